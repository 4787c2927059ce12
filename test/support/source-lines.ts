import { existsSync, readFileSync } from 'node:fs';
import type { StrategySource } from '../strategies/sources/strategy-source.js';

// The texts lie beside this repository and not in it.
const SEEDS = new URL('../../../shared/seeds/', import.meta.url);

/** The lines of the text that a strategy was taken from; undefined where the text is not on this machine. */
export function sourceLines({ file }: StrategySource): readonly string[] | undefined {
  const path = new URL(file, SEEDS);
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : undefined;
}
