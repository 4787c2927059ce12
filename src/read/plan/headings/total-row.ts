import type { Cell } from '../../table/table.js';
import type { Doubt } from '../../reading.js';

const TOTAL = /^(?:(?:grand|overall|sub)[ -]?)?totals?:?$/i;

/**
 * Whether a row adds up those above it, by the words that name it.
 *
 * @param key - the position of the column that names what a row is about
 *
 * @example
 * isTotal([{ text: 'Grand total' }, { text: '£12,000' }], 0); // => true
 * isTotal([{ text: 'Total Place pilot' }, { text: '£12,000' }], 0); // => false
 */
export const isTotal = (row: readonly Pick<Cell, 'text'>[], key: number): boolean =>
  TOTAL.test(row[key]!.text.trim());

/** What is told of the cells of such a row that is read as none of the others. */
export const totalOfOthers = (words: string): Doubt => ({
  code: 'part-unread',
  words,
  note: 'the row adds up others, and is none of them: it is kept as a note',
});

/** Why figures of such a row are in doubt. */
export const TOTAL_ROW = 'the row may add up others, and be none of its own';
