import type { Rating } from '../../score/rating.js';
import { type Markup, markup } from './markup.js';

// Signs that every computer has, told apart in one ink. Drawings would leave an empty box where an editor strips them.
const SIGNS: Readonly<Record<Rating['rating'], string>> = { green: '✓', amber: '▲', red: '✕', none: '○' };

/** A rating as sign and word; a style sheet may add its colour. */
export const ratingMark = (rating: Rating['rating'], word: string): Markup =>
  markup`<span class="cohesion-mark cohesion-${rating}"><span aria-hidden="true">${SIGNS[rating]}</span> ${word}</span>`;
