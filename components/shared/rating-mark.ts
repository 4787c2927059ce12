import { html, type TemplateResult } from 'lit';
import type { Rating } from '../../src/index.js';

// Each shape differs from the others in outline, so that it can be told at 16 px in one ink.
const SHAPES: Readonly<Record<Rating['rating'], string>> = {
  green: 'M8 0a8 8 0 1 1 0 16A8 8 0 0 1 8 0Zm3.9 4.3L6.8 9.9 4.2 7.4 2.9 8.8l4 3.8L13.3 5.6Z',
  amber: 'M8 .5 16 15.5H0ZM4.8 11v1.9h6.4V11Z',
  red: 'M.5.5h15v15H.5ZM4.7 3.3 3.3 4.7 6.6 8l-3.3 3.3 1.4 1.4L8 9.4l3.3 3.3 1.4-1.4L9.4 8l3.3-3.3-1.4-1.4L8 6.6Z',
  none: 'M1.3 8a6.7 6.7 0 1 0 13.4 0 6.7 6.7 0 1 0-13.4 0',
};

/** The outline of a rating in a square of 16 px. */
export const ratingShape = (rating: Rating['rating']): string => SHAPES[rating];

/** A rating as shape, word and colour, in this order of importance. */
export function ratingMark(rating: Rating['rating'], label: unknown): TemplateResult {
  return html`<span class="mark ${rating}" part="rating rating-${rating}"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d=${SHAPES[rating]}></path></svg
    ><span>${label}</span></span
  >`;
}
