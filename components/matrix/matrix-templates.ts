import { html, nothing, type TemplateResult } from 'lit';
import type { FrameworkLinkModel, FrameworkModel, Strategy } from '../../src/index.js';
import { type Lang, ofPlan } from '../shared/plan-lang.js';
import type { GridGroup, GridRow, MatrixGrid, Place } from './matrix-grid.js';
import type { MatrixList } from './matrix-list.js';
import { marksMeaning, placedKinds, remarksOf } from './matrix-parts.js';
import { type MatrixWords, namesOf } from './matrix.words.js';

/** More parts in one place than these stand behind a button. */
const MOST_IN_CELL = 4;
const MOST_IN_LIST = 12;

/** What the templates of a matrix need beside what they show. */
export interface MatrixContext {
  readonly strategy: Strategy;
  readonly framework: FrameworkModel;
  readonly words: MatrixWords;
  /** The language of the plan, where that is not the language of our words. */
  readonly lang: Lang;
  /** The places whose lists are open. */
  readonly open: ReadonlySet<string>;
  readonly toggle: (key: string) => void;
}

/** A framework as a table. */
export function renderTable(grid: MatrixGrid, context: MatrixContext): TemplateResult {
  const { across, down, columns, groups } = grid;
  return html`
    <table part="table" role="table">
      <caption id="caption">
        ${ofPlan(context.framework.document.name, context.lang)}
        <span class="axes"
          >${context.words.matrix.axes({ across: across.document.name, down: down.document.name })}</span
        >
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          <th scope="col" role="columnheader" class="corner" lang=${context.lang}>${down.document.name}</th>
          ${columns.map((place) => html`<th scope="col" role="columnheader">${placeHeading(place, context)}</th>`)}
        </tr>
      </thead>
      ${groups.map((group) => renderGroup(group, grid, context))}
    </table>
  `;
}

/** A framework as a list of places. */
export function renderList({ places }: MatrixList, context: MatrixContext): TemplateResult {
  return html`
    <p class="caption" id="caption">
      ${ofPlan(context.framework.document.name, context.lang)}
      <span class="axes" lang=${context.lang}
        >${namesOf(
          context.framework.axes.map(({ document }) => document.name),
          context.words,
        )}</span
      >
    </p>
    <ul class="places" part="list" role="list" aria-labelledby="caption">
      ${places.map(
        ({ id, ref, name, links }) => html`
          <li>
            <p class="name" lang=${context.lang}>
              ${ref === undefined ? nothing : html`<span class="ref">${ref}</span> `}${name}
            </p>
            <div>${renderPlace(links, `place:${id}`, name, MOST_IN_LIST, context)}</div>
          </li>
        `,
      )}
    </ul>
  `;
}

/** What stands below a framework: what else is to be said, what the marks mean, and what the plan remarks. */
export function renderFoot(
  first: readonly string[],
  { framework, words, lang }: MatrixContext,
): TemplateResult | typeof nothing {
  const ours = [...first, ...marksMeaning(framework.links, words)];
  const theirs = remarksOf(framework, words);
  const line = (said: string, own: Lang) => html`<p class="foot muted" lang=${own}>${said}</p>`;
  return ours.length + theirs.length === 0
    ? nothing
    : html`<div part="foot">
        ${ours.map((said) => line(said, nothing))} ${theirs.map((said) => line(said, lang))}
      </div>`;
}

function renderGroup(group: GridGroup, grid: MatrixGrid, context: MatrixContext): TemplateResult {
  const { axis, place, rows } = group;
  return html`
    <tbody role="rowgroup">
      ${
        axis === undefined
          ? nothing
          : html`<tr class="group" part="group" role="row">
              <th
                scope="rowgroup"
                role="rowheader"
                colspan=${grid.columns.length + 1}
                lang=${place === undefined ? nothing : context.lang}
              >
                ${place === undefined ? context.words.matrix.wholeGroup({ axis: axis.document.name }) : place.document.name}
              </th>
            </tr>`
      }
      ${rows.map((row) => renderRow(row, group, grid, context))}
    </tbody>
  `;
}

function renderRow(row: GridRow, group: GridGroup, grid: MatrixGrid, context: MatrixContext): TemplateResult {
  return html`
    <tr class="item ${row.place === undefined ? 'whole' : ''}" role="row">
      <th scope="row" role="rowheader">${placeHeading(row.place, context)}</th>
      ${row.cells.map((links, at) => {
        const column = grid.columns[at];
        const bare = links.length === 0 && row.place !== undefined && column !== undefined;
        const places = [row.place, column, ...(group.axis === undefined ? [] : [group.place])];
        const key = ['cell', ...places.map((place) => place?.document.id ?? '')].join(':');
        const label = namesOf(
          places.map((place) => placeName(place, context)),
          context.words,
        );
        return html`<td
          role="cell"
          class=${bare ? 'bare' : nothing}
          data-label=${columnLabel(column, context)}
        >
          <div>${renderPlace(links, key, label, MOST_IN_CELL, context)}</div>
        </td>`;
      })}
    </tr>
  `;
}

function renderPlace(
  links: readonly FrameworkLinkModel[],
  key: string,
  label: string,
  most: number,
  context: MatrixContext,
): TemplateResult {
  if (links.length === 0) return html`<span class="muted">${context.words.matrix.notStated}</span>`;
  return html`${placedKinds(links, context.strategy, context.words).map(({ count, parts }, at) => {
    const list = `${key}:${at}`;
    const folds = parts.length > most;
    const open = context.open.has(list);
    return html`
      <p class="count">
        ${
          folds
            ? html`<button
                type="button"
                class="plain"
                aria-expanded=${open ? 'true' : 'false'}
                aria-controls=${list}
                @click=${() => context.toggle(list)}
              >
                ${count}<span class="unseen"> ${context.words.matrix.at({ names: label })}</span>
              </button>`
            : count
        }
      </p>
      <ul class="parts" id=${list} role="list" ?hidden=${folds && !open}>
        ${parts.map(
          ({ name, remark }) =>
            html`<li>
              ${ofPlan(name, context.lang)}${remark === '' ? nothing : html` <span class="muted">${remark}</span>`}
            </li>`,
        )}
      </ul>
    `;
  })}`;
}

function placeHeading(place: Place, { words: { matrix }, lang }: MatrixContext): TemplateResult {
  if (place === undefined) return html`${matrix.whole} <span class="means">${matrix.wholeMeans}</span>`;
  const { ref, name } = place.document;
  return html`${ref === undefined ? nothing : html`<span class="ref">${ref}</span> `}${ofPlan(name, lang)}`;
}

const placeName = (place: Place, { words }: MatrixContext): string =>
  place?.document.name ?? words.matrix.whole;

// What a narrow screen shows before the cell: all the words of the heading of its column.
function columnLabel(place: Place, { words: { matrix } }: MatrixContext): string {
  if (place === undefined) return `${matrix.whole} ${matrix.wholeMeans}`;
  const { ref, name } = place.document;
  return ref === undefined ? name : `${ref} ${name}`;
}
