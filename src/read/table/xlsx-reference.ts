import type { GridRange } from './grid.js';

/** The last row and column that a sheet can have. */
export const [LAST_ROW, LAST_COLUMN] = [1_048_576, 16_384];

// The sign before A, the bits of a letter in upper case, and the others that stand in references.
const [A, UPPER, DOLLAR, ZERO] = [64, 0xffdf, 36, 48];

/**
 * The place that a cell reference names; undefined where it names none that a sheet has.
 *
 * @example
 * cellPlace('C7'); // => { row: 7, column: 3 }
 */
export function cellPlace(reference: string): { row: number; column: number } | undefined {
  let [at, column, row] = [0, 0, 0];
  const next = (): number => reference.charCodeAt(at);
  if (next() === DOLLAR) at += 1;
  for (let letter = next() & UPPER; letter > A && letter <= A + 26; letter = next() & UPPER) {
    column = column * 26 + letter - A;
    if (column > LAST_COLUMN) return undefined;
    at += 1;
  }
  if (next() === DOLLAR) at += 1;
  for (let digit = next() - ZERO; digit >= 0 && digit <= 9; digit = next() - ZERO) {
    row = row * 10 + digit;
    if (row > LAST_ROW) return undefined;
    at += 1;
  }
  return at === reference.length && row > 0 && column > 0 ? { row, column } : undefined;
}

function columnNumber(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - A;
  return column;
}

/**
 * The letters of a column.
 *
 * @example
 * columnLetters(28); // => 'AB'
 */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(A + 1 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/**
 * The range that a reference names: one cell, or two of its corners.
 *
 * @example
 * cellRange('B2:C5'); // => { row: 2, column: 2, rows: 4, columns: 2 }
 */
export function cellRange(reference: string): GridRange | undefined {
  const [from = '', to = from] = reference.split(':', 2);
  const [first, last] = [cellPlace(from), cellPlace(to)];
  if (first === undefined || last === undefined) return undefined;
  return {
    row: Math.min(first.row, last.row),
    column: Math.min(first.column, last.column),
    rows: Math.abs(last.row - first.row) + 1,
    columns: Math.abs(last.column - first.column) + 1,
  };
}

// Words in quotes, and references that are no part of a name, a number or a call.
const REFERENCE = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;
const LONGEST_SHARED = 255;

/**
 * A formula that several cells share, as it stands in one of them: references without `$` go with the cell.
 *
 * @example
 * movedFormula('SUM(A1:$B$2)', 1, 2); // => 'SUM(C2:$B$2)'
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (formula.length > LONGEST_SHARED) return formula; // thousands of cells may share it
  return formula.replace(
    REFERENCE,
    (all, dollar?: string, letters?: string, fixed?: string, row?: string) => {
      if (letters === undefined) return all;
      const column = dollar === '' ? columnLetters(columnNumber(letters) + columns) : letters;
      return `${dollar}${column}${fixed}${fixed === '' ? Number(row) + rows : row}`;
    },
  );
}
