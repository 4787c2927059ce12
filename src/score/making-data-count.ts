import type { ControlChart, SpecialCause } from '../statistics/control-chart.js';
import { controlAssurance } from '../statistics/control-assurance.js';
import type { Interval } from '../statistics/interval.js';
import { isNoFigure, noFigure, type NoFigure } from '../statistics/no-figure.js';

/** Which way a figure is wanted to go: `none` for context that is not judged. */
export type Wanted = 'higher' | 'lower' | 'none';

/** What the latest figures of a control chart say: more than chance for better or worse, up or down, or chance. */
export type VariationIcon = 'improvement' | 'concern' | 'neutral-high' | 'neutral-low' | 'common-cause';

/** Whether a process, as it is, meets its target: always, never, or now and then by chance. */
export type AssuranceIcon = 'pass' | 'fail' | 'hit-and-miss';

/** The two icons of NHS England beside a measure. */
export interface MakingDataCount {
  /** What the latest figure says; none where its segment has no limits. */
  readonly variation: VariationIcon | NoFigure;
  /** What the limits that it lies in say of the target; none without a target or a judgement. */
  readonly assurance: AssuranceIcon | NoFigure;
}

/**
 * The two icons of "Making Data Count" for a control chart: is it changing, and can it be relied on to meet its target?
 *
 * Variation is that of the latest figure. Assurance is that of the limits in which the latest figure lies; whether they
 * are trial limits is said in the chart.
 *
 * Source: NHS England, "Making Data Count".
 *
 * @param chart - see `controlChart`
 * @param target - in the unit of the chart, undefined where there is none
 * @param wanted - which way the figure is wanted to go
 * @returns in both parts the reason why there are no limits, such as `too-few`; in `assurance` also `missing` without
 * a target, and `not-judged` where no way is wanted
 *
 * @example
 * makingDataCount(controlChart([1, 2, 3, 4, 5, 6, 7]), 4, 'higher'); // => { variation: 'improvement', assurance: 'hit-and-miss' }
 */
export function makingDataCount(
  chart: ControlChart,
  target: number | undefined,
  wanted: Wanted,
): MakingDataCount {
  const latest = chart.points.findLast(({ value }) => value !== undefined);
  const limits = latest === undefined ? noFigure('too-few') : chart.segments[latest.segment]!.limits;
  const variation = isNoFigure(limits) ? limits : variationIcon(latest?.cause, wanted);
  return { variation, assurance: assuranceIcon(limits, target, wanted) };
}

/**
 * What a point of a control chart says to those who know which way is good.
 *
 * @param cause - that of the point, undefined for common cause
 * @param wanted - which way the figure is wanted to go
 *
 * @example
 * variationIcon({ rule: 'outside-limits', side: 'lower' }, 'higher'); // => 'concern'
 */
export function variationIcon(cause: SpecialCause | undefined, wanted: Wanted): VariationIcon {
  if (cause === undefined) return 'common-cause';
  if (wanted === 'none') return cause.side === 'higher' ? 'neutral-high' : 'neutral-low';
  return cause.side === wanted ? 'improvement' : 'concern';
}

/**
 * Whether a process, as it is, meets its target.
 *
 * A target on a limit is hit and miss.
 *
 * @param limits - those of the control chart, or why there are none
 * @param target - in the same unit, undefined where there is none
 * @param wanted - which way the figure is wanted to go
 * @returns `not-judged` where no way is wanted, `missing` or `not-finite` where the target is, and the reason why
 * there are no limits
 *
 * @example
 * assuranceIcon({ lower: 43.5, upper: 57.8 }, 60, 'higher'); // => 'fail'
 */
export function assuranceIcon(
  limits: Interval | NoFigure,
  target: number | undefined,
  wanted: Wanted,
): AssuranceIcon | NoFigure {
  if (wanted === 'none') return noFigure('not-judged');
  const place = controlAssurance(limits, target);
  if (isNoFigure(place)) return place;
  if (place === 'within-limits') return 'hit-and-miss';
  return (place === 'below-limits') === (wanted === 'higher') ? 'pass' : 'fail';
}
