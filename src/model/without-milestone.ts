import type { FullActionModel, MilestoneModel } from './action-models.js';
import { dueDays } from './due-days.js';
import type { StrategyModel } from './strategy-model.js';

/** The actions that cannot be followed by the day, by why; each list is in the order of the document. */
export interface WithoutMilestone {
  /** No milestone at all. */
  readonly none: readonly FullActionModel[];
  /** Only milestones without a day: to be agreed, under development, a length or a recurrence alone. */
  readonly undated: readonly FullActionModel[];
  /** Only milestones without a day, one of them or more held in another document. */
  readonly heldElsewhere: readonly FullActionModel[];
}

/**
 * The actions without a milestone that has a day.
 *
 * Milestones of rows count for their action. A deadline is no milestone, and a milestone that recurs has a day only
 * where the document gives one. An action stands in one list at most.
 *
 * @example
 * withoutMilestone(coventry).none.map((action) => action.document.ref); // => ['1.6', '3.6', '3.8', '3.9', '4.3']
 */
export function withoutMilestone(model: StrategyModel): WithoutMilestone {
  const dayless = model.actions.filter(({ milestones }) => !milestones.some(hasDay));
  const held = ({ milestones }: FullActionModel): boolean => milestones.some(isHeldElsewhere);
  return {
    none: dayless.filter(({ milestones }) => milestones.length === 0),
    undated: dayless.filter((action) => action.milestones.length > 0 && !held(action)),
    heldElsewhere: dayless.filter(held),
  };
}

const hasDay = ({ document }: MilestoneModel): boolean => dueDays(document.when) !== undefined;

const isHeldElsewhere = ({ document: { when } }: MilestoneModel): boolean =>
  when.document !== undefined || when.undated === 'in-another-document';
