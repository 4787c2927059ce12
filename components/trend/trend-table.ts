import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import type { Said, TrendRow } from './trend-rows.js';
import type { TrendWords } from './trend.words.js';

/** The figures of a picture as a table. */
export function dataTable(
  caption: string,
  rows: readonly TrendRow[],
  isSeveral: boolean,
  { trend }: TrendWords,
  lang: Lang,
): TemplateResult {
  const { when, what, of, value, printed } = trend.columns;
  const heads = [when, what, ...(isSeveral ? [of] : []), value, printed];
  return html`<table part="table" role="table">
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${heads.map((head) => html`<th scope="col" role="columnheader">${head}</th>`)}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map(
        (row) =>
          html`<tr class="item" role="row">
            <th scope="row" role="rowheader">${said(row.when, lang)}</th>
            <td role="cell" class="what" data-label=${what}><span>${row.what}</span></td>
            ${isSeveral ? html`<td role="cell" data-label=${of}>${said(row.of, lang)}</td>` : nothing}
            <td role="cell" class="lines" data-label=${value}>
              <span>${row.value}</span
              >${row.more.map((line) => html`<span class="muted" lang=${line.ofPlan ? lang : nothing}>${line.words}</span>`)}
            </td>
            <td role="cell" data-label=${printed}>${printedCell(row.printed, trend, lang)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

const said = ({ words, ofPlan: isPlan }: Said, lang: Lang): TemplateResult =>
  ofPlan(words, isPlan ? lang : nothing);

function printedCell(cell: string | undefined, trend: TrendWords['trend'], lang: Lang): TemplateResult {
  if (cell === undefined) return html`<span class="muted">${trend.notPrinted}</span>`;
  if (cell === '') return html`<span class="muted">${trend.emptyCell}</span>`;
  return ofPlan(trend.quoted({ words: cell }), lang);
}
