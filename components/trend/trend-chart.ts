import {
  type CoursePoint,
  errorInterval,
  type NumberObservation,
  type ProjectionKnown,
  type SeriesControl,
  type SeriesPoint,
} from '../../src/index.js';
import { type TimeScale, timeScale } from '../shared/time-scale.js';
import type {
  Chart,
  ChartControl,
  ChartForecast,
  ChartPoint,
  ChartSeries,
  PathPoint,
  SaidDay,
} from './chart.js';
import { type ChartFacts, chartFacts, cutsOf, type SeriesFacts, spansOf, valuesOf } from './chart-facts.js';
import { ringedSignals } from './ringed-signals.js';
import { type ValueScale, valueScale, withinAYear } from './trend-scale.js';
import { type TrendSeries, unitOf } from './trend-series.js';

/** With more figures than these, lines over their periods are stairs. */
const MOST_PERIODS = 4;
/** Room at the left for what has no day, and at the right for the names of several lines, or of their targets. */
const EDGE = 14;
const NAMES = 38;
/** Room at both sides, so that markers are not cut off. */
const SIDE = 2;

/** Where things stand in a picture. */
interface Places {
  readonly time: TimeScale;
  readonly across: (at: number) => number;
  readonly xOf: (day: string) => number;
  readonly values: ValueScale;
  readonly signals: ReadonlySet<string>;
  /** Whether the periods of figures are drawn. */
  readonly isShort: boolean;
}

/**
 * The picture of some series in one unit; undefined where nothing has a day.
 *
 * @param drawn - no more than four
 * @param asOf - the day, `YYYY-MM-DD`, after which no result is looked at
 * @param said - the days on which something was said of it
 */
export function trendChart(
  drawn: readonly TrendSeries[],
  asOf: string | undefined,
  said: readonly SaidDay[] = [],
): Chart | undefined {
  const facts = chartFacts(drawn, asOf);
  const places = placesIn(facts, said);
  if (places === undefined) return undefined;
  const { across, time, values, xOf } = places;
  const { series, control, forecast, expected } = facts;
  return {
    series: series.map((each, at) => lineOf(each, at + 1, places)),
    ticks: time.ticks.map(({ at, day }) => ({ x: across(at), day })),
    lines: values.ticks.map((value) => ({ y: values.yOf(value), value })),
    startsAtZero: values.startsAtZero,
    cuts: cutsOf(drawn).map(({ day, cut }) => ({ x: across(time.startOf(day)), cut })),
    crosses: [...new Set(series.flatMap(({ absent }) => absent))].map(xOf),
    said: said.flatMap(({ day }, at) => (day === undefined ? [] : [{ x: xOf(day), number: at + 1 }])),
    expected: expected.map(({ day, value, forecast: of }) => ({
      x: xOf(day),
      y: values.yOf(value),
      forecast: of,
    })),
    forecast: forecast && forecastIn(forecast, series[0]!.series, places),
    control: control && controlIn(control, places),
  };
}

function placesIn(facts: ChartFacts, said: readonly SaidDay[]): Places | undefined {
  const spans = spansOf(facts, said);
  const [first] = facts.series;
  if (first === undefined || spans.length === 0) return undefined;
  spans.push(...withinAYear(spans.flatMap(({ first: from, last }) => [from, last])));
  const time = timeScale(spans, undefined, false);
  const left = facts.series.some(({ series }) => series.undated !== undefined) ? EDGE : SIDE;
  const right = facts.series.length > 1 ? NAMES : SIDE;
  const across = (at: number): number => left + (at * (100 - left - right)) / 100;
  const figures = facts.series.flatMap(({ series }) => series.line.stretches.flat());
  return {
    time,
    across,
    xOf: (day) => across(time.endOf(day)),
    values: valueScale(valuesOf(facts), unitOf(first.series)),
    signals: new Set((facts.control ? ringedSignals(facts.control) : []).map(({ point }) => point.day)),
    isShort: figures.length <= MOST_PERIODS,
  };
}

function lineOf({ series, path, earlier }: SeriesFacts, look: number, places: Places): ChartSeries {
  const { line, undated } = series;
  const pathOf = (points: readonly CoursePoint[]): PathPoint[] =>
    points.map((point) => ({ x: places.xOf(point.day), y: places.values.yOf(point.value), point }));
  return {
    series,
    look,
    stretches: line.stretches.map((stretch) => stretch.map((point) => datedPoint(point, series, places))),
    undated: undated && {
      ...figureIn(undated, series, places),
      x: EDGE / 3,
      isSignal: false,
      from: 0,
    },
    path: pathOf(path),
    earlier: earlier.map(pathOf),
  };
}

function datedPoint({ day, observation }: SeriesPoint, series: TrendSeries, places: Places): ChartPoint {
  const start = observation.period?.start;
  const { across, isShort, signals, time, xOf } = places;
  return {
    ...figureIn(observation, series, places),
    x: xOf(day),
    isSignal: signals.has(day),
    from: isShort && start !== undefined ? across(time.startOf(start)) : undefined,
  };
}

function figureIn(
  observation: NumberObservation,
  { measure }: TrendSeries,
  { values }: Places,
): Omit<ChartPoint, 'x' | 'isSignal' | 'from'> {
  const band = errorInterval(observation, measure);
  return {
    observation,
    y: values.yOf(observation.value.value),
    isBaseline: observation === measure.baseline,
    isProvisional: observation.provisional === true,
    band: band && [values.yOf(band.lower), values.yOf(band.upper)],
  };
}

function forecastIn(
  forecast: ProjectionKnown,
  { line }: TrendSeries,
  { values, xOf }: Places,
): ChartForecast | undefined {
  const latest = line.stretches.at(-1)?.at(-1);
  const day = forecast.target.due.end;
  if (latest === undefined || day === undefined) return undefined;
  return {
    from: { x: xOf(latest.day), y: values.yOf(latest.value) },
    to: { x: xOf(day), y: values.yOf(forecast.value) },
    low: values.yOf(forecast.interval.lower),
    high: values.yOf(forecast.interval.upper),
    forecast,
  };
}

function controlIn(control: SeriesControl, { values, xOf }: Places): ChartControl {
  const { limits, points } = control;
  const yIfHeld = (value: number): number | undefined =>
    values.holds(value) ? values.yOf(value) : undefined;
  return {
    control,
    from: xOf(points[0]!.day),
    to: xOf(points.at(-1)!.day),
    mean: values.yOf(limits.mean),
    upper: yIfHeld(limits.upper),
    lower: yIfHeld(limits.lower),
  };
}
