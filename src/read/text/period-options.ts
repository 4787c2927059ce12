import { isDay } from '../../document/is-day.js';

/** A name that a document already has, with the identifier of the part that bears it. */
export interface KnownName {
  readonly id: string;
  readonly name: string;
  /** Other names that the document uses for it. Default: none. */
  readonly aliases?: readonly string[] | undefined;
}

/**
 * What is known about the times of a document beside their words.
 *
 * What is told here is not in doubt; what follows from a default is.
 */
export interface PeriodOptions {
  /** The language of the words. Default: `en`, the only one so far. */
  readonly language?: 'en';
  /** The month, 1 to 12, in which a year such as 2006/07 starts. Default: April, in doubt. Another number is not looked at. */
  readonly yearStartsIn?: number;
  /** What a year such as 2006 is, the financial year being the one that begins in it. Default: the calendar year. */
  readonly bareYear?: 'calendar-year' | 'financial-year';
  /** The first and the last day of the plan, in which times without a year lie. Default: such times have no days. */
  readonly planStart?: string;
  readonly planEnd?: string;
  /** The year that two digits count from: 2000. Default: the century that is nearest, in doubt. */
  readonly century?: number;
  /** Whether 03/04/2009 is the third of April. Default: it is, in doubt where the fourth of March is possible. */
  readonly dayFirst?: boolean;
  /** How the column bounds its times, where their words do not say: `by` for "Target March 2009". Default: `in`. */
  readonly sense?: 'by' | 'from' | 'until' | 'throughout';
  /** The documents that may hold a time instead: "set out in the Housing Strategy". Default: none. */
  readonly documents?: readonly KnownName[];
}

/**
 * The month in which a financial year starts, and whether that was told.
 *
 * @example
 * yearStart({}); // => { month: 4, told: false }
 */
export function yearStart({ yearStartsIn }: PeriodOptions): { month: number; told: boolean } {
  const told = Number.isInteger(yearStartsIn) && yearStartsIn! >= 1 && yearStartsIn! <= 12;
  return { month: told ? yearStartsIn! : 4, told };
}

/**
 * The first and the last day of the plan, where both are days in their order.
 *
 * @example
 * planOf({ planStart: '2006-04-01', planEnd: '2007-03-31' }); // => { start: '2006-04-01', end: '2007-03-31' }
 */
export function planOf({
  planStart = '',
  planEnd = '',
}: PeriodOptions): { start: string; end: string } | undefined {
  return isDay(planStart) && isDay(planEnd) && planStart <= planEnd
    ? { start: planStart, end: planEnd }
    : undefined;
}
