import type { CrossCut, FullActionModel, MilestoneModel } from './action-models.js';
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
import type { FrameworkModel } from './framework-models.js';
import type {
  CorrectiveActionModel,
  FullIndicatorModel,
  FullMeasureModel,
  IncidentSeriesModel,
  StatisticModel,
} from './indicator-models.js';
import type { GroupModel, PlaceModel } from './place-models.js';
import type { RatedModel } from './rated-model.js';
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
  PrincipleModel,
  SharedValueModel,
  TermModel,
  VisionModel,
} from './statement-models.js';

/**
 * A strategy whose parts know each other: each list of the document, in its order, with every reference followed
 * both ways. It is frozen: the same input always reads the same. `findPart` finds any part.
 */
export interface StrategyModel extends RatedModel {
  readonly organisation: FullBodyModel | undefined;
  readonly bodies: readonly FullBodyModel[];
  readonly portfolios: readonly PortfolioModel[];
  readonly roles: readonly RoleModel[];
  readonly places: readonly PlaceModel[];
  readonly groups: readonly GroupModel[];
  readonly documents: readonly RelatedDocumentModel[];
  readonly visions: readonly VisionModel[];
  readonly principles: readonly PrincipleModel[];
  readonly sharedValues: readonly SharedValueModel[];
  readonly definitions: readonly DefinitionModel[];
  readonly frameworks: readonly FrameworkModel[];
  readonly themes: readonly ThemeModel[];
  readonly objectives: readonly FullObjectiveModel[];
  readonly outcomes: readonly FullOutcomeModel[];
  readonly signs: readonly SignModel[];
  readonly indicators: readonly FullIndicatorModel[];
  readonly measures: readonly FullMeasureModel[];
  readonly actions: readonly FullActionModel[];
  /** The actions that stand under two objectives or more. */
  readonly crossCuts: readonly CrossCut[];
  /** The milestones of all actions, in the order of the document. */
  readonly milestones: readonly MilestoneModel[];
  readonly reportingLines: readonly ReportingLineModel[];
  readonly commitments: readonly CommitmentModel[];
  readonly deferrals: readonly DeferralModel[];
  readonly funds: readonly FundModel[];
  readonly phases: readonly PhaseModel[];
  readonly consultations: readonly ConsultationModel[];
  readonly decisions: readonly DecisionModel[];
  readonly implications: readonly ImplicationModel[];
  readonly statistics: readonly StatisticModel[];
  readonly incidentSeries: readonly IncidentSeriesModel[];
  readonly assertedCounts: readonly AssertedCountModel[];
  readonly assessments: readonly AssessmentModel[];
  readonly equalityAssessments: readonly EqualityAssessmentModel[];
  readonly risks: readonly RiskModel[];
  readonly correctiveActions: readonly CorrectiveActionModel[];
  readonly updates: readonly UpdateModel[];
  readonly glossary: readonly TermModel[];
  readonly conflicts: readonly ConflictModel[];
}
