import type { Interval } from './interval.js';

/** Where a figure lies in a funnel: outside the 95% limits is `low` or `high`, outside the 99.8% limits far so. */
export type FunnelPlace = 'far-low' | 'low' | 'within' | 'high' | 'far-high';

/** The two pairs of limits of a funnel at one size. */
export interface FunnelLimits {
  /** 95%: one of twenty figures lies outside by chance. */
  readonly inner: Interval;
  /** 99.8%: one of five hundred does. */
  readonly outer: Interval;
}

/** One area in a funnel. */
export interface FunnelPoint {
  /** Its figure, in the unit of the funnel. */
  readonly value: number;
  /** The limits at its size. */
  readonly limits: FunnelLimits;
  readonly place: FunnelPlace;
}

/**
 * Where a figure lies between limits; a limit itself is within.
 *
 * @example
 * funnelPlace(9, { inner: { lower: 4, upper: 8 }, outer: { lower: 2, upper: 9 } }); // => 'high'
 */
export function funnelPlace(value: number, { inner, outer }: FunnelLimits): FunnelPlace {
  if (value < outer.lower) return 'far-low';
  if (value > outer.upper) return 'far-high';
  if (value < inner.lower) return 'low';
  return value > inner.upper ? 'high' : 'within';
}

/**
 * Both pairs of limits, each made for its confidence.
 *
 * @example
 * bothLimits((confidence) => ({ lower: -confidence, upper: confidence })).outer; // => { lower: -0.998, upper: 0.998 }
 */
export function bothLimits(of: (confidence: number) => Interval): FunnelLimits {
  return { inner: of(0.95), outer: of(0.998) };
}
