import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Dot } from '../shared/part-figure.js';
import { type DrawnStanding, shapeOf } from '../shared/standing-shape.js';
import type { GapScale } from './gap-scale.js';

export const percent = (at: number): string => `${Math.round(at * 1000) / 1000}%`;

/** The whole as it stands in every row. */
export interface DrawnWhole {
  readonly value: number;
  readonly lower: number | undefined;
  readonly upper: number | undefined;
}

/** The lines that every dot stands before: round figures, and the whole with its interval. */
export function gapGrid(scale: GapScale, whole: DrawnWhole | undefined): SVGTemplateResult {
  return svg`
    ${scale.ticks.map(({ at }) => svg`<line class="grid" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />`)}
    ${whole === undefined ? nothing : svg`${band(scale, whole)}${upright(scale.at(whole.value))}`}`;
}

const band = (scale: GapScale, { lower, upper }: DrawnWhole): SVGTemplateResult | typeof nothing =>
  lower === undefined || upper === undefined
    ? nothing
    : svg`<rect class="band" x=${percent(scale.at(lower))} width=${percent(scale.at(upper) - scale.at(lower))} y="0" height="100%" />`;

const upright = (at: number): SVGTemplateResult =>
  svg`<line class="whole" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />`;

/** A figure with its interval, and the figure before it. */
export function gapDot(
  { before, lower, upper, value }: Dot,
  standing: DrawnStanding,
  scale: GapScale,
): SVGTemplateResult {
  const at = percent(scale.at(value));
  return svg`
    ${before === undefined ? nothing : pastOf(percent(scale.at(before)), at)}
    ${
      lower === undefined || upper === undefined
        ? nothing
        : svg`<line class="interval" x1=${percent(scale.at(lower))} x2=${percent(scale.at(upper))} y1="50%" y2="50%" />`
    }
    <svg x=${at} y="50%" width="1" height="1" class="at">${shapeOf(standing)}</svg>`;
}

const pastOf = (before: string, at: string): SVGTemplateResult => svg`
  <line class="past" x1=${before} x2=${at} y1="50%" y2="50%" />
  <circle class="ring" cx=${before} cy="50%" r="4" />`;

/** The round figures of the axis, and the whole below them. */
export function gapAxis(
  scale: GapScale,
  nameOf: (value: number) => string,
  whole: { readonly at: number; readonly words: string } | undefined,
): SVGTemplateResult {
  return svg`
    ${scale.ticks.map(({ at, value }) => svg`<text x=${percent(at)} y="0.9em" text-anchor=${anchorAt(at)}>${nameOf(value)}</text>`)}
    ${
      whole === undefined
        ? nothing
        : svg`<text class="marked" x=${percent(whole.at)} y="2.2em" text-anchor=${anchorAt(whole.at)}>${whole.words}</text>`
    }`;
}

/** Which way words run from a point, so that they stay within the picture. */
export const anchorAt = (at: number): string => (at < 12 ? 'start' : at > 88 ? 'end' : 'middle');
