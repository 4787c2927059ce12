import type { Cell } from './table.js';

/** A cell at its place, as a file lists them: those that are empty may be left out. */
export type GridCell = Omit<Cell, 'merged'>;

/** Cells that are merged into one: the first of them, and how many rows and columns there are. */
export interface GridRange {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}
