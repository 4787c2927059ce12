import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import type { Shade } from '../shared/shade.js';
import { rugCells } from './rug-cells.js';
import type { RugRow } from './rug-grid.js';
import type { RugWords } from './rug.words.js';
import type { ShownRug } from './shown-rug.js';

/** What the table is made of. */
export interface RugContext {
  readonly rug: Pick<ShownRug, 'by' | 'parts'>;
  readonly rows: readonly RugRow[];
  /** How many of the rows are drawn: of very many some come later. */
  readonly drawn: number;
  readonly shade: Shade;
  readonly words: RugWords;
  /** The language of the plan, where that is not the language of our words. */
  readonly lang: Lang;
}

/** Measures by places or groups, as a table. */
export function rugTable(context: RugContext): TemplateResult {
  const {
    drawn,
    lang,
    rows,
    rug: { by, parts },
    shade,
    words,
  } = context;
  const { rug } = words;
  const hasWhole = rows.some(({ whole }) => whole !== undefined);
  const within = new Set(parts.map((part) => part.within));
  const heading = ({ document, within: of }: (typeof parts)[number]): TemplateResult =>
    html`<th scope="col" role="columnheader" lang=${lang}>
      ${of === undefined || within.size === 1 ? nothing : html`<span class="within">${of.document.name}</span> `}${document.name}
    </th>`;
  return html`
    <table part="table" role="table" aria-busy=${drawn < rows.length ? 'true' : nothing}>
      <caption id="caption">
        ${rug.caption[by]}
        <span class="axes">${rug.cell[shade]}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="corner">${rug.measure}</th>
          ${hasWhole ? html`<th scope="col" role="columnheader">${rug.whole}</th>` : nothing}
          ${guard([parts, lang], () => parts.map(heading))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.slice(0, drawn).map((row) => guard([row, lang], () => rugRow(row, hasWhole, context)))}
      </tbody>
    </table>
  `;
}

function rugRow(
  row: RugRow,
  hasWhole: boolean,
  { lang, rug: { parts }, shade, words: { rug } }: RugContext,
): TemplateResult {
  const { cells, counted, first, name, period, unclassed, whole } = row;
  const isUnjudged = shade === 'fifths' && first === 'lowest' && unclassed === undefined;
  const remarks = [period, isUnjudged ? rug.lowest : undefined, unclassed].filter(
    (remark) => remark !== undefined,
  );
  return html`<tr class="item" role="row">
    <th scope="row" role="rowheader">
      ${ofPlan(name, lang)}${counted === undefined ? nothing : html` <span class="means" lang=${lang}>${counted}</span>`}${remarks.map((remark) => html` <span class="means">${remark}</span>`)}
    </th>
    ${
      hasWhole
        ? html`<td role="cell" class="whole" data-label=${rug.whole}>
            <span class=${whole === undefined ? 'muted' : nothing}>${whole ?? rug.noFigure}</span>
          </td>`
        : nothing
    }
    ${rugCells(
      cells,
      parts.map(({ document }) => document.name),
    )}
  </tr>`;
}
