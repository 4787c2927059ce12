import { chiSquaredUpperTail } from './chi-squared-upper-tail.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { type SampleCount, twoProportions } from './two-proportions.js';

/** The statistic of a chi-squared test, and how often chance alone gives one as large. */
export interface ChiSquaredTest {
  /** `all-alike` where all in both samples answer alike. */
  readonly chiSquared: number | NoFigure;
  readonly p: number;
  /** Whether a cell is expected to hold fewer than five: then use `fisherExactTest`. */
  readonly small: boolean;
}

/** How the test is made. */
export interface ChiSquaredOptions {
  /** Whether differences are made smaller by half a case (Yates), by no more than they are. Default: false. */
  readonly continuity?: boolean | undefined;
}

/**
 * The chi-squared test of two independent shares, with one degree of freedom; without continuity the square of the z
 * of `twoProportionsTest`.
 *
 * Source: K. Pearson (1900); F. Yates (1934).
 *
 * @param first - one sample
 * @param second - the other
 * @returns the statistic and p, which is 1 where all answer alike; or `missing`, `not-finite`, `negative`,
 *   `no-denominator`, `exceeds-whole`
 *
 * @example
 * chiSquaredTest({ cases: 412, total: 1050 }, { cases: 533, total: 1210 }).chiSquared; // => 5.34915275311…
 */
export function chiSquaredTest(
  first: SampleCount,
  second: SampleCount,
  { continuity = false }: ChiSquaredOptions = {},
): ChiSquaredTest | NoFigure {
  const pair = twoProportions(first, second);
  if (isNoFigure(pair)) return pair;
  const share = (pair[0].cases + pair[1].cases) / (pair[0].total + pair[1].total);
  const cells = pair.flatMap(({ cases, total }) => [
    { observed: cases, expected: total * share },
    { observed: total - cases, expected: total * (1 - share) },
  ]);
  const small = cells.some(({ expected }) => expected < 5);
  if (share === 0 || share === 1) return { chiSquared: noFigure('all-alike'), p: 1, small };
  // All four cells are off by the same.
  const distance = Math.abs(cells[0]!.observed - cells[0]!.expected);
  const counted = distance - (continuity ? Math.min(0.5, distance) : 0);
  const chiSquared = cells.reduce((sum, { expected }) => sum + counted ** 2 / expected, 0);
  return { chiSquared, p: chiSquaredUpperTail(chiSquared, 1), small };
}
