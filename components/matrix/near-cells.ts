import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { NearView } from '../shared/near-view.js';

/** So many columns come and go together: the cells of a row that stand in them are made at once, and stay while any of these is near. */
export const COLUMNS_IN_BLOCK = 8;

/** How far beyond what can be seen columns still are near. Only that counts sideways: a heading may be out of sight above its cells. */
const BESIDE = '10000% 50%';

/** As little as a row and a column take, in letters: before anything is laid out, so many are taken to be in view. */
const LEAST_ROW = 2.5;
const LEAST_COLUMN = 7;
const LEAST_NAMES = 8.25;

/** Which cells are to be drawn: those of these rows in these blocks of columns. */
export interface Near {
  readonly hasRow: (at: number) => boolean;
  /** The first block, and the first after the last. */
  readonly from: number;
  readonly to: number;
}

/**
 * Knows which cells of a very large table are near what can be seen. The headings of columns and the heads of rows are always there,
 * and are what is watched.
 */
export class NearCells implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #rows: NearView;
  readonly #columns: NearView;
  #shown = { columns: 0, before: 0 };

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#rows = new NearView(host);
    this.#columns = new NearView(host, BESIDE);
    host.addController(this);
  }

  /** Which cells of a table of so many rows and columns are to be drawn now. */
  now(rows: number, columns: number): Near {
    const near = this.#near(rows, columns);
    this.#shown = { columns, before: near.from * COLUMNS_IN_BLOCK };
    return near;
  }

  // Where a table is that draws so, its parts are watched; the browser is told how many columns are left out before the first that is drawn.
  hostUpdated(): void {
    const table = this.#host.shadowRoot?.querySelector<HTMLTableElement>('.near table');
    const region = table?.closest('.region');
    const { before, columns } = this.#shown;
    const scrolls = region?.hasAttribute('role') === true;
    this.#rows.watch([...(table?.tBodies[0]?.rows ?? [])], scrolls ? region : undefined);
    // the heads of the rows and the whole have headings too
    this.#columns.watch([...(table?.tHead?.rows[0]?.cells ?? [])].slice(-columns), region ?? undefined);
    table?.style.setProperty('--before', String(before));
  }

  #near(rows: number, columns: number): Near {
    const blocks = Math.ceil(columns / COLUMNS_IN_BLOCK);
    if (this.#rows.isOnPaper) return { hasRow: () => true, from: 0, to: blocks };
    const hasSpoken = this.#rows.hasSpoken && this.#columns.hasSpoken;
    return hasSpoken ? this.#seen(columns) : this.#guess(rows, blocks);
  }

  #seen(columns: number): Near {
    const near = Array.from({ length: columns }, (_, at) => at).filter((at) => this.#columns.has(at));
    const [first, last] = [near[0] ?? 0, near.at(-1) ?? -1];
    return {
      hasRow: (at) => this.#rows.has(at),
      from: Math.floor(first / COLUMNS_IN_BLOCK),
      to: Math.ceil((last + 1) / COLUMNS_IN_BLOCK),
    };
  }

  // As many as fill the window, from the first.
  #guess(rows: number, blocks: number): Near {
    const letter = Number.parseFloat(getComputedStyle(this.#host).fontSize);
    const width = (this.#host.clientWidth || window.innerWidth) / letter - LEAST_NAMES;
    const seen = Math.min(Math.ceil(window.innerHeight / letter / LEAST_ROW), rows);
    const to = Math.min(Math.ceil(width / LEAST_COLUMN / COLUMNS_IN_BLOCK), blocks);
    return { hasRow: (at) => at < seen, from: 0, to: Math.max(to, 1) };
  }
}
