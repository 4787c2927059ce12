import { formatFigure, formatNumber, formatPeriod, type Unit } from '../../src/index.js';
import {
  type Chart,
  type ChartControl,
  type ChartForecast,
  type ChartSeries,
  type Spot,
  HEIGHT,
} from './chart.js';
import type { Label } from './place-labels.js';
import { type TrendSeries, unitOf } from './trend-series.js';
import type { TrendWords } from './trend.words.js';

/** Names longer than this are shortened beside their line; the key below has them in full. */
const LONGEST = 12;

/** Where on a limit its name may stand. */
const SHARES = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

/** The words that stand in a picture beside what they are about, the most important first. */
export function trendLabels(chart: Chart, words: TrendWords): Label[] {
  const { series, forecast, control } = chart;
  const isSeveral = series.length > 1;
  return [
    ...upwards(series.flatMap((line) => latestLabel(line, isSeveral, words))),
    ...upwards(series.flatMap((line) => targetLabel(line, isSeveral, words))),
    ...upwards(series.flatMap((line) => baselineLabel(line, isSeveral, words))),
    ...(forecast === undefined ? [] : [forecastLabel(forecast, unitOf(series[0]!.series), words)]),
    ...(control === undefined ? [] : controlLabels(control, unitOf(series[0]!.series), words)),
  ];
}

/** All lines of a picture, which words must not cover. */
export const linesOf = ({ series, forecast, cuts, crosses }: Chart): (readonly Spot[])[] => [
  ...series.flatMap(({ stretches, undated, path, earlier }) => [
    ...stretches,
    path,
    ...earlier,
    ...(undated === undefined ? [] : [[undated]]),
  ]),
  ...(forecast === undefined ? [] : [[forecast.from, forecast.to]]),
  ...cuts.map(({ x }) => [
    { x, y: 0 },
    { x, y: HEIGHT },
  ]),
  ...crosses.map((x) => [{ x, y: HEIGHT - 0.6 }]),
];

/** A figure in a picture. What it counts in stands above the picture, but for signs that are short. */
export function shortFigure(value: number, unit: Unit, { rating }: TrendWords, decimals?: number): string {
  return unit.kind === 'percent' || unit.kind === 'money'
    ? formatFigure(value, unit, rating, decimals)
    : formatNumber(value, rating.locale, decimals);
}

/** What a series is called beside its line and in the key. */
export function shortName(series: TrendSeries, { trend }: TrendWords): string {
  const name = series.who ?? series.letter ?? series.part ?? trend.all;
  const chars = [...name];
  return chars.length > LONGEST
    ? `${chars
        .slice(0, LONGEST - 1)
        .join('')
        .trimEnd()}…`
    : name;
}

// The lowest first: what has no room then moves up, and words stand in the order of their lines.
const upwards = (labels: readonly Label[]): Label[] => labels.toSorted((a, b) => b.at.y - a.at.y);

function latestLabel({ series, stretches }: ChartSeries, isSeveral: boolean, words: TrendWords): Label[] {
  const { rating, trend } = words;
  const latest = stretches.at(-1)?.at(-1);
  if (latest === undefined) return [];
  const { period, value } = latest.observation;
  const figure = shortFigure(value.value, unitOf(series), words, value.decimals);
  const lines = isSeveral
    ? [trend.labels.series({ name: shortName(series, words), figure })]
    : [figure, period === undefined ? trend.noTime : formatPeriod(period, rating)];
  return [{ at: latest, lines, isBeside: isSeveral, along: [], isMain: true }];
}

function targetLabel({ path, series }: ChartSeries, isSeveral: boolean, words: TrendWords): Label[] {
  const end = path.at(-1);
  const target = end?.point.target;
  if (end === undefined || target === undefined) return [];
  const decimals = target.value.kind === 'number' ? target.value.decimals : undefined;
  const figure = shortFigure(end.point.value, unitOf(series), words, decimals);
  const said = words.trend.labels.target({ figure });
  const due = formatPeriod(target.due, words.rating);
  return [
    { at: end, lines: isSeveral ? [said] : [said, due], isBeside: isSeveral, along: [], isMain: false },
  ];
}

function baselineLabel(
  { stretches, undated, series }: ChartSeries,
  isSeveral: boolean,
  words: TrendWords,
): Label[] {
  // of several, only that which no line leads away from need be told
  const dated = isSeveral ? undefined : stretches.flat().find(({ isBaseline }) => isBaseline);
  const latest = stretches.at(-1)?.at(-1);
  const point = undated ?? (dated === latest ? undefined : dated);
  if (point === undefined) return [];
  const { value } = point.observation;
  const figure = shortFigure(value.value, unitOf(series), words, value.decimals);
  const lines = [isSeveral ? figure : words.trend.labels.baseline({ figure })];
  return [{ at: point, lines, isBeside: isSeveral, along: [], isMain: false }];
}

function forecastLabel({ to, forecast }: ChartForecast, unit: Unit, words: TrendWords): Label {
  const { interval, value } = forecast;
  const { labels } = words.trend;
  const figure = (number: number): string => rounded(number, unit, words);
  const lines = [
    labels.forecast({ figure: figure(value) }),
    labels.range({ low: figure(interval.lower), high: figure(interval.upper) }),
  ];
  return { at: to, lines, isBeside: false, along: [], isMain: false };
}

function controlLabels(
  { control: { limits }, from, to, mean, upper, lower }: ChartControl,
  unit: Unit,
  words: TrendWords,
): Label[] {
  const { labels } = words.trend;
  const along = SHARES.map((share) => from + (to - from) * share);
  const label = (y: number | undefined, said: string): Label[] =>
    y === undefined ? [] : [{ at: { x: to, y }, lines: [said], isBeside: false, along, isMain: false }];
  return [
    ...label(upper, labels.upper),
    ...label(mean, labels.mean({ figure: rounded(limits.mean, unit, words) })),
    ...label(lower, labels.lower),
  ];
}

// To three figures, as projections and limits are told.
const rounded = (value: number, unit: Unit, words: TrendWords): string =>
  shortFigure(Number(value.toPrecision(3)), unit, words);
