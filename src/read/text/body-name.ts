import type { KnownName } from './period-options.js';
import { type PeriodToken, periodTokens } from './period-token.js';
import { SAME_WORDS } from './body-words.js';

/** One word of a text or name as it is compared, and the token on which it stands. */
export interface NameWord {
  readonly word: string;
  /** Where its token is among all tokens. */
  readonly at: number;
  /** True where a sign that parts names stands before it: a comma, a slash, a semicolon, a bracket, a line break. */
  readonly parted: boolean;
}

/** A name that a document has. */
export interface BodyName {
  readonly id: string;
  readonly name: string;
  readonly words: readonly NameWord[];
}

/** Names shorter than this, in letters, have no typing errors: too many other words are near. */
export const LONG_NAME = 10;

const PARTING = new Set([',', ';', '/', '(', ')', '[', ']', ':', '•', '·', '●', '|', '-', '*']);

/**
 * The words of a text as names are compared: small letters, "&" as "and", without punctuation.
 *
 * @example
 * const known = [{ id: 'a', name: 'Arts and Leisure Department' }];
 * readBodies('ARTS & LEISURE  DEPT.', { known }).value[0].id; // => 'a'
 */
export function nameWords(tokens: readonly PeriodToken[]): NameWord[] {
  const words: NameWord[] = [];
  let parted = false;
  for (let at = 0; at < tokens.length; at += 1) {
    const { kind, word: own, broken, spaced } = tokens[at]!;
    if (broken) parted = true;
    const word =
      kind === 'number' ? own : (SAME_WORDS.get(own) ?? (kind === 'word' ? inName(own) : undefined));
    if (word !== undefined) {
      words.push({ word, at, parted });
      parted = false;
    } else if (PARTING.has(own)) {
      // a hyphen inside a word parts nothing
      parted ||= own !== '-' || spaced;
    } else if (own === '.') {
      parted ||= tokens[at + 1]?.spaced === true && (tokens[at - 1]?.word.length ?? 0) > 3;
    }
  }
  return words;
}

/** A word as names are compared: "people's" is "peoples". An apostrophe has a letter on either side. */
const inName = (word: string): string =>
  word.length > 2 && word.includes("'") ? word.replaceAll("'", '') : word;

/**
 * The names of a known part: its own, and its aliases; "the" before a name does not count, and one without a word is none.
 *
 * @example
 * namesOf({ id: 'yos', name: 'Youth Offending Service', aliases: ['YOS'] }).map(({ words }) => words.length); // => [3, 1]
 */
export function namesOf({ id, name, aliases = [] }: KnownName): BodyName[] {
  return [name, ...aliases]
    .map((each) => ({ id, name, words: withoutArticle(each) }))
    .filter(({ words }) => words.length > 0);
}

function withoutArticle(name: string): NameWord[] {
  const words = nameWords(periodTokens(name));
  // a copy has no more room than the words need: a document may have a hundred thousand names
  return words.slice(words[0]?.word === 'the' && words.length > 1 ? 1 : 0);
}

/**
 * How many letters the words of a name have.
 *
 * @example
 * lettersOf([{ word: 'education' }, { word: 'leeds' }]); // => 14
 */
export function lettersOf(words: readonly Pick<NameWord, 'word'>[]): number {
  return words.reduce((sum, { word }) => sum + word.length, 0);
}

/**
 * Whether no sign, but a line break, stands before a word: a known name may run over two lines.
 *
 * @example
 * isWrapped([{ at: 0 }, { at: 1 }], 1); // => true
 * isWrapped([{ at: 0 }, { at: 2 }], 1); // => false
 */
export function isWrapped(text: readonly Pick<NameWord, 'at'>[], at: number): boolean {
  return text[at - 1]!.at + 1 === text[at]!.at;
}

/**
 * Whether two words differ by one letter that is wrong, missing, too many, or by two neighbours that changed places.
 *
 * @example
 * isOneLetterOff('development', 'develpment'); // => true
 */
export function isOneLetterOff(one: string, two: string): boolean {
  if (Math.abs(one.length - two.length) > 1 || one === two || Math.min(one.length, two.length) < 4)
    return false;
  let start = 0;
  while (start < one.length && one[start] === two[start]) start += 1;
  let end = 0;
  const most = Math.min(one.length, two.length) - start;
  while (end < most && one.at(-1 - end) === two.at(-1 - end)) end += 1;
  const [a, b] = [one.slice(start, one.length - end), two.slice(start, two.length - end)];
  return (
    (a.length <= 1 && b.length <= 1) || (a.length === 2 && b.length === 2 && a[0] === b[1] && a[1] === b[0])
  );
}
