import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { ratingShape } from './rating-mark.js';
import type { ShadeClass } from './shade-classes.js';
import { shapeOf } from './standing-shape.js';

/** A small picture of a class, for a key or a table. */
export const swatch = (mark: ShadeClass['mark']): TemplateResult =>
  html`<svg
    class="swatch place ${`as-${mark}`}"
    viewBox="-15 -11 30 22"
    width="30"
    height="22"
    aria-hidden="true"
  >
    ${placeArea(mark, 'M-14.5,-10.5h29v21h-29Z')}${markOf(mark)}
  </svg>`;

/** The hatching of what has no class; it stands once in each view, among the definitions of a picture. */
export const hatch: SVGTemplateResult = svg`<pattern id="hatch" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
    <path class="stripe" d="M0,3h6" />
  </pattern>`;

/** An area in the tint of its class, or hatched. */
export const placeArea = (mark: ShadeClass['mark'], area: string): SVGTemplateResult => svg`
  <path class="area" d=${area} />${mark === 'none' ? svg`<path class="hatch" d=${area} fill="url(#hatch)" />` : nothing}`;

/** What tells a class without its tint: the number of a fifth, the shape of a rating or of a standing. */
export function markOf(mark: ShadeClass['mark']): SVGTemplateResult | typeof nothing {
  switch (mark) {
    case 'none':
      return nothing;
    case 'green':
    case 'amber':
    case 'red':
      return svg`<path class="rated" d=${ratingShape(mark)} transform="translate(-7 -7) scale(0.875)" />`;
    case 'better':
    case 'worse':
    case 'similar':
    case 'lower':
    case 'higher':
    case 'not-compared':
      return shapeOf(mark);
    default:
      return svg`<text class="number" text-anchor="middle" y="0.36em">${mark}</text>`;
  }
}
