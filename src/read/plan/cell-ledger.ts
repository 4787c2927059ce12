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

/** What cells of a table that were read alike have in common. */
interface Kind extends Pick<CellReading, 'table' | 'sure' | 'doubts'> {
  readonly as: CellRole | undefined;
}

// So many cells are noted in one piece: a list that grows by itself is copied over and over, and takes more room than it needs.
const PIECE = 8_192;

class Piece {
  readonly cells = new Array<Cell>(PIECE);
  readonly paths = new Array<Path | undefined>(PIECE);
  /** Which of the kinds each is of. */
  readonly kinds = new Uint32Array(PIECE);
}

/**
 * What became of each cell, in the order in which it was told.
 *
 * A long table has a million cells, and most people look at none that was read exactly: so their readings are made when somebody
 * asks for them, and until then are columns of what was there anyway.
 */
export class CellLedger {
  readonly #pieces: Piece[] = [];
  readonly #kinds: Kind[] = [];
  /** The kinds of cells without a doubt of the table that was noted last, by what they hold and how sure it is. */
  readonly #known: Readonly<Record<CellReading['sure'], Map<CellRole | undefined, number>>> = {
    exact: new Map(),
    doubtful: new Map(),
    unread: new Map(),
  };
  #table: TablePlace | undefined;
  #count = 0;
  #readings: readonly CellReading[] | undefined;

  /** Notes what became of a cell, or of a part of it. What is in doubt is not exact. */
  note(
    table: TablePlace,
    cell: Cell,
    as: CellRole | undefined,
    { sure, doubts = NO_DOUBTS }: Told,
    path?: Path,
  ): void {
    const at = this.#count % PIECE;
    if (at === 0) this.#pieces.push(new Piece());
    const piece = this.#pieces.at(-1)!;
    piece.cells[at] = cell;
    piece.paths[at] = path;
    piece.kinds[at] = this.#kind(table, as, sure, doubts);
    this.#count += 1;
    this.#readings = undefined;
  }

  /** What became of each cell. */
  get readings(): readonly CellReading[] {
    this.#readings ??= Array.from({ length: this.#count }, (_, index) => this.#readingOf(index));
    return this.#readings;
  }

  #kind(
    table: TablePlace,
    as: CellRole | undefined,
    sure: CellReading['sure'],
    doubts: readonly Doubt[],
  ): number {
    if (doubts.length > 0)
      return this.#kinds.push({ table, as, sure: sure === 'exact' ? 'doubtful' : sure, doubts }) - 1;
    if (table !== this.#table) for (const known of Object.values(this.#known)) known.clear();
    this.#table = table;
    let kind = this.#known[sure].get(as);
    if (kind === undefined) {
      kind = this.#kinds.push({ table, as, sure, doubts }) - 1;
      this.#known[sure].set(as, kind);
    }
    return kind;
  }

  #readingOf(index: number): CellReading {
    const { cells, paths, kinds } = this.#pieces[Math.floor(index / PIECE)]!;
    const at = index % PIECE;
    const { row, column, text } = cells[at]!;
    const { table, as, sure, doubts } = this.#kinds[kinds[at]!]!;
    const path = paths[at];
    return { table, row, column, printed: text, ...(as && { as }), sure, doubts, ...(path && { path }) };
  }
}
