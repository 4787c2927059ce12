import type { GridRange } from './grid-cell.js';

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

/**
 * The number of a column.
 *
 * @example
 * columnNumber('AB'); // => 28
 */
export function columnNumber(letters: string): number {
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
  return column > 0 && column <= LAST_COLUMN ? (LETTERS[column] ??= lettersOf(column)) : lettersOf(column);
}

/** Those that were asked for: formulas of a sheet may have a million. */
const LETTERS: string[] = [];

function lettersOf(column: number): string {
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

/**
 * A number that stands for a place of a sheet, and for no other.
 *
 * @example
 * placeKey(2, 1) === placeKey(1, 2); // => false
 */
export const placeKey = (row: number, column: number): number => row * (LAST_COLUMN + 1) + column;
