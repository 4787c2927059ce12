import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { rateMeasure, type RateOptions } from './rate-measure.js';
import type { Rating } from './rating.js';
import type { SeriesOf } from './series.js';

/** How places or groups are to be rated. */
export interface RatePartsOptions extends RateOptions {
  /** The date, `YYYY-MM-DD`, after which nothing is looked at. Default: as that of `rateMeasure`. */
  readonly asOf?: string | undefined;
}

/**
 * Why a place or a group is not held against the target of the whole: a `total` is of all of them together, and no one of them
 * was asked to reach it.
 */
export interface NotHeldAgainst {
  readonly notHeldAgainst: 'total';
}

/**
 * Rates places or groups: the figures of each, its own baseline among them, against the target that was set for the whole.
 *
 * That is a comparison the plan does not make itself: say so where it is shown. A number of things or an amount of money for the
 * whole is no target for a part of it. Who has no figure is `none`, with the reason, as with `rateMeasure`.
 *
 * @param parts - whom, as `partsAgainstWhole` names them
 * @returns one for each, in the order given
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * rateParts(topEarnersWomen, [{ place: 'harehills' }])[0].reasons[0].code; // => 'no-result-yet'
 */
export function rateParts(
  measure: Measure,
  parts: readonly SeriesOf[],
  { asOf, ...options }: RatePartsOptions = {},
): (Rating | NotHeldAgainst)[] {
  const { kind } = measure.unit;
  if (kind === 'count' || kind === 'money') return parts.map(() => ({ notHeldAgainst: 'total' }));
  // Once through all results, so that many wards take no longer than their figures are many.
  const results = new Map<string, Observation[]>(parts.map((part) => [keyOf(part), []]));
  for (const result of measure.results) results.get(keyOf(result))?.push(ofItself(result));
  const { baseline } = measure;
  return parts.map((part) => {
    const key = keyOf(part);
    const isOwn = baseline !== undefined && keyOf(baseline) === key;
    const own: Measure = {
      ...measure,
      baseline: isOwn ? ofItself(baseline) : undefined,
      results: results.get(key)!,
    };
    return rateMeasure(own, asOf, options);
  });
}

const keyOf = ({ place, group }: SeriesOf): string => JSON.stringify([place, group]);

// What is about a part is about the whole of that part.
const ofItself = (observation: Observation): Observation => ({
  ...observation,
  place: undefined,
  group: undefined,
});
