// A spreadsheet runs a cell that starts with one of these as a formula; an apostrophe before it keeps it as text.
const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d[\d,]*(\.\d+)?%?$/;

/**
 * Rows of cells as the text of a CSV file (RFC 4180): CRLF line ends, quotes only where they are needed, and a
 * byte-order mark so that spreadsheets read £ and ’ rightly.
 *
 * Text that a spreadsheet would run as a formula gets an apostrophe before it, and so does text that already
 * starts with an apostrophe followed by such a sign, so that taking one apostrophe away gives back what was
 * there. Numbers, negative ones too, are left as they are.
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
  const text = typeof value === 'number' ? String(value) : defuse(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function defuse(text: string): string {
  const risky = FORMULA.test(text.replace(/^'+/, '')) && !NUMBER.test(text);
  return risky ? `'${text}` : text;
}
