import type { SeriesBreak } from '../document/measure.js';
import type { Period } from '../document/period.js';

/** In which stretch of a series a time lies, counted from 0; undefined where nobody can tell. */
export type StretchOf = (period: Period | undefined) => number | undefined;

/**
 * A function that says in which stretch of a series a figure lies: how many of the cuts come before it.
 *
 * A cut names the first period after it, so a figure whose last day is the first day of that period, or later,
 * comes after. Figures of different stretches are never compared. Where the figure or a cut has no days, nobody
 * can tell; without cuts there is one stretch.
 *
 * @example
 * const cut = { at: { printed: '2009/10', kind: 'financial-year', start: '2009-04-01' }, change: 'unit' };
 * const stretchOf = stretches([cut]);
 * stretchOf({ printed: 'March 2009', kind: 'month', end: '2009-03-31' }); // => 0
 * stretchOf({ printed: 'March 2010', kind: 'month', end: '2010-03-31' }); // => 1
 * stretchOf({ printed: 'soon', kind: 'undated' }); // => undefined
 */
export function stretches(cuts: readonly SeriesBreak[]): StretchOf {
  if (cuts.length === 0) return () => 0;
  const firstDays = cuts.map(({ at }) => at.start ?? at.end).sort();
  return (period) => {
    const day = period?.end ?? period?.start;
    // undefined is sorted to the end
    return day === undefined || firstDays.at(-1) === undefined
      ? undefined
      : countUpTo(firstDays as string[], day);
  };
}

// How many of some days in order are not after a day: halving, since there may be as many cuts as figures.
function countUpTo(days: readonly string[], day: string): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}
