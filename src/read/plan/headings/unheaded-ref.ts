import type { Column } from '../../columns/column.js';
import type { Cell } from '../../table/table.js';
import type { Header } from './header.js';

const REF = /^[A-Z]{0,3}\d{1,2}(?:\.\d{1,2}){1,3}[a-z]?$/;
const LOOKED_AT = 50;

/**
 * The columns of a table, where references stand below no heading: pages lose it. That they are references is told by their look,
 * and in doubt.
 */
export function withUnheadedRef(
  { columns, to }: Pick<Header, 'columns' | 'to'>,
  rows: readonly (readonly Cell[])[],
): readonly Column[] {
  if (columns.some(({ field }) => field === 'ref')) return columns;
  const at = columns.findIndex(({ heading, field }, index) => {
    if (heading !== '' || field !== undefined) return false;
    const texts = rows
      .slice(to, to + LOOKED_AT)
      .filter((row) => new Set(row.map(({ text }) => text).filter(Boolean)).size > 1)
      .map((row) => row[index]!);
    const filled = texts.filter(({ text, merged }) => text !== '' && !merged);
    return (
      filled.length > 0 &&
      filled.some(({ text }) => REF.test(text)) &&
      filled.every(({ text }) => REF.test(text))
    );
  });
  return columns.map((column, index) => {
    if (index !== at) return column;
    const note = 'no heading: taken for references by their look';
    return { ...column, field: 'ref', doubts: [{ code: 'inferred', words: '', note }] };
  });
}
