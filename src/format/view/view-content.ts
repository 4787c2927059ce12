import type { Pieces } from './piece.js';

/** What a column holds: it says how wide it is and to which side its words are set. */
export type ColumnKind = 'code' | 'name' | 'figure' | 'count' | 'rating' | 'travel' | 'words' | 'why';

/** A column of a view. */
export interface ViewColumn {
  readonly kind: ColumnKind;
  readonly label: string;
  /** The date that all its figures share. Default: they have none, or each its own. */
  readonly date?: string | undefined;
  /** What stands at its head in place of the label. Default: the label. */
  readonly shown?: Pieces;
}

/** A row: one cell for each column. */
export interface ViewRow {
  readonly cells: readonly Pieces[];
  /** The label of a cell where it is not that of its column, by the position of the column. Default: none. */
  readonly labels?: Readonly<Record<number, string>>;
  /** Whether its name is said by us and not by the plan. Default: no. */
  readonly isOurs?: boolean;
}

/** Rows under a heading. */
export interface ViewGroup {
  /** Default: the rows stand under no heading. */
  readonly heading?: string;
  /** Whether the heading is said by us and not by the plan. Default: no. */
  readonly isOurs?: boolean;
  /** How many rows there are, or can be rated. Default: nothing is said. */
  readonly detail?: string;
  readonly rows: readonly ViewRow[];
}

/** Everything that a view shows of one scorecard, in the order in which it is read. */
export interface ViewContent {
  readonly finding: string;
  readonly columns: readonly ViewColumn[];
  readonly groups: readonly ViewGroup[];
  /** The last row, for the whole. Default: none. */
  readonly total?: ViewRow;
  /** What stands below the table. Default: nothing. */
  readonly foot?: string;
}

/** The whole heading of a column: "Result 2008/09". */
export const columnHeading = ({ label, date }: ViewColumn): string =>
  date === undefined ? label : `${label} ${date}`;
