import type { Path } from '../../validate/issue.js';
import type { ColumnField } from '../columns/column-field.js';
import type { Doubt } from '../reading.js';
import type { Cell, TablePlace } from '../table/table.js';

/** What a cell is beside a field of its column: what heads or explains other cells. */
export type CellRole =
  | ColumnField
  | 'title'
  | 'column-heading'
  | 'row-heading'
  | 'repeated-heading'
  | 'framework'
  | 'note';

/** What became of one cell: where it stands, what it was read as, and how sure that is. */
export interface CellReading {
  readonly table: TablePlace;
  readonly row: Cell['row'];
  readonly column: Cell['column'];
  /** What stands there. */
  readonly printed: string;
  /** What it was read as. Default: nothing; it was not read. */
  readonly as?: CellRole;
  readonly sure: 'exact' | 'doubtful' | 'unread';
  readonly doubts: readonly Doubt[];
  /** Where it stands in the document. Default: the document has no place for it, or it was not read. */
  readonly path?: Path;
}
