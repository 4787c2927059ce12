import type { Lead } from '../document/lead.js';
import type { Member } from '../document/body.js';
import type { Portfolio } from '../document/portfolio.js';
import type { Role } from '../document/role.js';
import type { FullActionModel } from './action-models.js';
import type { CommitmentModel, ThemeModel } from './aim-models.js';
import type { ConsultationModel, DecisionModel, FundModel, PhaseModel } from './decision-models.js';
import type { CorrectiveActionModel, FullIndicatorModel, IncidentSeriesModel } from './indicator-models.js';
import type { PartModel } from './part-model.js';
import type { BodyModel, LeadModel } from './rated-model.js';
import type { RelatedDocumentModel } from './related-document-model.js';
import type { AssessmentModel, RiskModel, UpdateModel } from './remark-models.js';
import type { ReportingLineModel } from './reporting-line-model.js';
import type { DefinitionModel, SharedValueModel, VisionModel } from './statement-models.js';

/** A body with all that it is a part of, leads, decides, receives and promises. */
export interface FullBodyModel extends BodyModel, PartModel<BodyModel['document']> {
  readonly within: FullBodyModel | undefined;
  readonly parts: readonly FullBodyModel[];
  readonly members: readonly MemberModel[];
  /** The bodies on which it sits. */
  readonly memberOf: readonly FullBodyModel[];
  readonly portfolios: readonly PortfolioModel[];
  readonly roles: readonly RoleModel[];
  /** The actions that it leads. */
  readonly actions: readonly FullActionModel[];
  /** The indicators that it answers for. */
  readonly indicators: readonly FullIndicatorModel[];
  /** The themes that it leads. */
  readonly themes: readonly ThemeModel[];
  /** The actions in which it is a partner. */
  readonly partnerIn: readonly FullActionModel[];
  /** The lines by which something is reported to it. */
  readonly reportingLines: readonly ReportingLineModel[];
  /** What is still to be agreed with it. */
  readonly commitments: readonly CommitmentModel[];
  /** What it decides. */
  readonly decisions: readonly DecisionModel[];
  /** The documents that are its own. */
  readonly documents: readonly RelatedDocumentModel[];
  readonly visions: readonly VisionModel[];
  readonly sharedValues: readonly SharedValueModel[];
  readonly definitions: readonly DefinitionModel[];
  /** The incident series that it recorded. */
  readonly incidentSeries: readonly IncidentSeriesModel[];
  /** The money that it gives or holds. */
  readonly funds: readonly FundModel[];
  /** The phases that it leads. */
  readonly phases: readonly PhaseModel[];
  /** When it was asked. */
  readonly consultations: readonly ConsultationModel[];
  readonly assessments: readonly AssessmentModel[];
}

/** One seat on a body: the body or the role that holds it, where it is one of the document's. */
export interface MemberModel {
  readonly document: Member;
  readonly body: FullBodyModel | undefined;
  readonly role: RoleModel | undefined;
}

/** A body that leads something, with the officer role in it. */
export interface FullLeadModel extends LeadModel {
  readonly document: Lead;
  readonly body: FullBodyModel;
  readonly accountableTo: FullBodyModel | undefined;
  readonly through: FullBodyModel | undefined;
  readonly role: RoleModel | undefined;
}

/** A portfolio, its cabinet, and what is reported to it. */
export interface PortfolioModel extends PartModel<Portfolio> {
  readonly body: FullBodyModel | undefined;
  readonly reportingLines: readonly ReportingLineModel[];
}

/** An officer role, its body, and what it answers for. */
export interface RoleModel extends PartModel<Role> {
  readonly body: FullBodyModel | undefined;
  /** The bodies on which its holder sits. */
  readonly memberOf: readonly FullBodyModel[];
  /** The lines by which it reports. */
  readonly reportsBy: readonly ReportingLineModel[];
  /** The lines that name it with nobody to report to. */
  readonly reportingLines: readonly ReportingLineModel[];
  /** The actions that it leads for a body. */
  readonly actions: readonly FullActionModel[];
  /** The themes that it leads for a body. */
  readonly themes: readonly ThemeModel[];
  /** The decisions that delegate power to it. */
  readonly decisions: readonly DecisionModel[];
  /** The risks whose remedy it answers for. */
  readonly risks: readonly RiskModel[];
  readonly correctiveActions: readonly CorrectiveActionModel[];
  /** The updates that it wrote. */
  readonly updates: readonly UpdateModel[];
}
