import { differenceFromIntervals } from './difference-from-intervals.js';
import type { Interval } from './interval.js';
import { isNoFigure, type NoFigure } from './no-figure.js';
import { requireConfidence } from './require-confidence.js';
import { type SampleCount, twoProportions } from './two-proportions.js';
import { wilsonInterval, type WilsonOptions } from './wilson-interval.js';

/**
 * Newcombe's interval of a difference between two independent shares: the safe default, which holds at 0, at 1 and for
 * small samples.
 *
 * It joins Wilson's intervals of the two by `differenceFromIntervals`; `continuity` widens both.
 *
 * Source: R. G. Newcombe, "Interval estimation for the difference between independent proportions" (1998), methods 10
 * and 11.
 *
 * @param first - one sample
 * @param second - the other
 * @returns the limits of first less second, as shares of one; or `missing`, `not-finite`, `negative`, `no-denominator`,
 *   `exceeds-whole`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * newcombeInterval({ cases: 412, total: 1050 }, { cases: 533, total: 1210 }); // => { lower: -0.08857253672…, upper: -0.00734672568… }
 */
export function newcombeInterval(
  first: SampleCount,
  second: SampleCount,
  options: WilsonOptions = {},
): Interval | NoFigure {
  requireConfidence('newcombeInterval', options.confidence ?? 0.95);
  const pair = twoProportions(first, second);
  if (isNoFigure(pair)) return pair;
  const [a, b] = pair.map(({ cases, total }) => ({
    value: cases / total,
    interval: wilsonInterval(cases, total, options),
  }));
  if (isNoFigure(a!.interval)) return a!.interval;
  if (isNoFigure(b!.interval)) return b!.interval;
  const { lower, upper } = differenceFromIntervals(
    { value: a!.value, ...a!.interval },
    { value: b!.value, ...b!.interval },
  );
  return { lower: Math.max(-1, lower), upper: Math.min(1, upper) };
}
