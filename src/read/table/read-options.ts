import type { ReadLimits } from './read-limits.js';

/** What every reader of tables may be told. */
export interface ReadOptions {
  /** The name of the file, for the places of tables and faults. Default: it has none. */
  readonly file?: string;
  /** Limits other than those of `READ_LIMITS`. */
  readonly limits?: Partial<ReadLimits>;
  /** Reading stops when this says so, as an `AbortSignal` does. Default: it is never stopped. */
  readonly signal?: { readonly aborted: boolean };
  /** The time in milliseconds, as `performance.now` or `Date.now` give it. Default: time is not limited. */
  readonly clock?: () => number;
}
