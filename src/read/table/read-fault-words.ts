import type { ReadLimitError } from './budget.js';
import type { FaultPlace, ReadFault } from './read-fault.js';
import type { ReadLimits } from './read-limits.js';

// Every sentence that a person can read about the faults of a file with tables is in this file, or in
// office-fault-words.ts.

const LIMIT_WORDS: Readonly<Record<keyof ReadLimits, (count: string) => readonly [string, string]>> = {
  bytes: (count) => [`at most ${count} bytes`, 'Take the tables out of the file'],
  tables: (count) => [`at most ${count} tables`, 'Split the file'],
  rows: (count) => [`at most ${count} rows`, 'Split the file'],
  cells: (count) => [`at most ${count} cells`, 'Split the file, or remove what is empty'],
  merged: (count) => [`at most ${count} cells that repeat a merged cell`, 'Take the merged cells apart'],
  gaps: (count) => [
    `at most ${count} empty places between cells, and 25 more for each cell`,
    'Remove what stands far from the rest',
  ],
  columns: (count) => [`at most ${count} columns`, 'Remove what stands far to the right'],
  cellLength: (count) => [`at most ${count} characters in a cell`, 'Shorten the cell'],
  depth: (count) => [`at most ${count} elements inside each other`, 'Close the elements that are left open'],
  ratio: (count) => [`a file that unpacks to at most ${count} times its size`, 'Save it anew'],
  milliseconds: (count) => [`a file that is read in ${count} milliseconds`, 'Split the file'],
};

// Not toLocaleString: what a fault says must not depend on the machine.
const grouped = (count: number): string => String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');

/**
 * The fault that a limit makes, or that the caller makes who stops the reading.
 *
 * @example
 * limitFault({ limit: 'rows', allowed: 200000, place: { row: 7 } }).expected; // => 'at most 200,000 rows'
 */
export function limitFault({
  limit,
  allowed,
  place,
}: Pick<ReadLimitError, 'limit' | 'allowed' | 'place'>): ReadFault {
  if (limit === 'aborted') {
    return {
      code: 'stopped',
      severity: 'error',
      place,
      expected: 'reading to the end',
      received: 'a wish to stop',
      mend: 'Read the file again for the rest.',
    };
  }
  const [expected, mend] = LIMIT_WORDS[limit](grouped(allowed));
  const code = 'limit-reached';
  return {
    code,
    severity: 'error',
    place,
    expected,
    received: 'more',
    mend: `${mend}, or raise limits.${limit}; what came before was read.`,
  };
}

/** The same fault again, told once with how often: it stopped so many more tables. */
export const limitAgainFault = (fault: ReadFault, more: number): ReadFault => ({
  ...fault,
  received: `${fault.code === 'stopped' ? 'a wish to stop' : 'more'}${andMore(more, 'table')}`,
});

/** A NUL: no text has one. */
export const notTextFault = (place: FaultPlace, received: string, mend: string): ReadFault => ({
  code: 'not-text',
  severity: 'error',
  place,
  expected: 'a text file',
  received,
  mend,
});

/** A text of another format. */
export const otherFormatFault = (place: FaultPlace, received: string, mend: string): ReadFault => ({
  code: 'other-format',
  severity: 'error',
  place,
  expected: 'a table as HTML, Markdown, CSV, or rows with tabs',
  received,
  mend,
});

/** A quote that is never closed. */
export const unclosedQuoteFault = (place: FaultPlace): ReadFault => ({
  code: 'unclosed-quote',
  severity: 'error',
  place,
  expected: 'a quote that closes the cell',
  received: 'the end of the text',
  mend: 'Close the quote of this cell; nothing from its row on was read.',
});

/** A quote that stands in the middle, and how many more there are. */
export const strayQuoteFault = (place: FaultPlace, more: number): ReadFault => ({
  code: 'stray-quote',
  severity: 'warning',
  place,
  expected: 'the end of the cell after its closing quote',
  received: `more words${andMore(more, 'cell')}`,
  mend: 'Double the quotes inside the cell, or check that it is read as it should be.',
});

/** Rows with fewer or more cells than the first. */
export const raggedRowsFault = (place: FaultPlace, counts: readonly number[], more: number): ReadFault => ({
  code: 'ragged-rows',
  severity: 'warning',
  place,
  expected: `${plural(counts[0] ?? 0, 'cell')}, as the first row of the table has`,
  received: `${counts[1] ?? 0}${andMore(more, 'row')}`,
  mend: 'Check that each figure stands in its column; short rows were filled up with empty cells.',
});

/** Words that are struck out. */
export const struckOutFault = (place: FaultPlace, words: string, more: number): ReadFault => ({
  code: 'struck-out',
  severity: 'warning',
  place,
  expected: 'words that hold',
  received: `${JSON.stringify(words)} struck out${andMore(more, 'place')}`,
  mend: 'These words were left out; remove the line through them if they hold.',
});

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;

/** How many more there are than the one that a fault names. */
export const andMore = (more: number, noun: string): string =>
  more === 0 ? '' : `, and so in ${more} more ${noun}${more === 1 ? '' : 's'}`;

/**
 * One fault as a sentence: where, what was expected, what was found, how to mend it.
 *
 * @example
 * describeReadFault({
 *   code: 'unclosed-quote', severity: 'error', place: { file: 'plan.csv', row: 7, column: 3, line: 12 },
 *   expected: 'a quote that closes the cell', received: 'the end of the text', mend: 'Close it.',
 * }); // => 'plan.csv, row 7, column 3, line 12: expected a quote that closes the cell, found the end of the text. Close it.'
 */
export function describeReadFault({ place, expected, received, mend }: ReadFault): string {
  const { file, sheet, part, row, column, line } = place;
  const parts = [
    file,
    sheet === undefined ? undefined : `sheet ${JSON.stringify(sheet)}`,
    part,
    row === undefined ? undefined : `row ${row}`,
    column === undefined ? undefined : `column ${column}`,
    line === undefined || line === row ? undefined : `line ${line}`,
  ].filter((part) => part !== undefined);
  const start = parts.length === 0 ? '' : `${parts.join(', ')}: `;
  return `${start}expected ${expected}, found ${received}. ${mend}`;
}
