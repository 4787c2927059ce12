import {
  columnHeading,
  type ViewColumn,
  type ViewContent,
  type ViewGroup,
  type ViewRow,
} from '../../format/view/view-content.js';
import { joined, Markup, markup, when } from './markup.js';
import { piecesMarkup } from './pieces-markup.js';

/** What a table is called, and the attribute `lang` of names of the plan: nothing where it is that of the page. */
export interface TableNames {
  readonly caption: Markup;
  readonly planLang: Markup;
}

/**
 * A view as one table. Its roles are written out, because browsers drop those of a table that stands as blocks on a narrow
 * page.
 */
export function viewTable(
  { columns, groups, total }: ViewContent,
  { caption, planLang }: TableNames,
): Markup {
  const made = columns.map((column) => columnOf(column, planLang));
  return markup`<table class="cohesion-table" role="table">
<caption>${caption}</caption>
<thead role="rowgroup">
<tr role="row">${columns.map((column) => headingCell(column, planLang))}</tr>
</thead>
${groups.map((group) => groupRows(group, made, planLang))}${when(
    total !== undefined,
    () => markup`<tfoot role="rowgroup">\n${rowOf(total!, made, planLang)}</tfoot>\n`,
  )}</table>`;
}

/** A date of at most so many characters stands on one line. */
const SHORT = 20;

/** What is written before and after each cell of a column, made once for all rows. */
interface Frame {
  readonly before: (label: string, isOurs: boolean) => string;
  readonly label: string;
  readonly after: string;
}

function columnOf(column: ViewColumn, planLang: Markup): Frame {
  const { kind } = column;
  const label = columnHeading(column);
  if (kind === 'name') {
    const start = '<th scope="row" role="rowheader" class="cohesion-name"';
    const [ours, planned] = [`${start}>`, `${start}${planLang.toString()}>`];
    return { before: (_, isOurs) => (isOurs ? ours : planned), label, after: '</th>' };
  }
  if (kind === 'code' || kind === 'rating') {
    return { before: () => `<td role="cell" class="cohesion-${kind}">`, label, after: '</td>' };
  }
  const before = (words: string): string =>
    markup`<td role="cell" class="cohesion-${kind}" data-label="${words}"><div>`.toString();
  const usual = before(label);
  return { before: (words) => (words === label ? usual : before(words)), label, after: '</div></td>' };
}

const headingCell = ({ kind, label, date, shown = [label] }: ViewColumn, planLang: Markup): Markup =>
  markup`<th scope="col" role="columnheader" class="cohesion-${kind}">${piecesMarkup(shown, planLang)}${when(
    date !== undefined,
    () =>
      markup` ${date!.length > SHORT ? markup`${date}` : markup`<span class="cohesion-date">${date}</span>`}`,
  )}</th>`;

// The heading and what is said beside it are rows of their own, so that whoever reads the table takes neither for the other.
function groupRows(
  { heading, isOurs = false, detail, rows }: ViewGroup,
  columns: readonly Frame[],
  planLang: Markup,
): Markup {
  if (rows.length === 0) return joined([]);
  const width = columns.length;
  return markup`<tbody role="rowgroup">
${when(
  heading !== undefined,
  () =>
    markup`<tr role="row" class="cohesion-group"><th scope="rowgroup" role="rowheader" colspan="${width}"${when(!isOurs, () => planLang)}>${heading}</th></tr>\n`,
)}${when(
    detail !== undefined,
    () =>
      markup`<tr role="row" class="cohesion-detail"><td role="cell" colspan="${width}">${detail}</td></tr>\n`,
  )}${rows.map((row) => rowOf(row, columns, planLang))}</tbody>
`;
}

function rowOf(
  { cells, labels = {}, isOurs = false }: ViewRow,
  columns: readonly Frame[],
  planLang: Markup,
): Markup {
  let html = '<tr role="row" class="cohesion-row">';
  columns.forEach(({ before, label, after }, at) => {
    html += before(labels[at] ?? label, isOurs) + piecesMarkup(cells[at]!, planLang).toString() + after;
  });
  return new Markup(`${html}</tr>\n`);
}
