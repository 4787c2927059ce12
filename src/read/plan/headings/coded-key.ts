import type { Column } from '../../columns/column.js';
import type { Doubt } from '../../reading.js';
import type { Cell } from '../../table/table.js';
import { keyOf } from '../table-context.js';
import type { Header } from './header.js';

/** So many rows show what a column holds. */
const LOOKED_AT = 50;
/** Longer texts are no codes, in UTF-16 units. */
const LONGEST_CODE = 20;
/** "1.1.2.PI", "BV174", "KR-12a", "EQ 3": a digit, and no words. */
const CODE = /^(?:[A-Z]{1,6}[ -]?)?\d{1,4}(?:[./-]?[\dA-Za-z]{1,4}){0,5}$/;
/** What may head names, where the column that should hold them holds codes. */
const NAMED = /\b(?:descriptions?|definitions?|details?|titles?|names?)\b/i;
const WORDS = /\p{L}{2,}\s+\S*\p{L}/u;

/**
 * The headings of a table whose column of indicators or actions holds nothing but codes, beside one of their names: "Indicator |
 * Description" over "1.1.2.PI | Appeals upheld". What holds the names is taken for them, and the codes for references, in doubt.
 *
 * @param rows - all of the table
 *
 * @example
 * const rows = [['KPI', 'Description', 'Target'], ['BV174', 'Racial incidents recorded', '20']];
 * const header = { ...readColumns(rows[0]), from: 0, to: 1 };
 * const { columns } = withCodedKey(header, rows.map((row) => row.map((text) => ({ text }))));
 * columns.map(({ field }) => field); // => ['ref', 'indicator', 'target']
 */
export function withCodedKey(header: Header, rows: readonly (readonly Pick<Cell, 'text'>[])[]): Header {
  const { kind, columns, to } = header;
  if (header.isSaid || (kind !== 'indicators' && kind !== 'actions')) return header;
  const key = keyOf(header);
  if (columns.some(({ field }) => field === 'ref')) return header;
  const textsOf = (at: number): string[] =>
    rows.slice(to, to + LOOKED_AT).flatMap((row) => row[at]?.text || []);
  const codes = textsOf(key);
  if (codes.length === 0 || !codes.every((text) => text.length <= LONGEST_CODE && CODE.test(text)))
    return header;
  const names = columns.flatMap(({ field, heading }, at) => {
    const isFree = field === 'comment' || field === undefined;
    const texts = isFree && NAMED.test(heading.slice(0, 200)) ? textsOf(at) : [];
    const wordy = texts.filter((text) => WORDS.test(text.slice(0, 200)));
    return wordy.length * 2 > codes.length ? [at] : [];
  });
  const [name] = names;
  if (name === undefined || names.length > 1) return header;
  const shown = columns.map((column, at): Column => {
    if (at === key) return taken(column, 'ref', CODES_ALONE);
    return at === name ? taken(column, columns[key]!.field!, NAMES_BESIDE) : column;
  });
  return { ...header, columns: shown };
}

const CODES_ALONE = 'its cells are codes, and another column has the names: taken for references';
const NAMES_BESIDE =
  'the column whose heading says that it names the rows holds codes: this one is taken for the names';

function taken(column: Column, field: NonNullable<Column['field']>, note: string): Column {
  const doubt: Doubt = { code: 'inferred', words: column.heading, note };
  return { column: column.column, heading: column.heading, field, doubts: [doubt] };
}
