import {
  type EarlierTarget,
  errorInterval,
  formatFigure,
  formatNumber,
  formatPeriod,
  formatValue,
  type Measure,
  type Observation,
  type Period,
  type SeriesGap,
  type Target,
} from '../../src/index.js';
import type { TrendSeries } from './trend-series.js';
import type { TrendWords } from './trend.words.js';

/** Words with whether they are those of the plan. */
export interface Said {
  readonly words: string;
  readonly ofPlan: boolean;
}

/** A line of the table below a picture. */
export interface TrendRow {
  /** The day by which it has its place, empty where it has none. */
  readonly day: string;
  readonly when: Said;
  readonly what: string;
  /** The series that it is of, in words of the plan but for the whole. */
  readonly of: Said;
  readonly value: string;
  /** What else there is to say of the figure. */
  readonly more: readonly Said[];
  /** The cell as printed; undefined where it has none. */
  readonly printed: string | undefined;
}

/** Everything that a picture is made of, in order of date, what has no day first. */
export function trendRows(series: readonly TrendSeries[], words: TrendWords): TrendRow[] {
  const seen = new Set<Measure>();
  const rows = series.flatMap((each) => {
    const isFirst = !seen.has(each.measure);
    seen.add(each.measure);
    return [
      ...each.line.stretches.flat().map(({ observation }) => observedRow(observation, each, words)),
      ...each.line.others.map((observation) => observedRow(observation, each, words)),
      ...each.line.gaps.flatMap((gap) => missingRow(gap, each, words)),
      ...(isFirst ? measureRows(each, words) : []),
    ];
  });
  // a stable sort keeps the order of the plan on one day
  return rows.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

// What a measure has for all its series.
function measureRows(series: TrendSeries, words: TrendWords): TrendRow[] {
  const { trend, rating } = words;
  const { measure } = series;
  const of = wholeOf(series, words);
  return [
    ...measure.targets.flatMap((target) => targetRows(target, series, words)),
    ...measure.forecasts.map(({ period, value, printed }): TrendRow => ({
      ...timed(period, words),
      of,
      what: trend.kinds.expected,
      value: formatValue(value, measure.unit, rating),
      more: [],
      printed,
    })),
    ...measure.breaks.map(({ at, change, because, printed }): TrendRow => ({
      ...timed(at, words),
      day: at.start ?? at.end ?? '',
      of,
      what: trend.kinds.cut,
      value: trend.cuts[change],
      more: ofPlan(because),
      printed,
    })),
  ];
}

function observedRow(observation: Observation, series: TrendSeries, words: TrendWords): TrendRow {
  const { trend, rating } = words;
  const { measure } = series;
  const { period, value, nested, printed, provisional, setsBaseline, label } = observation;
  const isBaseline = observation === measure.baseline;
  return {
    ...timed(period, words),
    of: nameOf(series, words),
    what: isBaseline ? trend.kinds.baseline : trend.kinds.result,
    value: formatValue(value, measure.unit, rating),
    more: [
      ...ours(intervalWords(observation, measure, words)),
      ...ours(provisional === true ? trend.provisional : undefined),
      ...ours(setsBaseline === undefined ? undefined : trend.setsBaseline),
      ...ofPlan(label),
      ...nested.map((figure) => ({
        words: trend.nested({ name: figure.name, figure: formatValue(figure.value, measure.unit, rating) }),
        ofPlan: false,
      })),
    ],
    printed,
  };
}

function targetRows(target: Target, series: TrendSeries, words: TrendWords): TrendRow[] {
  const { trend, rating } = words;
  const { unit } = series.measure;
  const row = (
    { value, printed }: Target | EarlierTarget,
    due: Period,
    what: string,
    more: Said[],
  ): TrendRow => ({
    ...timed(due, words),
    of: wholeOf(series, words),
    what,
    value: formatValue(value, unit, rating),
    more,
    printed,
  });
  return [
    ...target.history.map((step) =>
      row(step, step.due ?? target.due, trend.kinds.earlier, ofPlan(step.because)),
    ),
    row(target, target.due, trend.kinds.target, []),
  ];
}

function missingRow({ from, to, missing }: SeriesGap, series: TrendSeries, words: TrendWords): TrendRow[] {
  if (missing === 0) return [];
  const { trend, rating } = words;
  const [first, last] = [from, to].map(({ observation }) => formatPeriod(observation.period!, rating));
  return [
    {
      // after the figure before it
      day: `${from.day}~`,
      when: { words: trend.between({ from: first!, to: last! }), ofPlan: false },
      of: nameOf(series, words),
      what: trend.kinds.result,
      value: trend.kinds.missing,
      more: ours(trend.missing({ count: missing })),
      printed: undefined,
    },
  ];
}

function timed(period: Period | undefined, { rating, trend }: TrendWords): Pick<TrendRow, 'day' | 'when'> {
  if (period === undefined) return { day: '', when: { words: trend.noTime, ofPlan: false } };
  const words = formatPeriod(period, rating);
  return { day: period.end ?? period.start ?? '', when: { words, ofPlan: words === period.printed } };
}

/** Between which limits a figure may really lie, in words; undefined where that is not known. */
function intervalWords(
  observation: Observation,
  measure: Measure,
  { rating, trend }: TrendWords,
): string | undefined {
  const interval = errorInterval(observation, measure);
  if (interval === undefined) return undefined;
  const unit = observation.value.kind === 'number' ? (observation.value.unit ?? measure.unit) : measure.unit;
  const limit = (value: number): string => formatFigure(Number(value.toPrecision(3)), unit, rating);
  const level = trend.level({
    percent: formatNumber(Number((100 * interval.level).toPrecision(4)), rating.locale),
  });
  const limits = { low: limit(interval.lower), high: limit(interval.upper), level };
  return interval.from === 'sample' ? trend.intervalSample(limits) : trend.interval(limits);
}

/** What a series is called in full. */
export function nameOf({ part, who }: TrendSeries, { trend, rating }: TrendWords): Said {
  const names = [part, who].filter((name) => name !== undefined);
  return names.length === 0
    ? { words: trend.whole, ofPlan: false }
    : { words: names.reduce((first, second) => rating.list({ first, second })), ofPlan: names.length === 1 };
}

const wholeOf = (series: TrendSeries, words: TrendWords): Said =>
  nameOf({ ...series, who: undefined }, words);

const ofPlan = (words: string | undefined): Said[] => (words === undefined ? [] : [{ words, ofPlan: true }]);
const ours = (words: string | undefined): Said[] => (words === undefined ? [] : [{ words, ofPlan: false }]);
