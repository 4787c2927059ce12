import { logGamma } from './log-gamma.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { type SampleCount, twoProportions } from './two-proportions.js';

/**
 * Fisher's exact test of two independent shares, both ways: how often chance alone gives a table no likelier than the
 * one found, with the same margins.
 *
 * Tables within a ten-millionth of the likelihood of the one found count as equally likely, as R does it.
 *
 * Source: R. A. Fisher (1935).
 *
 * @param first - one sample, of whole numbers
 * @param second - the other
 * @returns p; or `missing`, `not-finite`, `negative`, `no-denominator`, `exceeds-whole`
 * @throws {RangeError} if a number of people is not whole
 *
 * @example
 * fisherExactTest({ cases: 3, total: 4 }, { cases: 1, total: 4 }); // => 0.48571428571…
 */
export function fisherExactTest(first: SampleCount, second: SampleCount): number | NoFigure {
  const pair = twoProportions(first, second);
  if (isNoFigure(pair)) return pair;
  const [a, b] = pair;
  const broken = [a.cases, a.total, b.cases, b.total].find((figure) => !Number.isInteger(figure));
  if (broken !== undefined) throw new RangeError(`fisherExactTest requires whole numbers, got ${broken}`);

  const cases = a.cases + b.cases;
  const fewest = Math.max(0, cases - b.total);
  const tables = Array.from({ length: Math.min(a.total, cases) - fewest + 1 }, (_, index) => {
    const inFirst = fewest + index;
    return logChoices(a.total, inFirst) + logChoices(b.total, cases - inFirst);
  });
  // Likelihoods are taken from the highest, so that the sum neither overflows nor vanishes.
  const highest = Math.max(...tables);
  const likelihoods = tables.map((table) => Math.exp(table - highest));
  const found = likelihoods[a.cases - fewest]! * (1 + 1e-7);
  const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);
  return Math.min(1, sum(likelihoods.filter((likelihood) => likelihood <= found)) / sum(likelihoods));
}

function logChoices(of: number, take: number): number {
  return logGamma(of + 1) - logGamma(take + 1) - logGamma(of - take + 1);
}
