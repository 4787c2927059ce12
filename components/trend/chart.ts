import type {
  CoursePoint,
  Forecast,
  NumberObservation,
  ProjectionKnown,
  SeriesBreak,
  SeriesControl,
} from '../../src/index.js';
import type { TrendSeries } from './trend-series.js';

/** How high the field of a picture is, in em. Widths are in per cent, so that a picture fits wherever it stands. */
export const HEIGHT = 13;

/** A place in a picture: per cent across, em down. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A figure in a picture. */
export interface ChartPoint extends Spot {
  readonly observation: NumberObservation;
  /** Whether it is the baseline of the plan. */
  readonly isBaseline: boolean;
  readonly isProvisional: boolean;
  /** Whether it is more than chance. */
  readonly isSignal: boolean;
  /** Where its period begins, where that is drawn. */
  readonly from: number | undefined;
  /** Between which limits it may really lie, as places. */
  readonly band: readonly [low: number, high: number] | undefined;
}

/** A point of a way to a target. */
export interface PathPoint extends Spot {
  readonly point: CoursePoint;
}

/** One line of a picture, with what belongs to it. */
export interface ChartSeries {
  readonly series: TrendSeries;
  /** Its ink, dash and marker: 1 to 4. */
  readonly look: number;
  readonly stretches: readonly (readonly ChartPoint[])[];
  /** The baseline without a day, which stands at the edge. */
  readonly undated: ChartPoint | undefined;
  readonly path: readonly PathPoint[];
  readonly earlier: readonly (readonly PathPoint[])[];
}

/** A cut of the series, and where it lies. */
export interface ChartCut {
  readonly x: number;
  readonly cut: SeriesBreak;
}

/** Where a line through the series leads. */
export interface ChartForecast {
  readonly from: Spot;
  readonly to: Spot;
  readonly low: number;
  readonly high: number;
  readonly forecast: ProjectionKnown;
}

/** The limits of chance, as places; a limit beyond the picture has none. */
export interface ChartControl {
  readonly control: SeriesControl;
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  readonly upper: number | undefined;
  readonly lower: number | undefined;
}

/** A picture of one indicator over time, as places in it. */
export interface Chart {
  readonly series: readonly ChartSeries[];
  readonly ticks: readonly { readonly x: number; readonly day: string }[];
  readonly lines: readonly { readonly y: number; readonly value: number }[];
  readonly startsAtZero: boolean;
  readonly cuts: readonly ChartCut[];
  /** Results without a value: one cross for each day. */
  readonly crosses: readonly number[];
  /** What was said, by number. */
  readonly said: readonly { readonly x: number; readonly number: number }[];
  readonly expected: readonly (Spot & { readonly forecast: Forecast })[];
  readonly forecast: ChartForecast | undefined;
  readonly control: ChartControl | undefined;
}

/** A day of which something was said; its place in the list is its number. */
export interface SaidDay {
  readonly day: string | undefined;
}
