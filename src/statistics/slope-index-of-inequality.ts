import type { ConfidenceOptions } from './confidence-options.js';
import { type Estimate, estimateWithin, type RatioEstimate, ratioWithin } from './estimate.js';
import { FIGURE_SCALES, type FigureKind, type FigureScale } from './figure-scale.js';
import { populationFault } from './group-figures.js';
import { type EndMoves, lineEnds } from './line-ends.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { rankMidpoints } from './rank-midpoints.js';
import { type SlopeAndRatio, slopeAndRatio } from './slope-and-ratio.js';
import { standardErrors } from './standard-errors.js';
import { limitsNotGiven, type ValueWithLimits } from './value-with-limits.js';
import { weightedLine } from './weighted-line.js';

/** One of the groups of people that an order is made of: a tenth of areas by deprivation, for example. */
export interface RankedGroup {
  /** The people in it, above zero. */
  readonly population: number | undefined;
  readonly value: number | undefined;
  /** The lower 95% limit of the value. */
  readonly lower?: number | undefined;
  /** The upper 95% limit of the value. */
  readonly upper?: number | undefined;
}

/** What is compared, and how. */
export interface SlopeIndexOptions extends ConfidenceOptions {
  /**
   * The kind of figure, which says on what scale its limits are symmetric: `value` as it is, `rate` as a logarithm,
   * `proportion` (from 0 to 1) as log odds. Default: `value`.
   */
  readonly kind?: FigureKind | undefined;
  /** Whether the line is straight on that scale, rather than on that of the figures. Default: false. */
  readonly transformed?: boolean | undefined;
  /** What the slope index is multiplied by; one below zero also inverts the relative index. Default: 1. */
  readonly multiplier?: number | undefined;
}

/** How steep inequality is over a whole order of groups. */
export interface SlopeIndexOfInequality extends SlopeAndRatio {
  /** The line at the end of the worst placed, in the unit of the figures; it is not multiplied. */
  readonly intercept: number;
}

const FEWEST = 5;
const MOST = 100;

/**
 * The slope index and the relative index of inequality: how much, and how many times, better the figure of the best
 * placed person is than that of the worst placed, by a straight line through all groups. Unlike a gap between two
 * groups it uses every group and knows how large each is.
 *
 * A group stands at the middle of its share of all people, from 0 to 1 in the order given. The line is that of least
 * squares, weighted with these shares, through the figures, or where `transformed` through their logarithms or log
 * odds. Slope index: the line at 1 less the line at 0; relative index: the one over the other.
 *
 * The limits are closed forms, where OHID's tools simulate 100,000 draws. The standard error of a group is the width of
 * its 95% limits over 2 × 1.96, on the scale of its kind. The line being a weighted sum of the figures, the interval of
 * the slope index is exact for normal figures (kind `value`), and by the delta method for the others; that of the
 * relative index is by the delta method on its logarithm, exact for rates that are transformed.
 *
 * Source: J. P. Mackenbach and A. E. Kunst, "Measuring the magnitude of socio-economic inequalities in health" (1997);
 * OHID.
 *
 * @param groups - 5 to 100, from the worst placed to the best
 * @returns the indices; their standard errors and intervals are `no-interval`, `limits-reversed` or `not-finite` where
 * limits of a group are, and `not-positive` or `exceeds-whole` where a figure or a limit has no place on the scale of
 * the kind; the relative index is `not-positive` where the line is zero or less at an end. Or `too-few`, `too-many`;
 * `missing` or `not-finite` where a figure or a population is; for populations `negative`, `not-positive` for a group of
 * nobody; `not-positive` or `exceeds-whole` where the line is straight on a scale on which a figure has no place
 * @throws {RangeError} if the confidence is not between 0 and 1, the multiplier is zero or not finite, or plain values
 * are to be transformed
 *
 * @example
 * const groups = [40, 45, 52, 55, 58].map((value) => ({ population: 1000, value, lower: value - 2, upper: value + 2 }));
 * slopeIndexOfInequality(groups).slopeIndex; // => { value: 23, standardError: 1.61…, interval: { lower: 19.8…, upper: 26.1… } }
 */
export function slopeIndexOfInequality(
  groups: readonly RankedGroup[],
  { kind = 'value', transformed = false, multiplier = 1, confidence = 0.95 }: SlopeIndexOptions = {},
): SlopeIndexOfInequality | NoFigure {
  const reach = standardErrors('slopeIndexOfInequality', confidence);
  requireOptions(kind, transformed, multiplier);
  if (groups.length < FEWEST) return noFigure('too-few');
  if (groups.length > MOST) return noFigure('too-many');
  const [values, populations] = [
    groups.map(({ value }) => value),
    groups.map(({ population }) => population),
  ];
  const fault = notGiven(...values, ...populations) ?? populationFault(populations as number[]);
  if (fault !== undefined) return fault;
  const figures = values as number[];
  const own = FIGURE_SCALES[kind];
  const scale = transformed ? own : FIGURE_SCALES.value;
  const unplaced = figures.map((figure) => scale.fault(figure)).find(Boolean);
  if (unplaced !== undefined) return unplaced;

  const shares = sharesOf(populations as number[]);
  const ranks = rankMidpoints(shares);
  const line = weightedLine(
    ranks,
    figures.map((figure) => scale.to(figure)),
    shares,
  );
  // People so many or so uneven that no share or no rank is left of them.
  if (isNoFigure(line)) return noFigure('not-finite');
  const ends = endsOf(scale, line.meanValue - line.meanTime * line.slope, line.slope);
  const errors = errorsOf(groups, own, transformed);
  const moves = isNoFigure(errors) ? errors : movesOf(lineEnds(ranks, shares), shares, errors);
  const indices = slopeAndRatio(ends, moves, reach);
  if (isNoFigure(indices)) return indices;
  const slopeIndex = multiplied(indices.slopeIndex, multiplier, reach);
  if (isNoFigure(slopeIndex)) return slopeIndex;
  const relativeIndex = multiplier < 0 ? inverted(indices.relativeIndex, reach) : indices.relativeIndex;
  return { slopeIndex, relativeIndex, intercept: ends.worst.value };
}

function requireOptions(kind: FigureKind, transformed: boolean, multiplier: number): void {
  if (multiplier === 0 || !Number.isFinite(multiplier)) {
    throw new RangeError(
      `slopeIndexOfInequality requires a multiplier that is finite and not 0, got ${multiplier}`,
    );
  }
  if (transformed && kind === 'value') {
    throw new RangeError('slopeIndexOfInequality requires a rate or a proportion to transform, got value');
  }
}

function sharesOf(populations: readonly number[]): number[] {
  const total = populations.reduce((sum, population) => sum + population, 0);
  return populations.map((population) => population / total);
}

function endsOf(scale: FigureScale, intercept: number, slope: number): Parameters<typeof slopeAndRatio>[0] {
  const [worst, best] = [scale.from(intercept), scale.from(intercept + slope)];
  return {
    worst: { value: worst, rise: scale.rise(worst) },
    best: { value: best, rise: scale.rise(best) },
  };
}

/** The standard error of each figure, on the scale on which the line is straight. */
function errorsOf(
  groups: readonly RankedGroup[],
  own: FigureScale,
  transformed: boolean,
): readonly number[] | NoFigure {
  const width = 2 * standardErrors('slopeIndexOfInequality', 0.95);
  const errors = groups.map(({ value, lower, upper }): number | NoFigure => {
    const limits: ValueWithLimits = { value, lower, upper };
    const fault =
      limitsNotGiven(limits) ?? [value!, lower!, upper!].map((figure) => own.fault(figure)).find(Boolean);
    if (fault !== undefined) return fault;
    const error = (own.to(upper!) - own.to(lower!)) / width;
    return transformed ? error : error * own.rise(value!);
  });
  return errors.find(isNoFigure) ?? (errors as number[]);
}

function movesOf(
  ends: readonly EndMoves[],
  shares: readonly number[],
  errors: readonly number[],
): EndMoves[] {
  return ends.map(({ worst, best }, group) => {
    const by = shares[group]! * errors[group]!;
    return { worst: worst * by, best: best * by };
  });
}

function multiplied({ value, standardError }: Estimate, by: number, reach: number): Estimate | NoFigure {
  const error = isNoFigure(standardError) ? standardError : standardError * Math.abs(by);
  // A slope of zero stays zero, whatever the sign of what it is multiplied by.
  return estimateWithin(value === 0 ? 0 : value * by, error, reach);
}

function inverted(index: RatioEstimate | NoFigure, reach: number): RatioEstimate | NoFigure {
  return isNoFigure(index) ? index : ratioWithin(1 / index.value, index.logStandardError, reach);
}
