import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../shared/plan-lang.js';

/** A cell with a line for each of some words, or what is said where there are none. `lang` is that of the words, or of `own` among them. */
export function lineCell(
  label: string,
  words: readonly string[],
  none: string,
  lang: Lang = nothing,
  own = words,
): TemplateResult {
  return html`<td role="cell" class="lines" data-label=${label}>
    ${
      words.length === 0
        ? html`<span class="muted">${none}</span>`
        : words.map((word) => html`<span lang=${own.includes(word) ? lang : nothing}>${word}</span>`)
    }
  </td>`;
}
