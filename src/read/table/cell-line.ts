import type { Cell, Line } from './table.js';

/**
 * The cells of a row as one line, those that are filled; of a single one the column is kept.
 *
 * @example
 * cellLine(3, [{ text: '', column: 1 }, { text: 'Source: survey', column: 2 }]); // => { text: 'Source: survey', row: 3, column: 2 }
 */
export function cellLine(row: number, cells: readonly Pick<Cell, 'text' | 'column'>[]): Line {
  const filled = cells.filter(({ text }) => text !== '');
  const text = filled.map((cell) => cell.text).join(' ');
  return filled.length === 1 ? { text, row, column: filled[0]!.column } : { text, row };
}
