import { html, nothing, type TemplateResult } from 'lit';
import type { Lang } from './plan-lang.js';

/** A button that opens and closes the row below it. `about` completes its name for those who cannot see the row; `lang` is its own. */
export function disclosureButton(
  label: string,
  about: string,
  panel: string,
  open: boolean,
  toggle: () => void,
  lang: Lang = nothing,
): TemplateResult {
  return html`<button
    type="button"
    class="plain"
    aria-expanded=${open ? 'true' : 'false'}
    aria-controls=${open ? panel : nothing}
    @click=${toggle}
  >
    ${label}<span class="unseen" lang=${lang}> ${about}</span>
  </button>`;
}

/** The row that a disclosure button opens: it spans the table. */
export function disclosedRow(panel: string, columns: number, content: TemplateResult): TemplateResult {
  return html`<tr class="open" role="row">
    <td id=${panel} role="cell" colspan=${columns}><div class="panel" part="panel">${content}</div></td>
  </tr>`;
}
