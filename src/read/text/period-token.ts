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
    TOKEN.lastIndex = from;
    TOKEN.test(text);
    const to = TOKEN.lastIndex;
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
const [BLANK, DELETE] = [0x20, 0x7f];

function spaceEnd(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign > BLANK && sign < DELETE) return at;
  SPACE.lastIndex = at;
  SPACE.test(text);
  return SPACE.lastIndex;
}

function kindOf(printed: string): PeriodToken['kind'] {
  const sign = printed.charCodeAt(0);
  if (sign >= 0x30 && sign <= 0x39) return 'number';
  if (sign < DELETE) return isLetter(sign) ? 'word' : 'sign';
  return /^\p{L}/u.test(printed) ? 'word' : 'sign';
}

const isLetter = (sign: number): boolean => (sign >= 0x61 && sign <= 0x7a) || (sign >= 0x41 && sign <= 0x5a);

/** A sign that stands for itself. */
const OWN_SIGN = /^[!-&(-/:-@[-_{-~£]$/;

function wordOf(printed: string): string {
  if (printed.length === 1 && OWN_SIGN.test(printed)) return printed;
  const word = printed.toLowerCase();
  if (/^[a-z0-9]+$/.test(word)) return word;
  return word.replace(/[‐-―−]/g, '-').replace(/[’‘`´]/g, "'");
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
