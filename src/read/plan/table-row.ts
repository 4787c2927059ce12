import type { PeriodInput } from '../../document/period.js';
import type { Path } from '../../validate/issue.js';
import type { Column } from '../columns/column.js';
import type { ColumnField } from '../columns/column-words.js';
import type { PeriodOptions } from '../text/period-options.js';
import type { Cell, TablePlace } from '../table/table.js';
import type { CellReading, CellRole } from './cell-reading.js';

/** A cell of a row and what its column holds. */
export interface FieldCell {
  readonly cell: Cell;
  readonly column: Column;
}

/** What a table says of a row beside its cells. */
export interface RowContext {
  readonly table: TablePlace;
  readonly columns: readonly Column[];
  /** The objective that the heading above it names, by identifier. Default: none. */
  readonly objective?: string;
  /** What the table is called: its caption, or the heading above it. Default: it has no name. */
  readonly title?: string;
  /** The time that the heading above it names: "By April 2010". Default: none. */
  readonly deadline?: PeriodInput;
  /** The columns of a long table that say which people a figure is about. Default: none. */
  readonly breakdowns?: ReadonlySet<number>;
  readonly options: PeriodOptions;
}

/** How a cell was read, as readers answer it. */
export type Told = Pick<CellReading, 'sure'> & { readonly doubts?: CellReading['doubts'] };

/** What was read without a doubt. */
export const EXACT: Told = { sure: 'exact' };

/** A row of a table while it is read: it remembers what became of each of its cells, so that none is dropped. */
export class TableRow {
  readonly context: RowContext;
  readonly cells: readonly FieldCell[];
  readonly #told = new Map<Cell, CellReading[]>();

  constructor(context: RowContext, cells: readonly Cell[]) {
    this.context = context;
    this.cells = cells.map((cell, index) => ({ cell, column: context.columns[index]! }));
  }

  /** The cells of the columns that hold a field, from the left; those that are empty too. */
  all(field: ColumnField): readonly FieldCell[] {
    return this.cells.filter(({ column }) => column.field === field);
  }

  /** The first of them that is filled. */
  filled(field: ColumnField): FieldCell | undefined {
    return this.cells.find(({ cell, column }) => column.field === field && cell.text !== '');
  }

  /** Notes what became of a cell, or of a part of it. */
  tell({ cell, column }: FieldCell, { sure, doubts = [] }: Told, path?: Path): void {
    const { row, column: number, text: printed } = cell;
    const as: CellRole | undefined = column.field;
    const all = [...column.doubts, ...doubts];
    const surety = sure === 'exact' && all.length > 0 ? 'doubtful' : sure;
    const { table } = this.context;
    const told = {
      table,
      row,
      column: number,
      printed,
      sure: surety,
      doubts: all,
      ...(as && { as }),
      ...(path && { path }),
    };
    this.#told.set(cell, [...(this.#told.get(cell) ?? []), told]);
  }

  /** The filled cells of which nothing was told yet. */
  untold(): FieldCell[] {
    return this.cells.filter(({ cell }) => cell.text !== '' && !this.#told.has(cell));
  }

  /** What became of the cells, in their order. */
  readings(): CellReading[] {
    return this.cells.flatMap(({ cell }) => this.#told.get(cell) ?? []);
  }
}
