import type { Forecast, Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import { exactDifference } from '../statistics/exact-difference.js';
import { standingAsOf } from './as-of.js';
import { errorInterval } from './error-interval.js';
import { isNumberObservation, type NumberObservation } from './target-figures.js';
import { type Unknown, unknown } from './unknown.js';

/** How a figure that the council cannot steer compares with what was expected of it. It is never a colour. */
export type AgainstForecast = AgainstForecastKnown | Unknown;

/** A result beside the forecast for its period. */
export interface AgainstForecastKnown {
  /** `as-forecast` where they are equal, the forecast is a range that holds it, or its interval holds the forecast. */
  readonly state: 'above' | 'as-forecast' | 'below';
  readonly forecast: Forecast;
  readonly result: NumberObservation;
  /** The result less the forecast, or less the nearer end of the range; zero within it. */
  readonly difference: number;
}

/**
 * How the latest result of a measure compares with the forecast for the same period: for context that is not judged, such
 * as a population or a rate of unemployment.
 *
 * @param asOf - the date, `YYYY-MM-DD`: results after it are not looked at
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * againstForecast(topEarnersWomen, '2009-03-31'); // => { state: 'unknown', reasons: [{ code: 'no-forecast' }] }
 */
export function againstForecast(measure: Measure, asOf?: string): AgainstForecast {
  const { result } = standingAsOf(measure, asOf);
  if (result === undefined) return unknown({ code: 'no-result-yet' });
  if (result.value.kind === 'none') return unknown({ code: 'no-result', absence: result.value });
  if (!isNumberObservation(result)) return unknown({ code: 'result-not-a-number' });
  const day = result.period?.end;
  if (day === undefined) return unknown({ code: 'result-undated' });
  // That for the year is none for its last quarter. Of several forecasts for one period, the one made last.
  const forecast = measure.forecasts
    .filter(({ period }) => period.end === day && !startsApart(period.start, result.period?.start))
    .reduce<Forecast | undefined>(
      (best, each) => (best === undefined || (each.made?.end ?? '') >= (best.made?.end ?? '') ? each : best),
      undefined,
    );
  if (forecast === undefined) return unknown({ code: 'no-forecast' });
  const { value } = forecast;
  if (value.kind !== 'number' && value.kind !== 'range') return unknown({ code: 'forecast-not-a-number' });
  const unit = result.value.unit ?? measure.unit;
  const expected = value.unit ?? measure.unit;
  if (!sameUnit(unit, expected)) return unknown({ code: 'unit-differs', result: unit, target: expected });
  const [low, high] = value.kind === 'range' ? [value.low, value.high] : [value.value, value.value];
  const found = result.value.value;
  const difference =
    found < low ? exactDifference(found, low) : found > high ? exactDifference(found, high) : 0;
  const interval = errorInterval(result, measure) ?? { lower: found, upper: found };
  const state = interval.lower > high ? 'above' : interval.upper < low ? 'below' : 'as-forecast';
  return { state, forecast, result, difference };
}

function startsApart(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && b !== undefined && a !== b;
}
