/**
 * A cell as it is published: its figure, or that it was suppressed, or that nobody knows it.
 *
 * Why a cell was suppressed is not said: that it is a small count, and not one that hides another, would bound it.
 */
export type PublishedCell = number | 'suppressed' | 'missing';

/** What is known of the rounding of a table. It is published with it: a figure rounded in secret misleads. */
export interface TableRounding {
  /** Every figure is the nearest multiple of this one. */
  readonly base: number;
  /** Whether totals are the true ones rounded, which need not be the sums of what is shown, or those sums. */
  readonly totals: 'rounded' | 'sums';
}

/** A table of counts as it is published. It holds nothing that a reader is not to see. */
export interface PublishedTable {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  /** A list for each row, with a cell for each column. */
  readonly cells: readonly (readonly PublishedCell[])[];
  /** A total for each row; undefined where these are not published. */
  readonly rowTotals: readonly PublishedCell[] | undefined;
  /** A total for each column; undefined where these are not published. */
  readonly columnTotals: readonly PublishedCell[] | undefined;
  /** The total of all; undefined where it is not published. */
  readonly grandTotal: PublishedCell | undefined;
  /** How the figures were rounded; undefined where they are exact. */
  readonly rounding: TableRounding | undefined;
}

/** Where a figure stands in a table: its row and column, counted from 0, or the total of them. */
export interface TablePlace {
  readonly row: number | 'total';
  readonly column: number | 'total';
}

/**
 * The feasibility interval of a figure: the least and the most that it can be, given all that is published.
 *
 * Every whole number from one to the other is possible.
 */
export interface FeasibleCell extends TablePlace {
  readonly least: number;
  /** Undefined where nothing bounds it. */
  readonly most: number | undefined;
}
