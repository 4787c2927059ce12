import type { Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import type { Target } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import type { Interval } from '../statistics/interval.js';
import { linearProjection } from '../statistics/linear-projection.js';
import { isNoFigure } from '../statistics/no-figure.js';
import { latestFigure } from './latest-figure.js';
import { bestOf, worstOf } from './margin-of-error.js';
import { shortfall } from './shortfall.js';
import { type Sight, sightOf } from './sight.js';
import { isFigures, targetFigures } from './target-figures.js';
import { type Unknown, unknown } from './unknown.js';
import { yearsOf } from './years-of.js';

/** Whether a measure will reach its next target if it goes on as it did: its third light, apart from the other two. */
export type Projection = ProjectionKnown | Unknown;

/** Where the line through the series leads. */
export interface ProjectionKnown {
  /** `likely` where the whole interval reaches the target, `unlikely` where none of it does, else `uncertain`. */
  readonly state: 'likely' | 'uncertain' | 'unlikely';
  readonly target: Target;
  /** The line at the day of the target, in the unit of the measure. */
  readonly value: number;
  /** Where a single figure may lie on that day, with 95% confidence, kept within what the unit allows. */
  readonly interval: Interval;
  /** How many figures the line was drawn through. */
  readonly figures: number;
}

/** The fewest figures through which a projection is drawn. */
export const FEWEST_FIGURES = 5;

/**
 * Whether a measure will reach its next target if it goes on as it did, by the prediction interval of a straight line
 * through its series.
 *
 * It is given only where the series supports it: five figures or more that can be compared, a target no farther ahead than
 * the series reaches back, figures that stray from the line, and a line that stays within what the unit allows. It
 * is a projection of the past and knows of no plans.
 *
 * @param asOf - the date, `YYYY-MM-DD`: results after it are not looked at
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * projectionOf(topEarnersWomen, '2009-03-31'); // => { state: 'unknown', reasons: [{ code: 'too-few-figures', figures: 1, needed: 5 }] }
 */
export function projectionOf(measure: Measure, asOf?: string): Projection {
  return projectionIn(sightOf(measure, asOf));
}

/** What is forecast for a measure that was looked at. */
export function projectionIn(sight: Sight): Projection {
  const { measure, series, standing } = sight;
  const latest = latestFigure(sight);
  if ('state' in latest) return latest;
  const { unit, polarity } = latest;
  const target = standing.next;
  if (target === undefined) return unknown({ code: 'no-further-target' });
  const figures = targetFigures(target, measure);
  if (!isFigures(figures)) return unknown(figures);
  const other = figures.find((figure) => !sameUnit(figure.unit, unit));
  if (other !== undefined) return unknown({ code: 'unit-differs', result: unit, target: other.unit });
  const { end } = target.due;
  if (end === undefined) return unknown({ code: 'target-undated' });

  if (series.length < FEWEST_FIGURES) {
    return unknown({ code: 'too-few-figures', figures: series.length, needed: FEWEST_FIGURES });
  }
  // In months, which are whole numbers at their ends: figures on a line have to be seen to be on one.
  const times = series.map(({ day }) => 12 * yearsOf(day));
  const [first, last, ahead] = [times[0]!, times.at(-1)!, 12 * yearsOf(end)];
  if (ahead - last > last - first) return unknown({ code: 'too-far-ahead' });
  const projected = linearProjection(
    times,
    series.map(({ value }) => value),
    ahead,
  );
  if (isNoFigure(projected)) return unknown({ code: 'no-answer', because: projected.noFigure });
  const { value, predictionInterval } = projected;
  if (isNoFigure(predictionInterval)) {
    return unknown({ code: 'no-answer', because: predictionInterval.noFigure });
  }
  const { lower, upper } = scaleOf(unit);
  if (value < lower || value > upper) return unknown({ code: 'off-the-scale' });
  const interval = {
    lower: Math.max(predictionInterval.lower, lower),
    upper: Math.min(predictionInterval.upper, upper),
  };
  const reaches = (figure: number): boolean[] =>
    figures.map((asked) => shortfall(figure, asked.value, polarity) <= 0);
  const state = reaches(worstOf(interval, polarity)).every(Boolean)
    ? 'likely'
    : reaches(bestOf(interval, polarity)).some(Boolean)
      ? 'uncertain'
      : 'unlikely';
  return { state, target, value, interval, figures: series.length };
}

function scaleOf({ kind }: Unit): Interval {
  switch (kind) {
    case 'percent':
      return { lower: 0, upper: 100 };
    case 'count':
    case 'rate':
    case 'duration':
      return { lower: 0, upper: Infinity };
    default:
      return { lower: -Infinity, upper: Infinity };
  }
}
