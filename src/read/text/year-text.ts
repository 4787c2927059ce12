import type { Doubt } from '../reading.js';
import { type PeriodOptions, planOf } from './period-options.js';
import type { YearWords } from './period-point.js';
import { type PeriodToken, phraseAt, phraseOf, printedOf, phrasesOf } from './period-token.js';
import { ACADEMIC, CALENDAR, FINANCIAL } from './period-words.js';

/** The last year that four digits may name, the first is 1900; others are counts. */
const LAST_YEAR = 2099;

/** What words call a year: the first words of each kind are those of no other. */
const CALLED: ReadonlyMap<string, NonNullable<YearWords['called']>> = new Map([
  ...FINANCIAL.map((phrase) => [phrase, 'financial-year'] as const),
  ...ACADEMIC.map((phrase) => [phrase, 'academic-year'] as const),
  ...CALENDAR.map((phrase) => [phrase, 'calendar-year'] as const),
]);
const CALLED_PHRASES = phrasesOf(CALLED.keys());

/**
 * The year that stands at a token, with the words that say what kind it is; nothing where none does.
 *
 * Two years are one year where the second follows the first (2006/07, 2006/7, 2006/2007, 2006-07), else the ends of
 * several. `2006-2007`, with four digits and a dash, is the ends of two.
 *
 * @example
 * readPeriod('FY 2008-09', { yearStartsIn: 4 }).value.kind; // => 'financial-year'
 */
export function readYear(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): (YearWords & { readonly to: number }) | undefined {
  const before = calledAt(tokens, at);
  const start = before?.to ?? at;
  const numbers = pairAt(tokens, start, options) ?? oneAt(tokens, start, before !== undefined, options);
  if (!numbers) return undefined;
  const after = before ? undefined : calledAt(tokens, numbers.to);
  const called = (before ?? after)?.called;
  // most are, and are kept as they are
  if (!called && !numbers.dashed) return numbers;
  const to = after?.to ?? numbers.to;
  const doubts =
    numbers.form === 'pair' && numbers.dashed && !called
      ? [...numbers.doubts, DASH(tokens, start, to)]
      : numbers.doubts;
  const { dashed, ...year } = numbers;
  return { ...year, ...(called && { called }), ...(dashed && !called && { dashed }), doubts, to };
}

const DASH = (tokens: readonly PeriodToken[], from: number, to: number): Doubt => ({
  code: 'several-readings',
  words: printedOf(tokens, from, to),
  note: 'one year is likely; it may be the two years as well',
});

function calledAt(tokens: readonly PeriodToken[], at: number) {
  if (tokens[at]?.kind !== 'word') return undefined;
  const to = phraseAt(tokens, at, CALLED_PHRASES);
  return to < 0 ? undefined : { called: CALLED.get(phraseOf(tokens, at, to))!, to };
}

type Numbers = Omit<YearWords, 'called'> & { readonly to: number };

/** 2006/07, 2006/7, 2006/2007, 2006-07, 06/07, 2006-2009. */
function pairAt(tokens: readonly PeriodToken[], at: number, options: PeriodOptions): Numbers | undefined {
  const [left, sign, right] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (left?.kind !== 'number' || right?.kind !== 'number' || !(sign?.word === '/' || sign?.word === '-'))
    return undefined;
  const [next, after] = [tokens[at + 3], tokens[at + 4]];
  // a date with three numbers is no pair of years
  if (
    (next?.word === sign.word || next?.word === '.') &&
    !next.spaced &&
    after?.kind === 'number' &&
    !after.spaced
  )
    return undefined;
  const slash = sign.word === '/';
  const to = at + 3;
  if (left.word.length === 2) {
    return slash ? shortPair(left.word, right.word, printedOf(tokens, at, to), to, options) : undefined;
  }
  const first = Number(left.word);
  if (!isYear(left.word) || ![1, 2, 4].includes(right.word.length)) return undefined;
  const last = right.word.length === 4 ? Number(right.word) : lastOf(first, right.word);
  if (last === undefined || !(last > first) || last > LAST_YEAR + 1) return undefined;
  if (last === first + 1 && (slash || right.word.length < 4)) {
    return { form: 'pair', first, last, dashed: !slash, doubts: [], to };
  }
  if ((right.word.length === 1 && !slash) || last - first > 50) return undefined;
  // 2010-12 and 2006/08 may be a month as well; with a slash, that is rarely printed
  const month = right.word.length <= 2 && Number(right.word) <= 12;
  if (month && !slash) return undefined;
  if (!month) return { form: 'span', first, last, doubts: [], to };
  const words = printedOf(tokens, at, to);
  const note = `years ${first} to ${last}; it may be month ${Number(right.word)} of ${first}`;
  return { form: 'span', first, last, doubts: [{ code: 'several-readings', words, note }], to };
}

function shortPair(
  left: string,
  right: string,
  words: string,
  to: number,
  options: PeriodOptions,
): Numbers | undefined {
  if (right.length !== 2 || Number(right) !== (Number(left) + 1) % 100) return undefined;
  const first = fullYear(Number(left), options);
  // 24/25 is neither a month and a year nor a day and a month
  if (Number(left) > 12)
    return { form: 'pair', first, last: first + 1, doubts: centuryDoubts(words, first, options), to };
  const note = `the year ${first}/${right}; it may be a month and a year, or a day and a month`;
  return { form: 'pair', first, last: first + 1, doubts: [{ code: 'several-readings', words, note }], to };
}

function lastOf(first: number, digits: string): number | undefined {
  const scale = 10 ** digits.length;
  const same = first - (first % scale) + Number(digits);
  // 1999/00 goes on into the next century
  return same > first ? same : (first + 1) % scale === Number(digits) ? first + 1 : undefined;
}

/** 2006; with words that call it a year, also 09. */
function oneAt(
  tokens: readonly PeriodToken[],
  at: number,
  called: boolean,
  options: PeriodOptions,
): Numbers | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number') return undefined;
  if (isYear(token.word)) {
    const year = Number(token.word);
    return { form: 'one', first: year, last: year, doubts: [], to: at + 1 };
  }
  return called ? shortYear(tokens, at, options) : undefined;
}

/**
 * The year that two digits name, with or without an apostrophe before them; nothing where none stands there.
 *
 * @example
 * readPeriod("Mar '09", { century: 2000 }).value.start; // => '2009-03-01'
 */
export function shortYear(
  tokens: readonly PeriodToken[],
  at: number,
  options: PeriodOptions,
): (YearWords & { readonly to: number }) | undefined {
  const digits = tokens[at]?.word === "'" ? at + 1 : at;
  const token = tokens[digits];
  if (token?.kind !== 'number' || token.word.length !== 2) return undefined;
  const year = fullYear(Number(token.word), options);
  const doubts = centuryDoubts(token.word, year, options);
  return { form: 'one', first: year, last: year, doubts, to: digits + 1 };
}

function centuryDoubts(words: string, year: number, { century }: PeriodOptions): Doubt[] {
  if (isCentury(century)) return [];
  return [{ code: 'inferred', words, note: `the century of ${year} is not printed` }];
}

function fullYear(short: number, options: PeriodOptions): number {
  if (isCentury(options.century)) return options.century + short;
  const plan = planOf(options);
  if (!plan) return short < 70 ? 2000 + short : 1900 + short;
  const near = Number(plan.start.slice(0, 4));
  const centuries = [1900, 2000].map((century) => century + short);
  return centuries.toSorted((a, b) => Math.abs(a - near) - Math.abs(b - near))[0]!;
}

function isCentury(century: number | undefined): century is number {
  return century === 1900 || century === 2000;
}

/**
 * Whether digits name a year: 1900 to 2099.
 *
 * @example
 * isYear('2100'); // => false
 */
export function isYear(digits: string): boolean {
  return (
    digits.length === 4 &&
    (digits.startsWith('19') || digits.startsWith('20')) &&
    isDigit(digits.charCodeAt(2)) &&
    isDigit(digits.charCodeAt(3))
  );
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
