import type { Consultation } from '../document/consultation.js';
import type { Decision, DecisionCondition } from '../document/decision.js';
import type { Award, Fund, FundRule } from '../document/fund.js';
import type { Implication } from '../document/implication.js';
import type { Phase, Product } from '../document/phase.js';
import type { FullBodyModel, RoleModel } from './body-models.js';
import type { PartModel } from './part-model.js';
import type { LinkedPart } from './part-models.js';
import type { GroupModel } from './place-models.js';
import type { RelatedDocumentModel } from './related-document-model.js';
import type { ConflictModel } from './remark-models.js';

/** A decision, who takes it, what has to come first, and what waits for it. */
export interface DecisionModel extends PartModel<Decision> {
  readonly by: FullBodyModel;
  /** The roles that power is delegated to. */
  readonly to: readonly RoleModel[];
  readonly conditions: readonly ConditionModel[];
  /** The decisions that have it among their conditions. */
  readonly neededBy: readonly DecisionModel[];
  /** The documents that are decided on; none named is this strategy. */
  readonly about: readonly RelatedDocumentModel[];
}

/** What has to come before a decision, and the decision that it is. */
export interface ConditionModel {
  readonly document: DecisionCondition;
  readonly decision: DecisionModel | undefined;
}

/** A stage of making the strategy, who leads it, and what comes of it. */
export interface PhaseModel extends PartModel<Phase> {
  readonly lead: FullBodyModel | undefined;
  readonly products: readonly ProductModel[];
  readonly conflict: ConflictModel | undefined;
}

/** What a phase is to bring about, and the document that it is. */
export interface ProductModel {
  readonly document: Product;
  readonly relatedDocument: RelatedDocumentModel | undefined;
}

/** Who was asked about what, and the reports that came of it. */
export interface ConsultationModel extends PartModel<Consultation> {
  readonly bodies: readonly FullBodyModel[];
  readonly groups: readonly GroupModel[];
  readonly about: readonly RelatedDocumentModel[];
  readonly produced: readonly RelatedDocumentModel[];
}

/** One row of a table of implications. */
export type ImplicationModel = PartModel<Implication>;

/** Money, who gives and holds it, what it pays for, its rules and its awards. */
export interface FundModel extends PartModel<Fund> {
  readonly from: FullBodyModel | undefined;
  readonly holder: FullBodyModel | undefined;
  readonly pays: readonly LinkedPart[];
  readonly rules: readonly FundRuleModel[];
  readonly awards: readonly AwardModel[];
}

/** A rule by which money is given, and the body that sets it. */
export interface FundRuleModel {
  readonly document: FundRule;
  readonly by: FullBodyModel | undefined;
}

/** Money given out of a fund, and the body that receives it. */
export interface AwardModel {
  readonly document: Award;
  readonly to: FullBodyModel | undefined;
}
