import { html, nothing, type TemplateResult } from 'lit';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import { directionMark } from './direction-mark.js';
import { lineCell } from './line-cell.js';
import type { SignColumns } from './plan-content.js';
import { remarks } from './plan-lists.js';
import type { PlanWords } from './plan.words.js';
import type { SignRow } from './sign-rows.js';

/** The signs of a section as a table. */
export function signsTable(
  caption: string,
  rows: readonly SignRow[],
  columns: SignColumns,
  words: PlanWords,
  lang: Lang,
): TemplateResult {
  const { sign, direction, who, evidence } = words.plan.columns;
  return html`<table class="signs" part="table" role="table">
    <caption class="unseen">
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th scope="col" role="columnheader">${sign}</th>
        <th scope="col" role="columnheader" class="direction">${direction}</th>
        ${columns.who ? html`<th scope="col" role="columnheader" class="who">${who}</th>` : nothing}
        ${columns.evidence ? html`<th scope="col" role="columnheader" class="who">${evidence}</th>` : nothing}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${rows.map((row) => signTemplate(row, columns, words, lang))}
    </tbody>
  </table>`;
}

function signTemplate(row: SignRow, columns: SignColumns, words: PlanWords, lang: Lang): TemplateResult {
  const { plan } = words;
  const { entry, parts, who, evidence } = row;
  return html`<tr class="item" role="row">
    <th scope="row" role="rowheader">
      <p lang=${lang}>${entry.title}</p>
      ${
        parts.length === 0
          ? nothing
          : html`<ul>
              ${parts.map((part) => html`<li>${ofPlan(part.title, lang)}: ${directionMark(part.direction, words)}</li>`)}
            </ul>`
      }
      ${remarks(entry, lang)}
    </th>
    <td role="cell" data-label=${plan.columns.direction}>${wayOf(row, words, lang)}</td>
    ${columns.who ? lineCell(plan.columns.who, who, plan.nobodyNamed, lang) : nothing}
    ${columns.evidence ? lineCell(plan.columns.evidence, evidence, plan.noEvidence) : nothing}
  </tr>`;
}

function wayOf({ direction, printed }: SignRow, words: PlanWords, lang: Lang): TemplateResult {
  const { plan } = words;
  // Without a direction of its own a sign has parts, each with one.
  if (direction === undefined) return html`<span class="muted">${plan.eachPart}</span>`;
  return html`${directionMark(direction, words)}
  ${printed === undefined ? nothing : html`<span class="muted printed" lang=${lang}>${plan.quoted({ words: printed })}</span>`}`;
}
