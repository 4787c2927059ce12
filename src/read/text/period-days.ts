import type { BasisInput } from '../../document/basis.js';
import type { PeriodInput } from '../../document/period.js';
import type { Doubt } from '../reading.js';
import { dayOf, type DaySpan, monthsOf } from './day-span.js';
import { planOf, type PeriodOptions, yearStart } from './period-options.js';
import type { PeriodPoint, YearWords } from './period-point.js';

/** What a time is, and its days where they are known. */
export interface PeriodDays {
  readonly kind: PeriodInput['kind'];
  /** Default: its days are not known; a doubt says why. */
  readonly span?: DaySpan;
  /** Why the days do not follow from the words alone. Default: they do. */
  readonly because?: string;
  /** True where no year is printed. Default: one is. */
  readonly yearless?: boolean;
  readonly doubts: readonly Doubt[];
}

const SEASON = 'the seasons are not defined; the usual three months are meant';
const ACADEMIC = 'the academic year is taken from September to August';
const FINANCIAL = 'the start of the year is not told; April to March is taken';
const DASHED = 'a dash joins the years: it is read as one year';
const NO_YEAR = 'no year is printed: it is the only one that lies in the plan';

/**
 * The days of one time, with what was taken for granted.
 *
 * | words | days |
 * | --- | --- |
 * | 2006 | of the calendar year, unless `bareYear` tells another |
 * | 2006/07 | of the financial year, from `yearStartsIn` |
 * | 2006-2009 | none: whether calendar or financial years are meant is open, unless `bareYear` tells |
 * | Autumn 2006 | September to November, inferred |
 * | Q2 2008 | April to June, in doubt, unless `bareYear` tells |
 * | from April | of the only April that lies in the plan, inferred; else none |
 *
 * @example
 * daysOf({ kind: 'month', number: 2, year: { form: 'one', first: 2008, last: 2008, doubts: [] }, from: 0, to: 2, doubts: [] }, {}, 'Feb 2008');
 * // => { kind: 'month', span: { start: '2008-02-01', end: '2008-02-29' }, doubts: [] }
 */
export function daysOf(point: PeriodPoint, options: PeriodOptions, words: string): PeriodDays {
  const { kind, year } = point;
  if (kind === 'year') return yearDays(year!, options, words);
  if (!year) return withoutYear(point, options, words);
  const doubts = year.doubts.length === 0 ? point.doubts : [...point.doubts, ...year.doubts];
  if (kind === 'quarter' || kind === 'half-year') {
    return stepDays(kind, point.number, year, options, words, doubts);
  }
  const first = firstYear(point, year, options);
  if (first === undefined) {
    const note = 'the year of this part of it is not clear';
    return { kind, doubts: [...doubts, { code: 'several-readings', words, note }] };
  }
  const inferred =
    year.form === 'one' || (kind === 'season' && point.number === 12) ? [] : [yearBasis(year, options)];
  const because = joined([kind === 'season' ? SEASON : undefined, ...inferred]);
  return found(kind, spanIn(first, point), because, doubts, words);
}

/** The days of a day, month or season in a year; nothing where the year has no such day. */
function spanIn(year: number, { kind, number, day }: PeriodPoint): DaySpan | undefined {
  if (kind === 'season') return monthsOf(year, number, 3);
  if (kind === 'month') return monthsOf(year, number, 1);
  const start = dayOf(year, number, day!);
  return start === undefined ? undefined : { start, end: start };
}

/** The calendar year of a month or season of a printed year: winter 2006/07 begins in 2006, March 2006/07 in 2007. */
function firstYear(
  { kind, number }: PeriodPoint,
  year: YearWords,
  options: PeriodOptions,
): number | undefined {
  if (year.form === 'one') return year.called === 'financial-year' ? undefined : year.first;
  if (year.form === 'span') return undefined;
  if (kind === 'season' && number === 12) return year.first;
  const start = year.called === 'academic-year' ? 9 : yearStart(options).month;
  // a season that the start of the year cuts belongs to neither
  if (kind === 'season' && number < start && number + 3 > start) return undefined;
  return number >= start ? year.first : year.last;
}

/** Quarters and halves: of the financial year where two years are printed, else of what a bare year is. */
function stepDays(
  kind: 'quarter' | 'half-year',
  number: number,
  year: YearWords,
  options: PeriodOptions,
  words: string,
  doubts: readonly Doubt[],
): PeriodDays {
  const months = kind === 'quarter' ? 3 : 6;
  const whole = year.form === 'one' ? (year.called ?? options.bareYear) : (year.called ?? 'financial-year');
  if (year.form === 'span' || whole === 'academic-year') {
    return {
      kind,
      doubts: [...doubts, { code: 'several-readings', words, note: `which ${kind} is meant is not clear` }],
    };
  }
  if (whole === 'financial-year') {
    const span = monthsOf(year.first, yearStart(options).month + (number - 1) * months, months);
    return found(kind, span, yearBasis(year, options), doubts, words);
  }
  const span = monthsOf(year.first, 1 + (number - 1) * months, months);
  if (whole !== undefined) return found(kind, span, undefined, doubts, words);
  const note = `${kind} of the calendar year; it may be that of the financial year`;
  return found(kind, span, note, [...doubts, { code: 'several-readings', words, note }], words);
}

function yearDays(year: YearWords, options: PeriodOptions, words: string): PeriodDays {
  const { first, last, form, doubts } = year;
  const called = year.called ?? (form === 'one' ? (options.bareYear ?? 'calendar-year') : undefined);
  if (form === 'span') {
    const note = 'calendar years or financial years: the days are not clear';
    if (options.bareYear === 'calendar-year' || called === 'calendar-year') {
      return found('range', monthsOf(first, 1, 12 * (last - first + 1)), undefined, doubts, words);
    }
    return {
      kind: 'range',
      doubts: doubts.length > 0 ? doubts : [{ code: 'several-readings', words, note }],
    };
  }
  if (called === 'calendar-year') {
    if (form === 'one') return found(called, monthsOf(first, 1, 12), undefined, doubts, words);
    return { kind: 'range', span: monthsOf(first, 1, 24), doubts };
  }
  if (called === 'academic-year') {
    return found(called, monthsOf(first, 9, 12), ACADEMIC, doubts, words);
  }
  if (form === 'one' && options.bareYear !== 'financial-year') {
    const note = 'the year that begins in it, or the year that ends in it';
    return { kind: 'financial-year', doubts: [...doubts, { code: 'several-readings', words, note }] };
  }
  const because = yearBasis(year, options);
  return found('financial-year', monthsOf(first, yearStart(options).month, 12), because, doubts, words);
}

function yearBasis({ dashed }: YearWords, options: PeriodOptions): string | undefined {
  return joined([dashed ? DASHED : undefined, yearStart(options).told ? undefined : FINANCIAL]);
}

/** A time without a year is that of the plan, where the plan has one such time. */
function withoutYear(point: PeriodPoint, options: PeriodOptions, words: string): PeriodDays {
  const { kind, number, doubts } = point;
  const plan = planOf(options);
  const note = 'no year is printed';
  const open = {
    kind: kind as PeriodInput['kind'],
    yearless: true,
    doubts: [...doubts, { code: 'several-readings', words, note } as const],
  };
  if (!plan) return open;
  const spans: DaySpan[] = [];
  const [from, to] = [plan.start, plan.end].map((day) => Number(day.slice(0, 4))) as [number, number];
  // a plan of a hundred years has many of everything
  for (let year = from - 1; year <= Math.min(to, from + 100); year++) {
    const step = kind === 'quarter' ? 3 : 6;
    const span =
      kind === 'quarter' || kind === 'half-year'
        ? monthsOf(year, yearStart(options).month + (number - 1) * step, step)
        : spanIn(year, point);
    if (span && span.start >= plan.start && span.end <= plan.end) spans.push(span);
  }
  if (spans.length !== 1) return open;
  const because = joined([NO_YEAR, kind === 'season' ? SEASON : undefined]);
  return { ...found(open.kind, spans[0], because, doubts, words), yearless: true };
}

function found(
  kind: PeriodInput['kind'],
  span: DaySpan | undefined,
  because: string | undefined,
  doubts: readonly Doubt[],
  words: string,
): PeriodDays {
  if (because === undefined) return span ? { kind, span, doubts } : { kind, doubts };
  const all: Doubt[] = [...doubts, { code: 'inferred', words, note: because }];
  return span ? { kind, span, because, doubts: all } : { kind, because, doubts: all };
}

/**
 * A basis for what was inferred; nothing where nothing was.
 *
 * @example
 * basisOf('no season is defined'); // => { kind: 'inferred', confidence: 'likely', because: 'no season is defined' }
 */
export function basisOf(because: string | undefined): BasisInput | undefined {
  return because === undefined ? undefined : { kind: 'inferred', confidence: 'likely', because };
}

/**
 * Reasons as one; nothing where there is none.
 *
 * @example
 * joined(['no year is printed', undefined]); // => 'no year is printed'
 */
export function joined(reasons: readonly (string | undefined)[]): string | undefined {
  const told: string[] = [];
  for (const reason of reasons) if (reason !== undefined && !told.includes(reason)) told.push(reason);
  return told.length < 2 ? told[0] : told.join('; ');
}
