import type { PartKind } from '../document/part-kind.js';
import type { FullActionModel, MilestoneModel, RowModel } from './action-models.js';
import type {
  CommitmentModel,
  FullObjectiveModel,
  FullOutcomeModel,
  SignModel,
  ThemeModel,
} from './aim-models.js';
import type { FullBodyModel, PortfolioModel, RoleModel } from './body-models.js';
import type {
  ConsultationModel,
  DecisionModel,
  FundModel,
  ImplicationModel,
  PhaseModel,
} from './decision-models.js';
import type { EntryModel, FrameworkModel } from './framework-models.js';
import type {
  CorrectiveActionModel,
  FullIndicatorModel,
  FullMeasureModel,
  IncidentSeriesModel,
  StatisticModel,
} from './indicator-models.js';
import type { GroupModel, PlaceModel } from './place-models.js';
import type { RelatedDocumentModel } from './related-document-model.js';
import type {
  AssertedCountModel,
  AssessmentModel,
  ConflictModel,
  DeferralModel,
  EqualityAssessmentModel,
  RiskModel,
  UpdateModel,
} from './remark-models.js';
import type { ReportingLineModel } from './reporting-line-model.js';
import type {
  DefinitionModel,
  LimbModel,
  PrincipleModel,
  SharedValueModel,
  TermModel,
  VisionModel,
} from './statement-models.js';

/** What a part of each kind is in a `StrategyModel`. */
export interface PartModels {
  body: FullBodyModel;
  portfolio: PortfolioModel;
  role: RoleModel;
  place: PlaceModel;
  group: GroupModel;
  document: RelatedDocumentModel;
  theme: ThemeModel;
  objective: FullObjectiveModel;
  outcome: FullOutcomeModel;
  sign: SignModel;
  indicator: FullIndicatorModel;
  measure: FullMeasureModel;
  action: FullActionModel;
  row: RowModel;
  milestone: MilestoneModel;
  'reporting-line': ReportingLineModel;
  framework: FrameworkModel;
  entry: EntryModel;
  vision: VisionModel;
  principle: PrincipleModel;
  'shared-value': SharedValueModel;
  definition: DefinitionModel;
  limb: LimbModel;
  statistic: StatisticModel;
  'incident-series': IncidentSeriesModel;
  fund: FundModel;
  consultation: ConsultationModel;
  decision: DecisionModel;
  implication: ImplicationModel;
  phase: PhaseModel;
  commitment: CommitmentModel;
  deferral: DeferralModel;
  'asserted-count': AssertedCountModel;
  assessment: AssessmentModel;
  'equality-assessment': EqualityAssessmentModel;
  risk: RiskModel;
  'corrective-action': CorrectiveActionModel;
  update: UpdateModel;
  term: TermModel;
  conflict: ConflictModel;
}

/** A part of any kind, with its kind: where a document mentions parts without saying of which kind they must be. */
export type LinkedPart = {
  [Kind in PartKind]: { readonly kind: Kind; readonly part: PartModels[Kind] };
}[PartKind];
