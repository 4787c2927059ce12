// How many parts of each kind a document holds, at whatever depth they stand.
import type { StrategyInput } from '../../src/document/strategy.js';

/** Lists that hold no parts of their own: they say something of the part around them. */
const NOT_COUNTED: ReadonlySet<string> = new Set([
  'aliases',
  'at',
  'bodies',
  'by',
  'groups',
  'lines',
  'objectives',
  'of',
  'places',
]);

/** The number of entries of every list, by the name of the list, in the order of the document. */
export function countParts(document: StrategyInput): Map<string, number> {
  const counts = new Map<string, number>();
  const visit = (value: unknown): void => {
    for (const [key, inner] of Object.entries(Object(value) as object)) {
      if (Array.isArray(inner) && !isMention(key, inner)) {
        counts.set(key, (counts.get(key) ?? 0) + inner.length);
        inner.forEach(visit);
      } else if (typeof inner === 'object') visit(inner);
    }
  };
  visit(document);
  return counts;
}

// "bodies" is a list of bodies in the strategy, and of mentions of bodies in a consultation.
function isMention(key: string, list: readonly unknown[]): boolean {
  return NOT_COUNTED.has(key) && list.every((entry) => typeof entry !== 'object');
}
