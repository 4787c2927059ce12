/**
 * The deviance of a count from what was expected: count log(count / expected) + expected - count.
 *
 * Where the two are close the terms cancel, and a series is summed instead.
 *
 * Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
 *
 * @param count - zero or more
 * @param expected - above zero
 *
 * @example
 * deviance(12, 10); // => 0.18785868152745…
 */
export function deviance(count: number, expected: number): number {
  if (count === 0) return expected;
  const difference = count - expected;
  const sum = count + expected;
  if (Math.abs(difference) >= 0.1 * sum) return count * Math.log(count / expected) - difference;
  const ratio = difference / sum;
  let term = 2 * count * ratio;
  let total = difference * ratio;
  for (let odd = 3; ; odd += 2) {
    term *= ratio * ratio;
    const next = total + term / odd;
    if (next === total) return total;
    total = next;
  }
}
