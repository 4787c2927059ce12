import { bothLimits, type FunnelLimits } from './funnel-place.js';
import { poissonLimits } from './poisson-limits.js';
import type { Interval } from './interval.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { standardErrors } from './standard-errors.js';

/** What a funnel shows: shares, events over events expected, or events over events. */
export type FunnelKind = 'proportion' | 'standardised-ratio' | 'ratio-of-counts';

/** How limits of a funnel are made. */
export interface TransformedFunnelOptions {
  /** How much areas differ beyond chance: the variance between them on the transformed scale, zero or more. Default: 0. */
  readonly betweenVariance?: number | undefined;
  /** How many standard errors the inner and the outer limits reach: others round them. Default: those of 95% and 99.8%. */
  readonly reach?: { readonly inner: number; readonly outer: number } | undefined;
}

/**
 * The limits of a funnel at a size, about a target, made on a scale on which chance is even, and allowing for areas that
 * differ by more than chance.
 *
 * | kind | limits |
 * | --- | --- |
 * | proportion | sin²(arcsin √t ± z √(1/(4n) + τ²)), kept to 0 and 1 |
 * | standardised ratio | exact Poisson limits of the events expected, over them; with τ² exp(±z √(1/n + τ²)) |
 * | ratio of counts | exp(ln t ± z √(1/(4n) + τ²)) |
 *
 * Source: D. J. Spiegelhalter (2005); NHS Digital, SHMI methodology.
 *
 * @param size - n: people asked, events expected, or events in the denominator, above zero
 * @param target - t: a share from 0 to 1, or a ratio above zero; of standardised ratios it is 1 and does not count
 * @returns both pairs of limits, in the unit of the target; or `missing`, `not-finite`, `no-denominator`, `negative`,
 *   `not-positive`, `exceeds-whole`
 * @throws {RangeError} if the kind is unknown or the variance is below zero
 *
 * @example
 * transformedFunnelLimits('proportion', 100, 0.3).inner; // => { lower: 0.21458…, upper: 0.39307… }
 */
export function transformedFunnelLimits(
  kind: FunnelKind,
  size: number | undefined,
  target: number | undefined,
  { betweenVariance = 0, reach = REACH }: TransformedFunnelOptions = {},
): FunnelLimits | NoFigure {
  if (!Object.hasOwn(LIMITS, kind)) {
    throw new RangeError(`transformedFunnelLimits requires a known kind, got ${String(kind)}`);
  }
  if (!(betweenVariance >= 0)) {
    throw new RangeError(
      `transformedFunnelLimits requires a variance of zero or more, got ${betweenVariance}`,
    );
  }
  const fault = notGiven(size, target);
  if (fault !== undefined) return fault;
  if (size! <= 0) return noFigure('no-denominator');
  if (target! < 0) return noFigure('negative');
  if (kind === 'proportion' && target! > 1) return noFigure('exceeds-whole');
  if (kind === 'ratio-of-counts' && target === 0) return noFigure('not-positive');
  // The exact limits have a confidence and no standard error.
  if (kind === 'standardised-ratio' && betweenVariance === 0) {
    return bothLimits((confidence) => exact(size!, confidence));
  }
  const limits = (z: number): Interval => LIMITS[kind](size!, target!, betweenVariance, z);
  return { inner: limits(reach.inner), outer: limits(reach.outer) };
}

type Limits = (size: number, target: number, variance: number, z: number) => Interval;

const REACH = {
  inner: standardErrors('transformedFunnelLimits', 0.95),
  outer: standardErrors('transformedFunnelLimits', 0.998),
};

const LIMITS: Readonly<Record<FunnelKind, Limits>> = {
  proportion: (size, target, variance, z) => {
    const centre = Math.asin(Math.sqrt(target));
    const off = z * Math.sqrt(1 / (4 * size) + variance);
    const back = (angle: number): number => Math.sin(Math.min(Math.PI / 2, Math.max(0, angle))) ** 2;
    return { lower: back(centre - off), upper: back(centre + off) };
  },
  'standardised-ratio': (size, _target, variance, z) => factors(1, z * Math.sqrt(1 / size + variance)),
  'ratio-of-counts': (size, target, variance, z) => factors(target, z * Math.sqrt(1 / (4 * size) + variance)),
};

function exact(expected: number, confidence: number): Interval {
  const { lower, upper } = poissonLimits(expected, (1 - confidence) / 2);
  return { lower: lower / expected, upper: upper / expected };
}

function factors(centre: number, off: number): Interval {
  return { lower: centre * Math.exp(-off), upper: centre * Math.exp(off) };
}
