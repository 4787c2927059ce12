/**
 * How much of a file is read before reading stops.
 *
 * They guard a page against files that are broken, or made to harm: what comes with a council's report stays far below
 * them. What was read before a limit is kept, and a fault says which one it was.
 */
export interface ReadLimits {
  /** Bytes of a file; of a text, its length in UTF-16 units. */
  readonly bytes: number;
  /** Tables of a file. */
  readonly tables: number;
  /** Rows of all tables of a file together. */
  readonly rows: number;
  /** Cells of all tables of a file together, with those that stay empty or repeat a merged cell. */
  readonly cells: number;
  /** Cells of all tables of a file together that repeat a merged cell: those that it covers below and beside its first. */
  readonly merged: number;
  /**
   * Empty places of all tables of a file together that the file does not list, as between two cells of a sheet far apart: so
   * many, and 25 more for each cell that it lists.
   */
  readonly gaps: number;
  /** Columns of a table, counted from the first of the sheet. */
  readonly columns: number;
  /** The length of the text of one cell, in UTF-16 units. */
  readonly cellLength: number;
  /** How deep elements are nested, as of HTML or XML, and lists and objects of JSON. */
  readonly depth: number;
  /** How many bytes one compressed byte may become. */
  readonly ratio: number;
  /** The time that reading may take; counts only where the caller gives a clock. */
  readonly milliseconds: number;
}

/** The limits where the caller gives none. */
export const READ_LIMITS: ReadLimits = {
  bytes: 50_000_000,
  tables: 2_000,
  rows: 150_000,
  cells: 5_000_000,
  merged: 100_000,
  gaps: 300_000,
  columns: 1_000,
  cellLength: 1_000_000,
  depth: 512, // browsers stop at the same
  ratio: 200,
  milliseconds: 30_000,
};
