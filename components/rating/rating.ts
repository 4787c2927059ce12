import { css, html, LitElement, type TemplateResult } from 'lit';
import { type Rating, RATINGS } from '../../src/index.js';
import { LanguageController } from '../shared/language.js';
import { ratingMark } from '../shared/rating-mark.js';
import { ratingStyles } from '../shared/rating.styles.js';
import { viewWords } from '../shared/view-words.js';

/**
 * Shows one rating as shape, word and colour.
 *
 * The shape and the word carry the rating and the colour repeats it, so it still reads in greyscale, in forced
 * colours, in print and to a screen reader. Anything that is not a rating reads "Not rated", never a colour.
 *
 * @element cohesion-rating
 * @slot - the council's own word, in place of the usual one
 * @csspart rating - shape and word together
 * @csspart rating-green - the same, when on target
 * @csspart rating-amber - the same, when close
 * @csspart rating-red - the same, when off target
 * @csspart rating-none - the same, when not rated
 * @cssproperty [--cohesion-green=#008a3e] - the hue of green
 * @cssproperty [--cohesion-amber=#c96a00] - the hue of amber
 * @cssproperty [--cohesion-red=#d3222a] - the hue of red
 */
export class CohesionRating extends LitElement {
  /** @internal */
  static override styles = [
    ratingStyles,
    css`
      :host {
        display: inline;
      }
      :host([hidden]) {
        display: none;
      }
    `,
  ];

  /** @internal */
  static override properties = { rating: { reflect: true } };

  /** The rating: `green`, `amber`, `red` or `none`; anything else reads as `none`. */
  declare rating: Rating['rating'];

  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.rating = 'none';
  }

  /** @internal */
  protected override render(): TemplateResult {
    const rating = RATINGS.includes(this.rating) ? this.rating : 'none';
    const words = this.#language.words(viewWords);
    // what the page puts into a slot has its language from the page
    const slot = html`<slot lang=${this.#language.langOf(words)}>${words.rating.ratings[rating]}</slot>`;
    return ratingMark(rating, slot);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'cohesion-rating': CohesionRating;
  }
}
