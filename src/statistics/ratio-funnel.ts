import { countInterval } from './count-interval.js';
import { bothLimits, type FunnelPlace } from './funnel-place.js';
import type { Interval } from './interval.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireSameLength } from './require-same-length.js';

/** The ratio of what was observed to what was expected in one area, with its own intervals. */
export interface RatioPoint {
  readonly value: number;
  /** The 95% interval of the ratio. */
  readonly inner: Interval;
  /** The 99.8% interval of the ratio. */
  readonly outer: Interval;
  /** Far where the wider interval leaves out 1, near where only the narrower one does. */
  readonly place: FunnelPlace;
}

/**
 * Which areas had more or fewer events than expected, by more than chance: the interval of the ratio leaves out 1.
 *
 * The interval is that of the events, exact below 10 and Byar's from 10, over the events expected. For a rate, what is
 * expected is the rate of all areas times the people of one.
 *
 * Source: APHO Technical Briefing 3; OHID.
 *
 * @param observed - the events in each area, zero or more
 * @param expected - the events expected there, above zero
 * @returns a point for each area; or `too-few` without areas, `missing`, `not-finite`, `negative`, `no-denominator`
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * ratioFunnel([0, 9], [3.2, 4])[1].place; // => 'high'
 */
export function ratioFunnel(
  observed: readonly (number | undefined)[],
  expected: readonly (number | undefined)[],
): readonly RatioPoint[] | NoFigure {
  requireSameLength('ratioFunnel', observed, expected);
  if (observed.length === 0) return noFigure('too-few');
  const fault = notGiven(...observed, ...expected);
  if (fault !== undefined) return fault;
  if (observed.some((events) => events! < 0)) return noFigure('negative');
  if (expected.some((events) => events! <= 0)) return noFigure('no-denominator');
  return observed.map((events, area): RatioPoint => {
    const over = (figure: number): number => figure / expected[area]!;
    const { inner, outer } = bothLimits((confidence) => {
      const { lower, upper } = countInterval(events, { confidence }) as Interval;
      return { lower: over(lower), upper: over(upper) };
    });
    return { value: over(events!), inner, outer, place: placeOfOne(inner, outer) };
  });
}

function placeOfOne(inner: Interval, outer: Interval): FunnelPlace {
  if (outer.lower > 1) return 'far-high';
  if (outer.upper < 1) return 'far-low';
  if (inner.lower > 1) return 'high';
  return inner.upper < 1 ? 'low' : 'within';
}
