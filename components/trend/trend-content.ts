import {
  type FullMeasureScore,
  objectiveHeading,
  type ObjectiveModel,
  type IndicatorModel,
  type RatedModel,
  type Scorecard,
  type Update,
} from '../../src/index.js';
import type { TrendWords } from './trend.words.js';
import { seriesIn, type TrendSeries } from './trend-series.js';

/** More pictures than these are not drawn at once. */
export const MOST_CHARTS = 12;

/** What the view of trends shows: a linked strategy, how it stands, and its series. */
export interface ShownTrends {
  readonly strategy: RatedModel;
  /** How every measure stands. */
  readonly score: Scorecard<FullMeasureScore>;
  /**
   * The indicators that are shown, under their objectives.
   *
   * @internal
   */
  readonly groups: readonly TrendGroup[];
}

/** An indicator with its series, and what was reported of it or of one of its measures. */
export interface Trend {
  readonly indicator: IndicatorModel;
  readonly updates: readonly Update[];
  readonly series: readonly TrendSeries[];
}

/** Indicators under one objective; undefined is under none. */
export interface TrendGroup {
  readonly objective: ObjectiveModel | undefined;
  readonly trends: readonly Trend[];
}

/** Some of the indicators, which are drawn at once. */
export interface TrendPart extends TrendGroup {
  readonly id: string;
  /** The objective, and which of its indicators these are. */
  readonly heading: string;
  /** Whether the heading is in words of the plan alone. */
  readonly ofPlan: boolean;
}

/**
 * The indicators with a result, each under its first objective, in the order of the plan; or the one that is asked for.
 *
 * @param chosen - the identifier of an indicator, or its code; undefined shows all
 * @throws {RangeError} if the plan has no such indicator
 */
export function trendGroups(
  strategy: RatedModel,
  { measures, asOf }: Scorecard<FullMeasureScore>,
  chosen?: string,
): TrendGroup[] {
  const scores = new Map<string, FullMeasureScore[]>();
  for (const score of measures) {
    const { id } = score.measure.indicator.document;
    const own = scores.get(id);
    if (own === undefined) scores.set(id, [score]);
    else own.push(score);
  }
  const shown = chosen ? [indicatorOf(strategy, chosen)] : strategy.indicators.filter(hasResult);
  const trends = shown.map((indicator) => ({
    indicator,
    updates: updatesOf(indicator, strategy.document.updates),
    series: seriesIn(scores.get(indicator.document.id) ?? [], strategy.document, asOf),
  }));
  const objectives: (ObjectiveModel | undefined)[] = [...strategy.objectives, undefined];
  return objectives
    .map((objective) => ({
      objective,
      trends: trends.filter(({ indicator }) => indicator.objectives[0] === objective),
    }))
    .filter((group) => group.trends.length > 0);
}

/** The pictures in parts that are drawn at once: all together where they are few, else objective by objective. */
export function trendParts(groups: readonly TrendGroup[], { rating, trend }: TrendWords): TrendPart[] {
  return groups.flatMap((group, place) => {
    const total = group.trends.length;
    const heading = objectiveHeading(group.objective, rating);
    const chunks = isMany(groups) ? Math.ceil(total / MOST_CHARTS) : 1;
    return Array.from({ length: chunks }, (_, chunk) => {
      const from = chunk * MOST_CHARTS;
      const to = chunks === 1 ? total : Math.min(total, from + MOST_CHARTS);
      return {
        id: `part-${place}-${chunk}`,
        objective: group.objective,
        trends: group.trends.slice(from, to),
        heading:
          chunks === 1
            ? heading
            : trend.part({ heading, from: String(from + 1), to: String(to), total: String(total) }),
        ofPlan: group.objective !== undefined && chunks === 1,
      };
    });
  });
}

/** How many pictures there are. */
export const countOf = (groups: readonly TrendGroup[]): number =>
  groups.reduce((sum, { trends }) => sum + trends.length, 0);

/** Whether there are more pictures than are drawn at once. */
export const isMany = (groups: readonly TrendGroup[]): boolean => countOf(groups) > MOST_CHARTS;

const hasResult = ({ measures }: IndicatorModel): boolean =>
  measures.some(({ document }) => document.results.length > 0);

function updatesOf({ document, measures }: IndicatorModel, all: readonly Update[]): Update[] {
  const ids = new Set(measures.map((measure) => measure.document.id));
  return all.filter((update) =>
    update.of.some(({ kind, id }) =>
      kind === 'measure' ? ids.has(id) : kind === 'indicator' && id === document.id,
    ),
  );
}

function indicatorOf({ indicators }: RatedModel, chosen: string): IndicatorModel {
  const found =
    indicators.find(({ document }) => document.id === chosen) ??
    indicators.find(({ document }) => document.code === chosen);
  if (found !== undefined) return found;
  const ids = indicators.map(({ document }) => document.id).join(', ');
  throw new RangeError(`There is no indicator "${chosen}" in this plan. It has: ${ids}.`);
}
