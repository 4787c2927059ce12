// How many parts of each kind a document holds, at whatever depth they stand.
import type { StrategyInput } from '../../src/document/strategy.js';

/** Lists that any part may have: they are counted together. */
const EVERYWHERE: ReadonlySet<string> = new Set(['identifiers', 'notes']);

/**
 * The number of entries of every list of parts, in the order of the document: those of the strategy by their names,
 * those inside another list by both names ("actions: milestones"). Lists of words, lines and identifiers are no parts.
 */
export function countParts(document: StrategyInput): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (value: unknown, owner: string): void => {
    for (const [key, inner] of Object.entries(Object(value) as object)) {
      if (Array.isArray(inner)) {
        if (!inner.every((entry) => typeof entry === 'object')) continue;
        const name = owner === '' || EVERYWHERE.has(key) ? key : `${owner}: ${key}`;
        if (inner.length > 0) counts.set(name, (counts.get(name) ?? 0) + inner.length);
        inner.forEach((entry) => visit(entry, key));
      } else if (typeof inner === 'object') visit(inner, owner);
    }
  };
  visit(document, '');
  return counts;
}
