import type { Measure } from '../document/measure.js';
import { type Standing, standingAsOf } from './as-of.js';
import { seriesOf, type SeriesPoint } from './series.js';

/** A measure as of a date: what stands, and the figures that can be compared. All its lights look at the same. */
export interface Sight {
  readonly measure: Measure;
  readonly asOf: string | undefined;
  readonly standing: Standing;
  readonly series: readonly SeriesPoint[];
}

/**
 * Looks at a measure as of a date.
 *
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * sightOf(topEarnersWomen, '2009-03-31').series.length; // => 1
 */
export function sightOf(measure: Measure, asOf: string | undefined): Sight {
  return { measure, asOf, standing: standingAsOf(measure, asOf), series: seriesOf(measure, asOf) };
}
