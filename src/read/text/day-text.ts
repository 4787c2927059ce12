import type { Doubt } from '../reading.js';
import { dayOf } from './day-span.js';
import type { PeriodOptions } from './period-options.js';
import type { PeriodFault, PeriodPoint, YearWords } from './period-point.js';
import { type PeriodToken, printedOf } from './period-token.js';
import { MONTHS, MONTH_NAMES, NUMBERED, ORDINAL_ENDINGS, WEEKDAYS } from './period-words.js';
import { isYear, shortYear } from './year-text.js';

/**
 * The day that stands at a token: 31st March 2009, March 31, 31/03/2009, 2009-03-31, with or without a year.
 *
 * Numbers alone are day, month, year, unless only month, day, year is possible. A day that no calendar has is a
 * fault. The time of day that an ISO date may carry is not kept.
 *
 * @example
 * readPeriod('31/03/2009').value.start; // => '2009-03-31'
 */
export function readDay(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const weekday = tokens[at]?.kind === 'word' && WEEKDAYS.has(tokens[at].word);
  const start = !weekday ? at : tokens[at + 1]?.word === ',' ? at + 2 : at + 1;
  const found =
    numericDay(tokens, start, options) ?? dayMonth(tokens, start, options) ?? monthDay(tokens, start);
  return found && { ...found, from: at };
}

type Numbers = readonly [string, string, string];

/** 2009-03-31, 31/03/2009, 31.03.09: three numbers with one sign. */
function numericDay(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const [one, two, three] = [tokens[at], tokens[at + 2], tokens[at + 4]];
  if (one?.kind !== 'number' || two?.kind !== 'number' || three?.kind !== 'number') return undefined;
  const [sign, again] = [tokens[at + 1], tokens[at + 3]];
  if (!['-', '/', '.'].includes(sign!.word) || again!.word !== sign!.word) return undefined;
  if (sign!.spaced !== again!.spaced || two.word.length > 2) return undefined;
  const numbers: Numbers = [one.word, two.word, three.word];
  if (isYear(one.word) && three.word.length <= 2) return isoDay(tokens, at, numbers);
  if (one.word.length > 2) return undefined;
  const year = isYear(three.word) ? yearOf(Number(three.word), at + 5) : shortYear(tokens, at + 4, options);
  return year && ordered(tokens, at, numbers, year, options.dayFirst);
}

function isoDay(
  tokens: readonly PeriodToken[],
  at: number,
  [year, month, day]: Numbers,
): PeriodPoint | PeriodFault {
  const words = printedOf(tokens, at, at + 5);
  const { to, late } = timeOfDay(tokens, at + 5);
  const note = 'an hour before midnight in universal time: in British summer time it is the next day';
  return point(
    tokens,
    at,
    to,
    Number(day),
    Number(month),
    yearOf(Number(year), to),
    late ? [{ code: 'several-readings', words, note }] : [],
  );
}

/** Where a time of day ends (T10:00:00.000Z, 10:00, +01:00), and whether it may mean the next day in Britain. */
function timeOfDay(tokens: readonly PeriodToken[], at: number): { to: number; late: boolean } {
  const start = tokens[at]?.word === 't' ? at + 1 : at;
  const [hour, colon, minute] = tokens.slice(start, start + 3);
  if (hour?.kind !== 'number' || colon?.word !== ':' || minute?.kind !== 'number')
    return { to: at, late: false };
  let to = start + 3;
  while (to < start + 9 && [':', '.', '+', '-', 'z'].includes(tokens[to]?.word ?? '')) {
    if (tokens[to]!.word === 'z') return { to: to + 1, late: hour.word === '23' };
    if (tokens[to + 1]?.kind !== 'number') break;
    to += 2;
  }
  return { to, late: false };
}

function ordered(
  tokens: readonly PeriodToken[],
  at: number,
  [one, two]: Numbers,
  year: YearWords & { readonly to: number },
  dayFirst: boolean | undefined,
): PeriodPoint | PeriodFault {
  const [a, b] = [Number(one), Number(two)];
  const real = (day: number, month: number) => dayOf(year.first, month, day) !== undefined;
  const first = (dayFirst ?? true) ? real(a, b) : !real(b, a);
  const [day, month] = first || !real(b, a) ? [a, b] : [b, a];
  const words = printedOf(tokens, at, year.to);
  const other = `day ${month} of ${MONTH_NAMES[day - 1] ?? ''} as well`;
  const doubts: Doubt[] = [];
  if (dayFirst === undefined && a !== b && real(a, b) && real(b, a)) {
    doubts.push({
      code: 'several-readings',
      words,
      note: `the day is taken to come first; it may be ${other}`,
    });
  } else if (dayFirst !== undefined && (dayFirst ? day === b && a !== b : day === a && a !== b)) {
    doubts.push({
      code: 'several-readings',
      words,
      note: 'day and month do not stand in the order of the others',
    });
  }
  return point(tokens, at, year.to, day, month, year, doubts);
}

/** 31 March 2009, 31st of March, 31-Mar-09. */
function dayMonth(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): PeriodPoint | PeriodFault | undefined {
  const number = tokens[at];
  if (number?.kind !== 'number' || number.word.length > 3) return undefined;
  const ending = ORDINAL_ENDINGS.has(tokens[at + 1]?.word ?? '') ? at + 2 : at + 1;
  let next = ending;
  if (['of', '-', '/'].includes(tokens[next]?.word ?? '')) next += 1;
  const month = monthAt(tokens, next);
  if (month === undefined) return undefined;
  // "Phase 1 April 2006" is April of phase 1, or so it may be
  if (NUMBERED.has(tokens[at - 1]?.word ?? '') && ending === at + 1) return undefined;
  const year = yearAfter(tokens, next + 1, options);
  return point(tokens, at, year?.to ?? next + 1, Number(number.word), month, year, []);
}

function monthAt(tokens: readonly PeriodToken[], at: number): number | undefined {
  const token = tokens[at];
  return token?.kind === 'word' ? MONTHS.get(token.word) : undefined;
}

/** March 31, 2009; March 31st; March 9. */
function monthDay(tokens: readonly PeriodToken[], at: number): PeriodPoint | PeriodFault | undefined {
  const month = monthAt(tokens, at);
  const number = tokens[at + 1];
  if (month === undefined || number?.kind !== 'number' || number.word.length > 2) return undefined;
  const isOrdinal = ORDINAL_ENDINGS.has(tokens[at + 2]?.word ?? '');
  const end = isOrdinal ? at + 3 : at + 2;
  const comma = tokens[end]?.word === ',' ? end + 1 : end;
  const year = isYear(tokens[comma]?.word ?? '') ? yearOf(Number(tokens[comma]!.word), comma + 1) : undefined;
  // two digits alone are a year rather than a day: Mar 09
  if (!year && !isOrdinal && number.word.length === 2) return undefined;
  if (!year && tokens[end]?.word === '-') return undefined;
  return point(tokens, at, year?.to ?? end, Number(number.word), month, year, []);
}

function yearAfter(tokens: readonly PeriodToken[], at: number, options: PeriodOptions) {
  const sign = tokens[at]?.word ?? '';
  const start = ['.', ',', '-', '/', 'of'].includes(sign) ? at + 1 : at;
  const word = tokens[start]?.word ?? '';
  if (isYear(word)) return yearOf(Number(word), start + 1);
  // "31 March, 45 people"
  if (sign === ',') return undefined;
  const short = shortYear(tokens, start, options);
  // "31 March - 30 April": the next number is a day
  return short &&
    !MONTHS.has(tokens[short.to]?.word ?? '') &&
    !ORDINAL_ENDINGS.has(tokens[short.to]?.word ?? '')
    ? short
    : undefined;
}

function yearOf(year: number, to: number): YearWords & { readonly to: number } {
  return { form: 'one', first: year, last: year, doubts: [], to };
}

function point(
  tokens: readonly PeriodToken[],
  from: number,
  to: number,
  day: number,
  month: number,
  year: YearWords | undefined,
  doubts: readonly Doubt[],
): PeriodPoint | PeriodFault {
  // without a year, 29 February is a day of some years
  if (dayOf(year?.first ?? 2000, month, day) === undefined) {
    return {
      fault: { code: 'part-unread', words: printedOf(tokens, from, to), note: 'no calendar has this day' },
      from,
      to,
    };
  }
  return { kind: 'day', number: month, day, ...(year && { year }), from, to, doubts };
}
