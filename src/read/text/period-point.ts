import type { Doubt } from '../reading.js';

/** A year as it is printed: one, two that follow each other (2006/07), or the ends of more (2006-2009). */
export interface YearWords {
  readonly form: 'one' | 'pair' | 'span';
  readonly first: number;
  readonly last: number;
  /** What the words call it. Default: they do not say. */
  readonly called?: 'calendar-year' | 'financial-year' | 'academic-year';
  /** True where a dash joins two years that follow each other: likely one year, perhaps two. */
  readonly dashed?: boolean;
  readonly doubts: readonly Doubt[];
}

/** One time, as its words name it: with the tokens that it stands on. */
export interface PeriodPoint {
  readonly kind: 'day' | 'month' | 'season' | 'quarter' | 'half-year' | 'year';
  /** The month (of a season the first), 1 to 12; the quarter, 1 to 4; the half, 1 or 2; of a year, nothing: 0. */
  readonly number: number;
  /** The day of the month. Default: it is no day. */
  readonly day?: number;
  /** Default: no year is printed. */
  readonly year?: YearWords;
  readonly from: number;
  readonly to: number;
  readonly doubts: readonly Doubt[];
}

/** Words that look like a time and cannot be one, or not for certain. */
export interface PeriodFault {
  readonly fault: Doubt;
  readonly from: number;
  readonly to: number;
}

/**
 * Whether words only look like a time.
 *
 * @example
 * isFault({ fault: { code: 'part-unread', words: '31 June', note: 'no such day' }, from: 0, to: 2 }); // => true
 */
export function isFault(found: object | undefined): found is PeriodFault {
  return found !== undefined && 'fault' in found;
}
