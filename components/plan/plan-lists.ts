import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from '../shared/plan-lang.js';
import type { PlanEntry } from './plan-entry.js';

/** Lines that say more of something, and what must be minded. */
export function remarks(
  { remarks: lines, own = [], cautions }: Pick<PlanEntry, 'remarks' | 'own' | 'cautions'>,
  lang: Lang,
): TemplateResult {
  return html`${lines.map(
    (line) => html`<p class="muted" lang=${own.includes(line) ? lang : nothing}>${line}</p>`,
  )}${cautions.map((caution) => html`<p class="flag" lang=${lang}>${caution}</p>`)}`;
}

/** Things of the plan as a list, with the parts of each in a list of their own. */
export function entryList(
  entries: readonly PlanEntry[],
  lang: Lang,
  look = '',
): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul class="entries ${look}">
    ${entries.map(
      (entry) =>
        html`<li>
          <p lang=${lang}>${entry.title}</p>
          ${remarks(entry, lang)} ${entryList(entry.parts, lang)}
        </li>`,
    )}
  </ul>`;
}
