import type { Source } from '../../src/index.js';

/** The lines of the source text that a fact stands in, "47" or "10, 12, 33"; empty where none is given. */
export function sourceLines(source: Source | undefined): string {
  return [source?.line, ...(source?.lines ?? [])].filter((line) => line !== undefined).join(', ');
}
