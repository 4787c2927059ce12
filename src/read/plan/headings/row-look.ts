import type { ColumnField } from '../../columns/column-field.js';
import type { Column } from '../../columns/column.js';
import type { Cell } from '../../table/table.js';
import type { PeriodOptions } from '../../text/period-options.js';
import { readPeriod } from '../../text/period-text.js';
import { hasSeveral } from './rows-above.js';

/** What a heading of such a column is not: a time, or a figure, or a number. */
const TIMES: readonly (ColumnField | undefined)[] = ['deadline', 'start', 'period'];
const FIGURES: readonly (ColumnField | undefined)[] = [
  'ref',
  'target',
  'result',
  'baseline',
  'value',
  'amount',
];

/**
 * Whether a row of several texts holds what its columns say: a time or a figure stands wherever there is to be one, and there is at least one. What
 * has none shows nothing, since its words may be headings.
 *
 * @param key - the position of the column that names what the row is about
 *
 * @example
 * const columns = ['action', 'deadline'].map((field, at) => ({ column: at + 1, heading: '', field, doubts: [] }));
 * looksLikeRow([{ text: 'Hold a forum' }, { text: 'June 2009' }], 0, columns, {}); // => true
 * looksLikeRow([{ text: 'What we do' }, { text: 'When' }], 0, columns, {}); // => false
 */
export function looksLikeRow(
  row: readonly Pick<Cell, 'text'>[],
  key: number,
  columns: readonly Column[],
  options: PeriodOptions,
): boolean {
  if ((row[key]?.text ?? '') === '' || !hasSeveral(row)) return false;
  const shown = columns.flatMap(({ field }, at) => {
    const { text } = row[at]!;
    if (text === '') return [];
    if (TIMES.includes(field)) return [readPeriod(text, options).sure !== 'unread'];
    return FIGURES.includes(field) ? [/\d/.test(text) && !isDate(text, options)] : [];
  });
  return shown.length > 0 && shown.every(Boolean);
}

/** A figure may have its time beside it, but a day alone is none. */
function isDate(text: string, options: PeriodOptions): boolean {
  const reading = readPeriod(text, options);
  return reading.sure === 'exact' && reading.value.kind === 'day';
}
