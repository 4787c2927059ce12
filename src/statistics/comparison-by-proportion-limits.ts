import type { Comparison } from './comparison.js';
import { intervalSide } from './interval-side.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { normalQuantile } from './normal-quantile.js';
import { notGiven } from './not-given.js';
import { requireConfidence } from './require-confidence.js';
import { wilsonLimits } from './wilson-limits.js';

/** How a proportion is held against limits about a benchmark. */
export interface ProportionLimitsOptions {
  /** How sure the limits are, between 0 and 1. Default: 0.95. It is not used where `z` is given. */
  readonly confidence?: number | undefined;
  /** The limits in standard errors, above zero, such as the rounded 1.96 or 3.0902 of published rules. */
  readonly z?: number | undefined;
  /** What a whole is in the figures: 1 for shares, 100 for per cent. Above zero. Default: 1. */
  readonly multiplier?: number | undefined;
}

/**
 * Whether a proportion is lower than a benchmark, similar to it or higher, by limits about the benchmark for as many
 * people as the proportion is of: a point of a funnel plot.
 *
 * The limits are Wilson's, for benchmark × denominator cases; on a limit is similar. No interval of the proportion is
 * needed, and a small place is given wide limits.
 *
 * Source: Public Health England, Fingertips code (2019), statistical process control for proportions. The funnel of
 * PHEindicatormethods names Wilson and gives benchmark ± z standard errors, which can leave 0 to 100%; the two differ
 * near both ends.
 *
 * @param proportion - the proportion, between 0 and `multiplier`
 * @param denominator - how many people it is of, above zero
 * @param benchmark - the proportion to compare with, between 0 and `multiplier`
 * @returns `missing` or `not-finite` where a figure is, `no-denominator` where it is a proportion of nobody, `negative`
 * or `exceeds-whole` where proportion or benchmark is below zero or above the multiplier
 * @throws {RangeError} if the confidence is not between 0 and 1, or z or the multiplier is not finite and above zero
 *
 * @example
 * comparisonByProportionLimits(7.7, 5930, 9, { multiplier: 100 }); // => 'lower'
 * comparisonByProportionLimits(0.552, 412, 0.6, { z: 1.96 }); // => 'similar'
 */
export function comparisonByProportionLimits(
  proportion: number | undefined,
  denominator: number | undefined,
  benchmark: number | undefined,
  options: ProportionLimitsOptions = {},
): Comparison | NoFigure {
  const { multiplier = 1 } = options;
  requireAboveZero('multiplier', multiplier);
  const z = standardErrors(options);
  const fault = notGiven(proportion, denominator, benchmark);
  if (fault) return fault;
  // No figure is undefined once all have passed.
  if (denominator! <= 0) return noFigure('no-denominator');
  if (proportion! < 0 || benchmark! < 0) return noFigure('negative');
  if (proportion! > multiplier || benchmark! > multiplier) return noFigure('exceeds-whole');
  const share = proportion! / multiplier;
  const expected = denominator! * (benchmark! / multiplier);
  return intervalSide({ lower: share, upper: share }, wilsonLimits(expected, denominator!, z));
}

function standardErrors({ confidence = 0.95, z }: ProportionLimitsOptions): number {
  requireConfidence('comparisonByProportionLimits', confidence);
  if (z === undefined) return normalQuantile((1 + confidence) / 2);
  requireAboveZero('z', z);
  return z;
}

function requireAboveZero(what: string, figure: number): void {
  if (!(figure > 0 && figure < Infinity)) {
    throw new RangeError(`comparisonByProportionLimits requires a finite ${what} above zero, got ${figure}`);
  }
}
