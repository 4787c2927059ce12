import { html, type TemplateResult } from 'lit';
import type { Strategy } from '../../src/index.js';

/** What the reader of any view of a plan must know about the whole of it. */
export function cautions({ document }: { readonly document: Strategy }): TemplateResult[] {
  return document.notes
    .filter((note) => note.kind === 'caution')
    .map((note) => html`<p class="flag">${note.text}</p>`);
}
