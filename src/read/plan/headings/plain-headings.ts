import { type ColumnOptions, readColumns } from '../../columns/read-columns.js';
import type { Cell } from '../../table/table.js';

type Texts = readonly Pick<Cell, 'text' | 'merged'>[];

/**
 * The words of a row in small letters, a line each, where all of them are headings of a table of a plan, without a doubt, or a person
 * said what stands below them.
 *
 * @returns undefined where they are not, or the row has only one
 *
 * @example
 * plainHeadings([{ text: 'Action' }, { text: 'Lead' }], {}); // => 'action\nlead'
 */
export function plainHeadings(row: Texts, options: ColumnOptions): string | undefined {
  const headings = textsOf(row).filter(Boolean);
  if (headings.length < 2) return undefined;
  const { kind, columns, isSaid } = readColumns(headings, options);
  const isPlain = isSaid || columns.every(({ field, doubts }) => field !== undefined && doubts.length === 0);
  return kind !== undefined && isPlain ? textsOf(row).join('\n').toLowerCase() : undefined;
}

/**
 * The words of cells, those that are merged once.
 *
 * @example
 * textsOf([{ text: 'Action' }, { text: 'Action', merged: true }, { text: '' }]); // => ['Action', '']
 */
export const textsOf = (row: Texts): string[] =>
  row.filter(({ text, merged }, index) => !(merged && text === row[index - 1]?.text)).map(({ text }) => text);
