import { html, nothing, type TemplateResult } from 'lit';
import type { Column } from '../shared/column.js';
import type { Lang } from '../shared/plan-lang.js';
import { sortRows, type Sort, type SortKey } from '../shared/sort.js';
import { sortHeading } from '../shared/sort-heading.js';
import type { Shade } from '../shared/shade.js';
import type { MapPlace } from './map-places.js';
import { swatch } from '../shared/shade-mark.js';
import type { MapWords } from './map.words.js';

/** What the table is made of. */
export interface MapTableContext {
  readonly rows: readonly MapPlace[];
  readonly caption: string;
  readonly shade: Shade;
  readonly words: MapWords;
  /** The `lang` of what the plan says itself. */
  readonly lang: Lang;
  /** The places that are drawn: the others cannot be chosen. */
  readonly drawn: ReadonlySet<string>;
  readonly chosen: string | undefined;
  readonly choose: (id: string) => void;
  readonly sort: Sort | undefined;
  /** Undefined where headings are out of sight. */
  readonly sortBy: ((column: Column) => void) | undefined;
}

/** The columns of the table. */
export function mapColumns(shade: Shade, { gap, map }: MapWords): readonly Column[] {
  const shaded = shade === 'whole' ? gap.columns.standing : map.columns[shade];
  return [
    { id: 'name', label: gap.columns.place, sortable: true },
    { id: 'figure', label: gap.columns.figure, sortable: true, numeric: true },
    { id: 'class', label: shaded, sortable: true },
    { id: 'before', label: map.columns.before, sortable: true, numeric: true },
  ];
}

/** All places with their figures, whether they are drawn or not. */
export function mapTable(context: MapTableContext): TemplateResult {
  const { caption, rows, shade, sort, sortBy, words } = context;
  const { order, rating, views } = words;
  const columns = mapColumns(shade, words);
  return html`
    <table part="table" role="table">
      <caption id="caption">
        ${caption}
        <span class="unseen">${views.sortable}</span>
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${columns.map((column) => sortHeading(column, sort, sortBy && (() => sortBy(column))))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${sortRows(rows, sort, keyOf, rating.locale, order).map((row) => mapRow(row, columns, context))}
      </tbody>
    </table>
  `;
}

function keyOf({ class: of, dot, earlier, name }: MapPlace, column: string): SortKey {
  if (column === 'figure') return dot?.value;
  if (column === 'before') return earlier;
  return column === 'class' ? of.order : name;
}

function mapRow(
  row: MapPlace,
  columns: readonly Column[],
  { chosen, choose, drawn, lang, words }: MapTableContext,
): TemplateResult {
  const { name, place } = row;
  const canChoose = place !== undefined && drawn.has(place);
  const isChosen = canChoose && place === chosen;
  return html`<tr
    class="item ${isChosen ? 'marked' : ''}"
    role="row"
    aria-current=${isChosen ? 'true' : nothing}
  >
    <th scope="row" role="rowheader">
      ${
        canChoose
          ? html`<button
              type="button"
              class="plain"
              lang=${lang}
              aria-pressed=${isChosen ? 'true' : 'false'}
              @click=${() => choose(place)}
            >
              ${name}
            </button>`
          : html`<span lang=${lang}>${name}</span>`
      }
    </th>
    ${row.standing === 'no-figure' ? absenceCell(row, columns) : cells(row, columns, words)}
  </tr>`;
}

// What has no figure says why, and nothing else.
const absenceCell = ({ figure }: MapPlace, columns: readonly Column[]): TemplateResult =>
  html`<td role="cell" class="absence" colspan="3" data-label=${columns[1]!.label}>
    <span class="muted">${figure}</span>
  </td>`;

const cells = (
  { before, class: of, figure }: MapPlace,
  [, figureColumn, classColumn, beforeColumn]: readonly Column[],
  { gap }: MapWords,
): TemplateResult => html`
  <td role="cell" class="figure" data-label=${figureColumn!.label}><span>${figure}</span></td>
  <td role="cell" class="class" data-label=${classColumn!.label}>
    <span class=${of.mark === 'none' ? 'muted' : nothing}
      >${of.mark === 'none' ? nothing : swatch(of.mark)}${of.words}</span
    >
  </td>
  <td role="cell" class="figure" data-label=${beforeColumn!.label}>
    <span class=${before === undefined ? 'muted' : nothing}>${before ?? gap.moves.unknown}</span>
  </td>
`;
