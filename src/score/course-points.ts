import type { Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import type { EarlierTarget, Target } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import { seriesOf, type SeriesPoint } from './series.js';
import { isFigures, type TargetFigure, targetFigures } from './target-figures.js';

/** A dated point on the way to a target. */
export interface CoursePoint {
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly value: number;
  /** The target that it is; undefined where it is the figure from which the way begins. */
  readonly target: Target | undefined;
}

/** A point with what the target asks for; undefined where the way begins. */
export interface CourseFigure extends CoursePoint {
  readonly figure: TargetFigure | undefined;
}

/**
 * The way to the targets of a measure: the first figure of its series, where that has a day before them, and then each target
 * for the whole that is one number in the unit of the series, in order of date. Nothing that a break cuts off is on it.
 *
 * @param asOf - the date, `YYYY-MM-DD`: results after it are not looked at. Default: everything is
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * coursePointsOf(topEarnersWomen).map(({ day, value }) => `${value} by ${day}`); // => ['39 by 2009-03-31', '41 by 2011-03-31']
 */
export function coursePointsOf(measure: Measure, asOf?: string): readonly CoursePoint[] {
  return wayIn(measure, measure.targets, seriesOf(measure, asOf)).map(bare);
}

/**
 * The ways as they were before targets were changed, the oldest first; none where no target was changed, or where no earlier
 * version is a number in the unit of the series.
 *
 * @example
 * earlierCoursesOf(topEarnersWomen); // => []
 */
export function earlierCoursesOf(measure: Measure, asOf?: string): readonly (readonly CoursePoint[])[] {
  const series = seriesOf(measure, asOf);
  const versions = Math.max(0, ...measure.targets.filter(isForTheWhole).map(({ history }) => history.length));
  return Array.from({ length: versions }, (_, version) => {
    const targets = measure.targets.map((target) => earlier(target, target.history[version]));
    const points = wayIn(measure, targets, series);
    const isChanged = points.some(({ target }) => target !== undefined && !measure.targets.includes(target));
    return isChanged ? points.map(bare) : [];
  }).filter((points) => points.length > 0);
}

// The way begins at the first figure, also where that is the latest: it is the way that is left.
function wayIn(measure: Measure, targets: readonly Target[], series: readonly SeriesPoint[]): CourseFigure[] {
  const { unit } = measure;
  const latest = series.at(-1);
  const own = latest?.observation.value.unit ?? unit;
  const points = coursePointsIn({ ...measure, targets: [...targets] }, series, own, latest?.day ?? '');
  const [start] = series;
  if (start === undefined || points[0] === undefined || points[0].day <= start.day) return points;
  return [{ day: start.day, value: start.value, target: undefined, figure: undefined }, ...points];
}

/** The points of a way, for a series in a unit whose latest figure is of a day. */
export function coursePointsIn(
  measure: Measure,
  series: readonly SeriesPoint[],
  unit: Unit,
  day: string,
): CourseFigure[] {
  const points: CourseFigure[] = [];
  for (const target of measure.targets.filter(isForTheWhole)) {
    const { end } = target.due;
    const figures = targetFigures(target, measure);
    if (end === undefined || isCutOff(measure, end, day)) continue;
    if (!isFigures(figures) || !areAlike(figures)) continue;
    const [figure] = figures;
    if (sameUnit(figure!.unit, unit)) points.push({ day: end, value: figure!.value, target, figure });
  }
  points.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const start = series[0];
  if (start !== undefined && start.day < day && (points[0] === undefined || start.day < points[0].day)) {
    points.unshift({ day: start.day, value: start.value, target: undefined, figure: undefined });
  }
  return points;
}

/** Whether a target or a figure is about the whole that the measure is about. */
export const isForTheWhole = ({ place, group }: Pick<Target, 'place' | 'group'>): boolean =>
  place === undefined && group === undefined;

/** Whether figures are one figure, or several readings that come to the same. */
export function areAlike(figures: readonly TargetFigure[]): boolean {
  return figures.every(({ value }) => value === figures[0]!.value);
}

// What lies before a break of the series is never compared with a result after it.
function isCutOff({ breaks }: Measure, point: string, day: string): boolean {
  return breaks.some(({ at }) => {
    const cut = at.start ?? at.end;
    return cut === undefined ? point < day : point < cut && cut <= day;
  });
}

const earlier = (target: Target, step: EarlierTarget | undefined): Target =>
  step === undefined ? target : { ...target, value: step.value, due: step.due ?? target.due };

/** A point without what a reader of it does not need. */
export const bare = ({ day, value, target }: CoursePoint): CoursePoint => ({ day, value, target });
