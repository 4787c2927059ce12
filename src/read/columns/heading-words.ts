/** One word of a heading, in lower case, and where it stands in the heading. */
export interface HeadingWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The words of a heading, without punctuation: "Action/ Activity" is "action", "activity".
 *
 * @example
 * headingWords('Target March 2009').map(({ word }) => word); // => ['target', 'march', '2009']
 */
export function headingWords(heading: string): HeadingWord[] {
  const words: HeadingWord[] = [];
  WORD.lastIndex = 0;
  for (let found = WORD.exec(heading); found; found = WORD.exec(heading))
    words.push({ word: found[0].toLowerCase(), start: found.index, end: WORD.lastIndex });
  return words;
}

/**
 * Whether some word of a heading is of a kind, without a list of them.
 *
 * @example
 * someWord('Target March 2009', (word) => word === 'march'); // => true
 */
export function someWord(heading: string, isMeant: (word: string) => boolean): boolean {
  for (let end = 0; ;) {
    WORD.lastIndex = end;
    const found = WORD.exec(heading);
    if (!found) return false;
    end = WORD.lastIndex;
    if (isMeant(found[0].toLowerCase())) return true;
  }
}

/**
 * The first word of a heading; undefined where it has none.
 *
 * @example
 * firstWord('Target March 2009'); // => 'target'
 */
export function firstWord(heading: string): string | undefined {
  WORD.lastIndex = 0;
  return WORD.exec(heading)?.[0].toLowerCase();
}

const WORD = /\p{Lu}{2,}(?=s\b)|\p{Lu}?[\p{Ll}\p{Lo}\p{M}]+|\p{Lu}+(?!\p{Ll})|\p{N}+|#/gu;
