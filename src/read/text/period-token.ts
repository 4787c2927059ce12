import { SIGN_CLASSES, signClass, signLength } from './sign-class.js';

/** A word, a number or a sign of a text, and where it stands. */
export interface PeriodToken {
  readonly kind: 'word' | 'number' | 'sign';
  /** In small letters, with every dash as "-" and every apostrophe as "'". */
  readonly word: string;
  /** As the text has it. */
  readonly printed: string;
  readonly text: string;
  /** Its first character, and the one after its last, in the text. */
  readonly from: number;
  readonly to: number;
  /** Whether white space stands before it, and whether that has a line break. */
  readonly spaced: boolean;
  readonly broken: boolean;
}

const { space, digit, letter, own, dash, apostrophe } = SIGN_CLASSES;
const [LINE_END, SPACE, APOSTROPHE, RAISED_COMMA] = [0x0a, 0x20, 0x27, 0x2019];

/**
 * The words, numbers and signs of a text, in their order.
 *
 * @param most - at so many it ends, and what is left of the text is passed over
 *
 * @example
 * periodTokens('Q2 2008/09').map(({ word }) => word); // => ['q', '2', '2008', '/', '09']
 */
export function periodTokens(text: string, most = Infinity): readonly PeriodToken[] {
  const tokens: PeriodToken[] = [];
  // by the classes of its signs: an expression for each token takes several times as long
  for (let from = 0, end = 0, broken = false; from < text.length && tokens.length < most;) {
    const found = signClass(text, from);
    if (found === space) {
      broken ||= text.charCodeAt(from) === LINE_END;
      from += 1;
      continue;
    }
    const token = tokenAt(text, from, found, from > end, broken);
    tokens.push(token);
    from = end = token.to;
    broken = false;
  }
  return tokens;
}

function tokenAt(text: string, from: number, found: number, spaced: boolean, broken: boolean): PeriodToken {
  if (found === letter) {
    const to = wordEnd(text, from);
    const printed = text.slice(from, to);
    return { kind: 'word', word: wordOf(printed), printed, text, from, to, spaced, broken };
  }
  if (found === digit) {
    const to = numberEnd(text, from);
    const printed = text.slice(from, to);
    return { kind: 'number', word: printed, printed, text, from, to, spaced, broken };
  }
  const to = from + signLength(text, from);
  const printed = text.slice(from, to);
  return { kind: 'sign', word: signWord(printed, found), printed, text, from, to, spaced, broken };
}

/** Where a word ends: it may go on behind an apostrophe. */
function wordEnd(text: string, from: number): number {
  for (let at = from; ;) {
    while (at < text.length && signClass(text, at) === letter) at += signLength(text, at);
    const sign = text.charCodeAt(at);
    const goesOn = sign === APOSTROPHE || sign === RAISED_COMMA;
    if (!goesOn || at + 1 === text.length || signClass(text, at + 1) !== letter) return at;
    at += 1;
  }
}

function numberEnd(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length && signClass(text, at) === digit) at += 1;
  return at;
}

const LAST_OF_ASCII = 0x7e;
/** The small forms of the letters beyond ASCII that were met alone: engines take long to find one. */
const SMALL = new Map<number, string>();

function wordOf(printed: string): string {
  if (printed.length === 1 && printed.charCodeAt(0) > LAST_OF_ASCII) return smallLetter(printed);
  const word = printed.toLowerCase();
  return word.includes('\u2019') ? word.replaceAll('\u2019', "'") : word;
}

function smallLetter(letter: string): string {
  const unit = letter.charCodeAt(0);
  let small = SMALL.get(unit);
  if (small === undefined) SMALL.set(unit, (small = letter.toLowerCase()));
  return small;
}

function signWord(printed: string, found: number): string {
  if (found === own) return printed;
  if (found === dash) return '-';
  return found === apostrophe ? "'" : printed.toLowerCase();
}

/** Phrases, by their first and by their last word: a text is looked through for hundreds of them. */
export interface Phrases {
  readonly first: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly last: ReadonlyMap<string, readonly (readonly string[])[]>;
}

/**
 * Phrases to look for, given as words with single spaces; the longest come first.
 *
 * @example
 * phrasesOf(['by', 'by end of']).first.get('by'); // => [['by', 'end', 'of'], ['by']]
 */
export function phrasesOf(phrases: Iterable<string>): Phrases {
  const all = [...phrases].map((phrase) => phrase.split(' ')).toSorted((a, b) => b.length - a.length);
  const by = (place: number) => {
    const groups = new Map<string, string[][]>();
    for (const words of all) {
      const word = words.at(place)!;
      groups.set(word, [...(groups.get(word) ?? []), words]);
    }
    return groups;
  };
  return { first: by(0), last: by(-1) };
}

type Words = readonly Pick<PeriodToken, 'word'>[];

/**
 * Where the longest phrase ends that begins at a token; -1 where none does.
 *
 * @example
 * phraseAt(periodTokens('by end of 2006/07'), 0, phrasesOf(['by', 'by end of'])); // => 3
 */
export function phraseAt(tokens: Words, at: number, { first }: Phrases): number {
  const token = tokens[at];
  const all = token && first.get(token.word);
  if (all === undefined) return -1;
  for (const words of all) if (standsAt(tokens, at, words)) return at + words.length;
  return -1;
}

/**
 * Where the longest phrase begins that ends before a token; -1 where none does.
 *
 * @example
 * phraseBefore(periodTokens('by end of 2006/07'), 3, phrasesOf(['of', 'by end of'])); // => 0
 */
export function phraseBefore(tokens: Words, at: number, { last }: Phrases): number {
  const token = at > 0 ? tokens[at - 1] : undefined;
  const all = token && last.get(token.word);
  if (all === undefined) return -1;
  for (const words of all) if (standsAt(tokens, at - words.length, words)) return at - words.length;
  return -1;
}

function standsAt(tokens: Words, at: number, words: readonly string[]): boolean {
  if (at < 0 || at + words.length > tokens.length) return false;
  for (let index = 0; index < words.length; index += 1)
    if (tokens[at + index]!.word !== words[index]) return false;
  return true;
}

/**
 * The words of a phrase, as the tables have them.
 *
 * @example
 * phraseOf(periodTokens('By  end of 2006'), 0, 3); // => 'by end of'
 */
export function phraseOf(tokens: readonly PeriodToken[], from: number, to: number): string {
  let phrase = tokens[from]!.word;
  for (let at = from + 1; at < to; at += 1) phrase += ` ${tokens[at]!.word}`;
  return phrase;
}

/**
 * The printed words of some tokens, with white space folded.
 *
 * @example
 * printedOf(periodTokens('By  end of 2006/07'), 1, 6); // => 'end of 2006/07'
 */
export function printedOf(tokens: readonly PeriodToken[], from: number, to: number): string {
  const end = Math.min(to, tokens.length);
  if (from >= end) return '';
  const first = tokens[from]!;
  // most are printed so: to cut them out takes less than to put them together
  if (isFolded(tokens, from, end)) return first.text.slice(first.from, tokens[end - 1]!.to);
  let words = first.printed;
  for (let at = from + 1; at < end; at += 1) {
    const { printed, spaced } = tokens[at]!;
    words += spaced ? ` ${printed}` : printed;
  }
  return words;
}

/** Whether tokens stand one by one in their text, with nothing or a single space between them. */
function isFolded(tokens: readonly PeriodToken[], from: number, end: number): boolean {
  for (let at = from + 1; at < end; at += 1) {
    const [{ to }, next] = [tokens[at - 1]!, tokens[at]!];
    const gap = next.from - to;
    if (gap === 0 ? next.spaced : gap !== 1 || next.text.charCodeAt(to) !== SPACE) return false;
  }
  return true;
}
