import type { ConfidenceOptions } from './confidence-options.js';
import { FIGURE_SCALES, type FigureScale } from './figure-scale.js';
import { groupFigures, populationFault } from './group-figures.js';
import { lineEnds } from './line-ends.js';
import { logisticLine } from './logistic-line.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { rankMidpoints } from './rank-midpoints.js';
import { requireSameLength } from './require-same-length.js';
import { type SlopeAndRatio, slopeAndRatio } from './slope-and-ratio.js';
import { standardErrors } from './standard-errors.js';
import { weightedLine } from './weighted-line.js';

/** What curve is fitted, and how. */
export interface RegressionSlopeIndexOptions extends ConfidenceOptions {
  /** `linear` fits a straight line; `logit` a logistic curve, for shares from 0 to 1. Default: `linear`. */
  readonly link?: 'linear' | 'logit' | undefined;
  /** How much each group counts in the fit, above zero. Default: its people. Ranks always go by people. */
  readonly weights?: readonly (number | undefined)[] | undefined;
}

/**
 * The slope index and the relative index of inequality by regression: the difference and the ratio of the best placed
 * and the worst placed person, by a line or a logistic curve through all groups, with errors from how far the groups
 * stray from it. `slopeIndexOfInequality` takes them from how sure each figure is.
 *
 * A group stands at the middle of its share of all people, from 0 to 1. The fit is that of a generalised linear model:
 * least squares with the identity, quasi-binomial with the logit. Standard errors are robust ones (sandwich, times
 * n/(n - 2): HC1), carried to the difference and to the logarithm of the ratio by the delta method. With few groups they
 * are rough.
 *
 * WHO's healthequal counts the people of each group twice with the logit: to get its figures, give the squares of the
 * populations as weights.
 *
 * Source: Schlotheuber and Hosseinpoor, "Summary Measures of Health Inequality" (2022); J. G. MacKinnon and H. White,
 * "Some heteroskedasticity-consistent covariance matrix estimators" (1985).
 *
 * @param values - a figure for each group, from the worst placed to the best: in any unit, or a share from 0 to 1 for
 * the logit
 * @param populations - the people of each group, above zero
 * @returns the indices; their standard errors and intervals are `too-few` below three groups, and `no-spread` where the
 * groups lie on the curve; the relative index is `not-positive` where the curve is zero or less at an end. Or `too-few`
 * below two groups, `missing`, `not-finite`; for populations and weights `negative` or `not-positive`; for the logit
 * `negative` or `exceeds-whole` for a figure that is no share, `all-alike` where all shares are 0, all are 1, or a place
 * in the order parts them so that no curve is the best one
 * @throws {RangeError} if the lists differ in length, or the confidence is not between 0 and 1
 *
 * @example
 * regressionSlopeIndex([0.4, 0.45, 0.52, 0.55, 0.58], [90, 110, 120, 80, 100], { link: 'logit' }).slopeIndex; // => { value: 0.2231…, standardError: 0.0153…, interval: { lower: 0.1931…, upper: 0.2532… } }
 */
export function regressionSlopeIndex(
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
  { link = 'linear', weights = populations, confidence = 0.95 }: RegressionSlopeIndexOptions = {},
): SlopeAndRatio | NoFigure {
  const reach = standardErrors('regressionSlopeIndex', confidence);
  requireSameLength('regressionSlopeIndex', values, populations, weights);
  const groups = groupFigures('regressionSlopeIndex', values, populations);
  if (isNoFigure(groups)) return groups;
  const fault = notGiven(...weights) ?? populationFault(weights as readonly number[]);
  if (fault !== undefined) return fault;
  const fit = { values: groups.values, ranks: rankMidpoints(groups.shares), weights: scaled(weights) };
  const line = straight(fit);
  // Where there is no line, since all that counts stands at one rank, there is no curve either.
  const curve = link === 'logit' && !isNoFigure(line) ? logistic(fit) : line;
  if (isNoFigure(curve)) return curve;
  const { scale, intercept, slope, residuals, work } = curve;
  const ends = [intercept, intercept + slope].map((place) => {
    const value = scale.from(place);
    return { value, rise: scale.rise(value) };
  });
  return slopeAndRatio({ worst: ends[0]!, best: ends[1]! }, moves(fit, residuals, work), reach);
}

interface Fit {
  readonly values: readonly number[];
  readonly ranks: readonly number[];
  readonly weights: readonly number[];
}

interface Curve {
  readonly scale: FigureScale;
  readonly intercept: number;
  readonly slope: number;
  /** Each figure less the curve; all are zero where they are no more than rounding. */
  readonly residuals: readonly number[];
  /** How much one unit of the scale counts at each group, for each unit of weight. */
  readonly work: readonly number[];
}

/** Weights as shares of the largest, so that no sum of them leaves what numbers hold. */
function scaled(weights: readonly (number | undefined)[]): number[] {
  const largest = Math.max(...weights.map((weight) => weight!));
  return weights.map((weight) => weight! / largest);
}

function straight({ values, ranks, weights }: Fit): Curve | NoFigure {
  const line = weightedLine(ranks, values, weights);
  if (isNoFigure(line)) return noFigure('not-finite');
  const { slope, meanTime, meanValue, residuals } = line;
  const work = values.map(() => 1);
  return { scale: FIGURE_SCALES.value, intercept: meanValue - slope * meanTime, slope, residuals, work };
}

function logistic({ values, ranks, weights }: Fit): Curve | NoFigure {
  if (values.some((value) => value < 0)) return noFigure('negative');
  if (values.some((value) => value > 1)) return noFigure('exceeds-whole');
  const line = logisticLine(ranks, values, weights);
  if (isNoFigure(line)) return line;
  const scale = FIGURE_SCALES.proportion;
  const work = line.fitted.map((share) => scale.rise(share));
  return { scale, intercept: line.intercept, slope: line.slope, residuals: line.residuals, work };
}

/** By how much the residual of each group moves the curve at its ends: what robust standard errors are made of. */
function moves(
  { ranks, weights }: Fit,
  residuals: readonly number[],
  work: readonly number[],
): ReturnType<typeof lineEnds> | NoFigure {
  const count = residuals.length;
  if (count < 3) return noFigure('too-few');
  if (residuals.every((residual) => residual === 0)) return noFigure('no-spread');
  const few = Math.sqrt(count / (count - 2));
  const ends = lineEnds(
    ranks,
    weights.map((weight, group) => weight * work[group]!),
  );
  return ends.map(({ worst, best }, group) => {
    const by = few * weights[group]! * residuals[group]!;
    return { worst: worst * by, best: best * by };
  });
}
