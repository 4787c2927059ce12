import type { Doubt, Reading } from '../reading.js';

/**
 * The reading of a value: exact where there are no doubts; each is told once.
 *
 * @example
 * madeReading(4, []); // => { sure: 'exact', value: 4 }
 */
export function madeReading<Value>(value: Value, doubts: readonly Doubt[]): Reading<Value> {
  if (doubts.length === 0) return { sure: 'exact', value };
  if (doubts.length === 1 || (doubts.length === 2 && !isSame(doubts[0]!, doubts[1]!)))
    return { sure: 'doubtful', value, doubts };
  // the last of several that are the same is the one with the words of the whole
  const once = new Map(doubts.toReversed().map((each) => [`${each.words} ${each.note}`, each]));
  return { sure: 'doubtful', value, doubts: [...once.values()].toReversed() };
}

const isSame = (one: Doubt, other: Doubt): boolean => one.words === other.words && one.note === other.note;

/**
 * The reading of words that are not understood.
 *
 * @param words - of a long text only the beginning is kept
 *
 * @example
 * unread('see below', 'no figure').sure; // => 'unread'
 */
export function unread(words: string, note: string): Extract<Reading<never>, { sure: 'unread' }> {
  return { sure: 'unread', doubts: [partUnread(words, note)] };
}

/**
 * The doubt of words that have no field.
 *
 * @example
 * partUnread('(1)', 'a footnote').code; // => 'part-unread'
 */
export function partUnread(words: string, note: string): Doubt {
  const kept = words.length > 200 ? `${words.slice(0, 200)}…` : words;
  return { code: 'part-unread', words: kept, note };
}

/**
 * A reading with more doubts; one without a value stays as it is.
 *
 * @example
 * withDoubts(madeReading(4, []), [partUnread('(1)', 'a footnote')]).sure; // => 'doubtful'
 */
export function withDoubts<Value>(reading: Reading<Value>, doubts: readonly Doubt[]): Reading<Value> {
  if (reading.sure === 'unread' || (reading.sure === 'exact' && doubts.length === 0)) return reading;
  return madeReading(reading.value, [...doubts, ...(reading.sure === 'doubtful' ? reading.doubts : [])]);
}
