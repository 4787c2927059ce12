/** A word, a number or a sign of a text, and where it stands. */
export interface PeriodToken {
  readonly kind: 'word' | 'number' | 'sign';
  /** In small letters, with every dash as "-" and every apostrophe as "'". */
  readonly word: string;
  /** As the text has it. */
  readonly printed: string;
  /** Its first character, and the one after its last, in the text. */
  readonly from: number;
  readonly to: number;
  /** Whether white space stands before it, and whether that has a line break. */
  readonly spaced: boolean;
  readonly broken: boolean;
}

/**
 * The words, numbers and signs of a text, in their order.
 *
 * @example
 * periodTokens('Q2 2008/09').map(({ word }) => word); // => ['q', '2', '2008', '/', '09']
 */
export function periodTokens(text: string): readonly PeriodToken[] {
  const tokens: PeriodToken[] = [];
  for (let end = 0; ;) {
    const from = spaceEnd(text, end);
    if (from === text.length) return tokens;
    const to = tokenEnd(text, from);
    const printed = text.slice(from, to);
    tokens.push({
      kind: kindOf(printed),
      word: wordOf(printed),
      printed,
      from,
      to,
      spaced: from > end,
      broken: from > end && text.slice(end, from).includes('\n'),
    });
    end = to;
  }
}

// looked for from a place on, without a list of what was found: there are tokens in each of a hundred thousand cells
const TOKEN = /\p{L}+(?:['’]\p{L}+)*|[0-9]+|[^\s\p{L}0-9]/uy;
const SPACE = /\s*/y;
const [BLANK, APOSTROPHE, BACKTICK, DELETE, POUND] = [0x20, 0x27, 0x60, 0x7f, 0xa3];

function spaceEnd(text: string, at: number): number {
  let end = at;
  while (text.charCodeAt(end) === BLANK) end += 1;
  const sign = text.charCodeAt(end);
  if (sign > BLANK && sign < DELETE) return end;
  SPACE.lastIndex = end;
  SPACE.test(text);
  return SPACE.lastIndex;
}

/** What is in ASCII is found by its signs: an expression for each token takes several times as long. */
function tokenEnd(text: string, from: number): number {
  let at = from + 1;
  const first = text.charCodeAt(from);
  if (isDigit(first)) {
    while (isDigit(text.charCodeAt(at))) at += 1;
    return at;
  }
  if (isLetter(first)) {
    while (isLetter(text.charCodeAt(at))) at += 1;
    const next = text.charCodeAt(at);
    // the word may go on with a letter that is not in ASCII, or behind an apostrophe
    if (!(next >= DELETE) && next !== APOSTROPHE) return at;
  } else if (first < DELETE) return at;
  TOKEN.lastIndex = from;
  TOKEN.test(text);
  return TOKEN.lastIndex;
}

function kindOf(printed: string): PeriodToken['kind'] {
  const sign = printed.charCodeAt(0);
  if (isDigit(sign)) return 'number';
  if (sign < DELETE) return isLetter(sign) ? 'word' : 'sign';
  return /^\p{L}/u.test(printed) ? 'word' : 'sign';
}

const isDigit = (sign: number): boolean => sign >= 0x30 && sign <= 0x39;
const isLetter = (sign: number): boolean => (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a);

function wordOf(printed: string): string {
  const first = printed.charCodeAt(0);
  if (isDigit(first) || (printed.length === 1 && isOwnSign(first))) return printed;
  const word = printed.toLowerCase();
  if (/^[a-z0-9]+$/.test(word)) return word;
  return word.replace(/[‐-―−]/g, '-').replace(/[’‘`´]/g, "'");
}

/** Whether a sign stands for itself. */
const isOwnSign = (sign: number): boolean =>
  (sign > BLANK && sign < DELETE && sign !== BACKTICK && !isLetter(sign)) || sign === POUND;

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
  const found = first.get(tokens[at]?.word ?? '')?.find((words) => standsAt(tokens, at, words));
  return found ? at + found.length : -1;
}

/**
 * Where the longest phrase begins that ends before a token; -1 where none does.
 *
 * @example
 * phraseBefore(periodTokens('by end of 2006/07'), 3, phrasesOf(['of', 'by end of'])); // => 0
 */
export function phraseBefore(tokens: Words, at: number, { last }: Phrases): number {
  const found = last
    .get(tokens[at - 1]?.word ?? '')
    ?.find((words) => standsAt(tokens, at - words.length, words));
  return found ? at - found.length : -1;
}

function standsAt(tokens: Words, at: number, words: readonly string[]): boolean {
  return at >= 0 && words.every((word, index) => tokens[at + index]?.word === word);
}

/**
 * The words of a phrase, as the tables have them.
 *
 * @example
 * phraseOf(periodTokens('By  end of 2006'), 0, 3); // => 'by end of'
 */
export function phraseOf(tokens: readonly PeriodToken[], from: number, to: number): string {
  return tokens
    .slice(from, to)
    .map(({ word }) => word)
    .join(' ');
}

/**
 * The printed words of some tokens, with white space folded.
 *
 * @example
 * printedOf(periodTokens('By  end of 2006/07'), 1, 6); // => 'end of 2006/07'
 */
export function printedOf(tokens: readonly PeriodToken[], from: number, to: number): string {
  let words = '';
  for (let at = from; at < Math.min(to, tokens.length); at += 1) {
    const { printed, spaced } = tokens[at]!;
    words += spaced && at > from ? ` ${printed}` : printed;
  }
  return words;
}
