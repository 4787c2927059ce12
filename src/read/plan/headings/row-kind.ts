import type { Cell } from '../../table/table.js';
import { isNumbered } from './heading-parts.js';
import { isNote } from '../cells/mark-notes.js';

/** What a row of a table is beside a row of data. */
export type RowKind = 'blank' | 'heading' | 'note' | 'continued' | 'data';

/**
 * What a row is, by which of its cells are filled.
 *
 * @param key - the position of the column that names what the row is about: the indicator or the action
 */
export function rowKind(row: readonly Cell[], key: number): RowKind {
  const first = row.findIndex(({ text }) => text !== '');
  if (first < 0) return 'blank';
  const { text: words, heading } = row[first]!;
  let filled = 0;
  let own = 0;
  for (const { text, merged } of row) {
    if (text === '') continue;
    // most rows have two texts, and are no more than data
    if (text !== words) return dataOr(row, key);
    filled += 1;
    if (!merged) own += 1;
  }
  if (row.length > 1 && isNote(words)) return 'note';
  if (row.length > 1 && filled === row.length && own <= 1) return 'heading';
  if (filled > 1) return dataOr(row, key);
  if (row.length > 2 && (first !== key || heading === true)) return 'heading';
  return row.length > 1 && isNumbered(words) ? 'heading' : dataOr(row, key);
}

const dataOr = (row: readonly Cell[], key: number): RowKind => (row[key]!.text === '' ? 'continued' : 'data');
