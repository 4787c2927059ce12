import { html, nothing, svg, type TemplateResult } from 'lit';
import { formatFigure } from '../../src/index.js';
import { disclosedRow, disclosureButton } from '../shared/disclosure.js';
import type { GapRow } from '../shared/gap-row.js';
import { ofPlan } from '../shared/plan-lang.js';
import { type DrawnStanding, shapeOf } from '../shared/standing-shape.js';
import { gapAxis, gapDot, gapGrid } from './gap-dot.js';
import { gapFacts, intervalWords } from './gap-facts.js';
import { type GapContext, gapTable } from './gap-table.js';
import type { GapWords } from '../shared/gap.words.js';

const COLUMNS = 6;

/** The table with a dot plot in it. */
export function dotTable(context: GapContext): TemplateResult {
  const { columns } = context.words.gap;
  return gapTable(
    context,
    COLUMNS,
    html`
      <th scope="col" role="columnheader">${columns[context.gaps.by]}</th>
      <th scope="col" role="columnheader" class="figure">${columns.figure}</th>
      <th scope="col" role="columnheader">${columns.standing}</th>
      <th scope="col" role="columnheader">${context.since}</th>
      ${pictureHeading(context)}
      <th scope="col" role="columnheader" class="why">${columns.why}</th>
    `,
    (row) => dotRow(row, context),
  );
}

// The axis stands in the heading of its column.
function pictureHeading({ gaps, scale, whole, words }: GapContext): TemplateResult {
  const { gap, rating } = words;
  const { unit } = gaps.measure.document;
  const figure = (value: number): string => formatFigure(value, unit, rating);
  return html`<th scope="col" role="columnheader" class="picture">
    ${gap.columns.picture}${
      scale === undefined
        ? nothing
        : html`<svg class="axis" aria-hidden="true">
            ${gapAxis(
              scale,
              figure,
              whole && { at: scale.at(whole.value), words: gap.whole({ figure: figure(whole.value) }) },
            )}
          </svg>`
    }
  </th>`;
}

function dotRow(row: GapRow, context: GapContext): TemplateResult {
  const { gaps, lang, words } = context;
  const { columns } = words.gap;
  const { id, name } = row;
  const isOpen = context.open.has(id);
  const panel = `why-${id}`;
  return html`
    <tr class="item ${isOpen ? 'opened' : ''}" role="row">
      <th scope="row" role="rowheader">${ofPlan(name, lang)}</th>
      ${
        row.standing === 'no-figure'
          ? absenceCell(row, context)
          : html`${figureCell(row, context)} ${standingCell(row, row.standing, words)}
            ${movementCell(row, context)}`
      }
      ${pictureCell(row, context)}
      <td role="cell" class="why">
        ${disclosureButton(columns.why, name, panel, isOpen, () => context.toggle(id), lang)}
      </td>
    </tr>
    ${isOpen ? disclosedRow(panel, COLUMNS, gapFacts(row, gaps, words, lang)) : nothing}
  `;
}

function figureCell({ figure, part }: GapRow, { gaps, words }: GapContext): TemplateResult {
  const { interval, observation } = part;
  const unit =
    observation?.value.kind === 'number' && observation.value.unit !== undefined
      ? observation.value.unit
      : gaps.measure.document.unit;
  return html`<td role="cell" class="figure" data-label=${words.gap.columns.figure}>
    <span
      >${figure}${interval === undefined ? nothing : html` <span class="muted">${intervalWords(interval, unit, words)}</span>`}</span
    >
  </td>`;
}

// What has no figure says why, and nothing else.
const absenceCell = ({ figure }: GapRow, { words }: GapContext): TemplateResult =>
  html`<td role="cell" class="absence" colspan="3" data-label=${words.gap.columns.figure}>
    <span class="muted">${figure}</span>
  </td>`;

function standingCell({ size }: GapRow, standing: DrawnStanding, { gap }: GapWords): TemplateResult {
  return html`<td role="cell" class="standing" data-label=${gap.columns.standing}>
    <span
      ><svg viewBox="-8 -8 16 16" aria-hidden="true">${shapeOf(standing)}</svg
      >${gap.standings[standing]}${size === undefined ? nothing : html` <span class="muted">${size}</span>`}</span
    >
  </td>`;
}

function movementCell({ before, movement }: GapRow, { since, words: { gap } }: GapContext): TemplateResult {
  return html`<td role="cell" class="movement" data-label=${since}>
    ${
      before === undefined
        ? html`<span class="muted">${gap.moves.unknown}</span>`
        : html`<span>${movement} <span class="muted">${before}</span></span>`
    }
  </td>`;
}

function pictureCell({ dot, standing }: GapRow, { scale, whole }: GapContext): TemplateResult {
  if (scale === undefined) return html`<td role="cell" class="picture"></td>`;
  return html`<td role="cell" class="picture">
    <svg aria-hidden="true">
      ${gapGrid(scale, whole)}${
        dot === undefined || standing === 'no-figure' ? nothing : svg`${gapDot(dot, standing, scale)}`
      }
    </svg>
  </td>`;
}
