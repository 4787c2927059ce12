import type { Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import type { Standing } from './as-of.js';
import type { Reason } from './rating.js';
import { isFigures, targetFigures } from './target-figures.js';

/**
 * Every reason why a measure cannot be rated at its standing, the first one first; none where it can.
 */
export function obstacles(measure: Measure, { target, next, result }: Standing): Reason[] {
  const reasons: Reason[] = [];
  const figures = target === undefined ? undefined : targetFigures(target, measure);
  if (figures === undefined) reasons.push({ code: 'no-target-due', next });
  else if (!isFigures(figures)) reasons.push(figures);

  if (result === undefined) reasons.push({ code: 'no-result-yet' });
  else if (result.value.kind === 'none') reasons.push({ code: 'no-result', absence: result.value });
  else if (result.value.kind !== 'number') reasons.push({ code: 'result-not-a-number' });
  else if (isFigures(figures)) {
    const resultUnit = result.value.unit ?? measure.unit;
    const other = figures.find((figure) => !sameUnit(figure.unit, resultUnit));
    if (other !== undefined) reasons.push({ code: 'unit-differs', result: resultUnit, target: other.unit });
  }
  const found = result?.period?.end;
  const wanted = target?.due.start ?? target?.due.end;
  if (found !== undefined && wanted !== undefined && found < wanted) {
    reasons.push({ code: 'result-before-target' });
  }
  if (measure.polarity.direction === 'unknown') reasons.push({ code: 'polarity-unknown' });
  if (measure.polarity.direction === 'none') reasons.push({ code: 'not-judged' });
  return reasons;
}
