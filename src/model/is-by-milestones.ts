import type { ActionModel } from './rated-model.js';

/**
 * Whether an action has milestones and no deadline, so that its milestones say by when.
 *
 * @example
 * isByMilestones(leeds.actions[0]); // => false
 */
export const isByMilestones = ({ document: { deadline, milestones } }: ActionModel): boolean =>
  deadline === undefined && milestones.length > 0;
