import { html, render, svg, type TemplateResult } from 'lit';
import type { ShadeClass } from '../shared/shade-classes.js';
import { markOf } from '../shared/shade-mark.js';
import type { RugRow } from './rug-grid.js';

/** Some cells of a row that stand beside each other. */
export interface RugBlock {
  /** The first, and the first after the last. */
  readonly from: number;
  readonly to: number;
  /** In which column of the table the first stands, counted from one. */
  readonly column: number;
}

/**
 * The cells of a row. There may be many thousands in a table, and nothing in one ever changes, so that each is a copy of the first of
 * its class: drawn as templates, all that could change in them would be kept in mind, at several times the memory and time.
 *
 * @param names - whose each cell is, as its label where the row stands as a block
 * @param firsts - the first cell of each class, which is kept here
 * @param block - which of them, where not all are there
 */
export function rugCells(
  { cells, figureOf }: Pick<RugRow, 'cells' | 'figureOf'>,
  names: readonly string[],
  firsts: Map<string, Element>,
  block?: RugBlock,
): DocumentFragment {
  const drawn = document.createDocumentFragment();
  const { from, to } = block ?? { from: 0, to: cells.length };
  for (let at = from; at < Math.min(to, cells.length); at++) {
    const { class: of, hasFigure } = cells[at]!;
    const kind = hasFigure ? `${of.mark} ${of.words}` : '';
    const first = firsts.get(kind) ?? firstCell(of, hasFigure);
    firsts.set(kind, first);
    const cell = first.cloneNode(true) as Element;
    cell.setAttribute('data-label', names[at]!);
    if (block !== undefined) cell.setAttribute('aria-colindex', String(block.column + at - from));
    cell.firstElementChild!.textContent = figureOf(at);
    drawn.append(cell);
  }
  return drawn;
}

function firstCell(of: ShadeClass, hasFigure: boolean): Element {
  const drawn = document.createDocumentFragment();
  render(hasFigure ? filled(of) : html`<td role="cell" class="bare"><span class="muted"></span></td>`, drawn);
  const cell = drawn.firstElementChild!;
  // what a template leaves in its place would be copied with it
  const left = document.createNodeIterator(cell, NodeFilter.SHOW_COMMENT);
  for (let comment = left.nextNode(); comment !== null; comment = left.nextNode())
    (comment as Comment).remove();
  return cell;
}

// The figure goes into the first element of each.
function filled({ mark, words }: ShadeClass): TemplateResult {
  if (mark === 'none') {
    return words === ''
      ? html`<td role="cell"><span></span></td>`
      : html`<td role="cell"><span></span> <small class="muted">${words}</small></td>`;
  }
  const look = `place as-${mark}`;
  return /^\d$/.test(mark)
    ? html`<td role="cell" class=${look}><span></span><b role="img" aria-label=${words}>${mark}</b></td>`
    : html`<td role="cell" class=${look}>
        <span></span
        ><svg role="img" aria-label=${words} viewBox="-8 -8 16 16" width="16" height="16">
          ${svg`${markOf(mark)}`}
        </svg>
      </td>`;
}
