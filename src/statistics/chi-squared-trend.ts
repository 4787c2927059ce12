import { chiSquaredUpperTail } from './chi-squared-upper-tail.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireSameLength } from './require-same-length.js';
import { weightedLine } from './weighted-line.js';

/** Whether shares rise or fall from group to group, or from year to year. */
export interface ChiSquaredTrend {
  /** The test figure, with one degree of freedom. */
  readonly chiSquared: number;
  /** How likely a trend at least this strong is where there is none; both directions count. */
  readonly p: number;
  /** How much the share, from 0 to 1, rises for one step of the scores; below zero where it falls. */
  readonly slope: number;
}

/**
 * Whether a share of people rises or falls over groups that have an order, such as years: the chi-squared test for
 * trend.
 *
 * With a score s for each group, of n people of whom x have the answer: χ² = b² S / (p̄ (1 - p̄)), where p̄ is the
 * share over all groups, b the slope of x/n on s weighted by n, and S = sum n (s - mean s)². It is Cochran's form;
 * Armitage's has (N - 1)/N of it. Only the distances between the scores matter, not their size or where they start.
 *
 * Source: W. G. Cochran, "Some methods for strengthening the common χ² tests" (1954); P. Armitage, "Tests for linear
 * trends in proportions and frequencies" (1955).
 *
 * @param counts - how many have the answer in each group, zero or more; fractions are allowed, as weighting gives
 * @param denominators - how many were asked in each group, above zero
 * @param scores - where each group stands; default 1, 2, 3, …
 * @returns `missing` or `not-finite` where a figure is, `too-few` below two groups, `negative` for a count below zero,
 * `no-denominator` where nobody was asked in a group, `exceeds-whole` where a count is above its denominator,
 * `all-alike` where nobody or everybody has the answer, `no-spread` where all scores are the same
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * chiSquaredTrend([83, 90, 129, 70], [86, 93, 136, 82]); // => { chiSquared: 8.22…, p: 0.0041…, slope: -0.0334… }
 */
export function chiSquaredTrend(
  counts: readonly (number | undefined)[],
  denominators: readonly (number | undefined)[],
  scores: readonly (number | undefined)[] = counts.map((_, index) => index + 1),
): ChiSquaredTrend | NoFigure {
  requireSameLength('chiSquaredTrend', counts, denominators, scores);
  const absent = notGiven(...counts, ...denominators, ...scores);
  if (absent) return absent;
  const [x, n, s] = [counts, denominators, scores] as readonly (readonly number[])[] as Lists;
  if (x.length < 2) return noFigure('too-few');
  if (x.some((count) => count < 0)) return noFigure('negative');
  if (n.some((denominator) => denominator <= 0)) return noFigure('no-denominator');
  if (x.some((count, index) => count > n[index]!)) return noFigure('exceeds-whole');
  if (x.every((count) => count === 0) || x.every((count, index) => count === n[index])) {
    return noFigure('all-alike');
  }
  const line = weightedLine(
    s,
    x.map((count, index) => count / n[index]!),
    n,
  );
  if (isNoFigure(line)) return line.noFigure === 'same-time' ? noFigure('no-spread') : line;
  const { slope, spread, meanValue } = line;
  const chiSquared = (slope * slope * spread) / (meanValue * (1 - meanValue));
  if (!Number.isFinite(chiSquared)) return noFigure('not-finite');
  return { chiSquared, p: chiSquaredUpperTail(chiSquared, 1), slope };
}

type Lists = readonly [readonly number[], readonly number[], readonly number[]];
