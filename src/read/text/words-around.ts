import type { BoundQuantityInput } from '../../document/quantity.js';
import { APPROXIMATIONS, BOUNDS, BOUNDS_AFTER, LEADS, PROVISIONAL, RANGE_LEADS } from './figure-words.js';
import { type Phrase, phraseAt } from './phrase-at.js';

type Bound = BoundQuantityInput['bound'];

/** What the words before a figure make of it. */
export interface WordsBefore {
  readonly bound?: Bound;
  readonly approximate: boolean;
  /** The word that has to stand between the two figures of a range. Default: no range is announced. */
  readonly between?: string;
  /** The index of the figure. */
  readonly end: number;
}

/** What the words and marks behind a figure make of it. */
export interface WordsAfter {
  readonly bound?: Bound;
  readonly approximate: boolean;
  readonly provisional: boolean;
  /** The index after them. */
  readonly end: number;
}

const APPROXIMATE_AT_END = /^\(?approx(?:imately|\.)?\)?$/i;

/**
 * Reads the words before a figure, each kind once.
 *
 * @param text - in plain characters
 *
 * @example
 * wordsBefore('at least about 5'); // => { approximate: true, end: 15, bound: 'at-least' }
 */
export function wordsBefore(text: string): WordsBefore {
  let before: WordsBefore = { approximate: false, end: 0 };
  for (;;) {
    const next = oneMore(text, before);
    if (next === undefined) return before;
    before = next;
  }
}

function oneMore(text: string, before: WordsBefore): WordsBefore | undefined {
  const { end: at, approximate, bound, between } = before;
  const after = ({ end }: Phrase<unknown>): { end: number } => ({ end: skipSpace(text, end) });
  const softener = approximate ? undefined : phraseAt(text, at, APPROXIMATIONS);
  if (softener !== undefined) return { ...before, ...after(softener), approximate: true };
  const limit = bound === undefined ? phraseAt(text, at, BOUNDS) : undefined;
  if (limit !== undefined) return { ...before, ...after(limit), bound: limit.meaning };
  const range = between === undefined ? phraseAt(text, at, RANGE_LEADS) : undefined;
  if (range !== undefined) return { ...before, ...after(range), between: range.meaning };
  const lead = at === 0 ? phraseAt(text, at, LEADS) : undefined;
  return lead && { ...before, ...after(lead) };
}

/**
 * Reads the words and marks behind a figure, each kind once.
 *
 * @param text - in plain characters
 * @param at - the index after the figure
 *
 * @example
 * wordsAfter('50 or more', 2); // => { approximate: false, provisional: false, end: 10, bound: 'at-least' }
 */
export function wordsAfter(text: string, at: number): WordsAfter {
  let after: WordsAfter = { approximate: false, provisional: false, end: at };
  if (at === text.length) return after;
  const limit = phraseAt(text, skipSpace(text, after.end), BOUNDS_AFTER);
  if (limit !== undefined) after = { ...after, bound: limit.meaning, end: limit.end };
  const mark = phraseAt(text, skipSpace(text, after.end), PROVISIONAL);
  if (mark !== undefined) after = { ...after, provisional: true, end: mark.end };
  const isSoftened = APPROXIMATE_AT_END.test(text.slice(skipSpace(text, after.end)));
  return isSoftened ? { ...after, approximate: true, end: text.length } : after;
}

function skipSpace(text: string, at: number): number {
  return text.charAt(at) === ' ' ? at + 1 : at;
}
