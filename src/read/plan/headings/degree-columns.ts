import type { Column } from '../../columns/column.js';
import type { Cell } from '../../table/table.js';

/** So many rows show what a column holds. */
const LOOKED_AT = 200;
const HEADING = /\bpriority\b/i;
const DEGREE =
  /^(?:(?:very )?(?:high|low)|medium|med|moderate|essential|desirable|urgent|critical|[hml])(?: priority)?$/i;

/**
 * The columns of a table, where one that is headed "Priority" says how urgent each row is: "High" and "Low" are no objectives. What it
 * holds is kept as a note.
 *
 * @param rows - those below the headings
 *
 * @example
 * const column = { column: 1, heading: 'Priority', field: 'objective', doubts: [] };
 * withoutDegrees([column], [[{ text: 'High' }], [{ text: 'Low' }]])[0].field; // => undefined
 * withoutDegrees([column], [[{ text: 'Belonging' }], [{ text: 'Low' }]])[0].field; // => 'objective'
 */
export function withoutDegrees(
  columns: readonly Column[],
  rows: readonly (readonly Pick<Cell, 'text'>[])[],
): readonly Column[] {
  return columns.map((column, at) => {
    const { field, heading } = column;
    if ((field !== 'objective' && field !== 'theme') || !HEADING.test(heading)) return column;
    const texts = rows.slice(0, LOOKED_AT).flatMap((row) => row[at]!.text || []);
    if (texts.length === 0 || !texts.every((text) => DEGREE.test(text))) return column;
    const { field: _field, ...other } = column;
    const note = 'it says how urgent each row is, and names no objective';
    return { ...other, doubts: [...other.doubts, { code: 'inferred', words: heading, note }] };
  });
}
