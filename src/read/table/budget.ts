import { READ_LIMITS, type ReadLimits } from './read-limits.js';
import type { ReadOptions } from './read-options.js';
import type { FaultPlace } from './read-fault.js';

/** What stopped the reading: one of the limits, or the caller. */
export type ReadLimit = keyof ReadLimits | 'aborted';

/** Limits of the whole file: where one is reached, what comes after has no room either. */
export const FILE_LIMITS: ReadonlySet<string> = new Set<ReadLimit>([
  'aborted',
  'milliseconds',
  'bytes',
  'tables',
  'rows',
  'cells',
  'merged',
  'gaps',
]);

/** Thrown inside a reader when a limit is reached; readers turn it into a fault, so that no caller ever sees it. */
export class ReadLimitError extends Error {
  override readonly name = 'ReadLimitError';

  constructor(
    /** Which limit it is. */
    readonly limit: ReadLimit,
    /** What is allowed; 0 where the caller stopped the reading. */
    readonly allowed: number,
    /** Where the reading stopped. */
    readonly place: FaultPlace,
  ) {
    super(
      limit === 'aborted'
        ? 'reading was stopped'
        : `reading stopped at the limit: limits.${limit} = ${allowed}`,
    );
  }
}

// The clock and the signal are asked once in so many steps, a power of two: asking costs more than a step.
const STEPS = 256;
const NOWHERE: FaultPlace = {};
// A wide table is half empty as a rule: one that is nearly all gaps is none.
const GAPS_OF_CELL = 25;
// What was read before the stop may be put into its tables after it, for so much of the time again, and in so many steps.
const [REST_OF_TIME, REST_OF_STEPS] = [0.1, 100_000];

/**
 * Counts what a reader has read, and stops it at the first limit.
 *
 * A reader checks while it reads (`check…`), and counts what goes into the tables (`add…`). When the time is up, or the
 * caller has stopped the reading, what was read may still be put into its tables: it stops again where that takes more than a
 * tenth of the time, or a hundred thousand steps.
 *
 * @throws {TypeError} if a limit is not a number of zero or more
 *
 * @example
 * const budget = new Budget({ limits: { rows: 1 } });
 * budget.addRow(7);
 * const stopped = () => { try { budget.addRow(8); } catch (error) { return error.message; } };
 * stopped(); // => 'reading stopped at the limit: limits.rows = 1'
 */
export class Budget {
  readonly limits: ReadLimits;
  readonly #options: ReadOptions;
  #end: number;
  #place: FaultPlace = NOWHERE;
  /** The row there; 0 where its place says it, or there is none. */
  #row = 0;
  #rows = 0;
  #cells = 0;
  #merged = 0;
  #gaps = 0;
  #steps = 0;
  /** At how many steps it stops for good, once it was stopped. */
  #lastStep = Infinity;
  #stoppedBy: 'aborted' | 'milliseconds' = 'milliseconds';

  constructor(options: ReadOptions = {}) {
    this.limits = { ...READ_LIMITS, ...options.limits };
    for (const [name, limit] of Object.entries(this.limits)) {
      if (typeof limit !== 'number' || !(limit >= 0)) {
        throw new TypeError(`Budget requires limits.${name} to be zero or more, got ${String(limit)}`);
      }
    }
    this.#options = options;
    this.#end = (options.clock?.() ?? 0) + this.limits.milliseconds;
  }

  /** Remembers where the reader is, for the fault: its sheet, row, line. The file is known. */
  moveTo(place: FaultPlace): void {
    this.#place = place;
    this.#row = 0;
  }

  /** The same as `moveTo({ row })`, for those who do it in each row. */
  moveToRow(row: number): void {
    this.#place = NOWHERE;
    this.#row = row;
  }

  /** The size of a file, or the length of a text. */
  checkBytes(count: number): void {
    if (count > this.limits.bytes) this.#stop('bytes');
  }

  /** What a compressed part of a file becomes. */
  checkRatio(packed: number, unpacked: number): void {
    if (unpacked / Math.max(packed, 1) > this.limits.ratio) this.#stop('ratio');
  }

  /** Levels of elements that are open. */
  checkDepth(levels: number): void {
    if (levels > this.limits.depth) this.#stop('depth');
    this.step();
  }

  /** The number of a column. */
  checkColumn(column: number): void {
    if (column > this.limits.columns) this.#stop('columns');
  }

  /** The length of the text of a cell, or of what is there of it. */
  checkLength(length: number): void {
    if (length > this.limits.cellLength) this.#stop('cellLength');
  }

  /** Tables of the file. */
  checkTables(count: number): void {
    if (count > this.limits.tables) this.#stop('tables');
  }

  /** Rows that are read, but not yet in a table. */
  checkRows(count: number): void {
    if (count > this.limits.rows) this.#stop('rows');
  }

  /** Cells that are read, but not yet in a table. */
  checkCells(count: number): void {
    if (count > this.limits.cells) this.#stop('cells');
  }

  /** Counts a row of a table, and moves there. */
  addRow(row: number, line?: number): void {
    this.#rows += 1;
    if (this.#rows > this.limits.rows) {
      this.moveTo(line === undefined ? { row } : { row, line });
      this.#stop('rows');
    }
    this.step();
  }

  /** Counts cells of a table. */
  addCells(count: number): void {
    if (this.#cells + count > this.limits.cells) this.#stop('cells');
    this.#cells += count;
  }

  /**
   * Counts the places of a row that nothing is in, beside its own cells.
   *
   * @param listed - how many cells the file has there
   */
  addGaps(count: number, listed: number, row: number): void {
    this.#gaps += count - GAPS_OF_CELL * listed;
    if (this.#gaps <= this.limits.gaps) return;
    const { sheet } = this.#place;
    this.moveTo(sheet === undefined ? { row } : { sheet, row });
    this.#stop('gaps');
  }

  /** Cells that repeat a merged cell, and are not yet in a table. */
  checkMerged(count: number): void {
    if (count > this.limits.merged) this.#stop('merged');
  }

  /** Counts cells of a table that repeat a merged cell. */
  addMerged(count: number): void {
    this.#merged += count;
    if (this.#merged > this.limits.merged) this.#stop('merged');
  }

  /** One step of the reader, however small. */
  step(): void {
    this.#steps += 1;
    if ((this.#steps & (STEPS - 1)) === 1) this.checkTime();
  }

  /** Whether the time is up, or the caller has stopped the reading. */
  checkTime(): void {
    const wasStopped = this.#lastStep < Infinity;
    const isAborted = this.#options.signal?.aborted === true;
    const isLate = (this.#options.clock?.() ?? -Infinity) > this.#end;
    if (wasStopped ? !isLate && this.#steps <= this.#lastStep : !isLate && !isAborted) return;
    if (!wasStopped) {
      this.#lastStep = this.#steps + REST_OF_STEPS;
      this.#end = (this.#options.clock?.() ?? 0) + REST_OF_TIME * this.limits.milliseconds;
      this.#stoppedBy = isAborted ? 'aborted' : 'milliseconds';
    }
    this.#stop(this.#stoppedBy);
  }

  #stop(limit: ReadLimit): never {
    const { file } = this.#options;
    const place = {
      ...(file === undefined ? {} : { file }),
      ...this.#place,
      ...(this.#row === 0 ? {} : { row: this.#row }),
    };
    throw new ReadLimitError(limit, limit === 'aborted' ? 0 : this.limits[limit], place);
  }
}
