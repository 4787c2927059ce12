import { improvement, type JudgedPolarity, type Measure } from '../../src/index.js';
import type { GapRow } from './gap-row.js';

const HIGHEST_FIRST: JudgedPolarity = { direction: 'lower' };

/** Rows, the worst first; those without a figure come last. */
export function worstFirst<Row extends GapRow>(
  rows: readonly Row[],
  { polarity }: Pick<Measure, 'polarity'>,
): readonly Row[] {
  // where nothing is good, the highest stands first
  const judged = polarity.direction === 'none' || polarity.direction === 'unknown' ? HIGHEST_FIRST : polarity;
  return [...rows].sort((a, b) =>
    a.dot === undefined || b.dot === undefined
      ? Number(a.dot === undefined) - Number(b.dot === undefined)
      : improvement(b.dot.value, a.dot.value, judged as JudgedPolarity),
  );
}
