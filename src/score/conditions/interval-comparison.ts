import type { Condition } from '../../document/condition.js';
import { sameUnit } from '../../document/same-unit.js';
import { comparisonByInterval } from '../../statistics/comparison-by-interval.js';
import { comparisonWithTarget } from '../../statistics/comparison-with-target.js';
import { isNoFigure } from '../../statistics/no-figure.js';
import { errorInterval } from '../error-interval.js';
import { judgedComparison } from '../judged-comparison.js';
import { noAnswer, type Subject, type Verdict } from './subject.js';
import { wantedSide } from './wanted-side.js';

/** Whether the interval of the result compares so with a benchmark or with the target. */
export function compares(
  { kind, is }: Extract<Condition, { kind: 'benchmark' | 'target' }>,
  { against, figure, measure, polarity, result }: Subject,
): Verdict {
  const wanted = wantedSide(polarity);
  if (wanted === undefined) return noAnswer('not-judged');
  const interval = errorInterval(result, measure);
  const found = { value: result.value.value, lower: interval?.lower, upper: interval?.upper };
  // The benchmark is in the unit of the measure.
  const isAlike = sameUnit(result.value.unit ?? measure.unit, measure.unit);
  const comparison = judgedComparison(
    kind === 'target'
      ? comparisonWithTarget(found, figure!.value)
      : comparisonByInterval(found, isAlike ? against.benchmark : undefined),
    wanted,
  );
  if (isNoFigure(comparison)) return noAnswer(comparison.noFigure);
  return (is as readonly string[]).includes(comparison);
}
