import { byarInterval, isWhole } from './byar-interval.js';
import type { ConfidenceOptions } from './confidence-options.js';
import { exactCountInterval } from './exact-count-interval.js';
import type { Interval } from './interval.js';
import { isNoFigure, type NoFigure } from './no-figure.js';

/** The interval of a count, and which method made it. */
export interface CountInterval extends Interval {
  readonly method: 'exact' | 'byar';
}

/**
 * The interval of a count of events as English public health gives it: exact below 10 events, Byar's from 10.
 *
 * Source: APHO Technical Briefing 3; OHID.
 *
 * @param count - the events, zero or more; 9.5 is below 10
 * @returns the limits in events, and the method; or `missing`, `not-finite`, `negative`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * countInterval(65); // => { lower: 50.163187710459…, upper: 82.849138545939…, method: 'byar' }
 */
export function countInterval(
  count: number | undefined,
  options: ConfidenceOptions = {},
): CountInterval | NoFigure {
  const byar = byarInterval(count, options);
  if (isNoFigure(byar)) return byar;
  if (count! >= 10 && isWhole(byar)) return { ...byar, method: 'byar' };
  const exact = exactCountInterval(count, options);
  return isNoFigure(exact) ? exact : { ...exact, method: 'exact' };
}
