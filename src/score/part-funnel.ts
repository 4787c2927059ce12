import type { Measure } from '../document/measure.js';
import type { FunnelLimits, FunnelPlace } from '../statistics/funnel-place.js';
import { isNoFigure } from '../statistics/no-figure.js';
import { proportionFunnel } from '../statistics/proportion-funnel.js';
import { proportionFunnelLimits } from '../statistics/proportion-funnel-limits.js';
import { rateFunnelLimits } from '../statistics/rate-funnel-limits.js';
import { ratioFunnel } from '../statistics/ratio-funnel.js';
import { partCounts } from './part-counts.js';
import type { PartStanding } from './parts-against-whole.js';
import { isNumberObservation } from './target-figures.js';

/** A place or a group in a funnel. */
export interface FunnelPart {
  readonly part: PartStanding;
  /** Of how many its figure is. */
  readonly size: number;
  /** Its figure, in the unit of the measure. */
  readonly value: number;
  readonly place: FunnelPlace;
}

/** A point of a limit: how far a figure of that size may lie. */
export interface CurvePoint {
  readonly size: number;
  readonly value: number;
}

/** The four limits of a funnel, each from small sizes to large. */
export interface FunnelCurves {
  readonly innerLower: readonly CurvePoint[];
  readonly innerUpper: readonly CurvePoint[];
  readonly outerLower: readonly CurvePoint[];
  readonly outerUpper: readonly CurvePoint[];
}

/** A funnel of places or groups. */
export interface PartFunnel {
  /** The figure of all that are in it together, about which the limits lie. */
  readonly baseline: number;
  readonly points: readonly FunnelPart[];
  /** Those that have a figure, and of which nobody knows of how many it is. */
  readonly leftOut: readonly PartStanding[];
  readonly curves: FunnelCurves;
}

/** Why there is no funnel. */
export interface NoFunnel {
  /**
   * `unit`: the figures are neither shares nor rates. `no-sizes`: fewer than three say of how many they are.
   * `impossible`: the counts are no counts of shares or rates, or nothing was counted at all.
   */
  readonly noFunnel: 'unit' | 'no-sizes' | 'impossible';
}

/** Two figures make their own average, about which nothing can be told. */
const FEWEST = 3;
/** Points of a curve: straight lines between them cannot be told from it. */
const STEPS = 40;

/**
 * A funnel of places or groups: which differ from all of them together by more than their size explains.
 *
 * Shares by `proportionFunnel`, rates by `ratioFunnel` with the curve of `rateFunnelLimits`. A figure's size is its
 * `denominator`, or the number asked for a share.
 *
 * @param parts - none of which lies in another; their figures are in the unit of the measure
 *
 * @example
 * partFunnel(topEarnersWomen, []); // => { noFunnel: 'no-sizes' }
 */
export function partFunnel(
  measure: Pick<Measure, 'unit'>,
  parts: readonly PartStanding[],
): PartFunnel | NoFunnel {
  const { unit } = measure;
  if (unit.kind !== 'percent' && unit.kind !== 'rate') return { noFunnel: 'unit' };
  const figures = parts.filter(
    ({ observation }) => isNumberObservation(observation) && observation.value.unit === undefined,
  );
  const sized = figures.flatMap((part): Sized[] => {
    const { cases, total } = partCounts(part.observation!, measure);
    return cases === undefined || total === undefined ? [] : [{ part, cases, size: total }];
  });
  if (sized.length < FEWEST) return { noFunnel: 'no-sizes' };
  const funnel = unit.kind === 'percent' ? ofShares(sized) : ofRates(sized, unit.per);
  if (funnel === undefined) return { noFunnel: 'impossible' };
  const inIt = new Set(sized.map(({ part }) => part));
  return { ...funnel, leftOut: figures.filter((part) => !inIt.has(part)) };
}

interface Sized {
  readonly part: PartStanding;
  readonly cases: number;
  readonly size: number;
}

type Drawn = Omit<PartFunnel, 'leftOut'>;

function ofShares(sized: readonly Sized[]): Drawn | undefined {
  const funnel = proportionFunnel(
    sized.map(({ cases }) => cases),
    sized.map(({ size }) => size),
    { multiplier: 100 },
  );
  if (isNoFigure(funnel)) return undefined;
  const { baseline, points } = funnel;
  const limitsAt = (size: number): FunnelLimits =>
    proportionFunnelLimits(size, baseline / 100, 100) as FunnelLimits;
  return {
    baseline,
    points: sized.map(({ part, size }, at) => ({
      part,
      size,
      value: points[at]!.value,
      place: points[at]!.place,
    })),
    curves: curvesOf(
      steps(sized.map(({ size }) => size)).map((size) => pointsAt(() => size, limitsAt(size))),
    ),
  };
}

function ofRates(sized: readonly Sized[], per: number): Drawn | undefined {
  const sum = (of: (one: Sized) => number): number => sized.reduce((all, one) => all + of(one), 0);
  const baseline = (sum(({ cases }) => cases) / sum(({ size }) => size)) * per;
  const expected = ({ size }: Sized): number => (baseline * size) / per;
  const points = ratioFunnel(
    sized.map(({ cases }) => cases),
    sized.map(expected),
  );
  if (isNoFigure(points)) return undefined;
  const curve = steps(sized.map(expected)).flatMap((events) => {
    const limits = rateFunnelLimits(events, baseline);
    // an area has so many events at a limit where it is of this size
    return isNoFigure(limits) ? [] : [pointsAt((limit) => (events * per) / limit, limits)];
  });
  return {
    baseline,
    points: sized.map(({ part, cases, size }, at) => ({
      part,
      size,
      value: (cases / size) * per,
      place: points[at]!.place,
    })),
    curves: curvesOf(curve),
  };
}

// From the smallest to the largest and a little beyond, closer where the curve bends.
function steps(sizes: readonly number[]): number[] {
  const from = Math.min(...sizes) * 0.6;
  const to = Math.max(...sizes) * 1.3;
  return Array.from({ length: STEPS + 1 }, (_, at) => from * (to / from) ** (at / STEPS));
}

interface AtSize {
  readonly innerLower: CurvePoint;
  readonly innerUpper: CurvePoint;
  readonly outerLower: CurvePoint;
  readonly outerUpper: CurvePoint;
}

function pointsAt(sizeAt: (limit: number) => number, { inner, outer }: FunnelLimits): AtSize {
  const point = (value: number): CurvePoint => ({ size: sizeAt(value), value });
  return {
    innerLower: point(inner.lower),
    innerUpper: point(inner.upper),
    outerLower: point(outer.lower),
    outerUpper: point(outer.upper),
  };
}

const curvesOf = (points: readonly AtSize[]): FunnelCurves => ({
  innerLower: points.map(({ innerLower }) => innerLower),
  innerUpper: points.map(({ innerUpper }) => innerUpper),
  outerLower: points.map(({ outerLower }) => outerLower),
  outerUpper: points.map(({ outerUpper }) => outerUpper),
});
