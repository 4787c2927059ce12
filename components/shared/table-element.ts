import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Scorecard, Strategy } from '../../src/index.js';
import type { CsvTable } from '../../src/write/tables.js';
import { cautions } from './cautions.js';
import { type Column, columnHeading } from './column.js';
import { OverflowRegion } from './overflow-region.js';
import type { Lang } from './plan-lang.js';
import { nextSort } from './sort.js';
import { sortHeading } from './sort-heading.js';
import { StrategyElement } from './strategy-element.js';
import { tableControls } from './table-controls.js';
import {
  EVERYTHING,
  type Filter,
  type Request,
  type RowGroup,
  type TableRow,
  type TableView,
  viewTable,
} from './table-view.js';
import { type CountWords, viewWords } from './view-words.js';

/** Everything that a table shows of one strategy. */
export interface TableContent<Row extends TableRow> {
  readonly finding: string;
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly filters: readonly Filter[];
  readonly groups: readonly RowGroup<Row>[];
  /** How its rows are counted: "3 of 34 measures". */
  readonly counted: CountWords;
  /** What stands below it. */
  readonly foot?: string;
}

/** How the rows of a table stand. */
export type TableLayout = 'cards' | 'compact';

/** The forms in which a reader can take a table away. */
const FORMS = ['CSV', 'XLSX'] as const;
export type Form = (typeof FORMS)[number];

/** What a table is made of: a scorecard or a model, which knows its document. */
export interface OfStrategy {
  readonly strategy: { readonly document: Strategy };
}

/**
 * What the tables share: controls above, a caption, sortable headings, groups, rows that open, a file to take
 * away.
 */
export abstract class TableElement<
  Row extends TableRow,
  Shown extends OfStrategy = Scorecard,
> extends StrategyElement<Shown> {
  /** @internal */
  static override properties: PropertyDeclarations = {
    layout: { reflect: true },
    request: { state: true, attribute: false },
    open: { state: true, attribute: false },
    said: { state: true, attribute: false },
  };

  /** `cards`: each row is a card, at every width. `compact`: less room between rows. By default a table, with room to breathe. */
  declare layout?: TableLayout;

  declare private request: Request;
  declare private open: ReadonlySet<string>;
  declare private said: string;
  #made: { shown: Shown; words: unknown; content: TableContent<Row> } | undefined;
  #region = new OverflowRegion(this);

  constructor() {
    super();
    this.request = EVERYTHING;
    this.open = new Set();
    this.said = '';
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.layout) void import('./layouts.js').then(({ dress }) => dress(this.shadowRoot!));
  }

  /** All that the table shows of what was prepared; asked for once. */
  protected abstract contentOf(shown: Shown): TableContent<Row>;
  /** One row, and what it shows when it is open. */
  protected abstract renderRow(row: Row, context: RowContext<Row, Shown>): TemplateResult;
  /** The rows shown, as a table for a file; what makes it is loaded when it is asked for. */
  protected abstract fileOf(shown: Shown, rows: readonly Row[]): Promise<CsvTable>;

  protected override announcement(): string {
    return this.said;
  }

  /** @internal */
  protected override isVacant(shown: Shown): boolean {
    return this.#contentFor(shown).groups.every((group) => group.rows.length === 0);
  }

  protected override renderStrategy(shown: Shown): TemplateResult {
    const content = this.#contentFor(shown);
    const { order, rating, views } = this.inLanguage(viewWords);
    const view = viewTable(content.groups, this.request, rating.locale, order);
    const planLang = this.planLang(shown.strategy.document);
    return html`
      <p class="finding" part="finding">${content.finding}</p>
      ${cautions(shown.strategy, planLang)}
      ${tableControls({
        request: this.request,
        filters: content.filters,
        columns: content.columns,
        count: countWords(view, content),
        words: views,
        planLang,
        onSearch: (query) => this.#ask({ query }),
        onFilter: (filter, value) => this.#choose(filter, value),
        onSort: (column) => this.#sort(column),
        onClear: () => this.#clear(),
      })}
      ${this.#region.render(html`
        ${this.#renderTable(shown, content, view)}
        ${view.rows.length === 0 ? html`<p class="none-found">${content.counted.noneFound}</p>` : nothing}
      `)}
      ${content.foot === undefined ? nothing : html`<p class="foot muted" part="foot">${content.foot}</p>`}
      <p class="foot" part="download">
        ${FORMS.map(
          (form) => html`
            <button
              type="button"
              class="plain"
              @click=${() => this.#download(form, content.caption, shown, view)}
            >
              ${views.download({ form })}
            </button>
          `,
        )}
      </p>
    `;
  }

  #renderTable(shown: Shown, content: TableContent<Row>, view: TableView<Row>): TemplateResult {
    const { columns, caption } = content;
    const planLang = this.planLang(shown.strategy.document);
    return html`
      <table part="table" role="table">
        <caption id="caption">
          ${caption}
          <span class="unseen">${this.inLanguage(viewWords).views.sortable}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => this.renderHeading(column))}
          </tr>
        </thead>
        ${view.groups.map(
          (group) => html`
            <tbody role="rowgroup">
              <tr class="group" part="group" role="row">
                <th scope="rowgroup" role="rowheader" colspan=${columns.length}>
                  <span lang=${group.ofPlan === true ? planLang : nothing}>${group.heading}</span>
                  <span class="muted">${group.detail}</span>
                </th>
              </tr>
              ${group.rows.map((row, at) => this.renderRow(row, this.#contextOf({ shown, columns, planLang }, group, at)))}
            </tbody>
          `,
        )}
      </table>
    `;
  }

  #contextOf(
    table: Pick<RowContext<Row, Shown>, 'shown' | 'columns' | 'planLang'>,
    group: RowGroup<Row>,
    at: number,
  ): RowContext<Row, Shown> {
    // A row that stands in two groups is opened in one.
    const key = `${group.id}-${group.rows[at]!.id}`;
    return {
      ...table,
      key,
      sorted: this.request.sort !== undefined,
      before: group.rows[at - 1],
      open: this.open.has(key),
      toggle: () => void this.#toggle(key),
    };
  }

  /**
   * The heading of a column.
   *
   * @internal
   */
  protected renderHeading(column: Column): TemplateResult {
    const choose = this.#region.stacked ? undefined : () => this.#sort(column.id);
    return sortHeading(column, this.request.sort, choose);
  }

  #contentFor(shown: Shown): TableContent<Row> {
    const made = this.#made;
    const words = this.inLanguage(viewWords);
    if (made?.shown === shown && made.words === words) return made.content;
    // What was asked of one plan means nothing to another.
    if (made !== undefined && made.shown.strategy.document !== shown.strategy.document) {
      this.request = EVERYTHING;
      this.open = new Set();
      this.said = '';
    }
    const content = this.contentOf(shown);
    this.#made = { shown, words, content };
    return content;
  }

  #ask(change: Partial<Request>): void {
    this.request = { ...this.request, ...change };
    const content = this.#made?.content;
    if (content === undefined) return;
    const { order, rating } = this.inLanguage(viewWords);
    const view = viewTable(content.groups, this.request, rating.locale, order);
    this.said = view.rows.length === 0 ? content.counted.noneFound : countWords(view, content);
  }

  #choose(filter: string, value: string): void {
    const chosen = new Map(this.request.chosen);
    if (value === '') chosen.delete(filter);
    else chosen.set(filter, value);
    this.#ask({ chosen });
  }

  #sort(column: string): void {
    const sort = column === '' ? undefined : nextSort(this.request.sort, column);
    this.#ask({ sort });
    const sorted = this.#made?.content.columns.find(({ id }) => id === column);
    if (sort !== undefined && sorted !== undefined) {
      const { views } = this.inLanguage(viewWords);
      this.said = views.sorted({ column: columnHeading(sorted), direction: sort.direction });
    }
  }

  #clear(): void {
    this.#ask(EVERYTHING);
    // The button that was pressed is about to go; the reader goes on where searching starts.
    this.renderRoot.querySelector<HTMLElement>('[type="search"]')?.focus();
  }

  /**
   * Loads what an open row shows, where it is not there yet.
   *
   * @internal
   */
  protected beforeOpening(): Promise<void> | undefined {
    return undefined;
  }

  async #toggle(key: string): Promise<void> {
    const coming = this.beforeOpening();
    if (coming !== undefined) await coming;
    const open = new Set(this.open);
    if (!open.delete(key)) open.add(key);
    this.open = open;
  }

  async #download(form: Form, title: string, shown: Shown, view: TableView<Row>): Promise<void> {
    const [{ downloadTable }, table] = await Promise.all([
      import('./download.js'),
      this.fileOf(shown, view.rows),
    ]);
    const sheet = this.localName.replace('cohesion-', '');
    await downloadTable(form, table, { title, sheet, of: shown.strategy.document });
  }
}

/** How many rows are shown: "3 of 34 measures". */
function countWords<Row extends TableRow>(
  { rows, total }: TableView<Row>,
  { counted }: TableContent<Row>,
): string {
  return rows.length === total
    ? counted.count({ count: total })
    : counted.shown({ shown: String(rows.length), count: total });
}

/** What a row needs from its table. */
export interface RowContext<Row, Shown = Scorecard> {
  readonly shown: Shown;
  readonly columns: readonly Column[];
  /** The `lang` of what the plan says itself; nothing where it is in the language of the view. */
  readonly planLang: Lang;
  /** Unique in the table, also where the row stands in two groups. */
  readonly key: string;
  /** Whether the rows stand in another order than that of the plan. */
  readonly sorted: boolean;
  /** The row above it in its group, if there is one. */
  readonly before: Row | undefined;
  readonly open: boolean;
  readonly toggle: () => void;
}
