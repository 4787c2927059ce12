import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { repeat } from 'lit/directives/repeat.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import type { Shade } from '../shared/shade.js';
import { COLUMNS_IN_BLOCK, type Near } from './near-cells.js';
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
  /** Which of their cells are drawn; undefined where all are. */
  readonly near: Near | undefined;
  /** The first cell of each class, of which the others are copies. */
  readonly firsts: Map<string, Element>;
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
    near,
    rows,
    rug: { by, parts },
    shade,
    words,
  } = context;
  const { rug } = words;
  const hasWhole = rows.some(({ whole }) => whole !== undefined);
  const fixed = hasWhole ? 2 : 1;
  const within = new Set(parts.map((part) => part.within));
  const column = (at: number): number | typeof nothing => (near === undefined ? nothing : at);
  const heading = ({ document, within: of }: (typeof parts)[number], at: number): TemplateResult =>
    html`<th scope="col" role="columnheader" aria-colindex=${column(fixed + 1 + at)} lang=${lang}>
      ${of === undefined || within.size === 1 ? nothing : html`<span class="within">${of.document.name}</span> `}${document.name}
    </th>`;
  const names = parts.map(({ document }) => document.name);
  const blocks = near === undefined ? undefined : range(near.from, near.to);
  return html`
    <table
      part="table"
      role="table"
      aria-busy=${drawn < rows.length ? 'true' : nothing}
      aria-colcount=${column(fixed + parts.length)}
      aria-rowcount=${column(1 + rows.length)}
    >
      <caption id="caption">
        ${rug.caption[by]}
        <span class="axes">${rug.cell[shade]}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="corner" aria-colindex=${column(1)}>${rug.measure}</th>
          ${hasWhole ? html`<th scope="col" role="columnheader" aria-colindex=${column(2)}>${rug.whole}</th>` : nothing}
          ${guard([parts, lang, near === undefined, fixed], () => parts.map(heading))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${rows.slice(0, drawn).map((row, at) => {
          const own = near?.hasRow(at) === false ? [] : blocks;
          return guard([row, lang, fixed, own?.[0], own?.length], () =>
            rugRow(row, own, { ...context, hasWhole, names }),
          );
        })}
      </tbody>
    </table>
  `;
}

interface RowContext extends RugContext {
  readonly hasWhole: boolean;
  /** The names of the places or groups. */
  readonly names: readonly string[];
}

// Without blocks it has all its cells.
function rugRow(
  row: RugRow,
  blocks: readonly number[] | undefined,
  { firsts, hasWhole, lang, names, shade, words: { rug } }: RowContext,
): TemplateResult {
  const { counted, first, name, period, unclassed, whole } = row;
  const isUnjudged = shade === 'fifths' && first === 'lowest' && unclassed === undefined;
  const remarks = [period, isUnjudged ? rug.lowest : undefined, unclassed].filter(
    (remark) => remark !== undefined,
  );
  const column = (at: number): number | typeof nothing => (blocks === undefined ? nothing : at);
  const block = (nth: number): DocumentFragment => {
    const from = nth * COLUMNS_IN_BLOCK;
    const block = { from, to: from + COLUMNS_IN_BLOCK, column: from + (hasWhole ? 3 : 2) };
    return rugCells(row, names, firsts, block);
  };
  return html`<tr class="item" role="row">
    <th scope="row" role="rowheader" aria-colindex=${column(1)}>
      ${ofPlan(name, lang)}${counted === undefined ? nothing : html` <span class="means" lang=${lang}>${counted}</span>`}${remarks.map((remark) => html` <span class="means">${remark}</span>`)}
    </th>
    ${
      hasWhole
        ? html`<td role="cell" class="whole" aria-colindex=${column(2)} data-label=${rug.whole}>
            <span class=${whole === undefined ? 'muted' : nothing}>${whole ?? rug.noFigure}</span>
          </td>`
        : nothing
    }
    ${
      blocks === undefined
        ? rugCells(row, names, firsts)
        : repeat(
            blocks,
            (nth) => nth,
            (nth) => guard([row, hasWhole], () => block(nth)),
          )
    }
  </tr>`;
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
