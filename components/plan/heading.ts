import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../shared/plan-lang.js';

/** The levels that the headings of a view may begin at, below the one that is the page's own. */
export const HEADING_LEVELS: readonly number[] = [2, 3, 4, 5, 6];
export const USUAL_LEVEL = 3;

/**
 * A heading of a level. Pages have six: what would be lower still is strong words, so that no heading claims to stand
 * beside the one that it stands under.
 *
 * @param id - for a heading that the reader can be brought to
 * @param lang - of such a heading, where it is another than that of the view
 */
export function heading(level: number, words: string, id?: string, lang: Lang = nothing): TemplateResult {
  if (id !== undefined) return target(level, words, id, lang);
  switch (level) {
    case 3:
      return html`<h3 class="label">${words}</h3>`;
    case 4:
      return html`<h4 class="label">${words}</h4>`;
    case 5:
      return html`<h5 class="label">${words}</h5>`;
    case 6:
      return html`<h6 class="label">${words}</h6>`;
    default:
      return html`<p class="label">${words}</p>`;
  }
}

function target(level: number, words: string, id: string, lang: Lang): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="title" part="heading" id=${id} lang=${lang} tabindex="-1">${words}</h2>`;
    case 4:
      return html`<h4 class="title" part="heading" id=${id} lang=${lang} tabindex="-1">${words}</h4>`;
    case 5:
      return html`<h5 class="title" part="heading" id=${id} lang=${lang} tabindex="-1">${words}</h5>`;
    case 6:
      return html`<h6 class="title" part="heading" id=${id} lang=${lang} tabindex="-1">${words}</h6>`;
    default:
      return html`<h3 class="title" part="heading" id=${id} lang=${lang} tabindex="-1">${words}</h3>`;
  }
}
