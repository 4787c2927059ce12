import type { ConfidenceOptions } from './confidence-options.js';
import type { Interval } from './interval.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { standardErrors } from './standard-errors.js';

/** Limits of which the lower one may not exist. */
export interface ByarInterval {
  readonly lower: number | NoFigure;
  readonly upper: number;
}

/**
 * Byar's approximate interval of a count of events: accurate to the second decimal from 10 events on.
 *
 * x(1 - 1/(9x) - z/(3√x))³ and (x + 1)(1 - 1/(9(x + 1)) + z/(3√(x + 1)))³. For a few events the lower limit falls below
 * zero, or does not exist: it is not given then. `countInterval` chooses the method by the count.
 *
 * Source: N. E. Breslow and N. E. Day, "Statistical Methods in Cancer Research", volume 2 (1987).
 *
 * @param count - the events, zero or more
 * @returns the limits in events, the lower one `too-few` where it does not exist; or `missing`, `not-finite`, `negative`
 * @throws {RangeError} if the confidence is not between 0 and 1
 *
 * @example
 * byarInterval(65); // => { lower: 50.163187710459…, upper: 82.849138545939… }
 */
export function byarInterval(
  count: number | undefined,
  { confidence = 0.95 }: ConfidenceOptions = {},
): ByarInterval | NoFigure {
  const z = standardErrors('byarInterval', confidence);
  const fault = notGiven(count);
  if (fault !== undefined) return fault;
  if (count! < 0) return noFigure('negative');
  const lower = count === 0 ? -1 : limit(count!, -z);
  return { lower: lower < 0 ? noFigure('too-few') : lower, upper: limit(count! + 1, z) };
}

function limit(events: number, z: number): number {
  return events * (1 - 1 / (9 * events) + z / (3 * Math.sqrt(events))) ** 3;
}

/**
 * Byar's interval where both limits exist, as from 10 events on they do for every usual confidence.
 *
 * @example
 * isWhole({ lower: 1, upper: 2 }); // => true
 */
export function isWhole(interval: ByarInterval): interval is Interval {
  return typeof interval.lower === 'number';
}
