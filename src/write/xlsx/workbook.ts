/** A number as a cell shows it. */
export interface NumberCell {
  /** The figure in its unit: 38.96% is 38.96. */
  readonly number: number;
  /** How many decimal places are shown. */
  readonly decimals: number;
  /** Default: a plain number. A per cent is saved as its hundredth, as spreadsheets do. */
  readonly as?: 'percent';
}

/** A text that leads to a sheet of the same workbook. */
export interface LinkCell {
  readonly text: string;
  readonly toSheet: string;
}

/** What stands in a cell; the empty text is an empty cell. A text is never run as a formula. */
export type WorkbookCell = string | NumberCell | LinkCell;

/** A column of a table. */
export interface WorkbookColumn {
  /** Its heading; no other column of the table has the same, in whatever case. */
  readonly heading: string;
  /** How wide it is, in digits of the text. */
  readonly width: number;
  /** The column whose texts are offered in a list that opens in the cell; others can be typed. Default: none. */
  readonly oneOf?: { readonly sheet: string; readonly column: string };
  /** Whether what is typed stays a text, so that "March 2026" does not become a date. Default: it may become a number. */
  readonly isWords?: boolean;
}

/** The table of a sheet. */
export interface WorkbookTable {
  /** Its name in the workbook: letters, digits and `_`. */
  readonly name: string;
  readonly columns: readonly WorkbookColumn[];
  /** One at least, each as long as there are columns. */
  readonly rows: readonly (readonly WorkbookCell[])[];
}

/** A sheet: lines from the first row on, and below them at most one table. */
export interface WorkbookSheet {
  /** At most 31 letters, digits and `_`, the first of them no digit. */
  readonly name: string;
  readonly title: string;
  /** Lines below the title, in the first column. */
  readonly lines: readonly (string | LinkCell)[];
  readonly table?: WorkbookTable;
  /** How wide the first column is where there is no table. Default: 80. */
  readonly width?: number;
}

/** What is written. */
export interface Workbook {
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  readonly sheets: readonly WorkbookSheet[];
}
