import type { Period } from '../../document/period.js';
import type { Strategy } from '../../document/strategy.js';
import { eachMeasure } from '../each-measure.js';
import { type Finding, findingAt } from '../finding.js';

/** A time that has no day in common with the period of the plan. */
export interface OutOfPlanDate extends Finding {
  readonly when: Period;
  readonly plan: Period;
}

/**
 * The milestones, deadlines and targets that lie outside the period of the plan, where both have days.
 *
 * A deadline that the document contradicts itself about, or that is corrected here, is known to be odd already. So
 * is a target that asks for nothing.
 */
export function outOfPlanDates(strategy: Strategy): OutOfPlanDate[] {
  const { period: plan, actions } = strategy;
  const outside: OutOfPlanDate[] = [];
  if (plan === undefined || (plan.start === undefined && plan.end === undefined)) return outside;
  const look = (when: Period, at: () => Finding): void => {
    if (isOutside(when, plan)) outside.push({ ...at(), when, plan });
  };
  eachMeasure(strategy, ({ targets }, at) =>
    targets.forEach(({ due, value }, index) => {
      if (value.kind !== 'none') look(due, () => findingAt(at, 'targets', index, 'due'));
    }),
  );
  actions.forEach(({ id: action, deadline, milestones }, index) => {
    const at = (within: string, ...steps: (string | number)[]): Finding =>
      findingAt({ path: ['actions', index, ...steps], within });
    if (deadline !== undefined && deadline.conflict === undefined && deadline.corrected === undefined) {
      look(deadline.period, () => at(action, 'deadline', 'period'));
    }
    milestones.forEach(({ id = action, when }, milestone) =>
      look(when, () => at(id, 'milestones', milestone, 'when')),
    );
  });
  return outside;
}

function isOutside(when: Period, plan: Period): boolean {
  const [first, last] = [when.start ?? when.end, when.end ?? when.start];
  if (first === undefined || last === undefined) return false;
  return (plan.start !== undefined && last < plan.start) || (plan.end !== undefined && first > plan.end);
}
