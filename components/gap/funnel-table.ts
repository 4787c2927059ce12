import { html, type TemplateResult } from 'lit';
import { formatNumber } from '../../src/index.js';
import { ofPlan } from '../shared/plan-lang.js';
import { pointOf, type ShownFunnel } from './gap-funnel.js';
import type { GapRow } from '../shared/gap-row.js';
import { type GapContext, gapTable } from './gap-table.js';

const COLUMNS = 4;

/** The table under a funnel. */
export function funnelTable(context: GapContext, shown: ShownFunnel): TemplateResult {
  const { columns } = context.words.gap;
  return gapTable(
    context,
    COLUMNS,
    html`
      <th scope="col" role="columnheader">${columns[context.gaps.by]}</th>
      <th scope="col" role="columnheader" class="figure">${columns.figure}</th>
      <th scope="col" role="columnheader" class="figure">${columns.size}</th>
      <th scope="col" role="columnheader">${columns.funnel}</th>
    `,
    (row) => funnelRow(row, context, shown),
  );
}

function funnelRow(row: GapRow, { lang, words }: GapContext, shown: ShownFunnel): TemplateResult {
  const { columns, funnel } = words.gap;
  const point = pointOf(shown, row);
  const none = html`<span class="muted">${funnel.notIn}</span>`;
  return html`<tr class="item" role="row">
    <th scope="row" role="rowheader">${ofPlan(row.name, lang)}</th>
    <td role="cell" class="figure" data-label=${columns.figure}><span>${row.figure}</span></td>
    <td role="cell" class="figure size" data-label=${columns.size}>
      ${point === undefined ? none : html`<span>${formatNumber(point.size, words.rating.locale)}</span>`}
    </td>
    <td role="cell" data-label=${columns.funnel}>
      ${point === undefined ? none : html`<span>${funnel.places[point.place]}</span>`}
    </td>
  </tr>`;
}
