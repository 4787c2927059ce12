import type { Condition } from '../../document/condition.js';
import { sameUnit } from '../../document/same-unit.js';
import { marginOfError } from '../margin-of-error.js';
import { shortfall } from '../shortfall.js';
import { allowed } from './allowed.js';
import type { Subject, Verdict } from './subject.js';

type Of<Kind extends Condition['kind']> = Extract<Condition, { kind: Kind }>;

/** How far short of its target the result of a measure may fall for a condition; undefined where nobody can tell. */
export function shortfallLimit(
  { kind, allowance }: Of<'within' | 'beyond'>,
  { measure, figure }: Subject,
): number | undefined {
  const amount = figure === undefined ? undefined : allowed(allowance, measure, figure);
  return amount === undefined ? undefined : kind === 'within' ? amount : 0 - amount;
}

/** Whether the result is near enough to the target, or far enough beyond it. */
export function meetsLimit(condition: Of<'within' | 'beyond'>, subject: Subject): Verdict {
  const { figure, polarity, result } = subject;
  const limit = shortfallLimit(condition, subject);
  const short = shortfall(result.value.value, figure!.value, polarity);
  if (limit !== undefined) return short < limit || (short === limit && condition.tie === 'better');
  // Without an allowance a result that meets the target is within any, and one that falls short is beyond none. One that
  // is exactly on the target is on the limit at most, so that the tie decides if it falls the same way.
  const isWithin = condition.kind === 'within';
  if (short === 0 ? (condition.tie === 'better') === isWithin : short < 0 === isWithin) return isWithin;
  return { code: 'rule-undecided', needs: 'tolerance' };
}

/** Whether the result is at the floor of the measure, or better. */
export function meetsFloor({ tie }: Of<'floor'>, { measure, polarity, result }: Subject): Verdict {
  if (measure.floor === undefined || !sameUnit(result.value.unit ?? measure.unit, measure.unit)) {
    return { code: 'rule-undecided', needs: 'tolerance' };
  }
  const short = shortfall(result.value.value, measure.floor.value, polarity);
  return short < 0 || (short === 0 && tie === 'better');
}

/** Whether the interval of the result reaches the target. */
export function isTooClose({ measure, figure, polarity, result }: Subject): boolean {
  const margin = marginOfError(result, measure);
  return margin !== undefined && shortfall(result.value.value, figure!.value, polarity) <= margin;
}
