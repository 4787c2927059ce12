import { en } from '../../format/en.js';
import { formatPeriod } from '../../format/period.js';
import type { MeasureScore } from '../../score/scorecard.js';

/** The figures of a measure that have a date. */
export type Dated = 'baseline' | 'result' | 'target' | 'next';

/** The dates of figures, in words. */
export type Dates = Readonly<Partial<Record<Dated, string>>>;

const ALL: readonly Dated[] = ['baseline', 'result', 'target', 'next'];

/** The dates of the figures that are shown of a measure. */
export function datesOf({ measure, now, way }: MeasureScore): Dates {
  const periods = {
    baseline: measure.document.baseline?.period,
    result: now.inputs.result?.period,
    target: now.inputs.target?.due,
    next: way.target?.due,
  };
  const dates: Partial<Record<Dated, string>> = {};
  for (const which of ALL) {
    const period = periods[which];
    if (period !== undefined) dates[which] = formatPeriod(period, en);
  }
  return dates;
}

/** The dates that all measures share, which stand once, at the head of the column. */
export function commonDates(all: readonly Dates[]): Dates {
  const common: Partial<Record<Dated, string>> = {};
  for (const which of ALL) {
    const [first, ...others] = new Set(all.map((dates) => dates[which]));
    if (first !== undefined && others.length === 0) common[which] = first;
  }
  return common;
}
