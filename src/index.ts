/**
 * cohesion-kit: a council's community-cohesion strategy as a typed, validated, honestly rated document.
 *
 * Data flows one way: read, document, validate, model, score, format, write.
 *
 * @module
 */

// Document: what a council writes
export {
  type Absence,
  ABSENCE_REASONS,
  type AbsenceInput,
  type AbsenceReason,
  AbsenceReasonSchema,
  AbsenceSchema,
} from './document/absence.js';
export {
  type Action,
  type ActionInput,
  type ActionRow,
  type ActionRowInput,
  ActionRowSchema,
  ActionSchema,
  type Activity,
  type ActivityInput,
  ActivitySchema,
  type Deadline,
  type DeadlineInput,
  DeadlineSchema,
  type Partner,
  type PartnerInput,
  PartnerSchema,
  type PlanLink,
  type PlanLinkInput,
  PlanLinkSchema,
} from './document/action.js';
export {
  type AssertedCount,
  type AssertedCountInput,
  AssertedCountSchema,
} from './document/asserted-count.js';
export { type Assessment, type AssessmentInput, AssessmentSchema } from './document/assessment.js';
export { type Allowance, type AllowanceInput, AllowanceSchema } from './document/allowance.js';
export { type Basis, type BasisInput, BasisSchema } from './document/basis.js';
export {
  type Body,
  type BodyInput,
  BodySchema,
  type Member,
  type MemberInput,
  MemberSchema,
  type RemitItem,
  type RemitItemInput,
  RemitItemSchema,
} from './document/body.js';
export { type Commitment, type CommitmentInput, CommitmentSchema } from './document/commitment.js';
export { type Condition, type ConditionInput, ConditionSchema } from './document/condition.js';
export {
  type Conflict,
  type ConflictInput,
  ConflictSchema,
  type Statement,
  type StatementInput,
  StatementSchema,
} from './document/conflict.js';
export { type Consultation, type ConsultationInput, ConsultationSchema } from './document/consultation.js';
export {
  type CorrectiveAction,
  type CorrectiveActionInput,
  CorrectiveActionSchema,
} from './document/corrective-action.js';
export {
  type Decision,
  type DecisionCondition,
  type DecisionConditionInput,
  DecisionConditionSchema,
  type DecisionInput,
  DecisionSchema,
} from './document/decision.js';
export { type Deferral, type DeferralInput, DeferralSchema } from './document/deferral.js';
export {
  type Definition,
  type DefinitionInput,
  DefinitionSchema,
  type Limb,
  type LimbInput,
  LimbSchema,
} from './document/definition.js';
export { type Duration, type DurationInput, DurationSchema } from './document/duration.js';
export {
  type EarlierEdition,
  type EarlierEditionInput,
  EarlierEditionSchema,
  type Edition,
  type EditionChange,
  type EditionChangeInput,
  EditionChangeSchema,
  type EditionInput,
  EditionSchema,
  type Withdrawal,
  type WithdrawalInput,
  WithdrawalSchema,
} from './document/edition.js';
export {
  type EqualityAssessment,
  type EqualityAssessmentInput,
  EqualityAssessmentSchema,
} from './document/equality-assessment.js';
export {
  type ExternalIdentifier,
  type ExternalIdentifierInput,
  ExternalIdentifierSchema,
} from './document/external-identifier.js';
export { type Floor, type FloorInput, FloorSchema } from './document/floor.js';
export {
  type Framework,
  type FrameworkAxis,
  type FrameworkAxisInput,
  FrameworkAxisSchema,
  type FrameworkEntry,
  type FrameworkEntryInput,
  FrameworkEntrySchema,
  type FrameworkInput,
  type FrameworkLink,
  type FrameworkLinkInput,
  FrameworkLinkSchema,
  FrameworkSchema,
} from './document/framework.js';
export {
  type Award,
  type AwardInput,
  AwardSchema,
  type Fund,
  type FundInput,
  type FundRule,
  type FundRuleInput,
  FundRuleSchema,
  FundSchema,
} from './document/fund.js';
export { type GlossaryTerm, type GlossaryTermInput, GlossaryTermSchema } from './document/glossary-term.js';
export { type Group, type GroupInput, GroupSchema } from './document/group.js';
export {
  FORMAT_VERSION,
  type SourceText,
  type SourceTextInput,
  SourceTextSchema,
  type Term,
  type TermInput,
  TermSchema,
} from './document/head.js';
export { type Identifier, type IdentifierInput, IdentifierSchema } from './document/identifier.js';
export { type Implication, type ImplicationInput, ImplicationSchema } from './document/implication.js';
export {
  type IncidentSeries,
  type IncidentSeriesInput,
  IncidentSeriesSchema,
} from './document/incident-series.js';
export {
  type Analysis,
  type AnalysisInput,
  AnalysisSchema,
  type Indicator,
  type IndicatorInput,
  IndicatorSchema,
  type IndicatorSet,
  type IndicatorSetInput,
  IndicatorSetSchema,
  type Influence,
  type InfluenceInput,
  InfluenceSchema,
} from './document/indicator.js';
export { type Lead, type LeadInput, LeadSchema } from './document/lead.js';
export { isSafeAddress, type Link, type LinkInput, LinkSchema } from './document/link.js';
export {
  type Forecast,
  type ForecastInput,
  ForecastSchema,
  type Measure,
  type MeasureInput,
  MeasureSchema,
  type SeriesBreak,
  type SeriesBreakInput,
  SeriesBreakSchema,
} from './document/measure.js';
export { migrate } from './document/migrate.js';
export { type Milestone, type MilestoneInput, MilestoneSchema } from './document/milestone.js';
export { type Note, type NoteInput, NoteSchema } from './document/note.js';
export {
  type Objective,
  type ObjectiveInput,
  ObjectiveSchema,
  type Wording,
  type WordingInput,
  WordingSchema,
} from './document/objective.js';
export {
  type Interval,
  type IntervalInput,
  IntervalSchema,
  type NestedFigure,
  type NestedFigureInput,
  NestedFigureSchema,
  type Observation,
  type ObservationInput,
  ObservationSchema,
  type Value,
  type ValueInput,
  ValueSchema,
} from './document/observation.js';
export { type OutcomeLink, type OutcomeLinkInput, OutcomeLinkSchema } from './document/outcome-link.js';
export {
  type ClosingGap,
  type ClosingGapInput,
  ClosingGapSchema,
  type Outcome,
  type OutcomeInput,
  OutcomeSchema,
} from './document/outcome.js';
export { PART_KINDS, type PartKind } from './document/part-kind.js';
export {
  type PartReference,
  type PartReferenceInput,
  PartReferenceSchema,
} from './document/part-reference.js';
export {
  type Period,
  type PeriodInput,
  PeriodSchema,
  UNDATED_REASONS,
  type UndatedReason,
  UndatedReasonSchema,
} from './document/period.js';
export {
  type Phase,
  type PhaseInput,
  PhaseSchema,
  type Product,
  type ProductInput,
  ProductSchema,
} from './document/phase.js';
export { type Place, type PlaceInput, PlaceSchema } from './document/place.js';
export { type Polarity, type PolarityInput, PolaritySchema } from './document/polarity.js';
export { type Portfolio, type PortfolioInput, PortfolioSchema } from './document/portfolio.js';
export { type Principle, type PrincipleInput, PrincipleSchema } from './document/principle.js';
export {
  type BoundQuantity,
  type BoundQuantityInput,
  BoundQuantitySchema,
  type LevelQuantity,
  type LevelQuantityInput,
  LevelQuantitySchema,
  type NumberQuantity,
  type NumberQuantityInput,
  NumberQuantitySchema,
  type Quantity,
  type QuantityInput,
  QuantitySchema,
  type RangeQuantity,
  type RangeQuantityInput,
  RangeQuantitySchema,
} from './document/quantity.js';
export {
  type RelatedDocument,
  type RelatedDocumentInput,
  RelatedDocumentSchema,
} from './document/related-document.js';
export {
  type Recipient,
  type RecipientInput,
  RecipientSchema,
  type ReportingLine,
  type ReportingLineInput,
  ReportingLineSchema,
} from './document/reporting-line.js';
export { type Risk, type RiskInput, RiskSchema } from './document/risk.js';
export { type Role, type RoleInput, RoleSchema } from './document/role.js';
export {
  type Level,
  LEVEL_COLOURS,
  type LevelInput,
  LevelSchema,
  type Rule,
  type RuleInput,
  RuleSchema,
} from './document/rule.js';
export { sameUnit } from './document/same-unit.js';
export { type SharedValue, type SharedValueInput, SharedValueSchema } from './document/shared-value.js';
export {
  type Sign,
  type SignDirection,
  SignDirectionSchema,
  type SignInput,
  type SignPart,
  type SignPartInput,
  SignPartSchema,
  SignSchema,
} from './document/sign.js';
export { type Source, type SourceInput, SourceSchema } from './document/source.js';
export {
  type Comparator,
  type ComparatorInput,
  ComparatorSchema,
  type Statistic,
  type StatisticInput,
  StatisticSchema,
} from './document/statistic.js';
export { type Status, type StatusInput, StatusSchema } from './document/status.js';
export { type Strategy, type StrategyInput, StrategySchema } from './document/strategy.js';
export {
  type ChangeTarget,
  type ChangeTargetInput,
  ChangeTargetSchema,
  type DirectionTarget,
  type DirectionTargetInput,
  DirectionTargetSchema,
  type EarlierTarget,
  type EarlierTargetInput,
  EarlierTargetSchema,
  type StandardTarget,
  type StandardTargetInput,
  StandardTargetSchema,
  type Target,
  type TargetInput,
  TargetSchema,
  type TargetValue,
  type TargetValueInput,
  TargetValueSchema,
} from './document/target.js';
export { TextSchema } from './document/text.js';
export { type Theme, type ThemeInput, ThemeSchema } from './document/theme.js';
export { type Tolerance, type ToleranceInput, ToleranceSchema } from './document/tolerance.js';
export { type Unit, type UnitInput, UnitSchema } from './document/unit.js';
export { type Update, type UpdateInput, UpdateSchema } from './document/update.js';
export {
  type Vision,
  type VisionAspect,
  type VisionAspectInput,
  VisionAspectSchema,
  type VisionInput,
  VisionSchema,
} from './document/vision.js';

// Read: files in
export { type FeatureNames, featureNames } from './read/place/feature-names.js';
export { readJson } from './read/read-json.js';

// Validate: a document, or every problem with its place
export type { Issue, IssueCode, Path } from './validate/issue.js';
export { describeIssue } from './validate/messages.js';
export { parseActions } from './validate/parse-actions.js';
export { parseIndicators } from './validate/parse-indicators.js';
export { parseStrategy } from './validate/parse-strategy.js';
export { parseTrends } from './validate/parse-trends.js';
export { MOST_ISSUES } from './validate/report.js';
export { validateStrategy, type Validation } from './validate/validate-strategy.js';

// Model: the strategy with its parts linked, and questions to it
export type {
  ActivityModel,
  CrossCut,
  FullActionModel,
  MilestoneModel,
  PartnerModel,
  PlanLinkModel,
  RowModel,
} from './model/action-models.js';
export type {
  CommitmentModel,
  FullObjectiveModel,
  FullOutcomeModel,
  GapModel,
  OutcomeLinkModel,
  SignModel,
  ThemeModel,
} from './model/aim-models.js';
export {
  type AwaitedCell,
  AWAITING_REASONS,
  awaitingData,
  type AwaitingMeasure,
} from './model/awaiting-data.js';
export type {
  FullBodyModel,
  FullLeadModel,
  MemberModel,
  PortfolioModel,
  RoleModel,
} from './model/body-models.js';
export { buildModel, buildPartModel } from './model/build-model.js';
export { isByMilestones } from './model/is-by-milestones.js';
export { buildRatedModel } from './model/build-rated-model.js';
export { compareEditions } from './model/compare-editions.js';
export {
  type Bearer,
  crosswalk,
  type CrosswalkOptions,
  type SharedName,
  type SharedScheme,
} from './model/crosswalk.js';
export type {
  AwardModel,
  ConditionModel,
  ConsultationModel,
  DecisionModel,
  FundModel,
  FundRuleModel,
  ImplicationModel,
  PhaseModel,
  ProductModel,
} from './model/decision-models.js';
export { type Due, type DueBetween, dueBetween } from './model/due-between.js';
export { type Days, dueDays } from './model/due-days.js';
export type { DeadlineReading, DueSubject, DueSubjectTime } from './model/due-subjects.js';
export type {
  ChangedPart,
  EditionDifference,
  EditionReason,
  KeptPart,
  Move,
  MovedPart,
  RetargetedMeasure,
  RewordedPart,
  TargetDifference,
  WordingDifference,
} from './model/edition-difference.js';
export { emptyCells } from './model/empty-cells.js';
export { findPart } from './model/find-part.js';
export { MOST_CELLS } from './model/framework-cells.js';
export type {
  AxisModel,
  CellModel,
  EntryModel,
  FrameworkLinkModel,
  FrameworkModel,
} from './model/framework-models.js';
export type {
  AnalysisModel,
  ComparatorModel,
  CorrectiveActionModel,
  FullIndicatorModel,
  FullMeasureModel,
  IncidentSeriesModel,
  StatisticModel,
} from './model/indicator-models.js';
export type {
  HistoryFigure,
  HistorySegment,
  LooseBreak,
  MeasureHistory,
  TargetHistory,
  TargetStep,
} from './model/measure-history.js';
export type { Mentions } from './model/mentions.js';
export type { PartModel } from './model/part-model.js';
export type { LinkedPart, PartModels } from './model/part-models.js';
export type { GroupModel, PlaceModel } from './model/place-models.js';
export type {
  ActionModel,
  BodyModel,
  IndicatorModel,
  LeadModel,
  MeasureModel,
  ObjectiveModel,
  OutcomeModel,
  RatedModel,
} from './model/rated-model.js';
export type { RelatedDocumentModel } from './model/related-document-model.js';
export type {
  AssertedCountModel,
  AssessmentModel,
  ConflictModel,
  DeferralModel,
  EqualityAssessmentModel,
  RiskModel,
  UpdateModel,
} from './model/remark-models.js';
export type { RecipientModel, ReportingLineModel } from './model/reporting-line-model.js';
export { type Report, type ReportRecipient, type ReportsTo, reportsTo } from './model/reports-to.js';
export type {
  DefinitionModel,
  LimbModel,
  PrincipleModel,
  SharedValueModel,
  TermModel,
  VisionModel,
} from './model/statement-models.js';
export type { StrategyModel } from './model/strategy-model.js';
export { type WithoutMilestone, withoutMilestone } from './model/without-milestone.js';

// Statistics: numbers in, numbers out
export { decimalPlaces } from './statistics/decimal-places.js';
export { exactDifference } from './statistics/exact-difference.js';
export { exactProduct } from './statistics/exact-product.js';

// Score: ratings, and how they were decided
export { type Delivery, DELIVERY_STATES, type DeliveryState, type StatusReport } from './score/delivery.js';
export { deliveryOf } from './score/delivery-of.js';
export {
  type ActionDelivery,
  type DeliveryScore,
  type DeliveryTally,
  type MilestoneDelivery,
  scoreDelivery,
} from './score/score-delivery.js';
export { defaultAsOf, type Standing, standingAsOf } from './score/as-of.js';
export { type JudgedComparison, judgedComparison } from './score/judged-comparison.js';
export { type JudgedTrend, judgedTrend } from './score/judged-trend.js';
export {
  type Wanted,
  type VariationIcon,
  type AssuranceIcon,
  type MakingDataCount,
  makingDataCount,
  variationIcon,
  assuranceIcon,
} from './score/making-data-count.js';
export {
  againstForecast,
  type AgainstForecast,
  type AgainstForecastKnown,
} from './score/against-forecast.js';
export { closingGap, type ClosingGapKnown, type ClosingGapScore } from './score/closing-gap.js';
export { closingGapsOf, type OutcomeGap } from './score/closing-gaps-of.js';
export {
  compareRules,
  type CompareOptions,
  type MeasureUnderRules,
  type RuleComparison,
} from './score/compare-rules.js';
export type { Against } from './score/conditions/subject.js';
export { type Course, type CourseKnown, courseOf } from './score/course-of.js';
export { type CoursePoint, coursePointsOf, earlierCoursesOf } from './score/course-points.js';
export { differenceInterval } from './score/difference-interval.js';
export {
  type DirectionOfTravel,
  directionOfTravel,
  type Travel,
  type TravelKnown,
} from './score/direction-of-travel.js';
export { toldTravel, TRAVEL_STATES, type TravelState, travelState } from './score/told-travel.js';
export { undatedBaseline } from './score/undated-baseline.js';
export { type AuditOptions, auditTable } from './score/audit-table.js';
export { type CountTable, type TableTotals } from './score/count-table.js';
export {
  type ProtectedTable,
  protectedTable,
  type ProtectionOptions,
  type Suppression,
} from './score/protected-table.js';
export {
  type FeasibleCell,
  type PublishedCell,
  type PublishedTable,
  type TablePlace,
  type TableRounding,
} from './score/published-table.js';
export { type RoundingOptions, roundedTable } from './score/rounded-table.js';
export {
  type ShareDisclosure,
  shareDisclosure,
  type ShareDisclosureOptions,
} from './score/share-disclosure.js';
export type { Since } from './score/earlier-result.js';
export { type ErrorInterval, errorInterval } from './score/error-interval.js';
export { type Gap, type GapScore, gapsOf } from './score/gaps-of.js';
export {
  compareWithWhole,
  type NotCompared,
  type PartComparison,
  type WholeComparison,
} from './score/compare-with-whole.js';
export { type PartCounts, partCounts } from './score/part-counts.js';
export { type PartDisclosure, partDisclosure } from './score/part-disclosure.js';
export {
  type CurvePoint,
  type FunnelCurves,
  type FunnelPart,
  type NoFunnel,
  type PartFunnel,
  partFunnel,
} from './score/part-funnel.js';
export { type PartQuantiles, partQuantiles } from './score/part-quantiles.js';
export {
  type PartsAgainstWhole,
  partsAgainstWhole,
  type PartsBy,
  type PartsOptions,
  type PartStanding,
} from './score/parts-against-whole.js';
export { improvement } from './score/improvement.js';
export { equalityGuard, type GrowingGap } from './score/equality-guard.js';
export { PRESETS } from './score/presets.js';
export { type Progress, progressFromBaseline, type ProgressKnown } from './score/progress-from-baseline.js';
export {
  FEWEST_FIGURES,
  type Projection,
  type ProjectionKnown,
  projectionOf,
} from './score/projection-of.js';
export { rateByDistance, type ToleranceOf } from './score/rate-by-distance.js';
export { rateMeasure, type RateOptions } from './score/rate-measure.js';
export { type NotHeldAgainst, rateParts, type RatePartsOptions } from './score/rate-parts.js';
export {
  type Colour,
  type Flag,
  type NotRated,
  type RatedByRule,
  type ReachedLevel,
  type ShortfallLimit,
  type Rated,
  type Rating,
  type RatingInputs,
  RATINGS,
  type Reason,
  type Thresholds,
} from './score/rating.js';
export { rateByRule } from './score/rate-by-rule.js';
export {
  type GuardedObjective,
  guardedObjectives,
  isGuarded,
  type TellableGap,
} from './score/guarded-objectives.js';
export {
  type RatedEdition,
  type ReportFacts,
  reportFacts,
  type ReportFactsOptions,
} from './score/report-facts.js';
export { type RolledUpParts, type RollUp, rollUp, type RollUpBy } from './score/roll-up.js';
export { type RuleIdentity, TARGET_DISTANCE } from './score/rule.js';
export { isRatedByDistance, scoreByDistance } from './score/score-by-distance.js';
export { type FullMeasureScore, type ScoreOptions, scoreStrategy } from './score/score-strategy.js';
export type { MeasureScore, ObjectiveScore, Scorecard } from './score/scorecard.js';
export { worstFirst } from './score/worst-first.js';
export { seriesOf, type SeriesOf, type SeriesPoint } from './score/series.js';
export { type SeriesControl, type SeriesSignal, seriesControl } from './score/series-control.js';
export { type SeriesGap, type SeriesLine, seriesLine } from './score/series-line.js';
export { type JudgedPolarity, shortfall } from './score/shortfall.js';
export type { NumberObservation, TargetFigure } from './score/target-figures.js';
export type { Unknown, UnknownReason } from './score/unknown.js';
export { type Change, whatWouldChange } from './score/what-would-change.js';
export { type LevelCount, type ReasonCount, type Tally, tally } from './score/tally.js';
export { type Distance, type Way, wayToGo, type WayKnown, type WayUnknown } from './score/way-to-go.js';

// Format: as words
export { actionsFinding } from './format/actions-finding.js';
export { changeSentence } from './format/change-sentence.js';
export { courseSentence } from './format/course-sentence.js';
export { deliverySentence } from './format/delivery-sentence.js';
export { en, type FigureWords, type Words } from './format/en.js';
export { type ActionWords, enActions } from './format/en-actions.js';
export { enScorecard } from './format/en-scorecard.js';
export { type AllWords, english } from './format/english.js';
export { forecastSentence } from './format/forecast-sentence.js';
export { commonDates, type Dated, type FigureDates, figureDates, ownDates } from './format/figure-dates.js';
export { closingGapSentence, gapSentence } from './format/gap-sentence.js';
export { leadWords } from './format/lead-words.js';
export { objectiveHeading, objectiveWord } from './format/objective-heading.js';
export { guardLines } from './format/report/guard-lines.js';
export { measureName } from './format/report/measure-name.js';
export { partCount, partName, partTitle, type PartWords } from './format/part-name.js';
export { progressSentence } from './format/progress-sentence.js';
export { projectionSentence } from './format/projection-sentence.js';
export { rollUpSentence } from './format/roll-up-sentence.js';
export { directionSentence, limitsSentence } from './format/rating-basis.js';
export { ratingRemark } from './format/rating-remark.js';
export { ownWords, ruleLine } from './format/rule-line.js';
export { ruleSentence } from './format/rule-sentence.js';
export { type ReportContent, reportContent } from './format/report/report-content.js';
export type { ReportSection, SectionName } from './format/report/report-section.js';
export type { ReportWords } from './format/report/report-words.js';
export type { ReportTimeline } from './format/en-report.js';
export type { HtmlWords } from './format/view/html-words.js';
export type { List, Paragraph, Piece, Pieces } from './format/view/piece.js';
export {
  columnHeading,
  type ColumnKind,
  type ViewColumn,
  type ViewContent,
  type ViewGroup,
  type ViewRow,
} from './format/view/view-content.js';
export { travelSentence } from './format/travel-sentence.js';
export { type TravelWords, untoldTravel } from './format/untold-travel.js';
export { unknownReasonWords, unknownWords } from './format/unknown-words.js';
export { formatNumber } from './format/number.js';
export { formatDate, formatPeriod } from './format/period.js';
export { flagSentence, polarityWords, ratingSentence, reasonWords } from './format/rating-sentence.js';
export { ratingWord } from './format/rating-word.js';
export { reasonsWords, tallySentence } from './format/tally-sentence.js';
export { formatUnit } from './format/unit.js';
export { formatAbsence, formatDifference, formatFigure, formatValue } from './format/value.js';
export { wayTarget, wayWords } from './format/way-words.js';
export type { Language } from './words/language.js';

// Write: out to files that others read
export { actionsCsv } from './write/actions-csv.js';
export { toCsv } from './write/csv.js';
export { indicatorsCsv } from './write/indicators-csv.js';
