import { bothLimits, type FunnelLimits } from './funnel-place.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { poissonLimits } from './poisson-limits.js';

/**
 * The curve of a funnel of rates at a number of events: how low and how high the rate of an area with so many events
 * can be before it differs from that of all areas by more than chance.
 *
 * baseline × events / upper and baseline × events / lower, with the exact Poisson limits of the events: the rates of
 * the areas in which the events expected are those limits. Draw it at as many numbers of events as the curve needs.
 * Which areas lie outside is said by `ratioFunnel`, with the baseline times the people of an area as what is expected;
 * from 10 events that uses Byar's limits, which are very near to these.
 *
 * Source: APHO Technical Briefing 3; OHID; F. Garwood, "Fiducial limits for the Poisson distribution" (1936).
 *
 * @param events - above zero; it may be a fraction
 * @param baseline - the rate of all areas together, above zero, in any unit: per 1,000 people, for example
 * @returns the 95% and 99.8% limits in the unit of the baseline; or `missing`, `not-finite`, `negative`, `not-positive` where
 * a figure is zero: a rate of no events has no upper limit of this kind
 *
 * @example
 * rateFunnelLimits(25, 5).inner; // => { lower: 3.38…, upper: 7.72… }
 */
export function rateFunnelLimits(
  events: number | undefined,
  baseline: number | undefined,
): FunnelLimits | NoFigure {
  const fault = notGiven(events, baseline);
  if (fault !== undefined) return fault;
  if (events! < 0 || baseline! < 0) return noFigure('negative');
  if (events === 0 || baseline === 0) return noFigure('not-positive');
  const limits = bothLimits((confidence) => {
    const { lower, upper } = poissonLimits(events!, (1 - confidence) / 2);
    return { lower: baseline! * (events! / upper), upper: baseline! * (events! / lower) };
  });
  const ends = [limits.inner.upper, limits.outer.upper];
  return ends.every(Number.isFinite) ? limits : noFigure('not-finite');
}
