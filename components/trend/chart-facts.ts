import {
  type CoursePoint,
  coursePointsOf,
  earlierCoursesOf,
  errorInterval,
  type Forecast,
  type ProjectionKnown,
  sameUnit,
  type SeriesBreak,
  type SeriesControl,
  seriesControl,
} from '../../src/index.js';
import type { Span } from '../shared/time-scale.js';
import type { SaidDay } from './chart.js';
import { type TrendSeries, unitOf } from './trend-series.js';

/** What one series of a picture is drawn with. */
export interface SeriesFacts {
  readonly series: TrendSeries;
  readonly path: readonly CoursePoint[];
  readonly earlier: readonly (readonly CoursePoint[])[];
  /** The days of results without a value. */
  readonly absent: readonly string[];
}

/** A figure that the council expects. */
export interface ExpectedFigure {
  readonly day: string;
  readonly value: number;
  readonly forecast: Forecast;
}

/** What a picture is drawn with. What leads on from a series, and limits of chance, are told of one series alone. */
export interface ChartFacts {
  readonly series: readonly SeriesFacts[];
  readonly control: SeriesControl | undefined;
  readonly forecast: ProjectionKnown | undefined;
  readonly expected: readonly ExpectedFigure[];
}

/** What some series are drawn with. */
export function chartFacts(drawn: readonly TrendSeries[], asOf: string | undefined): ChartFacts {
  const series = drawn.map((each) => seriesFacts(each, asOf));
  const [only, ...others] = drawn;
  if (only?.score === undefined || others.length > 0) {
    return { series, control: undefined, forecast: undefined, expected: [] };
  }
  const { forecast } = only.score;
  return {
    series,
    control: seriesControl(only.measure, asOf),
    forecast: forecast.state === 'unknown' ? undefined : forecast,
    expected: expectedOf(only),
  };
}

/** The times that a picture has to hold. */
export function spansOf({ series, expected }: ChartFacts, said: readonly SaidDay[]): Span[] {
  const ofPoints = series.flatMap(({ series: { line } }) =>
    line.stretches
      .flat()
      .map(({ day, observation }) => ({ ...on(day), first: observation.period?.start ?? day })),
  );
  const days = [
    ...series.flatMap(({ path, earlier, absent }) => [
      ...[...path, ...earlier.flat()].map(({ day }) => day),
      ...absent,
    ]),
    ...cutsOf(series.map(({ series: each }) => each)).map(({ day }) => day),
    ...expected.map(({ day }) => day),
    ...said.flatMap(({ day }) => day ?? []),
  ];
  return [...ofPoints, ...days.map(on)];
}

/** The figures that a picture has to hold. */
export function valuesOf({ series, control, forecast, expected }: ChartFacts): number[] {
  const [first] = series;
  if (first === undefined) return [];
  const limits = control === undefined ? [] : [control.limits.upper, control.limits.lower];
  return [
    ...series.flatMap(seriesValues),
    ...(forecast === undefined ? [] : [forecast.value, forecast.interval.lower, forecast.interval.upper]),
    ...expected.map(({ value }) => value),
    ...within(limits, first.series),
  ];
}

/** The cuts of some series that have a day, each once. */
export function cutsOf(drawn: readonly TrendSeries[]): { readonly day: string; readonly cut: SeriesBreak }[] {
  const found = new Map<string, { day: string; cut: SeriesBreak }>();
  for (const cut of drawn.flatMap(({ measure }) => measure.breaks)) {
    const day = cut.at.start ?? cut.at.end;
    if (day !== undefined) found.set(`${day} ${cut.change}`, { day, cut });
  }
  return [...found.values()];
}

// The ways to targets are those of the whole.
function seriesFacts(series: TrendSeries, asOf: string | undefined): SeriesFacts {
  const { line, measure, score } = series;
  return {
    series,
    path: score === undefined ? [] : coursePointsOf(measure, asOf),
    earlier: score === undefined ? [] : earlierCoursesOf(measure, asOf),
    absent: line.others.flatMap(({ value, period }) => (value.kind === 'none' ? (period?.end ?? []) : [])),
  };
}

function seriesValues({ series, path, earlier }: SeriesFacts): number[] {
  const { line, measure, undated } = series;
  const figures = line.stretches.flat().map(({ observation }) => observation);
  if (undated !== undefined) figures.push(undated);
  return [
    ...figures.flatMap((figure) => {
      const band = errorInterval(figure, measure);
      return [figure.value.value, ...(band === undefined ? [] : within([band.lower, band.upper], series))];
    }),
    ...[...path, ...earlier.flat()].map(({ value }) => value),
  ];
}

// Those figures of the council that are numbers in the unit of the series.
function expectedOf(series: TrendSeries): ExpectedFigure[] {
  const { measure } = series;
  return measure.forecasts.flatMap((forecast) => {
    const { value, period } = forecast;
    if (value.kind !== 'number' || period.end === undefined) return [];
    return sameUnit(value.unit ?? measure.unit, unitOf(series))
      ? [{ day: period.end, value: value.value, forecast }]
      : [];
  });
}

const on = (day: string): Span => ({ first: day, last: day, fadesIn: false, fadesOut: false });

// A share lies between none and all, whatever a method says of how sure it is.
const within = (limits: readonly number[], series: TrendSeries): number[] =>
  unitOf(series).kind === 'percent' ? limits.map((limit) => Math.min(100, Math.max(0, limit))) : [...limits];
