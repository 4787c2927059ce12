import { columnWords } from '../../columns/column-words.js';
import { firstWord, headingWords, someWord } from '../../columns/heading-words.js';
import { KINDS } from '../../columns/read-columns.js';
import type { Cell } from '../../table/table.js';

/** A heading is short: rows with a longer cell, with figures or with little in them are not read as headings. */
const LONGEST_HEADING = 60;

/**
 * Whether a row may head columns by its look: most cells are filled, and each is short and begins with a letter.
 *
 * @example
 * looksLikeHeadings([{ text: 'Action' }, { text: 'By June 2009' }]); // => true
 * looksLikeHeadings([{ text: 'Get on well' }, { text: '77%' }]); // => false
 */
export function looksLikeHeadings(row: readonly Pick<Cell, 'text'>[]): boolean {
  let filled = 0;
  for (const { text } of row) {
    if (text === '') continue;
    if (text.length > LONGEST_HEADING || !BEGINNING.test(text)) return false;
    filled += 1;
  }
  return filled > 1 && filled * 2 > row.length;
}

const BEGINNING = /^\p{L}|^#$/u;

let phrases: ReadonlySet<string> | undefined;
let firstWords: ReadonlySet<string> | undefined;

/** The words that head columns of any kind of table. */
const allPhrases = (): ReadonlySet<string> =>
  (phrases ??= new Set(KINDS.flatMap((kind) => Object.values(columnWords(kind)).flat())));
const allFirstWords = (): ReadonlySet<string> =>
  (firstWords ??= new Set([...allPhrases()].map((phrase) => phrase.split(' ', 1)[0]!)));

/**
 * Whether words are those that head a column in a table of some kind, to the letter.
 *
 * @example
 * isHeading('By when'); // => true
 * isHeading('By when it rains'); // => false
 */
export function isHeading(text: string): boolean {
  if (text.length > LONGEST_HEADING) return false;
  // most cells begin with another word, and need not be looked through
  const first = firstWord(text);
  if (first === undefined || !allFirstWords().has(first)) return false;
  const words = headingWords(text);
  return allPhrases().has(words.map(({ word }) => word).join(' '));
}

/**
 * Whether words may be read as a heading: one of them begins what heads a column. It costs little beside reading them.
 *
 * @example
 * mayHead('Target March 2009'); // => true
 * mayHead('Get along'); // => false
 */
export function mayHead(text: string): boolean {
  const first = allFirstWords();
  return someWord(text, (word) => first.has(word));
}

/**
 * Whether a row says what columns of some other table hold: at least two of its cells, and half of them, are headings to the letter.
 *
 * @example
 * headsAnother([{ text: 'Indicator' }, { text: 'Something odd' }, { text: 'Target' }]); // => true
 */
export function headsAnother(row: readonly Pick<Cell, 'text'>[]): boolean {
  if (!looksLikeHeadings(row)) return false;
  const headings = row.filter(({ text }) => text !== '' && isHeading(text));
  // most rows have none, and there are a hundred thousand of them
  if (headings.length < 2) return false;
  const known = new Set(headings.map(({ text }) => text));
  return known.size > 1 && known.size * 2 >= row.filter(({ text }) => text !== '').length;
}
