import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Column } from './column.js';
import type { Sort } from './sort.js';

const ARROWS = {
  ascending: svg`<path d="M6 3 10 9H2Z" />`,
  descending: svg`<path d="M6 9 2 3h8Z" />`,
  none: svg`<path d="M6 1 9 5H3ZM6 11 3 7h6Z" />`,
};

/**
 * The heading of a column, with a button where the table can be sorted by it.
 *
 * @param sort - how the table is sorted
 * @param choose - sorts by this column; undefined where headings are out of sight, and must hold nothing to press
 */
export function sortHeading(
  { id, label, date, sortable, numeric }: Column,
  sort: Sort | undefined,
  choose: (() => void) | undefined,
): TemplateResult {
  const direction = sort?.column === id ? sort.direction : undefined;
  const words = date === undefined ? label : html`${label} <span class="date">${date}</span>`;
  return html`
    <th
      scope="col"
      role="columnheader"
      class=${numeric === true ? 'figure' : sortable ? '' : 'why'}
      aria-sort=${direction ?? nothing}
    >
      ${
        sortable && choose !== undefined
          ? html`<button type="button" @click=${choose}>
              ${words}<svg viewBox="0 0 12 12" width="12" height="12" aria-hidden="true">
                ${ARROWS[direction ?? 'none']}
              </svg>
            </button>`
          : words
      }
    </th>
  `;
}
