import type { Column } from '../columns/column.js';
import type { TableKind } from '../columns/column-field.js';
import type { TablePlace } from '../table/table.js';

/** What a table was taken for. */
export interface TableReading {
  readonly place: TablePlace;
  /** Default: it is no table of a plan, as far as its headings say. */
  readonly kind?: TableKind;
  /** True where a person said what it is a table of. Default: its headings tell. */
  readonly isSaid?: boolean;
  /** What each column was taken for; empty where the headings were not understood. */
  readonly columns: readonly Column[];
}
