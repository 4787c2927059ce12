import type { NoFigure } from './no-figure.js';
import { proportionFault } from './proportion-fault.js';

/** How many of a sample answered yes, and how many were asked. */
export interface SampleCount {
  /** From 0 to the total. */
  readonly cases: number | undefined;
  /** Above zero. */
  readonly total: number | undefined;
}

/** A sample of which both figures are known. */
export interface KnownCount {
  readonly cases: number;
  readonly total: number;
}

/** Two samples that can be compared. */
export type KnownPair = readonly [KnownCount, KnownCount];

/**
 * Two samples as two shares to compare, or why one of them is none.
 *
 * @example
 * twoProportions({ cases: 1, total: 0 }, { cases: 1, total: 2 }); // => { noFigure: 'no-denominator' }
 */
export function twoProportions(first: SampleCount, second: SampleCount): KnownPair | NoFigure {
  const fault = proportionFault(first.cases, first.total) ?? proportionFault(second.cases, second.total);
  return fault ?? [first as KnownCount, second as KnownCount];
}

/**
 * The share of the first sample less that of the second.
 *
 * @example
 * differenceOf([{ cases: 3, total: 4 }, { cases: 1, total: 4 }]); // => 0.5
 */
export function differenceOf([first, second]: KnownPair): number {
  return first.cases / first.total - second.cases / second.total;
}
