/**
 * Every view, registered: `import 'cohesion-kit/components'`.
 *
 * @module
 */
export { CohesionActions } from './actions/index.js';
export { CohesionFund, type ShownFunds } from './fund/index.js';
export { CohesionGap, type GapView, type MeasureGaps, type ShownGaps } from './gap/index.js';
export { CohesionIndicators } from './indicators/index.js';
export {
  type Boundaries,
  CohesionMap,
  type Drawing,
  type DrawnShape,
  type MapOfMeasure,
  type MapParts,
  type ShownMap,
} from './map/index.js';
export { CohesionMatrix, type Nested, type ShownFramework, type ShownRug } from './matrix/index.js';
export { CohesionPlan, type PlanShown } from './plan/index.js';
export { CohesionRating } from './rating/index.js';
export { CohesionReport, type ShownReport } from './report/index.js';
export { CohesionReporting, type ReportingShown } from './reporting/index.js';
export {
  CohesionScorecard,
  type ComparedSide,
  type Comparison,
  type DifferingMeasure,
  type ShownScorecard,
} from './scorecard/index.js';
export { CohesionStrategy } from './strategy/index.js';
export { CohesionTimeline, type Timed } from './timeline/index.js';
export { CohesionTrend, type ShownTrends } from './trend/index.js';
export { addLanguage, type LoadLanguage } from './shared/language.js';
export type { Shade } from './shared/shade.js';
export type { CohesionErrorDetail, LoadState } from './shared/strategy-element.js';
export type { TableLayout } from './shared/table-element.js';
