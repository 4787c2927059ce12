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
  type AbsenceReason,
  AbsenceReasonSchema,
  AbsenceSchema,
} from './document/absence.js';
export {
  type Action,
  type ActionPart,
  ActionPartSchema,
  ActionSchema,
  type Deadline,
  DeadlineSchema,
  type MentionedDate,
  MentionedDateSchema,
} from './document/action.js';
export { type Basis, BasisSchema } from './document/basis.js';
export { type Body, BodySchema } from './document/body.js';
export { type Conflict, ConflictSchema } from './document/conflict.js';
export {
  type EarlierEdition,
  EarlierEditionSchema,
  type Edition,
  EditionSchema,
  type Withdrawal,
  WithdrawalSchema,
} from './document/edition.js';
export { type Identifier, IdentifierSchema } from './document/identifier.js';
export { type Indicator, IndicatorSchema } from './document/indicator.js';
export { type Lead, LeadSchema } from './document/lead.js';
export { isSafeAddress, type Link, LinkSchema } from './document/link.js';
export { type Measure, MeasureSchema } from './document/measure.js';
export { type Note, NoteSchema } from './document/note.js';
export { type Objective, ObjectiveSchema } from './document/objective.js';
export {
  type NestedFigure,
  NestedFigureSchema,
  type Observation,
  ObservationSchema,
  type Value,
  ValueSchema,
} from './document/observation.js';
export { type Outcome, OutcomeSchema } from './document/outcome.js';
export { type Period, PeriodSchema } from './document/period.js';
export { type Polarity, PolaritySchema } from './document/polarity.js';
export {
  BoundQuantitySchema,
  LevelQuantitySchema,
  type NumberQuantity,
  NumberQuantitySchema,
  type Quantity,
  QuantitySchema,
  RangeQuantitySchema,
} from './document/quantity.js';
export { type Source, SourceSchema } from './document/source.js';
export {
  FORMAT_VERSION,
  type SourceText,
  SourceTextSchema,
  type Strategy,
  type StrategyInput,
  StrategySchema,
  type Term,
  TermSchema,
} from './document/strategy.js';
export {
  type ChangeTarget,
  ChangeTargetSchema,
  DirectionTargetSchema,
  type Target,
  TargetSchema,
  type TargetValue,
  TargetValueSchema,
} from './document/target.js';
export { TextSchema } from './document/text.js';
export { type Tolerance, ToleranceSchema } from './document/tolerance.js';
export { type Unit, UnitSchema } from './document/unit.js';

// Read: files in
export { readJson } from './read/read-json.js';

// Validate: a document, or every problem with its place
export type { Issue, IssueCode, Path } from './validate/issue.js';
export { describeIssue } from './validate/messages.js';
export { parseStrategy } from './validate/parse-strategy.js';
export { MOST_ISSUES, validateStrategy, type Validation } from './validate/validate-strategy.js';

// Model: the strategy with its parts linked
export { buildModel } from './model/build-model.js';
export type {
  ActionModel,
  BodyModel,
  IndicatorModel,
  LeadModel,
  MeasureModel,
  ObjectiveModel,
  OutcomeModel,
  StrategyModel,
} from './model/strategy-model.js';

// Statistics: numbers in, numbers out
export { decimalPlaces } from './statistics/decimal-places.js';
export { exactDifference } from './statistics/exact-difference.js';
export { exactProduct } from './statistics/exact-product.js';

// Score: ratings, and how they were decided
export { defaultAsOf, type Standing, standingAsOf } from './score/as-of.js';
export { rateMeasure } from './score/rate-measure.js';
export {
  type Colour,
  type Flag,
  type NotRated,
  type Rated,
  type Rating,
  type RatingInputs,
  RATINGS,
  type Reason,
  type Thresholds,
} from './score/rating.js';
export { type Rule, TARGET_DISTANCE } from './score/rule.js';
export { sameUnit } from './score/same-unit.js';
export {
  type MeasureScore,
  type ObjectiveScore,
  type Scorecard,
  type ScoreOptions,
  scoreStrategy,
} from './score/score-strategy.js';
export { type JudgedPolarity, shortfall } from './score/shortfall.js';
export { type ReasonCount, type Tally, tally } from './score/tally.js';
export { type Distance, type Way, wayToGo, type WayKnown, type WayUnknown } from './score/way-to-go.js';

// Format: as words
export { en, type Words } from './format/en.js';
export { formatNumber } from './format/number.js';
export { formatDate, formatPeriod } from './format/period.js';
export { flagSentence, polarityWords, ratingSentence, reasonWords } from './format/rating-sentence.js';
export { reasonsWords, tallySentence } from './format/tally-sentence.js';
export { formatAbsence, formatDifference, formatFigure, formatUnit, formatValue } from './format/value.js';
export { wayTarget, wayWords } from './format/way-words.js';

// Write: out to files that others read
export { actionsCsv } from './write/actions-csv.js';
export { toCsv } from './write/csv.js';
export { indicatorsCsv } from './write/indicators-csv.js';
