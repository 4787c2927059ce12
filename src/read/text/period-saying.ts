import type { DurationInput } from '../../document/duration.js';
import type { PeriodInput } from '../../document/period.js';
import type { Doubt } from '../reading.js';
import {
  type PeriodToken,
  phraseAt,
  phraseBefore,
  phraseOf,
  printedOf,
  phrasesOf,
  type Phrases,
} from './period-token.js';
import * as words from './period-words.js';

const UNDATED = phrasesOf(words.UNDATED.keys());
const RELATIVE = phrasesOf(words.RELATIVE);
const ONGOING = phrasesOf(words.ONGOING);
const RECURRENCES = phrasesOf(words.RECURRENCES.keys());
const RELATIVE_LENGTHS = phrasesOf(words.RELATIVE_LENGTHS.keys());
const LEADS = phrasesOf(['for', 'over', 'lasting', 'for a', 'over a', 'a']);

/** What says any of these has one of these words, and most texts have none. */
const TELLING: ReadonlySet<string> = new Set([
  ...[UNDATED, RELATIVE, ONGOING, RECURRENCES].flatMap(({ first }) => [...first.keys()]),
  ...words.LENGTHS.keys(),
]);

const NOTHING: PeriodSayings = {};

/** Words of a text that were read, as the tokens that they stand on. */
interface Found {
  readonly tokens: readonly PeriodToken[];
}

/** What a text says of a time beside its days. */
export interface PeriodSayings {
  readonly every?: Found & { readonly amount: DurationInput; readonly doubts: readonly Doubt[] };
  readonly length?: Found & {
    readonly amount: DurationInput;
    /** True where it counts from a day that is not named: "within six months". */
    readonly relative: boolean;
    readonly sense?: PeriodInput['sense'];
  };
  readonly undated?: Found & { readonly reason: NonNullable<PeriodInput['undated']> };
  readonly relative?: Found;
  readonly ongoing?: Found;
  /** "Year 1": which year of the plan. */
  readonly year?: Found & { readonly number: number };
}

/**
 * What words say of a time beside its days: how often, how long, why it has none.
 *
 * @example
 * readPeriod('every six months').value.every; // => { amount: 6, in: 'months' }
 */
export function sayingsOf(all: readonly PeriodToken[]): PeriodSayings {
  if (!all.some(({ kind, word }) => kind !== 'sign' && TELLING.has(word))) return NOTHING;
  // "three-year" and "on-going" are read as two words
  const tokens = all.filter(
    ({ word, spaced }, at) => word !== '-' || spaced || (all[at + 1]?.spaced ?? true),
  );
  const every = everyIn(tokens, all);
  const rest = every ? tokens.filter((token) => !every.tokens.includes(token)) : tokens;
  const undated = phraseIn(rest, UNDATED);
  const relative = phraseIn(rest, RELATIVE);
  const ongoing = phraseIn(rest, ONGOING);
  const length = relative ? undefined : lengthIn(rest);
  const year = length ? undefined : yearIn(rest);
  return {
    ...(every && { every }),
    ...(length && { length }),
    ...(undated && { undated: { ...undated, reason: words.UNDATED.get(undated.phrase)! } }),
    ...(relative && { relative }),
    ...(ongoing && { ongoing }),
    ...(year && { year }),
  };
}

function phraseIn(
  tokens: readonly PeriodToken[],
  phrases: Phrases,
): (Found & { phrase: string }) | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const to = phraseAt(tokens, at, phrases);
    if (to >= 0) return { tokens: tokens.slice(at, to), phrase: phraseOf(tokens, at, to) };
  }
  return undefined;
}

function everyIn(tokens: readonly PeriodToken[], all: readonly PeriodToken[]): PeriodSayings['every'] {
  for (let at = 0; at < tokens.length; at++) {
    const counted = ['every', 'each'].includes(tokens[at]!.word) ? lengthAt(tokens, at + 1) : undefined;
    if (counted) return { amount: counted.amount, tokens: tokens.slice(at, counted.to), doubts: [] };
    const to = phraseAt(tokens, at, RECURRENCES);
    if (to < 0) continue;
    const phrase = phraseOf(tokens, at, to);
    const other = words.OTHER_RECURRENCE.get(phrase);
    const printed = printedOf(all, all.indexOf(tokens[at]!), all.indexOf(tokens[to - 1]!) + 1);
    const doubts: Doubt[] = other
      ? [{ code: 'several-readings', words: printed, note: `it may mean ${other}` }]
      : [];
    return { amount: words.RECURRENCES.get(phrase)!, tokens: tokens.slice(at, to), doubts };
  }
  return undefined;
}

function lengthAt(
  tokens: readonly PeriodToken[],
  at: number,
): { amount: DurationInput; to: number } | undefined {
  const [count, unit] = [tokens[at], tokens[at + 1]];
  const number = count?.kind === 'number' ? Number(count.word) : words.NUMBERS.get(count?.word ?? '');
  const scale = words.LENGTHS.get(unit?.word ?? '');
  // "first year" is one of several, and 2,000 days are no length of a plan
  if (number === undefined || !scale || number < 1 || number > 1000 || isOrdinal(count!.word))
    return undefined;
  return { amount: { amount: number, in: scale }, to: at + 2 };
}

function isOrdinal(word: string): boolean {
  return ['first', 'second', 'third', 'fourth'].includes(word);
}

function lengthIn(tokens: readonly PeriodToken[]): PeriodSayings['length'] {
  for (let at = 0; at < tokens.length; at++) {
    const length = lengthAt(tokens, at);
    if (!length) continue;
    const before = phraseBefore(tokens, at, RELATIVE_LENGTHS);
    if (before >= 0) {
      const sense = words.RELATIVE_LENGTHS.get(phraseOf(tokens, before, at));
      return {
        amount: length.amount,
        relative: true,
        ...(sense && { sense }),
        tokens: tokens.slice(before, length.to),
      };
    }
    const lead = phraseBefore(tokens, at, LEADS);
    let to = length.to;
    while (words.LASTING.has(tokens[to]?.word ?? '')) to += 1;
    return { amount: length.amount, relative: false, tokens: tokens.slice(lead >= 0 ? lead : at, to) };
  }
  return undefined;
}

function yearIn(tokens: readonly PeriodToken[]): PeriodSayings['year'] {
  const at = tokens.findIndex(
    ({ word }, index) =>
      word === 'year' &&
      (tokens[index + 1]?.kind === 'number' || words.NUMBERS.has(tokens[index + 1]?.word ?? '')),
  );
  if (at < 0) return undefined;
  const next = tokens[at + 1]!;
  const number = next.kind === 'number' ? Number(next.word) : words.NUMBERS.get(next.word)!;
  return number >= 1 && number <= 20 ? { number, tokens: tokens.slice(at, at + 2) } : undefined;
}
