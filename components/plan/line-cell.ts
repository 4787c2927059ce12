import { html, type TemplateResult } from 'lit';

/** A cell with a line for each of some words, or what is said where there are none. */
export function lineCell(label: string, words: readonly string[], none: string): TemplateResult {
  return html`<td role="cell" class="lines" data-label=${label}>
    ${
      words.length === 0
        ? html`<span class="muted">${none}</span>`
        : words.map((word) => html`<span>${word}</span>`)
    }
  </td>`;
}
