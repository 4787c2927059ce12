import { type FunnelLimits, funnelPlace, type FunnelPoint } from './funnel-place.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { proportionFault } from './proportion-fault.js';
import { proportionFunnelLimits } from './proportion-funnel-limits.js';
import { requireSameLength } from './require-same-length.js';

/** A funnel: the figure of all areas together, and each area. */
export interface Funnel {
  /** The figure about which the limits lie, in the unit of the funnel. */
  readonly baseline: number;
  /** A point for each area, in their order. */
  readonly points: readonly FunnelPoint[];
}

/** How figures of a funnel are given. */
export interface FunnelOptions {
  /** What figures are multiplied by: 100 for per cent. Default: 1. */
  readonly multiplier?: number | undefined;
}

/**
 * A funnel of proportions: which areas differ from all together by more than their size explains.
 *
 * p ± z √(p(1 - p)/n) with p of all areas: the figures whose own Wilson interval just reaches p. The limits of small areas can
 * lie beyond 0 and 1 and are not cut off, so that the place of an area follows from the limits shown. An area in which all answer
 * yes may for that reason never be marked; `comparisonByProportionLimits` draws limits that stay inside.
 *
 * Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance" (2005); OHID.
 *
 * @param cases - how many in each area, from 0 to its total
 * @param totals - out of how many, above zero
 * @returns the funnel; or `too-few` without areas, `missing`, `not-finite`, `negative`, `no-denominator`, `exceeds-whole`
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * proportionFunnel([10, 45], [100, 100]).points[1].place; // => 'far-high'
 */
export function proportionFunnel(
  cases: readonly (number | undefined)[],
  totals: readonly (number | undefined)[],
  { multiplier = 1 }: FunnelOptions = {},
): Funnel | NoFigure {
  requireSameLength('proportionFunnel', cases, totals);
  if (cases.length === 0) return noFigure('too-few');
  const fault = cases.map((count, area) => proportionFault(count, totals[area])).find(Boolean);
  if (fault !== undefined) return fault;
  const sum = (figures: readonly (number | undefined)[]): number =>
    figures.reduce<number>((total, figure) => total + figure!, 0);
  const share = sum(cases) / sum(totals);
  const points = cases.map((count, area): FunnelPoint => {
    // nothing is wrong with what has passed
    const limits = proportionFunnelLimits(totals[area], share, multiplier) as FunnelLimits;
    const value = (count! / totals[area]!) * multiplier;
    return { value, limits, place: funnelPlace(value, limits) };
  });
  return { baseline: share * multiplier, points };
}
