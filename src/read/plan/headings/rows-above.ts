import type { Doubt } from '../../reading.js';
import type { Cell } from '../../table/table.js';
import type { RowContext } from '../table-row.js';

/** What is told of a row of a table above its headings that is read as none of its rows. */
export const aboveHeadings = (words: string): Doubt => ({
  code: 'part-unread',
  words,
  note: 'it stands above the headings that are known, and does not look like the rows below them: say with a mapping what its columns hold',
});

/** What is told of headings in the middle of a table that are not understood. */
export const otherHeadings = (words: string): Doubt => ({
  code: 'part-unread',
  words,
  note: 'it looks like headings of another table, which were not understood: say with a mapping what its columns hold',
});

/**
 * What a table says of rows that its headings may not be about: each of their columns is in doubt.
 *
 * @param note - why
 *
 * @example
 * const context = { columns: [{ column: 1, heading: 'Action', field: 'action', doubts: [] }] };
 * inDoubt(context, 'why').columns[0].doubts; // => [{ code: 'inferred', words: 'Action', note: 'why' }]
 */
export function inDoubt<Context extends Pick<RowContext, 'columns'>>(
  context: Context,
  note: string,
): Context {
  const columns = context.columns.map((column) => {
    const doubt: Doubt = { code: 'inferred', words: column.heading, note };
    return { ...column, doubts: [...column.doubts, doubt] };
  });
  return { ...context, columns };
}

/**
 * Whether a row has several texts: one with a single text is a title or a heading of rows.
 *
 * @example
 * hasSeveral([{ text: 'Plan' }, { text: 'Plan' }]); // => false
 */
export const hasSeveral = (row: readonly Pick<Cell, 'text'>[]): boolean =>
  new Set(row.map(({ text }) => text).filter(Boolean)).size > 1;
