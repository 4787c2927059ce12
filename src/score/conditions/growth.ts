import type { Condition } from '../../document/condition.js';
import type { Measure } from '../../document/measure.js';
import { sameUnit } from '../../document/same-unit.js';
import type { Target } from '../../document/target.js';
import { growthProgress } from '../../statistics/growth-progress.js';
import { isNoFigure } from '../../statistics/no-figure.js';
import { standingAsOf } from '../as-of.js';
import { seriesOf } from '../series.js';
import { isFigures, targetFigures } from '../target-figures.js';
import { yearsOf } from '../years-of.js';
import { noAnswer, type Subject, type Verdict } from './subject.js';
import { wantedSide } from './wanted-side.js';

/** The target that growth leads to: the next one after the date, or else the one that was due last. */
export function growthTarget(measure: Measure, asOf: string | undefined): Target | undefined {
  const { next, target } = standingAsOf(measure, asOf);
  return asOf === undefined ? target : (next ?? target);
}

/** Whether its growth since the first figure of the series is what the condition says; towards the target, if there is one. */
export function hasGrown(
  { is }: Extract<Condition, { kind: 'growth' }>,
  { asOf, measure, polarity, result }: Subject,
): Verdict {
  const wanted = wantedSide(polarity);
  if (wanted === undefined) return noAnswer('not-judged');
  const series = seriesOf(measure, asOf);
  const target = growthTarget(measure, asOf);
  const figures = target === undefined ? undefined : targetFigures(target, measure);
  const unit = result.value.unit ?? measure.unit;
  const due = target?.due.end;
  const aims = isFigures(figures) && due !== undefined ? figures : [undefined];
  const verdicts = aims.map((aim): Verdict => {
    if (aim !== undefined && !sameUnit(aim.unit, unit)) {
      return { code: 'unit-differs', result: unit, target: aim.unit };
    }
    const progress = growthProgress(
      series.map(({ day }) => yearsOf(day)),
      series.map(({ value }) => value),
      {
        wanted,
        target: aim === undefined || due === undefined ? undefined : { time: yearsOf(due), value: aim.value },
      },
    );
    if (isNoFigure(progress)) return noAnswer(progress.noFigure);
    return isNoFigure(progress.category)
      ? noAnswer(progress.category.noFigure)
      : is.includes(progress.category);
  });
  const [first, ...others] = verdicts as [Verdict, ...Verdict[]];
  if (typeof first === 'object') return first;
  return others.every((other) => other === first) ? first : { code: 'readings-disagree' };
}
