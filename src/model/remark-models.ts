import type { AssertedCount } from '../document/asserted-count.js';
import type { Assessment } from '../document/assessment.js';
import type { Conflict } from '../document/conflict.js';
import type { Deferral } from '../document/deferral.js';
import type { EqualityAssessment } from '../document/equality-assessment.js';
import type { Risk } from '../document/risk.js';
import type { Update } from '../document/update.js';
import type { FullActionModel } from './action-models.js';
import type { CommitmentModel } from './aim-models.js';
import type { FullBodyModel, RoleModel } from './body-models.js';
import type { PhaseModel } from './decision-models.js';
import type { PartModel } from './part-model.js';
import type { LinkedPart } from './part-models.js';
import type { GroupModel } from './place-models.js';
import type { RelatedDocumentModel } from './related-document-model.js';
import type { SharedValueModel } from './statement-models.js';

/** What was reported about progress, on what, and by which role. */
export interface UpdateModel extends PartModel<Update> {
  readonly of: readonly LinkedPart[];
  readonly by: RoleModel | undefined;
}

/** A risk, what it endangers, and who answers for the remedy. */
export interface RiskModel extends PartModel<Risk> {
  /** What it endangers; nothing in particular is the strategy as a whole. */
  readonly about: readonly LinkedPart[];
  readonly by: readonly RoleModel[];
}

/** Statements that cannot all be true, the parts that they concern, and what they speak against. */
export interface ConflictModel extends PartModel<Conflict> {
  readonly parts: readonly LinkedPart[];
  /** The actions whose deadline it speaks against. */
  readonly deadlines: readonly FullActionModel[];
  readonly phases: readonly PhaseModel[];
  readonly sharedValues: readonly SharedValueModel[];
}

/** What is left to later, what waits for it, and the document that it is left to. */
export interface DeferralModel extends PartModel<Deferral> {
  readonly relatedDocument: RelatedDocumentModel | undefined;
  readonly about: readonly LinkedPart[];
  readonly commitments: readonly CommitmentModel[];
}

/** A number of things that the document asserts, those that it lists, and how many it does not list. */
export interface AssertedCountModel extends PartModel<AssertedCount> {
  /** Those that are parts of this document. */
  readonly members: readonly LinkedPart[];
  /** How many are neither members nor named: 0 or more. */
  readonly missing: number;
  /** How many more are listed than asserted: 0 or more. */
  readonly surplus: number;
}

/** Where bodies say that they stand on a scale. */
export interface AssessmentModel extends PartModel<Assessment> {
  /** The bodies that are assessed; none named is that of the strategy. */
  readonly bodies: readonly FullBodyModel[];
  readonly about: readonly LinkedPart[];
}

/** An equality impact assessment, whom it considers, and what it belongs to. */
export interface EqualityAssessmentModel extends PartModel<EqualityAssessment> {
  readonly groups: readonly GroupModel[];
  readonly relatedDocument: RelatedDocumentModel | undefined;
  readonly about: readonly LinkedPart[];
}
