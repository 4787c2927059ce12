import type { Doubt } from '../reading.js';
import { readDay } from './day-text.js';
import type { PeriodOptions } from './period-options.js';
import type { PeriodFault, PeriodPoint, YearWords } from './period-point.js';
import { mayBegin } from './period-begin.js';
import { type PeriodToken, printedOf } from './period-token.js';
import { MONTHS, MONTH_NAMES, NUMBERS, ORDINAL_ENDINGS, SEASONS } from './period-words.js';
import { isYear, readYear, shortYear } from './year-text.js';

/**
 * The one time that begins at a token: a day, month, season, quarter, half-year or year; nothing where none does.
 *
 * @example
 * readPeriod('Q2 2008/09', { yearStartsIn: 4 }).value.start; // => '2008-07-01'
 */
export function readPoint(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  if (!mayBegin(tokens, at)) return undefined;
  return (
    readDay(tokens, at, options) ??
    isoMonth(tokens, at, options) ??
    readMonth(tokens, at, options) ??
    readSeason(tokens, at, options) ??
    partOrYear(tokens, at, options)
  );
}

/** 2010-13 would be years: 2010-09 and 2017-10 are months, as are 03/2009 and 03-2009. 2010-12 may be either. */
function isoMonth(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const [left, sign, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (left?.kind !== 'number' || right?.kind !== 'number' || right.spaced || sign!.spaced) return undefined;
  if (!(sign!.word === '-' || sign!.word === '/') || tokens[at + 3]?.word === sign!.word) return undefined;
  if (isYear(left.word) && right.word.length === 2) {
    const [year, month] = [Number(left.word), Number(right.word)];
    // 2008/09 is the most common of all times: it is seen at once
    if (month === (year + 1) % 100 && tokens[at + 3]?.word !== '.') return undefined;
    if (readYears(tokens, at, options)) return undefined;
    const words = printedOf(tokens, at, at + 3);
    const others = month > year % 100 && month !== (year + 1) % 100;
    if (month < 1 || month > 12) return fault(words, 'neither a month nor a second year', at, at + 3);
    if (others)
      return fault(words, `month ${month} of ${year}, or the years ${year} to ${right.word}`, at, at + 3);
    // plans join two years with a slash, and hardly ever a year and a month: "2001/01" is as likely a slip of the pen
    if (sign!.word === '/' && month === year % 100) return fault(words, slipNote(year), at, at + 3);
    const doubts: Doubt[] =
      sign!.word === '-' ? [] : [{ code: 'several-readings', words, note: 'read as a year and a month' }];
    return { kind: 'month', number: month, year: oneYear(year), from: at, to: at + 3, doubts };
  }
  if (isYear(right.word) && left.word.length <= 2) {
    const month = Number(left.word);
    if (month < 1 || month > 12)
      return fault(printedOf(tokens, at, at + 3), 'no calendar has this month', at, at + 3);
    return {
      kind: 'month',
      number: month,
      year: oneYear(Number(right.word)),
      from: at,
      to: at + 3,
      doubts: [],
    };
  }
  return undefined;
}

function slipNote(year: number): string {
  const short = (one: number) => String(one % 100).padStart(2, '0');
  const years = [year - 1, year].map((first) => `${first}/${short(first + 1)}`);
  return `${MONTH_NAMES[(year % 100) - 1]} ${year}, or a misprint of ${years.join(' or ')}`;
}

function readYears(tokens: readonly PeriodToken[], at: number, options: PeriodOptions): boolean {
  const year = readYear(tokens, at, options);
  return year !== undefined && year.form !== 'one';
}

/** March, March 2009, Mar-09, Mar '09, March 2008/09. */
function readMonth(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const month = tokens[at]?.kind === 'word' ? MONTHS.get(tokens[at].word) : undefined;
  if (month === undefined) return undefined;
  // "the council may agree" names no month
  if (tokens[at]!.printed === 'may' && tokens[at + 1]?.kind !== 'number') return undefined;
  const dot = tokens[at + 1]?.word === '.' ? at + 2 : at + 1;
  const start = [',', '-', '/', 'of'].includes(tokens[dot]?.word ?? '') ? dot + 1 : dot;
  const year = readYear(tokens, start, options);
  if (year) return { kind: 'month', number: month, year, from: at, to: year.to, doubts: [] };
  const short = tokens[start - 1]?.word === ',' ? undefined : shortYear(tokens, start, options);
  // "April - 15 May" goes on with a day
  if (
    !short ||
    MONTHS.has(tokens[short.to]?.word ?? '') ||
    ORDINAL_ENDINGS.has(tokens[short.to]?.word ?? '')
  ) {
    return {
      kind: 'month',
      number: month,
      from: at,
      to: dot === at + 2 && tokens[dot]?.spaced === false ? dot : at + 1,
      doubts: [],
    };
  }
  const { to } = short;
  const day = Number(String(short.first).slice(2));
  const isDay = day >= 1 && day <= 31 && tokens[start]?.word !== "'";
  const note = `${MONTH_NAMES[month - 1]} ${short.first}; it may be day ${day} of the month`;
  const doubts: Doubt[] = isDay ? [{ code: 'several-readings', words: printedOf(tokens, at, to), note }] : [];
  return { kind: 'month', number: month, year: short, from: at, to, doubts };
}

/** Spring 2007, Winter 2006/07. */
function readSeason(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const month = tokens[at]?.kind === 'word' ? SEASONS.get(tokens[at].word) : undefined;
  if (month === undefined) return undefined;
  const start = [',', 'of'].includes(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  const year = readYear(tokens, start, options);
  return {
    kind: 'season',
    number: month,
    from: at,
    ...(year && { year }),
    to: year?.to ?? at + 1,
    doubts: [],
  };
}

const PARTS = [
  ['quarter', ['q', 'quarter', 'qtr'], 4],
  ['half-year', ['h', 'half'], 2],
] as const;

/** A part of a year, or a year alone: both may begin with a year. */
function partOrYear(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const year = readYear(tokens, at, options);
  const part = readPart(tokens, at, year, options);
  if (part || !year) return part;
  return { kind: 'year', number: 0, year, from: at, to: year.to, doubts: [] };
}

/** Q2 2008/09, Quarter 2 of 2008, second quarter 2008, 2008/09 Q2, H1 2009, the first half of 2009. */
function readPart(
  tokens: readonly PeriodToken[],
  at: number,
  lead: (YearWords & { readonly to: number }) | undefined,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const start = lead ? (tokens[lead.to]?.word === ',' ? lead.to + 1 : lead.to) : at;
  for (const [kind, names, most] of PARTS) {
    const found = partAt(tokens, start, names, most);
    if (!found) continue;
    if (found.number === 0)
      return fault(printedOf(tokens, start, found.to), `there is no such ${kind}`, start, found.to);
    const next = ['of', ',', '-', 'in'].includes(tokens[found.to]?.word ?? '') ? found.to + 1 : found.to;
    const year = lead ?? readYear(tokens, next, options);
    const to = lead || !year ? found.to : year.to;
    return { kind, number: found.number, from: at, ...(year && { year }), to, doubts: [] };
  }
  return undefined;
}

function partAt(tokens: readonly PeriodToken[], at: number, names: readonly string[], most: number) {
  const [one, two, three] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (one?.kind === 'word' && two?.kind === 'number' && names.includes(one.word))
    return bounded(Number(two.word), most, at + 2);
  if (names[1] !== two?.word && names[1] !== three?.word) return undefined;
  const ordinal = one?.kind === 'number' && ORDINAL_ENDINGS.has(two?.word ?? '');
  if (ordinal && names[1] === three?.word) return bounded(Number(one.word), most, at + 3);
  const number = ['first', 'second', 'third', 'fourth'].includes(one?.word ?? '')
    ? NUMBERS.get(one!.word)
    : undefined;
  return number !== undefined && names[1] === two?.word ? bounded(number, most, at + 2) : undefined;
}

function bounded(number: number, most: number, to: number) {
  return { number: number >= 1 && number <= most ? number : 0, to };
}

function oneYear(year: number): YearWords {
  return { form: 'one', first: year, last: year, doubts: [] };
}

function fault(words: string, note: string, from: number, to: number): PeriodFault {
  return { fault: { code: 'part-unread', words, note }, from, to };
}
