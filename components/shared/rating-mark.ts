import { html, svg, type TemplateResult } from 'lit';
import type { Rating } from '../../src/index.js';

// Each shape differs from the others in outline, so that it can be told at 16 px in one ink.
const SHAPES = {
  green: svg`<path fill="currentColor" fill-rule="evenodd" d="M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm3.9 4.3L6.8 9.9 4.2 7.4 2.9 8.8l4 3.8L13.300 5.6Z" />`,
  amber: svg`<path fill="currentColor" fill-rule="evenodd" d="M8 .5 16 15.500H0ZM4.800 11v1.900h6.400V11Z" />`,
  red: svg`<path fill="currentColor" fill-rule="evenodd" d="M.5.5h15v15H.5ZM4.700 3.300 3.300 4.700 6.600 8l-3.300 3.300 1.400 1.400L8 9.400l3.300 3.300 1.400-1.400L9.400 8l3.300-3.300-1.400-1.400L8 6.600Z" />`,
  none: svg`<circle cx="8" cy="8" r="6.700" fill="none" stroke="currentColor" stroke-width="1.600" stroke-dasharray="2.600 2.100" />`,
} satisfies Record<Rating['rating'], unknown>;

/** A rating as shape, word and colour, in this order of importance. */
export function ratingMark(rating: Rating['rating'], label: unknown): TemplateResult {
  return html`<span class="mark ${rating}" part="rating rating-${rating}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">${SHAPES[rating]}</svg
    ><span>${label}</span></span
  >`;
}
