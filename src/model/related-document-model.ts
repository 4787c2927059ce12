import type { RelatedDocument } from '../document/related-document.js';
import type { FullActionModel, MilestoneModel } from './action-models.js';
import type { FullBodyModel } from './body-models.js';
import type { ConsultationModel, DecisionModel, PhaseModel } from './decision-models.js';
import type { PartModel } from './part-model.js';
import type { DeferralModel, EqualityAssessmentModel } from './remark-models.js';
import type { ReportingLineModel } from './reporting-line-model.js';
import type { DefinitionModel } from './statement-models.js';

/** A plan, report or Act that the strategy names, and what of the strategy lives in it. */
export interface RelatedDocumentModel extends PartModel<RelatedDocument> {
  /** The body whose it is. */
  readonly by: FullBodyModel | undefined;
  /** The actions that sit in it. */
  readonly actions: readonly FullActionModel[];
  /** The milestones whose dates are held in it. */
  readonly milestones: readonly MilestoneModel[];
  /** The lines by which something is reported in it. */
  readonly reportingLines: readonly ReportingLineModel[];
  /** What is left to it. */
  readonly deferrals: readonly DeferralModel[];
  /** The definitions that are taken from it. */
  readonly definitions: readonly DefinitionModel[];
  /** The consultations about it. */
  readonly consultations: readonly ConsultationModel[];
  /** The consultations that it came of. */
  readonly producedBy: readonly ConsultationModel[];
  /** The decisions on it. */
  readonly decisions: readonly DecisionModel[];
  /** The phases of which it is a product. */
  readonly phases: readonly PhaseModel[];
  readonly equalityAssessments: readonly EqualityAssessmentModel[];
}
