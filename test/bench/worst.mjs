// The time that each parser takes for a megabyte of the worst that is known for it: the best of five, of the processor's time,
// for other programs on the machine make any single one longer. Each parser is measured in a process of its own.
import { inChild } from './child.mjs';
import { WORST_STRINGS } from './worst-strings.mjs';

/** The times of each parser, the longest first. */
export function measureWorst() {
  const parsers = [...new Set(WORST_STRINGS.map(({ parser }) => parser))];
  return parsers.map((parser) => {
    const { strings, yardsticks } = inChild('worst-child.mjs', [parser]);
    return { parser, yardsticks, strings: strings.toSorted((a, b) => b.best - a.best) };
  });
}
