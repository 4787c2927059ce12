import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { formatFigure, formatNumber, type FunnelPart, type PartFunnel } from '../../src/index.js';
import type { Lang } from '../shared/plan-lang.js';
import { shapeOf } from '../shared/standing-shape.js';
import { anchorAt, percent } from './gap-dot.js';
import { funnelPath, funnelScale, type FunnelScale } from './funnel-scale.js';
import type { GapWords } from '../shared/gap.words.js';
import type { Unit } from '../../src/index.js';

/** What a funnel plot needs beside the funnel. */
export interface FunnelContext {
  readonly unit: Unit;
  readonly words: GapWords;
  /** The `lang` of the names. */
  readonly lang: Lang;
  nameOf(point: FunnelPart): string;
}

/** A funnel plot; the table below it says the same. */
export function funnelPlot(funnel: PartFunnel, context: FunnelContext): TemplateResult {
  const scale = funnelScale(funnel);
  const { gap, rating } = context.words;
  const { locale } = rating;
  return html`<div class="funnel" part="picture" aria-hidden="true">
    <svg class="plot">
      ${scale.down.map(
        ({ at, value }) => svg`
          <line class="grid" x1="0" x2="100%" y1=${percent(at)} y2=${percent(at)} />
          <text x="0" y=${percent(at)} dy="-0.3em">${formatFigure(value, context.unit, rating)}</text>`,
      )}
      ${curves(funnel, scale)} ${ends(funnel, scale, context)}
      ${funnel.points.map((point) => mark(point, scale))}
      ${scale.labels.map(
        ({ before, point, x, y }) =>
          svg`<text class="name" x=${percent(x)} y=${percent(y)} dx=${before ? '-1em' : '1em'} dy="0.35em" text-anchor=${before ? 'end' : 'start'} lang=${context.lang}>${context.nameOf(point)}</text>`,
      )}
    </svg>
    <svg class="axis">
      ${scale.across.map(
        ({ at, value }) =>
          svg`<text x=${percent(at)} y="0.9em" text-anchor=${anchorAt(at)}>${formatNumber(value, locale)}</text>`,
      )}
      <text class="marked" x="50%" y="2.2em" text-anchor="middle">${gap.funnel.across}</text>
    </svg>
  </div>`;
}

const curves = ({ baseline, curves: of }: PartFunnel, scale: FunnelScale): SVGTemplateResult => svg`
  <svg class="curves" viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
    ${[of.innerLower, of.innerUpper].map((curve) => svg`<path class="inner" d=${funnelPath(curve, scale)} />`)}
    ${[of.outerLower, of.outerUpper].map((curve) => svg`<path class="outer" d=${funnelPath(curve, scale)} />`)}
    <path class="whole" d=${`M0 ${scale.spot({ size: 0, value: baseline }).y.toFixed(2)}H100`} />
  </svg>`;

// The limits are named where they end on the right, the line of all at its beginning there.
function ends(
  { baseline, curves: of }: PartFunnel,
  scale: FunnelScale,
  { unit, words: { gap, rating } }: FunnelContext,
): SVGTemplateResult {
  const last = (curve: PartFunnel['curves']['innerUpper'], words: string): unknown => {
    const within = curve
      .map((point) => scale.spot(point))
      .filter(({ x, y }) => x <= 100 && y >= 0 && y <= 100);
    const end = within.at(-1);
    return end === undefined
      ? nothing
      : svg`<text x="100%" y=${percent(end.y)} dy="-0.3em" text-anchor="end">${words}</text>`;
  };
  const all = formatFigure(Number(baseline.toPrecision(3)), unit, rating);
  const { y } = scale.spot({ size: 0, value: baseline });
  return svg`
    ${last(of.innerUpper, gap.funnel.inner)}${last(of.outerUpper, gap.funnel.outer)}
    <text class="marked" x="100%" y=${percent(y)} dy="-0.3em" text-anchor="end">${gap.funnel.baseline({ figure: all })}</text>`;
}

const SHAPES = {
  'far-low': 'lower',
  low: 'lower',
  within: 'similar',
  high: 'higher',
  'far-high': 'higher',
} as const;

// Turned to where they lie: the triangles of a row point aside.
function mark(point: FunnelPart, scale: FunnelScale): SVGTemplateResult {
  const { x, y } = scale.spot(point);
  const size = point.place.startsWith('far') ? 1.5 : 1;
  return svg`<svg x=${percent(x)} y=${percent(y)} width="1" height="1" class="at"><g transform=${`rotate(-90) scale(${size})`}>${shapeOf(SHAPES[point.place])}</g></svg>`;
}
