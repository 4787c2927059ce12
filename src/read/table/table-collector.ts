import { Budget, FILE_LIMITS, ReadLimitError, type ReadLimit } from './budget.js';
import { limitAgainFault, limitFault, notTextFault, struckOutFault } from './read-fault-words.js';
import type { FaultPlace, ReadFault } from './read-fault.js';
import type { ReadOptions } from './read-options.js';
import type { Cell, Table } from './table.js';
import type { TablesRead } from './tables-read.js';

/** What a table has beside its rows and its place. */
export interface TableSurroundings extends Partial<Pick<Table, 'caption' | 'headings' | 'notes'>> {
  readonly sheet?: string;
}

/** Makes rows one by one: a generator makes an object for each more, and there may be a hundred thousand. */
export type RowMaker = (keep: (row: readonly Cell[]) => void) => void;

/**
 * Gathers what a reader finds, and turns the limit that stops it into a fault.
 *
 * @throws {TypeError} if a limit is not a number of zero or more
 *
 * @example
 * const collector = new TableCollector({ file: 'plan.csv' });
 * collector.add([[{ text: 'Code', row: 1, column: 1 }]], {});
 * collector.result().tables[0].place; // => { file: 'plan.csv', number: 1 }
 */
export class TableCollector {
  readonly budget: Budget;
  readonly #file: string | undefined;
  readonly #tables: Table[] = [];
  readonly #faults: ReadFault[] = [];
  readonly #counts = new Map<string | undefined, number>();
  /** The limits of the whole file that were told: at which fault, and how often again. */
  readonly #told = new Map<ReadLimit, { readonly at: number; again: number }>();
  /** The limit of the whole file that stopped a table: those after it are left out. */
  #full: ReadLimitError | undefined;

  constructor(options: ReadOptions) {
    this.budget = new Budget(options);
    this.#file = options.file;
  }

  /** Does some work; at a limit it stops there, and the fault says so. True where it came to its end. */
  attempt(work: () => void): boolean {
    try {
      work();
      return true;
    } catch (error) {
      if (!(error instanceof ReadLimitError)) throw error;
      this.#tell(error);
      return false;
    }
  }

  /** A limit of the whole file is told once, with how many tables it stopped after the first. */
  #tell(error: ReadLimitError): void {
    const told = this.#told.get(error.limit);
    if (told !== undefined) {
      told.again += 1;
      return;
    }
    if (FILE_LIMITS.has(error.limit)) this.#told.set(error.limit, { at: this.#faults.length, again: 0 });
    this.#faults.push(limitFault(error));
  }

  /** Whether a text can be read at all: it has no NUL, and is not too long. */
  accepts(text: string): boolean {
    if (!this.attempt(() => this.budget.checkBytes(text.length))) return false;
    const at = text.indexOf('\0');
    if (at === -1) return true;
    const place = this.place({ line: text.slice(0, at).split(/\r\n?|\n/).length });
    this.fault(notTextFault(place, 'a NUL character', 'Save it as text, in UTF-8.'));
    return false;
  }

  /** A place in the file that is read. */
  place(place: FaultPlace): FaultPlace {
    return this.#file === undefined ? place : { file: this.#file, ...place };
  }

  /**
   * Adds rows as a table; where a limit stops them, those before it. No rows are no table.
   *
   * @returns whether all rows are in it
   */
  add(
    rows: Iterable<readonly Cell[]> | RowMaker,
    { sheet, headings = [], notes = [], caption }: TableSurroundings,
  ): boolean {
    if (this.#full !== undefined) {
      this.#tell(this.#full);
      return false;
    }
    const kept: (readonly Cell[])[] = [];
    const keep = (row: readonly Cell[]): void => {
      if (kept.length === 0) this.budget.checkTables(this.#tables.length + 1);
      kept.push(row);
    };
    const isWhole = this.attempt(() => {
      try {
        if (typeof rows === 'function') rows(keep);
        else for (const row of rows) keep(row);
      } catch (error) {
        if (error instanceof ReadLimitError && FILE_LIMITS.has(error.limit)) this.#full = error;
        throw error;
      }
    });
    if (kept.length === 0) return isWhole;
    const number = (this.#counts.get(sheet) ?? 0) + 1;
    this.#counts.set(sheet, number);
    const place = {
      ...(this.#file === undefined ? {} : { file: this.#file }),
      ...(sheet === undefined ? {} : { sheet }),
      number,
    };
    this.#tables.push({ place, ...(caption && { caption }), headings, rows: kept, notes });
    return isWhole;
  }

  /** Adds a fault. */
  fault(fault: ReadFault): void {
    this.#faults.push(fault);
  }

  /** Adds a warning where words were struck out, and so left out. */
  reportStruck(words: readonly string[]): void {
    const filled = words.map((part) => part.trim()).filter((part) => part !== '');
    const [first] = filled;
    if (first !== undefined)
      this.fault(struckOutFault(this.place({}), first.slice(0, 40), filled.length - 1));
  }

  /** Whether a limit of the whole file stopped a table: those that are added now are counted, and not kept. */
  get isFull(): boolean {
    return this.#full !== undefined;
  }

  /** What was found. */
  result(): TablesRead {
    for (const { at, again } of this.#told.values())
      if (again > 0) this.#faults[at] = limitAgainFault(this.#faults[at]!, again);
    return { tables: this.#tables, faults: this.#faults };
  }
}

/**
 * A programmer's mistake, told at once: a reader of text needs text.
 *
 * @throws {TypeError} if it is anything else
 *
 * @example
 * requireText('csvTables', 'a,b'); // => undefined
 */
export function requireText(name: string, text: unknown): void {
  if (typeof text !== 'string') throw new TypeError(`${name} requires a text, got ${typeof text}`);
}
