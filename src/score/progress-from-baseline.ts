import type { Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import type { Target } from '../document/target.js';
import { isNoFigure } from '../statistics/no-figure.js';
import { shareOfWay } from '../statistics/share-of-way.js';
import { earlierResult } from './earlier-result.js';
import { improvement } from './improvement.js';
import { latestFigure } from './latest-figure.js';
import { type Sight, sightOf } from './sight.js';
import { isFigures, numericBaseline, type NumberObservation, targetFigures } from './target-figures.js';
import { type Unknown, unknown } from './unknown.js';

/** How much of the way from its baseline to its target a measure has covered. */
export type Progress = ProgressKnown | Unknown;

/** A share of the way, and what it was made from. */
export interface ProgressKnown {
  readonly state: 'known';
  /** 0 at the baseline, 1 at the target, above 1 beyond it, below 0 where it moved away. */
  readonly share: number;
  readonly baseline: NumberObservation;
  readonly result: NumberObservation;
  readonly target: Target;
}

/**
 * How much of the way from its baseline to its target a measure has covered.
 *
 * The target is the next one, or where none is to come, the one due last. The share says nothing of the time that was
 * used for it: see `courseOf`. There is none where the target asks for no more than the baseline was, and none across a
 * break of the series.
 *
 * @param asOf - the date, `YYYY-MM-DD`: results after it are not looked at
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * progressFromBaseline(topEarnersWomen, '2009-03-31').share; // => 0.51079…
 */
export function progressFromBaseline(measure: Measure, asOf?: string): Progress {
  return progressIn(sightOf(measure, asOf));
}

/** How much of the way a measure that was looked at has covered. */
export function progressIn(sight: Sight): Progress {
  const { asOf, measure, standing } = sight;
  const latest = latestFigure(sight);
  if ('state' in latest) return latest;
  const { result, value, unit, polarity } = latest;
  const target = standing.next ?? standing.target;
  if (target === undefined) return unknown({ code: 'no-further-target' });
  const figures = targetFigures(target, measure);
  if (!isFigures(figures)) return unknown(figures);
  const other = figures.find((figure) => !sameUnit(figure.unit, unit));
  if (other !== undefined) return unknown({ code: 'unit-differs', result: unit, target: other.unit });
  const baseline = numericBaseline(measure);
  if (baseline === undefined || baseline === result)
    return unknown({ code: 'no-earlier-figure', since: 'baseline' });
  const from = baseline.value.unit ?? measure.unit;
  if (!sameUnit(from, unit)) return unknown({ code: 'unit-differs', result: unit, target: from });
  // Of the two alone, so that another figure for the day of the baseline does not hide it.
  if (earlierResult({ ...measure, baseline, results: [result] }, result, 'baseline', asOf) === undefined) {
    return unknown({ code: 'no-earlier-figure', since: 'baseline' });
  }
  const asked = figures[0]!.value;
  if (figures.some((figure) => figure.value !== asked)) return unknown({ code: 'readings-disagree' });
  // Counted in what is good. A target that asks for no more than the baseline, such as a limit, leaves no way to go.
  const start = baseline.value.value;
  const way = Math.max(0, improvement(start, asked, polarity));
  const share = shareOfWay(0, improvement(start, value, polarity), way);
  if (isNoFigure(share)) return unknown({ code: 'no-answer', because: share.noFigure });
  return { state: 'known', share, baseline, result, target };
}
