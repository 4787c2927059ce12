import { withGuard } from '../read/table/csv-guard.js';

export { withoutGuard } from '../read/table/csv-guard.js';

/**
 * Rows of cells as the text of a CSV file (RFC 4180): CRLF line ends, quotes only where they are needed, and a
 * byte-order mark so that spreadsheets read £ and ’ rightly.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, and so does text that already
 * starts with an apostrophe followed by such a sign, so that taking one apostrophe away gives back what was
 * there. Numbers, negative ones too, are left as they are. Text that starts with `#` is quoted, for to readers by the
 * W3C's rules (CSVW) a line that starts with it is a comment.
 *
 * @param rows - the header first; `undefined` is an empty cell
 *
 * @example
 * toCsv([['code', 'name'], ['NI 4', '=1+1']]); // => '\uFEFFcode,name\r\nNI 4,\'=1+1\r\n'
 */
export function toCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
}

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  const text = typeof value === 'number' ? String(value) : withGuard(value);
  return /^#|[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
