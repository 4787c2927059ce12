import { html, type TemplateResult } from 'lit';
import type { Lang } from '../shared/plan-lang.js';
import type { FigureRow } from './figure-rows.js';
import { lineCell } from './line-cell.js';
import { remarks } from './plan-lists.js';
import type { PlanWords } from './plan.words.js';

/** The background figures as a table. */
export function figuresTable(
  rows: readonly FigureRow[],
  names: readonly string[],
  { plan }: PlanWords,
  lang: Lang,
): TemplateResult {
  const { title, figure, about, printed } = plan.columns;
  return html`<table class="background" part="table" role="table">
    <caption class="unseen">
      ${plan.background}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${title}</th>
        <th scope="col" role="columnheader">${figure}</th>
        <th scope="col" role="columnheader">${about}</th>
        <th scope="col" role="columnheader">${printed}</th>
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr class="item" role="row">
            <th scope="row" role="rowheader">
              <p lang=${lang}>${row.entry.title}</p>
              ${remarks(row.entry, lang)}
            </th>
            <td role="cell" class="lines" data-label=${figure}>
              <span>${row.figure}</span>
              ${[...row.kind, ...row.others].map((line) => html`<span class="muted">${line}</span>`)}
            </td>
            ${lineCell(about, row.about, plan.notStated, lang, names)}
            ${lineCell(printed, [plan.quoted({ words: row.printed })], plan.notStated, lang)}
          </tr>`,
      )}
    </tbody>
  </table>`;
}
