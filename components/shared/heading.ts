import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from './plan-lang.js';

/** What a heading is beside its words. */
export interface HeadingOptions {
  /** Its class. */
  readonly look: string;
  /** Its CSS part. Default: none. */
  readonly part?: string;
  /** For a heading that the reader can be brought to. Default: none. */
  readonly id?: string;
  /** The language of its words, where it is another than that of the view. */
  readonly lang?: Lang;
}

/**
 * A heading of a level, 1 to 6. Pages have no more: what would be lower still is a line of strong words, so that no heading
 * claims to stand beside the one that it stands under.
 */
export function heading(level: number, words: string, options: HeadingOptions): TemplateResult {
  const { look, part = nothing, id = nothing, lang = nothing } = options;
  const focus = id === nothing ? nothing : '-1';
  switch (level) {
    case 1:
      return html`<h1 class=${look} part=${part} id=${id} lang=${lang} tabindex=${focus}>${words}</h1>`;
    case 2:
      return html`<h2 class=${look} part=${part} id=${id} lang=${lang} tabindex=${focus}>${words}</h2>`;
    case 3:
      return html`<h3 class=${look} part=${part} id=${id} lang=${lang} tabindex=${focus}>${words}</h3>`;
    case 4:
      return html`<h4 class=${look} part=${part} id=${id} lang=${lang} tabindex=${focus}>${words}</h4>`;
    case 5:
      return html`<h5 class=${look} part=${part} id=${id} lang=${lang} tabindex=${focus}>${words}</h5>`;
    case 6:
      return html`<h6 class=${look} part=${part} id=${id} lang=${lang} tabindex=${focus}>${words}</h6>`;
    default:
      return html`<p class=${look} part=${part} id=${id} lang=${lang} tabindex=${focus}>${words}</p>`;
  }
}
