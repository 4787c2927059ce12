/** Which totals a table of counts is published with. The grand total goes with `both`. */
export type TableTotals = 'both' | 'rows' | 'columns' | 'none';

/**
 * A table of counts as an office holds it, before anything in it is protected: groups by places, say.
 *
 * Its totals are not written down but computed, so that they cannot contradict it. A single series with a total is a
 * table of one row, published with the total of its row.
 */
export interface CountTable {
  /** The names of the rows, one or more. */
  readonly rows: readonly string[];
  /** The names of the columns, one or more. */
  readonly columns: readonly string[];
  /**
   * A list for each row, with a count for each column: a whole number, zero or more. What is missing is undefined, and
   * makes the totals that it would belong to unknown.
   */
  readonly counts: readonly (readonly (number | undefined)[])[];
}
