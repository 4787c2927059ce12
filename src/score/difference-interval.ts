import type { Measure } from '../document/measure.js';
import type { Interval } from '../statistics/interval.js';
import { differenceFromIntervals } from '../statistics/difference-from-intervals.js';
import { isNoFigure } from '../statistics/no-figure.js';
import { newcombeInterval } from '../statistics/newcombe-interval.js';
import { errorInterval } from './error-interval.js';
import type { NumberObservation } from './target-figures.js';

/**
 * Between which limits the change from one figure to another may really lie, with the confidence of their intervals.
 *
 * Two percentages with samples have Newcombe's interval of 95%; other figures one from the interval of each, which must
 * be of the same confidence. The figures are taken to be independent: where the same people were asked twice, or one
 * group is a part of the other, the true interval is narrower.
 *
 * @returns of the second less the first, in their unit; undefined where the error of one of them is not known
 *
 * @example
 * const asked = (value, sample) => ({ value: { kind: 'number', value }, sample, nested: [] });
 * differenceInterval(topEarnersWomen, asked(70, 1000), asked(75, 1000)); // => { lower: 1.08…, upper: 8.89… }
 */
export function differenceInterval(
  measure: Pick<Measure, 'unit'>,
  from: NumberObservation,
  to: NumberObservation,
): Interval | undefined {
  const [first, second] = [errorInterval(from, measure), errorInterval(to, measure)];
  if (first === undefined || second === undefined || first.level !== second.level) return undefined;
  if (first.from === 'sample' && second.from === 'sample') {
    const cases = ({ value, sample = 0 }: NumberObservation): { cases: number; total: number } => ({
      cases: (value.value * sample) / 100,
      total: sample,
    });
    const limits = newcombeInterval(cases(to), cases(from));
    return isNoFigure(limits) ? undefined : { lower: 100 * limits.lower, upper: 100 * limits.upper };
  }
  return differenceFromIntervals({ value: to.value.value, ...second }, { value: from.value.value, ...first });
}
