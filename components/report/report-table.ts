import { html, nothing, type TemplateResult } from 'lit';
import {
  columnHeading,
  type ReportSection,
  type ViewColumn,
  type ViewGroup,
  type ViewRow,
} from '../../src/index.js';
import type { Lang } from '../shared/plan-lang.js';
import { shownPieces } from '../shared/shown-pieces.js';

/** What is listed in a section. */
type SectionTable = NonNullable<ReportSection['table']>;

/** A table of a report. Its roles are written out, because browsers drop those of a table that stands as blocks. */
export function reportTable(
  { columns, groups, total }: SectionTable,
  caption: string,
  lang: Lang,
): TemplateResult {
  // figures side by side need more room than words
  const isWide = columns.some(({ kind }) => kind === 'figure');
  return html`<table part="table" role="table" class=${isWide ? 'wide' : nothing}>
    <caption>
      ${caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns.map((column) => headingCell(column, lang))}
      </tr>
    </thead>
    ${groups.map((group) => groupRows(group, columns, lang))}
    ${
      total === undefined
        ? nothing
        : html`<tfoot role="rowgroup">
            ${shownRow(total, columns, lang)}
          </tfoot>`
    }
  </table>`;
}

/** A date of at most so many characters stands on one line. */
const SHORT = 20;

function headingCell({ kind, label, date, shown = [label] }: ViewColumn, lang: Lang): TemplateResult {
  const dated =
    date === undefined
      ? nothing
      : html` <span class=${date.length > SHORT ? 'long-date' : 'date'}>${date}</span>`;
  return html`<th scope="col" role="columnheader" class="col-${kind}">
    ${shownPieces(shown, lang)}${dated}
  </th>`;
}

// The heading and what is said beside it are rows of their own, so that whoever reads the table takes neither for the other.
function groupRows(
  { heading, isOurs = false, detail, rows }: ViewGroup,
  columns: readonly ViewColumn[],
  lang: Lang,
): unknown {
  if (rows.length === 0) return nothing;
  return html`<tbody role="rowgroup">
    ${
      heading === undefined
        ? nothing
        : html`<tr class="group" part="group" role="row">
            <th scope="rowgroup" role="rowheader" colspan=${columns.length} lang=${isOurs ? nothing : lang}>
              ${heading}
            </th>
          </tr>`
    }
    ${
      detail === undefined
        ? nothing
        : html`<tr class="detail" role="row">
            <td role="cell" colspan=${columns.length}>${detail}</td>
          </tr>`
    }
    ${rows.map((row) => shownRow(row, columns, lang))}
  </tbody>`;
}

function shownRow(
  { cells, labels = {}, isOurs = false }: ViewRow,
  columns: readonly ViewColumn[],
  lang: Lang,
): TemplateResult {
  return html`<tr class="item" role="row">
    ${columns.map((column, at) => {
      const { kind } = column;
      const shown = shownPieces(cells[at]!, lang);
      if (kind === 'name') {
        return html`<th scope="row" role="rowheader" class="col-name" lang=${isOurs ? nothing : lang}>
          ${shown}
        </th>`;
      }
      // a code and a rating say themselves what they are
      if (kind === 'code' || kind === 'rating') {
        return html`<td role="cell" class="col-${kind}">${shown}</td>`;
      }
      const label = labels[at] ?? columnHeading(column);
      return html`<td role="cell" class="col-${kind}" data-label=${label}><div>${shown}</div></td>`;
    })}
  </tr>`;
}
