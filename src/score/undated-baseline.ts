import type { Measure } from '../document/measure.js';
import { isNumberObservation, type NumberObservation } from './target-figures.js';

/**
 * The baseline of a measure where it is a figure for the whole without a date; undefined where it is none.
 *
 * @example
 * undatedBaseline(topEarnersWomen)?.value.value; // => 36.83
 */
export function undatedBaseline({ baseline }: Measure): NumberObservation | undefined {
  const isOfWhole = baseline !== undefined && baseline.place === undefined && baseline.group === undefined;
  return isOfWhole && baseline.period?.end === undefined && isNumberObservation(baseline)
    ? baseline
    : undefined;
}
