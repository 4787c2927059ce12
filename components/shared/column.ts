/** A column of a table. */
export interface Column {
  readonly id: string;
  readonly label: string;
  /** The date that all its figures share, as a second part of its heading. */
  readonly date?: string | undefined;
  readonly sortable: boolean;
  /** Whether its cells are figures, set to the right. */
  readonly numeric?: boolean;
}

/** The whole heading of a column: "Result 2008/09". */
export function columnHeading({ label, date }: Column): string {
  return date === undefined ? label : `${label} ${date}`;
}
