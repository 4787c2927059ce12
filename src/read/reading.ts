/** Why a reading is in doubt. */
export type DoubtCode =
  /** The words can be read in several ways; the likeliest was taken. */
  | 'several-readings'
  /** Something follows from the rest of the document, and not from the words. */
  | 'inferred'
  /** Part of the words was not read: it is kept as printed and has no field. */
  | 'part-unread'
  /** The words are misspelt or garbled, and were read as what they were meant to be. */
  | 'mended'
  /** The name is not among those known, and was taken as a new one. */
  | 'new-name';

/** One thing about a reading that a person should look at. */
export interface Doubt {
  readonly code: DoubtCode;
  /** The words that it is about, as printed. */
  readonly words: string;
  /** What they may mean as well, or what was taken for granted; short, in English. */
  readonly note: string;
}

/**
 * What words were read as, and how sure that is.
 *
 * `exact` leaves nothing to look at, `doubtful` has a value and says what is in doubt, and `unread` has no value:
 * nothing was guessed.
 *
 * @example
 * readQuantity('34.40%');
 * // => { sure: 'exact', value: { kind: 'number', value: 34.4, decimals: 2, unit: { kind: 'percent' } } }
 */
export type Reading<Value> =
  | { readonly sure: 'exact'; readonly value: Value }
  | { readonly sure: 'doubtful'; readonly value: Value; readonly doubts: readonly Doubt[] }
  | { readonly sure: 'unread'; readonly doubts: readonly Doubt[] };
