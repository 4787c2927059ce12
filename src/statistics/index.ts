/**
 * Statistics for indicators: numbers in, numbers out. Nothing here knows of documents, polarity or colours.
 *
 * An answer that does not exist is `{ noFigure: reason }`, never NaN and never an exception.
 *
 * @module
 */

// Answers that do not exist
export type { ConfidenceOptions } from './confidence-options.js';
export type { Interval } from './interval.js';
export { isNoFigure, NO_FIGURE_REASONS, type NoFigure, noFigure, type NoFigureReason } from './no-figure.js';

// Exact decimals
export { decimalPlaces } from './decimal-places.js';
export { exactDifference } from './exact-difference.js';
export { exactProduct } from './exact-product.js';

// Distributions
export { betaQuantile } from './beta-quantile.js';
export { betaTails } from './beta-tails.js';
export { chiSquaredUpperTail } from './chi-squared-upper-tail.js';
export { gammaQuantile } from './gamma-quantile.js';
export { gammaTails, type Tails } from './gamma-tails.js';
export { logGamma } from './log-gamma.js';
export { normalQuantile } from './normal-quantile.js';
export { normalUpperTail } from './normal-upper-tail.js';
export { poissonLimits } from './poisson-limits.js';
export { poissonMass } from './poisson-mass.js';
export { studentQuantile } from './student-quantile.js';
export { studentUpperTail } from './student-upper-tail.js';
export { wilsonLimits } from './wilson-limits.js';

// Intervals of one sample
export { agrestiCoullInterval } from './agresti-coull-interval.js';
export { type ByarInterval, byarInterval } from './byar-interval.js';
export { clopperPearsonInterval } from './clopper-pearson-interval.js';
export { type CountInterval, countInterval } from './count-interval.js';
export { designFactorInterval } from './design-factor-interval.js';
export { effectiveSample } from './effective-sample.js';
export { exactCountInterval } from './exact-count-interval.js';
export { jeffreysInterval } from './jeffreys-interval.js';
export { type MeanInterval, meanInterval } from './mean-interval.js';
export { type RateInterval, rateInterval, type RateOptions } from './rate-interval.js';
export { type ClippedOptions, waldInterval } from './wald-interval.js';
export { type WeightedProportion, weightedProportion } from './weighted-proportion.js';
export { wilsonInterval, type WilsonOptions } from './wilson-interval.js';

// Two samples
export { adjustedPValues, type Adjustment, ADJUSTMENTS } from './adjusted-p-values.js';
export { agrestiCaffoInterval } from './agresti-caffo-interval.js';
export { type ChiSquaredOptions, type ChiSquaredTest, chiSquaredTest } from './chi-squared-test.js';
export { differenceFromIntervals, type EstimateWithInterval } from './difference-from-intervals.js';
export { fisherExactTest } from './fisher-exact-test.js';
export { meeInterval } from './mee-interval.js';
export { miettinenNurminenInterval } from './miettinen-nurminen-interval.js';
export { newcombeInterval } from './newcombe-interval.js';
export { type TwoProportionsTest, twoProportionsTest } from './two-proportions-test.js';
export type { SampleCount } from './two-proportions.js';
export { waldDifferenceInterval } from './wald-difference-interval.js';

// Comparisons
export { comparisonByInterval } from './comparison-by-interval.js';
export { comparisonByOverlap } from './comparison-by-overlap.js';
export {
  comparisonByProportionLimits,
  type ProportionLimitsOptions,
} from './comparison-by-proportion-limits.js';
export { comparisonByRateLimits, type RateLimitsOptions } from './comparison-by-rate-limits.js';
export { comparisonByTwoIntervals } from './comparison-by-two-intervals.js';
export { comparisonWithTargetRange, type TargetRangeComparison } from './comparison-with-target-range.js';
export { comparisonWithTarget, type TargetComparison } from './comparison-with-target.js';
export type { Comparison, FiveWayComparison } from './comparison.js';

// Places in an order
export type { QuantileOptions } from './quantile-groups.js';
export { percentile } from './percentile.js';
export { type Percentiles, percentiles } from './percentiles.js';
export { quantileByBounds } from './quantile-by-bounds.js';
export { quantileByRank } from './quantile-by-rank.js';
export { quantileByTile } from './quantile-by-tile.js';

// Funnels
export type { FunnelLimits, FunnelPlace, FunnelPoint } from './funnel-place.js';
export { type Funnel, type FunnelOptions, proportionFunnel } from './proportion-funnel.js';
export { proportionFunnelLimits } from './proportion-funnel-limits.js';
export { rateFunnelLimits } from './rate-funnel-limits.js';
export { ratioFunnel, type RatioPoint } from './ratio-funnel.js';
export {
  type FunnelKind,
  transformedFunnelLimits,
  type TransformedFunnelOptions,
} from './transformed-funnel-limits.js';

// Composites: scales, means and rankings
export { arithmeticMean } from './arithmetic-mean.js';
export { bordaPoints } from './borda-points.js';
export { type CopelandRanking, copelandRanking } from './copeland-ranking.js';
export { distanceToReference, type ReferenceOptions } from './distance-to-reference.js';
export { geometricMean } from './geometric-mean.js';
export { goalposts, type GoalpostsOptions } from './goalposts.js';
export { harmonicMean } from './harmonic-mean.js';
export { minMaxScaled, type ScaleOptions } from './min-max-scaled.js';
export { percentageRanks } from './percentage-ranks.js';
export { powerMean } from './power-mean.js';
export { ranks } from './ranks.js';
export { shareOfMaximum } from './share-of-maximum.js';
export { standardised, type StandardisedOptions } from './standardised.js';
export type { CompositeOptions } from './weighted-parts.js';

// Trends
export type { RecentTrendOptions } from './recent-points.js';
export { type ChiSquaredTrend, chiSquaredTrend } from './chi-squared-trend.js';
export { type KendallTau, kendallTau } from './kendall-tau.js';
export { type LeastSquaresLine, leastSquaresLine } from './least-squares-line.js';
export {
  type LinearProjection,
  linearProjection,
  type LinearProjectionOptions,
} from './linear-projection.js';
export { type ProportionAtTime, recentTrendOfProportions } from './recent-trend-of-proportions.js';
export {
  recentTrendOfValues,
  type RecentTrendOfValuesOptions,
  type ValueAtTime,
} from './recent-trend-of-values.js';
export type { RecentTrend } from './recent-trend.js';
export { type TheilSenLine, theilSenLine, type TheilSenLineOptions } from './theil-sen-line.js';
export { trendOfSeven } from './trend-of-seven.js';
export type { Trend } from './trend.js';
export { twoPointTrend } from './two-point-trend.js';
export type { ValueWithLimits } from './value-with-limits.js';

// Control charts
export { type ControlAssurance, controlAssurance } from './control-assurance.js';
export {
  type ControlChart,
  controlChart,
  type ControlChartOptions,
  type ControlPoint,
  type ControlSegment,
  type SpecialCause,
  type SpecialCauseRule,
} from './control-chart.js';
export { type ControlLimits, controlLimits, type ControlLimitsOptions } from './control-limits.js';
export { outsideLimits } from './outside-limits.js';
export { sevenOnOneSide } from './seven-on-one-side.js';
export { type Side, sideOf } from './side-of.js';
export { twoOfThreeNearLimit, type TwoOfThreeNearLimitOptions } from './two-of-three-near-limit.js';

// Progress and growth
export type { GivenPoint } from './given-points.js';
export { annualGrowth } from './annual-growth.js';
export { compoundGrowth } from './compound-growth.js';
export {
  type GrowthProgressCategory,
  growthProgressCategory,
  type GrowthProgressMeasure,
  type GrowthProgressThresholds,
} from './growth-progress-category.js';
export { growthProgressMark } from './growth-progress-mark.js';
export { type GrowthProgress, growthProgress, type GrowthProgressOptions } from './growth-progress.js';
export { regressionGrowth } from './regression-growth.js';
export { shareOfWay, type ShareOfWayOptions } from './share-of-way.js';

// Segregation
export { correlationRatio } from './correlation-ratio.js';
export { dissimilarity } from './dissimilarity.js';
export { type Diversity, diversity } from './diversity.js';
export { entropyIndex } from './entropy-index.js';
export { exposure } from './exposure.js';
export { interactionIndex } from './interaction-index.js';
export { isolationIndex } from './isolation-index.js';
export { localSegregation } from './local-segregation.js';
export { multigroupDissimilarity } from './multigroup-dissimilarity.js';
export { multigroupEntropyIndex } from './multigroup-entropy-index.js';
export { multigroupGini } from './multigroup-gini.js';
export { mutualInformation } from './mutual-information.js';
export { normalisedExposure } from './normalised-exposure.js';
export { relativeDiversity } from './relative-diversity.js';
export { segregationAtkinson, type SegregationAtkinsonOptions } from './segregation-atkinson.js';
export { segregationGini } from './segregation-gini.js';
export { simpsonConcentration } from './simpson-concentration.js';
export { simpsonInteraction } from './simpson-interaction.js';
export { squaredCoefficientOfVariation } from './squared-coefficient-of-variation.js';

// Inequality between groups
export type { BestGroupOptions } from './best-group.js';
export type { Estimate, RatioEstimate } from './estimate.js';
export type { FigureKind } from './figure-scale.js';
export type { GroupErrorOptions } from './group-errors.js';
export type { SlopeAndRatio } from './slope-and-ratio.js';
export { absoluteConcentrationIndex } from './absolute-concentration-index.js';
export { betweenGroupDeviation } from './between-group-deviation.js';
export { betweenGroupVariance } from './between-group-variance.js';
export { coefficientOfVariation } from './coefficient-of-variation.js';
export { type FigureWithError, gapDifference } from './gap-difference.js';
export { gapRatio } from './gap-ratio.js';
export { type ComparedGroups, groupsToCompare, type GroupsToCompareOptions } from './groups-to-compare.js';
export { indexOfDisparity } from './index-of-disparity.js';
export { meanDifferenceFromBest, type MeanDifferenceFromBestOptions } from './mean-difference-from-best.js';
export { type GroupWeightOptions, meanDifferenceFromMean } from './mean-difference-from-mean.js';
export { meanLogDeviation } from './mean-log-deviation.js';
export { populationAttributableFraction } from './population-attributable-fraction.js';
export { populationAttributableRisk } from './population-attributable-risk.js';
export { regressionSlopeIndex, type RegressionSlopeIndexOptions } from './regression-slope-index.js';
export { relativeConcentrationIndex } from './relative-concentration-index.js';
export {
  type RankedGroup,
  type SlopeIndexOfInequality,
  slopeIndexOfInequality,
  type SlopeIndexOptions,
} from './slope-index-of-inequality.js';
export { theilIndex } from './theil-index.js';
