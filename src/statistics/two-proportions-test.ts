import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { normalUpperTail } from './normal-upper-tail.js';
import { differenceOf, type SampleCount, twoProportions } from './two-proportions.js';

/** Whether two shares differ by more than chance. */
export interface TwoProportionsTest {
  /** The difference in standard errors; `all-alike` where all in both samples answer alike. */
  readonly z: number | NoFigure;
  /** How often chance alone gives a difference as large, either way. */
  readonly p: number;
  /** How often chance alone gives a difference as far up. */
  readonly pLarger: number;
  /** How often chance alone gives a difference as far down. */
  readonly pSmaller: number;
}

/**
 * The test of two independent shares with a pooled standard error: (p1 - p2) / √(p(1 - p)(1/n1 + 1/n2)).
 *
 * Where everybody, or nobody, in both samples answers yes there is no difference, and p is 1. For small samples
 * (fewer than 5 expected in a cell) use `fisherExactTest`.
 *
 * @param first - one sample
 * @param second - the other
 * @returns z, positive where the first is larger, and p; or `missing`, `not-finite`, `negative`, `no-denominator`,
 *   `exceeds-whole`
 *
 * @example
 * twoProportionsTest({ cases: 412, total: 1050 }, { cases: 533, total: 1210 }).p; // => 0.02073234268…
 */
export function twoProportionsTest(first: SampleCount, second: SampleCount): TwoProportionsTest | NoFigure {
  const pair = twoProportions(first, second);
  if (isNoFigure(pair)) return pair;
  const [a, b] = pair;
  const pooled = (a.cases + b.cases) / (a.total + b.total);
  const variance = pooled * (1 - pooled) * (1 / a.total + 1 / b.total);
  if (variance === 0) return { z: noFigure('all-alike'), p: 1, pLarger: 1, pSmaller: 1 };
  const z = differenceOf(pair) / Math.sqrt(variance);
  return {
    z,
    p: 2 * normalUpperTail(Math.abs(z)),
    pLarger: normalUpperTail(z),
    pSmaller: normalUpperTail(-z),
  };
}
