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
  const filled = row.filter(({ text }) => text !== '');
  if (filled.length === 0) return 'blank';
  const texts = new Set(filled.map(({ text }) => text));
  if (texts.size === 1 && row.length > 1 && isNote(filled[0]!.text)) return 'note';
  const own = filled.filter(({ merged }) => !merged);
  const isAcross = row.length > 1 && filled.length === row.length && texts.size === 1;
  if (isAcross && own.length <= 1) return 'heading';
  const isAlone = filled.length === 1 && row.length > 2;
  if (isAlone && (row.indexOf(filled[0]!) !== key || filled[0]!.heading === true)) return 'heading';
  if (filled.length === 1 && row.length > 1 && isNumbered(filled[0]!.text)) return 'heading';
  return row[key]!.text === '' ? 'continued' : 'data';
}
