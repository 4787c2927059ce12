import type { Column } from '../../columns/column.js';
import type { ColumnField } from '../../columns/column-field.js';
import type { Cell } from '../../table/table.js';

const FIGURES: readonly (ColumnField | undefined)[] = ['baseline', 'target', 'result'];

/**
 * The columns of a table, where two of figures have the same heading: each is in doubt, since it does not say what tells them apart. A
 * heading that is merged over columns is one.
 *
 * @param headings - the cells of the last row of headings
 *
 * @example
 * const columns = [1, 2].map((column) => ({ column, heading: 'Result 2009', field: 'result', doubts: [] }));
 * withTwinDoubts(columns, [{ text: 'Result 2009' }, { text: 'Result 2009' }]).map(({ doubts }) => doubts.length); // => [1, 1]
 */
export function withTwinDoubts(
  columns: readonly Column[],
  headings: readonly Pick<Cell, 'text' | 'merged'>[],
): readonly Column[] {
  const counts = new Map<string, number>();
  const keyOf = ({ field, heading }: Column, at: number): string | undefined =>
    FIGURES.includes(field) && heading !== '' && headings[at]?.merged !== true
      ? `${field} ${heading.toLowerCase()}`
      : undefined;
  columns.forEach((column, at) => {
    const key = keyOf(column, at);
    if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  if ([...counts.values()].every((count) => count === 1)) return columns;
  return columns.map((column, at) => {
    const key = keyOf(column, at);
    if (key === undefined || counts.get(key) === 1) return column;
    const note = 'another column has the same heading: what tells them apart is not printed';
    return {
      ...column,
      doubts: [...column.doubts, { code: 'several-readings', words: column.heading, note }],
    };
  });
}
