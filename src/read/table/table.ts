/** Where a table stands. Places are counted from 1, as spreadsheets and editors count them. */
export interface TablePlace {
  /** The name of the file. Default: it has none, as a table that was pasted. */
  readonly file?: string;
  /** The sheet of a workbook. Default: the file has no sheets. */
  readonly sheet?: string;
  /** Which table of the file or sheet, from 1. */
  readonly number: number;
}

/** One cell as a file has it, before anything is read into it. */
export interface Cell {
  /** What a reader sees, with its inner line breaks, without space around it; empty where nothing is. */
  readonly text: string;
  /** The row that it stands in: of the sheet, of the CSV file (records), of the table in a page or a document. */
  readonly row: number;
  /** The column that it stands in, from 1: column 3 is C. */
  readonly column: number;
  /** The line of the text on which its row starts. Default: the same as the row, or the file has no lines. */
  readonly line?: number;
  /** True where it is covered by a merged cell, whose text it repeats. Default: false. */
  readonly merged?: boolean;
  /** True where the file says that it heads rows or columns. Default: the file does not say. */
  readonly heading?: boolean;
  /** The formula that made the text. Default: the text was typed. */
  readonly formula?: string;
  /**
   * The number as the file keeps it, where the text shows less of it: 0.3896 behind "39%", which is a share and not per cent.
   * Never for a date or a time. Default: the text shows all of it, or is no number.
   */
  readonly value?: number;
}

/** Words that stand beside a table, and in which row or line. */
export interface Line {
  readonly text: string;
  /** The row of the sheet or of the CSV file, from 1; in other texts the line, in a page or a document the paragraph. */
  readonly row: number;
  /** The column of the sheet or of the CSV file, from 1, that it stands in. Default: it is made of several cells, or of none. */
  readonly column?: number;
}

/**
 * One table as a file has it: a grid of cells with their places.
 *
 * Every row has as many cells as the widest; a place where the file has nothing is an empty cell. Rows and columns that are
 * empty all around the table are left out, so that a table may start at C3.
 */
export interface Table {
  readonly place: TablePlace;
  /** Its caption. Default: it has none. */
  readonly caption?: Line;
  /** The headings that it stands under, the outermost first. */
  readonly headings: readonly Line[];
  readonly rows: readonly (readonly Cell[])[];
  /** Paragraphs between this table and the next heading or table: notes, as a rule. */
  readonly notes: readonly Line[];
}
