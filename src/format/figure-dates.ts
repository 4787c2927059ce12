import type { Period } from '../document/period.js';
import type { MeasureScore } from '../score/scorecard.js';
import type { FigureWords } from './en.js';
import { formatPeriod } from './period.js';

/** The figures of a measure that have a date. */
export type Dated = 'baseline' | 'result' | 'target' | 'next';

/** The dates of the figures that are shown of a measure, in words; without those that it does not have. */
export type FigureDates = Readonly<Partial<Record<Dated, string>>>;

const datesBy = (dateOf: (which: Dated) => string | undefined): FigureDates =>
  Object.fromEntries(
    (['baseline', 'result', 'target', 'next'] as const).flatMap((which) => {
      const date = dateOf(which);
      return date === undefined ? [] : [[which, date]];
    }),
  );

/**
 * The dates of the figures that are shown of a measure.
 *
 * @example
 * figureDates(scoreStrategy(leeds).measures[0], en); // => { result: '2008/09', … }
 */
export function figureDates({ measure, now, way }: MeasureScore, words: FigureWords): FigureDates {
  const periods: Record<Dated, Period | undefined> = {
    baseline: measure.document.baseline?.period,
    result: now.inputs.result?.period,
    target: now.inputs.target?.due,
    next: way.target?.due,
  };
  return datesBy((which) => periods[which] && formatPeriod(periods[which], words));
}

/**
 * The dates that all measures share, which stand once, at the head of the column.
 *
 * @example
 * commonDates([{ result: '2008/09', next: '2010/11' }, { result: '2008/09' }]); // => { result: '2008/09' }
 */
export const commonDates = (all: readonly FigureDates[]): FigureDates =>
  datesBy((which) => {
    const [first, ...others] = new Set(all.map((dates) => dates[which]));
    return others.length === 0 ? first : undefined;
  });

/**
 * The dates that a row gives itself, because the head of the column does not.
 *
 * @example
 * ownDates({ result: '2008/09', next: '2010/11' }, { result: '2008/09' }); // => { next: '2010/11' }
 */
export const ownDates = (dates: FigureDates, common: FigureDates): FigureDates =>
  datesBy((which) => (which in common ? undefined : dates[which]));
