import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { DeliveryState } from '../../src/index.js';
import type { Span, TimeScale } from '../shared/time-scale.js';

const percent = (at: number): string => `${Math.round(at * 1000) / 1000}%`;

/** Bars of a state look alike: the word beside them says which it is. */
const LOOKS: Readonly<Record<DeliveryState, 'filled' | 'heavy' | 'open' | 'dashed'>> = {
  'done-on-time': 'filled',
  'done-late': 'filled',
  done: 'filled',
  'on-time': 'open',
  late: 'heavy',
  missed: 'heavy',
  'not-reported': 'dashed',
  cancelled: 'dashed',
  recurring: 'open',
  undated: 'open',
  'held-elsewhere': 'open',
  'to-be-agreed': 'open',
  unclear: 'dashed',
};

/** What bars fade with, once in a tree, for all bars in it. */
export const FADES = svg`
  <defs>
    ${fade('in', ['0', '1', '1'])}${fade('out', ['1', '1', '0'])}${fade('both', ['0', '1', '0'])}
  </defs>`;

function fade(name: string, opacities: readonly string[]): SVGTemplateResult {
  return svg`<linearGradient id="fade-${name}">
    ${opacities.map(
      (opacity, at) =>
        svg`<stop offset=${percent((100 * at) / (opacities.length - 1))} stop-color="currentColor" stop-opacity=${opacity} />`,
    )}
  </linearGradient>`;
}

/** The lines that every bar stands on: the round days, and the day as of which all is told. */
export function timeGrid(scale: TimeScale, marked: string | undefined): SVGTemplateResult {
  return svg`
    ${scale.ticks.map(({ at }) => svg`<line class="grid" x1=${percent(at)} x2=${percent(at)} y1="0" y2="100%" />`)}
    ${
      marked !== undefined && scale.holds(marked)
        ? svg`<line class="today" x1=${percent(scale.endOf(marked))} x2=${percent(scale.endOf(marked))} y1="0" y2="100%" />`
        : nothing
    }`;
}

/** A time as a bar on a timeline, with what is not exact in it fading. */
export function timeBar(
  { first, last, fadesIn, fadesOut }: Span,
  state: DeliveryState | undefined,
  scale: TimeScale,
): SVGTemplateResult {
  const from = scale.startOf(first);
  const width = Math.max(scale.endOf(last) - from, 0.6);
  const fading = fadesIn && fadesOut ? 'both' : fadesIn ? 'in' : fadesOut ? 'out' : undefined;
  const ink = fading === undefined ? 'currentColor' : `url(#fade-${fading})`;
  return svg`<rect
    class="bar ${state === undefined ? 'open' : LOOKS[state]} ${fading === undefined ? '' : 'fading'}"
    x=${percent(from)}
    width=${percent(width)}
    fill=${ink}
    stroke=${ink}
  />`;
}

/** The names of the round days, and of the marked one below them. */
export function timeAxis(
  scale: TimeScale,
  nameOf: (day: string) => string,
  marked: { readonly day: string; readonly words: string } | undefined,
): SVGTemplateResult {
  return svg`
    ${scale.ticks.map(({ at, day }) => svg`<text x=${percent(at)} y="0.9em" text-anchor=${anchorAt(at)}>${nameOf(day)}</text>`)}
    ${
      marked !== undefined && scale.holds(marked.day)
        ? svg`<text class="marked" x=${percent(scale.endOf(marked.day))} y="2.2em" text-anchor=${anchorAt(scale.endOf(marked.day))}>${marked.words}</text>`
        : nothing
    }`;
}

// words at the edges stay within the picture
const anchorAt = (at: number): string => (at < 12 ? 'start' : at > 88 ? 'end' : 'middle');
