import type { PeriodInput } from '../../../document/period.js';
import type { Doubt } from '../../reading.js';

/** By when a target is due, and what is in doubt of that. */
export interface TargetDue {
  readonly due: PeriodInput;
  readonly doubts: readonly Doubt[];
}

/**
 * By when a target is due, of what its cell says and what its column or row says.
 *
 * Of two times that agree, the one with fewer days is taken: of the column "Target 2010/11" the cell "60% by December 2010" says more,
 * and of the cell "60% by 2011" the column "Target March 2011". Where they differ the cell is taken, in doubt.
 *
 * @param own - what the cell says; none where it names no time
 * @param around - what the column says, or the row
 *
 * @example
 * const cell = { printed: 'by March 2009', kind: 'month', sense: 'by', start: '2009-03-01', end: '2009-03-31' };
 * targetDue(cell, { printed: '2010/11', kind: 'financial-year', start: '2010-04-01', end: '2011-03-31' }).doubts[0].note;
 * // => 'the time of the cell is taken; its column or row says "2010/11"'
 */
export function targetDue(own: PeriodInput | undefined, around: PeriodInput): TargetDue {
  if (own?.end === undefined) return { due: around, doubts: [] };
  const [start, end] = [around.start ?? around.end, around.end];
  if (end === undefined || start === undefined) return { due: own, doubts: [] };
  if (start <= own.end && own.end <= end) return { due: own, doubts: [] };
  if ((own.start ?? own.end) <= start && end <= own.end) return { due: around, doubts: [] };
  const note = `the time of the cell is taken; its column or row says "${around.printed}"`;
  return { due: own, doubts: [{ code: 'several-readings', words: own.printed, note }] };
}
