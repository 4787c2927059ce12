import type { Period } from '../document/period.js';
import type { FullActionModel, MilestoneModel } from './action-models.js';
import type { CommitmentModel, FullOutcomeModel } from './aim-models.js';
import type { PhaseModel, ProductModel } from './decision-models.js';
import type { CorrectiveActionModel, FullMeasureModel } from './indicator-models.js';
import type { TargetHistory } from './measure-history.js';
import type { StrategyModel } from './strategy-model.js';

/** Something that has a time by which it is due. */
export type DueSubject =
  | { readonly what: 'milestone'; readonly milestone: MilestoneModel }
  | { readonly what: 'deadline'; readonly action: FullActionModel; readonly reading: DeadlineReading }
  | { readonly what: 'target'; readonly measure: FullMeasureModel; readonly target: TargetHistory }
  | { readonly what: 'outcome'; readonly outcome: FullOutcomeModel }
  | { readonly what: 'commitment'; readonly commitment: CommitmentModel }
  | { readonly what: 'product'; readonly phase: PhaseModel; readonly product: ProductModel }
  | { readonly what: 'corrective-action'; readonly correctiveAction: CorrectiveActionModel };

/** Whether a deadline is the one that is printed, or the one that may have been meant. */
export type DeadlineReading = 'printed' | 'corrected';

/** Something that is due, and when. */
export type DueSubjectTime = DueSubject & {
  /** When, as the document has it. */
  readonly when: Period;
};

/**
 * Everything in a strategy that has a time by which it is due, in the order of the document: outcomes, targets,
 * deadlines and milestones of actions, commitments, products of phases, corrective actions.
 *
 * A deadline that is printed one way and may have been meant another stands twice, once for each reading.
 */
export function dueSubjects(model: StrategyModel): DueSubjectTime[] {
  return [
    ...model.outcomes.flatMap((outcome) => timed({ what: 'outcome', outcome }, outcome.document.due)),
    ...model.measures.flatMap((measure) =>
      measure.history.targets.flatMap((target) =>
        timed({ what: 'target', measure, target }, target.document.due),
      ),
    ),
    ...model.actions.flatMap(actionSubjects),
    ...model.commitments.flatMap((commitment) =>
      timed({ what: 'commitment', commitment }, commitment.document.due),
    ),
    ...model.phases.flatMap((phase) =>
      phase.products.flatMap((product) => timed({ what: 'product', phase, product }, product.document.due)),
    ),
    ...model.correctiveActions.flatMap((correctiveAction) =>
      timed({ what: 'corrective-action', correctiveAction }, correctiveAction.document.due),
    ),
  ];
}

function actionSubjects(action: FullActionModel): DueSubjectTime[] {
  const { deadline } = action.document;
  return [
    ...timed({ what: 'deadline', action, reading: 'printed' }, deadline?.period),
    ...timed({ what: 'deadline', action, reading: 'corrected' }, deadline?.corrected?.period),
    ...action.milestones.flatMap((milestone) =>
      timed({ what: 'milestone', milestone }, milestone.document.when),
    ),
  ];
}

const timed = (subject: DueSubject, when: Period | undefined): DueSubjectTime[] =>
  when === undefined ? [] : [{ ...subject, when }];
