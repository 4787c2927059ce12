import type { Condition } from '../../document/condition.js';
import { sameUnit } from '../../document/same-unit.js';
import { isNoFigure } from '../../statistics/no-figure.js';
import { quantileByBounds } from '../../statistics/quantile-by-bounds.js';
import { shortfall } from '../shortfall.js';
import { noAnswer, type Subject, type Verdict } from './subject.js';

/** Whether the result is among the best quarters of itself and the figures that it is compared with. */
export function isInBestQuarters(
  { best }: Extract<Condition, { kind: 'quartile' }>,
  { against, measure, polarity, result }: Subject,
): Verdict {
  // The others are in the unit of the measure.
  const isAlike = sameUnit(result.value.unit ?? measure.unit, measure.unit);
  if (against.peers === undefined || !isAlike) return noAnswer('missing');
  const short = [result.value.value, ...against.peers].map((figure) => shortfall(figure, 0, polarity));
  const quarter = quantileByBounds(short, 4)[0]!;
  return isNoFigure(quarter) ? noAnswer(quarter.noFigure) : quarter <= best;
}
