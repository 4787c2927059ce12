import { findRoot } from './find-root.js';
import type { Interval } from './interval.js';
import { differenceOf, type KnownPair } from './two-proportions.js';

/**
 * The differences between two shares that a score test does not refuse: those from which the one found is not further
 * than `z` standard errors, each taken as if that difference were true.
 *
 * @param pair - the two samples
 * @param z - standard errors, above zero
 * @param widening - what the variance is multiplied by: 1, or N / (N - 1)
 *
 * @example
 * scoreDifference([{ cases: 7, total: 34 }, { cases: 1, total: 34 }], 1.96, 1); // => { lower: 0.0283…, upper: 0.3439… }
 */
export function scoreDifference(pair: KnownPair, z: number, widening: number): Interval {
  const found = differenceOf(pair);
  const beyond = (difference: number): number => {
    const off = found - difference;
    return off === 0 ? -z : Math.abs(off) / Math.sqrt(widening * varianceAt(pair, difference)) - z;
  };
  // At a difference of one there is no variance: what was not found there is refused, what was found is a limit.
  return {
    lower: found === -1 ? -1 : findRoot(beyond, -1, found),
    upper: found === 1 ? 1 : findRoot(beyond, found, 1),
  };
}

// The variance of the difference at the likeliest shares that differ by so much.
function varianceAt(pair: KnownPair, difference: number): number {
  const [first, second] = pair;
  const other = likeliest(pair, difference);
  const one = other + difference;
  return Math.max(0, (one * (1 - one)) / first.total + (other * (1 - other)) / second.total);
}

// The share of the second sample at which the likelihood is highest: where its slope, which only falls, is zero.
function likeliest([first, second]: KnownPair, difference: number): number {
  const [low, high] = [Math.max(0, -difference), Math.min(1, 1 - difference)];
  const slope = (share: number): number =>
    ratio(first.cases, share + difference) -
    ratio(first.total - first.cases, 1 - share - difference) +
    ratio(second.cases, share) -
    ratio(second.total - second.cases, 1 - share);
  if (low >= high || slope(low) <= 0) return low;
  return slope(high) >= 0 ? high : findRoot(slope, low, high);
}

// Nobody adds nothing, also where the share is at its end.
function ratio(people: number, share: number): number {
  return people === 0 ? 0 : people / Math.max(0, share);
}
