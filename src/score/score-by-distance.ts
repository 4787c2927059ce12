import type { Strategy } from '../document/strategy.js';
import type { RatedModel } from '../model/rated-model.js';
import { rateByDistance } from './rate-by-distance.js';
import { TARGET_DISTANCE } from './rule.js';
import { type Scorecard, scorecardOf } from './scorecard.js';
import { wayToGo } from './way-to-go.js';

/**
 * What `scoreStrategy` gives of a strategy whose ratings need no more than the distance to the target, without its other
 * lights: what a page needs that shows ratings, at a fraction of the size.
 *
 * @param options - `asOf`: the date, `YYYY-MM-DD`. Default: see `defaultAsOf`
 * @throws {RangeError} if the date is not a day of the calendar as `YYYY-MM-DD`
 *
 * @example
 * isRatedByDistance(leeds.document); // => true
 * scoreByDistance(leeds, { asOf: '2009-03-31' }).tally.rated; // => 10
 */
export function scoreByDistance(
  strategy: RatedModel,
  { asOf }: { readonly asOf?: string | undefined } = {},
): Scorecard {
  return scorecardOf(strategy, asOf, TARGET_DISTANCE, ({ document }, date) => ({
    now: rateByDistance(document, date),
    way: wayToGo(document, date),
  }));
}

/**
 * Whether the distance to the target is all that the ratings of a strategy need: it has no rule of its own, no measure
 * has a floor or a tolerance as a share of its target, and no result is known to stray.
 */
export function isRatedByDistance({ rule, indicators }: Strategy): boolean {
  return (
    !rule &&
    indicators.every(({ measures }) =>
      measures.every(
        ({ floor, results, tolerance }) =>
          !floor && !tolerance?.of && results.every(({ interval, sample }) => !interval && !sample),
      ),
    )
  );
}
