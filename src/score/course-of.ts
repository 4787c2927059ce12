import type { Measure } from '../document/measure.js';
import type { Target } from '../document/target.js';
import { areAlike, bare, type CoursePoint, coursePointsIn, isForTheWhole } from './course-points.js';
import { improvement } from './improvement.js';
import { latestFigure } from './latest-figure.js';
import { marginOfError } from './margin-of-error.js';
import { ownTolerance } from './own-tolerance.js';
import { type Sight, sightOf } from './sight.js';
import { isFigures, type NumberObservation, targetFigures } from './target-figures.js';
import { type Unknown, unknown } from './unknown.js';
import { yearsOf } from './years-of.js';

/** Whether a measure is on course for its dated target: its second light, apart from where it stands now. */
export type Course = CourseKnown | Unknown;

/** Where a measure stands against the straight line between the dated points around its latest result. */
export interface CourseKnown {
  /** `on-course` at the line or better; `close` within the tolerance; else `off-course`. */
  readonly state: 'on-course' | 'close' | 'off-course';
  /** The line at the day of the result, in the unit of the measure. */
  readonly expected: number;
  /** How far the result falls short of it, in the unit; zero or below is on course. */
  readonly shortfall: number;
  /** How far short still is close: what the council allows, or what the survey can tell, or what rounding hides. */
  readonly tolerance: number;
  /** The points between which the line is drawn: targets are reached evenly, because nothing says otherwise. */
  readonly from: CoursePoint;
  readonly to: CoursePoint;
  readonly result: NumberObservation;
}

/**
 * Whether a measure is on course for its next dated target: its latest result against the straight line from the dated
 * point before it to the target that comes next.
 *
 * The points are the targets for the whole, with the interim ones, and the first figure of the series, where the way
 * begins. Between two points progress is taken to be even. On the day of an interim target the line is that target, and
 * leads on to the next.
 *
 * @param measure - the measure, from a validated document
 * @param asOf - the date, `YYYY-MM-DD`: results after it are not looked at. Default: everything is
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * courseOf(topEarnersWomen, '2009-03-31').state; // => 'close'
 */
export function courseOf(measure: Measure, asOf?: string): Course {
  return courseIn(sightOf(measure, asOf));
}

/** Whether a measure that was looked at is on course. */
export function courseIn(sight: Sight): Course {
  const { measure, series } = sight;
  const latest = latestFigure(sight);
  if ('state' in latest) return latest;
  const { result, value, unit, polarity } = latest;
  const day = result.period?.end;
  if (day === undefined) return unknown({ code: 'result-undated' });
  const targets = measure.targets.filter(isForTheWhole);
  if (targets.length === 0) return unknown({ code: 'no-further-target' });
  const points = coursePointsIn(measure, series, unit, day);
  // The target after the result; where none is to come, the one of its own day.
  const isLater = targets.some(({ due }) => due.end !== undefined && due.end > day);
  const to = points.find((point) =>
    isLater ? point.day > day : point.target !== undefined && point.day === day,
  );
  if (to === undefined) return unknown(whyNoTarget(measure, targets, day, unit));
  const from = points.findLast((point) => point.day <= day);
  if (from === undefined) return unknown({ code: 'no-dated-start' });

  const expected = from.day === day ? from.value : between(from, to, day);
  // Not the shortfall from a target, which within a range would ask for the whole way at once.
  const short = improvement(value, expected, polarity);
  const figure = (from.day === day ? from.figure : undefined) ?? to.figure!;
  const tolerance = Math.max(
    ownTolerance(measure, figure) ?? 5 / 10 ** (figure.decimals + 1),
    marginOfError(result, measure) ?? 0,
  );
  const state = short <= 0 ? 'on-course' : short <= tolerance ? 'close' : 'off-course';
  return { state, expected, shortfall: short, tolerance, from: bare(from), to: bare(to), result };
}

// The nearest reason: the next target that cannot be used, or that there is none after the result.
function whyNoTarget(
  measure: Measure,
  targets: readonly Target[],
  day: string,
  unit: Measure['unit'],
): Unknown['reasons'][number] {
  const undated = targets.find(({ due }) => due.end === undefined);
  const next =
    targets.find(({ due }) => due.end !== undefined && due.end > day) ??
    targets.find(({ due }) => due.end === day);
  if (next === undefined) return { code: undated === undefined ? 'no-further-target' : 'target-undated' };
  const figures = targetFigures(next, measure);
  if (!isFigures(figures)) return figures;
  return areAlike(figures)
    ? { code: 'unit-differs', result: unit, target: figures[0]!.unit }
    : { code: 'readings-disagree' };
}

// Twelve digits, so that the last bits of the division make no difference to a tie.
function between(from: CoursePoint, to: CoursePoint, day: string): number {
  const share = (yearsOf(day) - yearsOf(from.day)) / (yearsOf(to.day) - yearsOf(from.day));
  return Number((from.value + (to.value - from.value) * share).toPrecision(12));
}
