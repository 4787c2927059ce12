import { area, line } from 'd3-shape';
import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Lang } from '../shared/plan-lang.js';
import { percent, round, tall } from './measures.js';
import { LINE, type PlacedLabel } from './place-labels.js';
import {
  type Chart,
  type ChartControl,
  type ChartForecast,
  type ChartPoint,
  type ChartSeries,
  type Spot,
  HEIGHT,
} from './chart.js';
import { marker } from './trend-marker.js';

/** The words of a picture. */
export interface PictureWords {
  readonly labels: readonly PlacedLabel[];
  /** What the lines across are called, in their order. */
  readonly lines: readonly string[];
  /** What round days are called. */
  readonly nameOf: (day: string) => string;
  /** What the cuts are called, in their order. */
  readonly cuts: readonly string[];
  readonly planLang: Lang;
}

/** Room above the field, and for the days below it. */
const ABOVE = 2;
const BELOW = 1.7;
/** The width of a character in per cent, where a picture is as narrow as it gets. */
const CHARACTER = 2.8;

/** How close markers may stand, per cent: as wide as one is, where a picture is as narrow as it gets. */
const CLOSEST = 2.4;

/** A picture of one indicator over time, of one height and as wide as there is room. */
export function trendPicture(chart: Chart, words: PictureWords, key: string): SVGTemplateResult {
  const above = ABOVE + Math.max(0, chart.cuts.length - 1) * LINE;
  const below = BELOW + (chart.said.length > 0 ? 1.7 : 0);
  return svg`<svg class="picture" part="picture" aria-hidden="true" width="100%" height=${tall(above + HEIGHT + below)}>
    <svg y=${tall(above)} width="100%" height=${tall(HEIGHT)} overflow="visible">
      ${chart.lines.map(
        ({ y }, at) => svg`<line class="grid" x1="0" x2="100%" y1=${tall(y)} y2=${tall(y)} />
          <text class="value" x="-0.6em" y=${tall(y + 0.35)} text-anchor="end">${words.lines[at]}</text>`,
      )}
      <line class="axis" x1="0" x2="100%" y1=${tall(HEIGHT)} y2=${tall(HEIGHT)} />
      ${chart.cuts.map(({ x }, at) => cutRule(x, words.cuts[at]!, at))}
      ${paths(chart, key)}
      ${chart.control === undefined ? nothing : hairlines(chart.control)}
      ${chart.expected.map((spot) => marker(spot, 'expected'))}
      ${chart.crosses.map((x) => marker({ x, y: HEIGHT - 0.6 }, 'absent'))}
      ${chart.series.map(marks)}
      ${words.labels.map(labelText)}
      ${days(chart, words)}
      ${chart.said.map(({ x, number }) => saidMark(x, number))}
    </svg>
  </svg>`;
}

// Lines and areas are drawn on a field of 100 by its height in em, which is stretched to the room there is.
function paths({ series, forecast }: Chart, key: string): SVGTemplateResult {
  return svg`<svg width="100%" height="100%" viewBox="0 0 100 ${HEIGHT}" preserveAspectRatio="none" overflow="visible">
    ${series.map(
      ({ look, stretches, path, earlier }) => svg`<g class="series-${look}">
        ${stretches.map((stretch) => bandArea(stretch))}
        ${earlier.map((points) => svg`<path class="earlier" d=${pathOf(points)} />`)}
        ${path.length > 1 ? svg`<path class="way" d=${pathOf(path)} />` : nothing}
        ${stretches.map((stretch) =>
          stretch.length > 1 ? svg`<path class="line" d=${pathOf(stretch)} />` : nothing,
        )}
      </g>`,
    )}
    ${forecast === undefined ? nothing : forecastFan(forecast, key)}
  </svg>`;
}

const toPath = line<Spot>(
  ({ x }) => round(x),
  ({ y }) => round(y),
);
const pathOf = (spots: readonly Spot[]): string => toPath(spots) ?? '';

const toArea = area<ChartPoint>()
  .defined(({ band }) => band !== undefined)
  .x(({ x }) => round(x))
  .y0(({ band }) => round(band![0]))
  .y1(({ band }) => round(band![1]));

const bandArea = (points: readonly ChartPoint[]): SVGTemplateResult | typeof nothing =>
  points.filter(({ band }) => band !== undefined).length > 1
    ? svg`<path class="band" d=${toArea(points) ?? ''} />`
    : nothing;

function forecastFan({ from, to, low, high }: ChartForecast, key: string): SVGTemplateResult {
  const fan = `M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(high)}V${round(low)}Z`;
  return svg`<g class="series-1">
    <linearGradient id="fade-${key}" gradientUnits="userSpaceOnUse" x1=${round(from.x)} x2=${round(to.x)} y1="0" y2="0">
      <stop offset="0" stop-color="currentColor" stop-opacity="1" />
      <stop offset="1" stop-color="currentColor" stop-opacity="0.45" />
    </linearGradient>
    <path class="band" d=${fan} />
    <path class="forecast" d=${pathOf([from, to])} stroke="url(#fade-${key})" />
  </g>`;
}

function hairlines({ from, to, mean, upper, lower }: ChartControl): SVGTemplateResult {
  const hairline = (y: number | undefined, look: string): SVGTemplateResult | typeof nothing =>
    y === undefined
      ? nothing
      : svg`<line class="limit ${look}" x1=${percent(from)} x2=${percent(to)} y1=${tall(y)} y2=${tall(y)} />`;
  return svg`${hairline(mean, 'mean')}${hairline(upper, '')}${hairline(lower, '')}`;
}

function marks({ look, stretches, undated, path }: ChartSeries): SVGTemplateResult {
  const points = [...stretches.flat(), ...(undated === undefined ? [] : [undated])];
  // of a point alone no area can be drawn
  const alone = points.filter((point) => point.band !== undefined && bandStandsAlone(point, stretches));
  return svg`<g class="series-${look}">
    ${alone.map(({ x, band }) => svg`<line class="bar" x1=${percent(x)} x2=${percent(x)} y1=${tall(band![0])} y2=${tall(band![1])} />`)}
    ${points.map(({ x, y, from }) =>
      from === undefined
        ? nothing
        : svg`<line class="period" x1=${percent(from)} x2=${percent(x)} y1=${tall(y)} y2=${tall(y)} />`,
    )}
    ${path.map((spot) => (spot.point.target === undefined ? nothing : marker(spot, 'target')))}
    ${marked(stretches, undated).map((point) =>
      marker(point, point.isBaseline ? 'baseline' : 'point', look, {
        hollow: point.isProvisional || point.isBaseline,
        ringed: point.isSignal,
      }),
    )}
  </g>`;
}

// Markers that would touch each other make no line clearer: then the ends have one, and what is told from the others.
function marked(stretches: ChartSeries['stretches'], undated: ChartSeries['undated']): readonly ChartPoint[] {
  const shown = stretches.flatMap((stretch) =>
    isDense(stretch)
      ? stretch.filter(
          ({ isBaseline, isProvisional, isSignal }, at) =>
            at === 0 || at === stretch.length - 1 || isBaseline || isProvisional || isSignal,
        )
      : stretch,
  );
  return undated === undefined ? shown : [...shown, undated];
}

const isDense = (stretch: readonly ChartPoint[]): boolean =>
  (stretch.at(-1)!.x - stretch[0]!.x) / (stretch.length - 1) < CLOSEST;

const bandStandsAlone = (point: ChartPoint, stretches: ChartSeries['stretches']): boolean =>
  (stretches.find((stretch) => stretch.includes(point)) ?? []).filter(({ band }) => band !== undefined)
    .length < 2;

function labelText({ x, y, anchor, lines, isMain }: PlacedLabel): SVGTemplateResult {
  const said = lines.map(
    (words, at) => svg`<tspan x=${percent(x)} dy=${at === 0 ? '0' : tall(LINE)}>${words}</tspan>`,
  );
  // blanks around the words would count as words
  return svg`<text class="label ${isMain ? 'main' : ''}" x=${percent(x)} y=${tall(y)} text-anchor=${anchor}>${said}</text>`;
}

function cutRule(x: number, words: string, at: number): SVGTemplateResult {
  const y = -0.6 - at * LINE;
  return svg`<line class="cut" x1=${percent(x)} x2=${percent(x)} y1=${tall(y)} y2="100%" />
    <text class="label" x=${percent(x)} y=${tall(y)} text-anchor=${anchorAt(x)}>${words}</text>`;
}

function days({ ticks }: Chart, { nameOf }: PictureWords): SVGTemplateResult | typeof nothing {
  if (ticks.length === 0) return nothing;
  const names = ticks.map(({ day }) => nameOf(day));
  const longest = Math.max(...names.map((name) => name.length + 1), 1);
  const apart = (ticks.at(-1)!.x - ticks[0]!.x) / Math.max(1, ticks.length - 1);
  const every = apart === 0 ? 1 : Math.ceil((longest * CHARACTER) / apart);
  return svg`${ticks.map(
    (
      { x },
      at,
    ) => svg`<line class="tick" x1=${percent(x)} x2=${percent(x)} y1="100%" y2=${tall(HEIGHT + 0.35)} />
      ${
        at % every === 0
          ? svg`<text class="day" x=${percent(x)} y=${tall(HEIGHT + 1.4)} text-anchor=${anchorAt(x, 4)}>${names[at]}</text>`
          : nothing
      }`,
  )}`;
}

function saidMark(x: number, number: number): SVGTemplateResult {
  return svg`<svg class="at" width="1" height="1" x=${percent(x)} y=${tall(HEIGHT + 2.5)} overflow="visible">
    <circle class="said" r="9" />
    <text class="number" y="0.35em" text-anchor="middle">${number}</text>
  </svg>`;
}

// words at the edges stay within the picture
const anchorAt = (at: number, edge = 14): string =>
  at < edge ? 'start' : at > 100 - edge ? 'end' : 'middle';
