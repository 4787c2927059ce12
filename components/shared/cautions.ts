import { html, nothing, type TemplateResult } from 'lit';
import type { Note } from '../../src/index.js';
import type { Lang } from './plan-lang.js';

/** What the reader of any view of a plan must know about the whole of it, or of one part of it. */
export function cautions(
  { document }: { readonly document: { readonly notes: readonly Note[] } },
  lang: Lang = nothing,
): TemplateResult[] {
  return document.notes
    .filter((note) => note.kind === 'caution')
    .map((note) => html`<p class="flag" lang=${lang}>${note.text}</p>`);
}
