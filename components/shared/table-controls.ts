import { html, nothing, type TemplateResult } from 'lit';
import { type Column, columnHeading } from './column.js';
import type { Lang } from './plan-lang.js';
import type { Filter, Request } from './table-view.js';
import type { ControlWords } from './view-words.js';

/** What the controls above a table need, and what they tell. */
export interface ControlsOptions {
  readonly request: Request;
  readonly filters: readonly Filter[];
  readonly columns: readonly Column[];
  readonly count: string;
  readonly words: ControlWords;
  /** The `lang` of the plan among these words. */
  readonly planLang: Lang;
  readonly onSearch: (query: string) => void;
  readonly onFilter: (filter: string, value: string) => void;
  readonly onSort: (column: string) => void;
  readonly onClear: () => void;
}

/** Search, filters, sorting for narrow screens, the number shown, and a way back to everything. */
export function tableControls(options: ControlsOptions): TemplateResult {
  const { request, filters, columns, count, words, planLang } = options;
  const { query, chosen, sort } = request;
  const set = query !== '' || chosen.size > 0 || sort !== undefined;
  const valueOf = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
  return html`
    <div class="controls" part="controls">
      <label
        ><span>${words.search}</span>
        <input type="search" .value=${query} @input=${(event: Event) => options.onSearch(valueOf(event))}
      /></label>
      ${filters.map(
        ({ id, label, labelOfPlan, options: choices }) => html`
          <label
            ><span lang=${labelOfPlan === true ? planLang : nothing}>${label}</span>
            <select @change=${(event: Event) => options.onFilter(id, valueOf(event))}>
              <option value="" .selected=${!chosen.has(id)}>${words.all}</option>
              ${choices.map(
                (choice) =>
                  html`<option
                    value=${choice.value}
                    lang=${choice.ofPlan === true ? planLang : nothing}
                    .selected=${chosen.get(id) === choice.value}
                  >
                    ${choice.label}
                  </option>`,
              )}
            </select></label
          >
        `,
      )}
      <label class="narrow"
        ><span>${words.sortBy}</span>
        <select @change=${(event: Event) => options.onSort(valueOf(event))}>
          <option value="" .selected=${sort === undefined}>${words.planOrder}</option>
          ${columns
            .filter((column) => column.sortable)
            .map(
              (column) =>
                html`<option value=${column.id} .selected=${sort?.column === column.id}>
                  ${columnHeading(column)}
                </option>`,
            )}
        </select></label
      >
      ${
        sort === undefined
          ? nothing
          : html`<button type="button" class="plain narrow" @click=${() => options.onSort(sort.column)}>
              ${sort.direction === 'ascending' ? words.highestFirst : words.lowestFirst}
            </button>`
      }
      <p class="count" part="count">${count}</p>
      ${set ? html`<button type="button" class="plain" @click=${options.onClear}>${words.clear}</button>` : nothing}
    </div>
  `;
}
