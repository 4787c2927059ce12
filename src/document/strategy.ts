import * as z from 'zod/mini';
import { ActionSchema } from './action.js';
import { AssertedCountSchema } from './asserted-count.js';
import { AssessmentSchema } from './assessment.js';
import { BodySchema } from './body.js';
import { CommitmentSchema } from './commitment.js';
import { ConflictSchema } from './conflict.js';
import { ConsultationSchema } from './consultation.js';
import { CorrectiveActionSchema } from './corrective-action.js';
import { DecisionSchema } from './decision.js';
import { DeferralSchema } from './deferral.js';
import { DefinitionSchema } from './definition.js';
import { EditionSchema } from './edition.js';
import { EqualityAssessmentSchema } from './equality-assessment.js';
import { FrameworkSchema } from './framework.js';
import { FundSchema } from './fund.js';
import { GlossaryTermSchema } from './glossary-term.js';
import { GroupSchema } from './group.js';
import { HEAD } from './head.js';
import { ImplicationSchema } from './implication.js';
import { IncidentSeriesSchema } from './incident-series.js';
import { IndicatorSchema } from './indicator.js';
import { LinkSchema } from './link.js';
import { ObjectiveSchema } from './objective.js';
import { OutcomeSchema } from './outcome.js';
import { PhaseSchema } from './phase.js';
import { PlaceSchema } from './place.js';
import { PortfolioSchema } from './portfolio.js';
import { PrincipleSchema } from './principle.js';
import { RelatedDocumentSchema } from './related-document.js';
import { ReportingLineSchema } from './reporting-line.js';
import { RiskSchema } from './risk.js';
import { RoleSchema } from './role.js';
import { RuleSchema } from './rule.js';
import { SharedValueSchema } from './shared-value.js';
import { SignSchema } from './sign.js';
import { StatisticSchema } from './statistic.js';
import { ThemeSchema } from './theme.js';
import { UpdateSchema } from './update.js';
import { VisionSchema } from './vision.js';

/**
 * One edition of a council's strategy: the whole document.
 *
 * Parts stand in flat lists and refer to each other by identifier, so that an action may serve two objectives
 * without being written twice. `Strategy` is the type after validation, with every list present;
 * `StrategyInput` is what a person or another tool writes, where lists may be left out.
 */
export const StrategySchema = z.strictObject({
  ...HEAD,
  /** Which edition it is. Default: not stated. */
  edition: z.optional(EditionSchema),
  /** How the council rates its measures. Default: by the distance to the target, see `TARGET_DISTANCE`. */
  rule: z.optional(RuleSchema),
  /** The organisations that it names. Default: none. */
  bodies: z._default(z.array(BodySchema), []),
  /** The portfolios of cabinet members that it names. Default: none. */
  portfolios: z._default(z.array(PortfolioSchema), []),
  /** The officer roles that it names. Default: none. */
  roles: z._default(z.array(RoleSchema), []),
  /** The places that it speaks of. Default: none. */
  places: z._default(z.array(PlaceSchema), []),
  /** The groups of people that it speaks of. Default: none. */
  groups: z._default(z.array(GroupSchema), []),
  /** The plans, strategies, reports and Acts that it names. Default: none. */
  documents: z._default(z.array(RelatedDocumentSchema), []),
  /** What it or others want to become. Default: nothing. */
  visions: z._default(z.array(VisionSchema), []),
  /** The rules of conduct that guide it. Default: none. */
  principles: z._default(z.array(PrincipleSchema), []),
  /** The values that it holds or recognises. Default: none. */
  sharedValues: z._default(z.array(SharedValueSchema), []),
  /** What it says that terms mean or depend on. Default: nothing. */
  definitions: z._default(z.array(DefinitionSchema), []),
  /** The frameworks that order its parts. Default: none. */
  frameworks: z._default(z.array(FrameworkSchema), []),
  /** The subjects under which its parts are grouped. Default: none. */
  themes: z._default(z.array(ThemeSchema), []),
  /** What it sets out to do. Default: none. */
  objectives: z._default(z.array(ObjectiveSchema), []),
  /** The differences that it is to make. Default: none. */
  outcomes: z._default(z.array(OutcomeSchema), []),
  /** By what it will know that it makes a difference, without figures. Default: none. */
  signs: z._default(z.array(SignSchema), []),
  /** What it watches. Default: none. */
  indicators: z._default(z.array(IndicatorSchema), []),
  /** What is to be done. Default: none. */
  actions: z._default(z.array(ActionSchema), []),
  /** How progress is reported. Default: nothing is stated. */
  reportingLines: z._default(z.array(ReportingLineSchema), []),
  /** What is still to be agreed, and with whom. Default: nothing. */
  commitments: z._default(z.array(CommitmentSchema), []),
  /** What it leaves to a later edition. Default: nothing. */
  deferrals: z._default(z.array(DeferralSchema), []),
  /** The money for it. Default: none is stated. */
  funds: z._default(z.array(FundSchema), []),
  /** The stages of making it. Default: none. */
  phases: z._default(z.array(PhaseSchema), []),
  /** Who was asked, and when. Default: nobody. */
  consultations: z._default(z.array(ConsultationSchema), []),
  /** The path by which it is decided. Default: not stated. */
  decisions: z._default(z.array(DecisionSchema), []),
  /** The tables of implications and of decision status. Default: none. */
  implications: z._default(z.array(ImplicationSchema), []),
  /** Figures given as background. Default: none. */
  statistics: z._default(z.array(StatisticSchema), []),
  /** Incidents of community tension, by period and place. Default: none. */
  incidentSeries: z._default(z.array(IncidentSeriesSchema), []),
  /** Numbers of things that it asserts, with those that it lists. Default: none. */
  assertedCounts: z._default(z.array(AssertedCountSchema), []),
  /** Where bodies say that they stand on a scale. Default: nowhere. */
  assessments: z._default(z.array(AssessmentSchema), []),
  /** Equality impact assessments. Default: none. */
  equalityAssessments: z._default(z.array(EqualityAssessmentSchema), []),
  /** What may keep it from being delivered. Default: nothing is stated. */
  risks: z._default(z.array(RiskSchema), []),
  /** What is done because a measure is not on target. Default: nothing is stated. */
  correctiveActions: z._default(z.array(CorrectiveActionSchema), []),
  /** What was reported about progress. Default: nothing. */
  updates: z._default(z.array(UpdateSchema), []),
  /** The terms that it explains, or uses without a word. Default: none. */
  glossary: z._default(z.array(GlossaryTermSchema), []),
  /** Where it contradicts itself. Default: nowhere. */
  conflicts: z._default(z.array(ConflictSchema), []),
  /** Pages about it. Default: none. */
  links: z._default(z.array(LinkSchema), []),
});

/** A strategy that has been validated: every list is there, every reference leads somewhere. */
export interface Strategy extends z.output<typeof StrategySchema> {}
/** A strategy as it is written, before validation. */
export interface StrategyInput extends z.input<typeof StrategySchema> {}
