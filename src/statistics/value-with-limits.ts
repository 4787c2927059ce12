import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/** A figure with the limits of its confidence interval, as published: any of them may be missing. */
export interface ValueWithLimits {
  readonly value: number | undefined;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/**
 * Why a figure cannot be used with its limits.
 *
 * @returns undefined where it can; `missing` without a value, `no-interval` without both limits, `not-finite` where
 * one of the three is not, `limits-reversed` where the lower limit is above the upper one
 *
 * @example
 * limitsNotGiven({ value: 70, lower: undefined, upper: 73 }); // => { noFigure: 'no-interval' }
 */
export function limitsNotGiven({ value, lower, upper }: ValueWithLimits): NoFigure | undefined {
  if (value === undefined) return noFigure('missing');
  if (lower === undefined || upper === undefined) return noFigure('no-interval');
  return notGiven(value, lower, upper) ?? (lower > upper ? noFigure('limits-reversed') : undefined);
}
