import { html, nothing, type TemplateResult } from 'lit';
import type { PlanEntry } from './plan-entry.js';

/** Lines that say more of something, and what must be minded. */
export function remarks({
  remarks: lines,
  cautions,
}: Pick<PlanEntry, 'remarks' | 'cautions'>): TemplateResult {
  return html`${lines.map((line) => html`<p class="muted">${line}</p>`)}${cautions.map(
    (caution) => html`<p class="flag">${caution}</p>`,
  )}`;
}

/** Things of the plan as a list, with the parts of each in a list of their own. */
export function entryList(entries: readonly PlanEntry[], look = ''): TemplateResult | typeof nothing {
  if (entries.length === 0) return nothing;
  return html`<ul class="entries ${look}">
    ${entries.map(
      (entry) =>
        html`<li>
          <p>${entry.title}</p>
          ${remarks(entry)} ${entryList(entry.parts)}
        </li>`,
    )}
  </ul>`;
}
