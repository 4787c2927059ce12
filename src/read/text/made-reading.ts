import type { Doubt, Reading } from '../reading.js';

/**
 * The reading of a value: exact where there are no doubts; each is told once.
 *
 * @example
 * madeReading(4, []); // => { sure: 'exact', value: 4 }
 */
export function madeReading<Value>(value: Value, doubts: readonly Doubt[]): Reading<Value> {
  if (doubts.length === 0) return { sure: 'exact', value };
  if (doubts.length === 1) return { sure: 'doubtful', value, doubts };
  return { sure: 'doubtful', value, doubts: doubts.length > FEW ? onceOfMany(doubts) : onceOfFew(doubts) };
}

/** So many doubts are compared with each other; more are looked up. */
const FEW = 8;

// the last of several that are the same is the one with the words of the whole
function onceOfFew(doubts: readonly Doubt[]): readonly Doubt[] {
  const once: Doubt[] = [];
  for (let at = doubts.length - 1; at >= 0; at -= 1) {
    const doubt = doubts[at]!;
    let same = once.length - 1;
    while (same >= 0 && (once[same]!.words !== doubt.words || once[same]!.note !== doubt.note)) same -= 1;
    if (same < 0) once.push(doubt);
    else once[same] = doubt;
  }
  return once.reverse();
}

function onceOfMany(doubts: readonly Doubt[]): readonly Doubt[] {
  const once: Doubt[] = [];
  const places = new Map<string, Map<string, number>>();
  for (let at = doubts.length - 1; at >= 0; at -= 1) {
    const doubt = doubts[at]!;
    let own = places.get(doubt.note);
    if (!own) places.set(doubt.note, (own = new Map<string, number>()));
    const same = own.get(doubt.words);
    if (same === undefined) own.set(doubt.words, once.push(doubt) - 1);
    else once[same] = doubt;
  }
  return once.reverse();
}

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
  if (reading.sure === 'exact') return madeReading(reading.value, doubts);
  if (doubts.length === 0 && reading.doubts.length === 1) return reading;
  return madeReading(reading.value, [...doubts, ...reading.doubts]);
}
