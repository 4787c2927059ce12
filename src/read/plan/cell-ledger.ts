import type { Path } from '../../validate/issue.js';
import type { Doubt } from '../reading.js';
import type { Cell, TablePlace } from '../table/table.js';
import type { CellReading, CellRole } from './cell-reading.js';

/** How a cell was read, as readers answer it. */
export interface Told {
  readonly sure: CellReading['sure'];
  readonly doubts?: readonly Doubt[];
}

const NO_DOUBTS: readonly Doubt[] = [];

/**
 * What became of each cell, in the order in which it was told.
 *
 * A long table has a million cells, and most people look at none that was read exactly: so their readings are made when somebody
 * asks for them, and until then are columns of what was there anyway.
 */
export class CellLedger {
  readonly #tables: TablePlace[] = [];
  readonly #cells: Cell[] = [];
  readonly #roles: (CellRole | undefined)[] = [];
  readonly #sure: CellReading['sure'][] = [];
  readonly #doubts: (readonly Doubt[])[] = [];
  readonly #paths: (Path | undefined)[] = [];
  #readings: readonly CellReading[] | undefined;

  /** Notes what became of a cell, or of a part of it. What is in doubt is not exact. */
  note(
    table: TablePlace,
    cell: Cell,
    as: CellRole | undefined,
    { sure, doubts = NO_DOUBTS }: Told,
    path?: Path,
  ): void {
    this.#tables.push(table);
    this.#cells.push(cell);
    this.#roles.push(as);
    this.#sure.push(sure === 'exact' && doubts.length > 0 ? 'doubtful' : sure);
    this.#doubts.push(doubts);
    this.#paths.push(path);
    this.#readings = undefined;
  }

  /** What became of each cell. */
  get readings(): readonly CellReading[] {
    this.#readings ??= this.#cells.map((cell, index) => this.#readingOf(cell, index));
    return this.#readings;
  }

  #readingOf({ row, column, text }: Cell, index: number): CellReading {
    const [as, path] = [this.#roles[index], this.#paths[index]];
    return {
      table: this.#tables[index]!,
      row,
      column,
      printed: text,
      ...(as && { as }),
      sure: this.#sure[index]!,
      doubts: this.#doubts[index]!,
      ...(path && { path }),
    };
  }
}
