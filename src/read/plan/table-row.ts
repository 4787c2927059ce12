import type { AbsenceInput } from '../../document/absence.js';
import type { PeriodInput } from '../../document/period.js';
import type { Path } from '../../validate/issue.js';
import type { Column } from '../columns/column.js';
import type { ColumnField } from '../columns/column-field.js';
import type { PeriodOptions } from '../text/period-options.js';
import type { Cell, TablePlace } from '../table/table.js';
import type { CellLedger, Told } from './cell-ledger.js';

/** A cell of a row and what its column holds. */
export interface FieldCell {
  /** Which cell of the row it is, from 0. */
  readonly index: number;
  readonly cell: Cell;
  readonly column: Column;
}

/** What a table says of a row beside its cells. */
export interface RowContext {
  readonly table: TablePlace;
  readonly columns: readonly Column[];
  readonly byField: ColumnsByField;
  /** The objective that the heading above it names, by identifier. Default: none. */
  readonly objective?: string;
  /** What the table is called: its caption, or the heading above it. Default: it has no name. */
  readonly title?: string;
  /** The time that the heading above it names: "By April 2010". Default: none. */
  readonly deadline?: PeriodInput;
  /** What the last heading above it says that is neither an objective nor a time. Default: nothing. */
  readonly group?: string;
  /** What marks such as "*" stand for, as notes of the table say. */
  readonly marks: ReadonlyMap<string, AbsenceInput>;
  /** The columns of a long table that say which people a figure is about. Default: none. */
  readonly breakdowns?: ReadonlySet<number>;
  /** The columns of a long table that name places around those of its rows, the narrowest first, as positions. Default: none. */
  readonly wider?: readonly number[];
  readonly options: PeriodOptions;
}

/** What was read without a doubt. */
export const EXACT: Told = { sure: 'exact' };

/** Where the columns of each field stand in a row. */
export type ColumnsByField = ReadonlyMap<ColumnField, readonly number[]>;

/** Where the columns of each field stand, found once for all rows of a table. */
export function columnsByField(columns: readonly Column[]): ColumnsByField {
  const known = new Map<ColumnField, number[]>();
  columns.forEach(({ field }, index) => {
    if (field !== undefined) known.set(field, [...(known.get(field) ?? []), index]);
  });
  return known;
}

const NOWHERE: readonly number[] = [];
const NO_CELLS: readonly FieldCell[] = [];

/**
 * A row of a table while it is read: it remembers of which of its cells something was told, so that none is dropped.
 *
 * Long tables have a hundred thousand rows: what is made for each of them is as little as can be.
 */
export class TableRow {
  readonly context: RowContext;
  readonly #cells: readonly Cell[];
  readonly #ledger: CellLedger;
  readonly #told: boolean[] = [];

  /** @param ledger - where what becomes of the cells is noted */
  constructor(context: RowContext, cells: readonly Cell[], ledger: CellLedger) {
    this.context = context;
    this.#cells = cells;
    this.#ledger = ledger;
  }

  /** All cells, from the left. */
  get cells(): readonly FieldCell[] {
    return this.#cells.map((_, index) => this.#at(index));
  }

  /** The cells of the columns that hold a field, from the left; those that are empty too. */
  all(field: ColumnField): readonly FieldCell[] {
    const own = this.context.byField.get(field);
    if (own === undefined) return NO_CELLS;
    const found: FieldCell[] = [];
    for (const index of own) if (!this.#goesOn(index)) found.push(this.#at(index));
    return found;
  }

  /** The first of them that is filled. */
  filled(field: ColumnField): FieldCell | undefined {
    for (const index of this.context.byField.get(field) ?? NOWHERE) {
      if (this.#cells[index]!.text !== '') return this.#at(index);
    }
    return undefined;
  }

  /** The filled cells of some columns of the file, by their numbers. */
  filledIn(columns: ReadonlySet<number>): FieldCell[] {
    const found: FieldCell[] = [];
    for (let index = 0; index < this.#cells.length; index += 1) {
      if (this.#cells[index]!.text !== '' && columns.has(this.context.columns[index]!.column))
        found.push(this.#at(index));
    }
    return found;
  }

  /** The first cell that is filled of those at some positions. */
  filledAt(indexes: readonly number[]): FieldCell | undefined {
    for (const index of indexes) if (this.#cells[index]!.text !== '') return this.#at(index);
    return undefined;
  }

  /** The words of the first of them that is filled; none where none is. */
  words(field: ColumnField): string {
    for (const index of this.context.byField.get(field) ?? NOWHERE) {
      if (this.#cells[index]!.text !== '') return this.#cells[index]!.text;
    }
    return '';
  }

  /** Notes what became of a cell, or of a part of it; what is in doubt of its column is in doubt of it. */
  tell({ index, cell, column }: FieldCell, told: Told, path?: Path): void {
    const { sure, doubts = [] } = told;
    const all = column.doubts.length === 0 ? told : { sure, doubts: [...column.doubts, ...doubts] };
    this.#told[index] = true;
    this.#ledger.note(this.context.table, cell, column.field, all, path);
  }

  /** The filled cells of which nothing was told yet. */
  untold(): FieldCell[] {
    const left: FieldCell[] = [];
    for (let index = 0; index < this.#cells.length; index += 1) {
      if (this.#cells[index]!.text !== '' && !this.#told[index] && !this.#goesOn(index))
        left.push(this.#at(index));
    }
    return left;
  }

  /** Whether a cell only goes on with the one before it, below a heading that does so too: both are one. */
  #goesOn(index: number): boolean {
    const cell = this.#cells[index]!;
    if (!cell.merged || this.#cells[index - 1]?.text !== cell.text) return false;
    const { columns } = this.context;
    return columns[index]!.heading !== '' && columns[index]!.heading === columns[index - 1]!.heading;
  }

  #at(index: number): FieldCell {
    return { index, cell: this.#cells[index]!, column: this.context.columns[index]! };
  }
}
