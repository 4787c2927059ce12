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
  /** @internal */
  declare protected open: ReadonlySet<string>;
  declare private said: string;
  #made: Made<Row, Shown> | undefined;
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
    return this.#make(shown).content.groups.every(({ rows }) => rows.length === 0);
  }

  protected override renderStrategy(shown: Shown): TemplateResult {
    const made = this.#make(shown);
    const view = this.#view();
    const {
      content,
      words: { views },
    } = made;
    const planLang = this.planLang(shown.strategy.document);
    return html`
      <p class="finding" part="finding">${content.finding}</p>
      ${cautions(shown.strategy, planLang)}
      ${tableControls({
        ...content,
        request: this.request,
        count: countWords(view, content),
        words: views,
        planLang,
        onSearch: (query) => this.#ask({ query }),
        onFilter: (filter, value) => this.#choose(filter, value),
        onSort: (column) => this.#sort(column),
        onClear: () => this.#clear(),
      })}
      ${this.#region.render(html`
        ${this.#renderTable(made, planLang)}
        ${view.rows.length === 0 ? html`<p class="none-found">${content.counted.noneFound}</p>` : nothing}
      `)}
      ${content.foot === undefined ? nothing : html`<p class="foot muted" part="foot">${content.foot}</p>`}
      <p class="foot" part="download">
        ${FORMS.map(
          (form) => html`
            <button type="button" class="plain" @click=${() => this.#download(form)}>
              ${views.download({ form })}
            </button>
          `,
        )}
      </p>
    `;
  }

  #renderTable({ shown, words, content }: Made<Row, Shown>, planLang: Lang): TemplateResult {
    const { columns, caption } = content;
    return html`
      <table part="table" role="table">
        <caption id="caption">
          ${caption}
          <span class="unseen">${words.views.sortable}</span>
        </caption>
        <thead role="rowgroup">
          <tr role="row">
            ${columns.map((column) => this.renderHeading(column))}
          </tr>
        </thead>
        ${this.renderGroups(
          this.#view().groups,
          (group) => html`
            <tbody role="rowgroup">
              ${
                group.heading &&
                html`<tr class="group" part="group" role="row">
                  <th scope="rowgroup" role="rowheader" colspan=${columns.length}>
                    <span lang=${group.ofPlan === true ? planLang : nothing}>${group.heading}</span>
                    <span class="muted">${group.detail}</span>
                  </th>
                </tr>`
              }
              ${group.rows.map((row, at) => this.renderRow(row, this.#contextOf({ shown, columns, planLang }, group, at)))}
            </tbody>
          `,
        )}
      </table>
    `;
  }

  /**
   * Draws groups: all of them, and at once. A view of very many rows may do so in its own way.
   *
   * @internal
   */
  protected renderGroups(
    groups: readonly RowGroup<Row>[],
    draw: (group: RowGroup<Row>) => TemplateResult,
  ): readonly unknown[] {
    return groups.map(draw);
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

  #make(shown: Shown): Made<Row, Shown> {
    const made = this.#made;
    const words = this.inLanguage(viewWords);
    if (made?.shown === shown && made.words === words) return made;
    // What was asked of one plan means nothing to another.
    if (made !== undefined && made.shown.strategy.document !== shown.strategy.document) {
      this.request = EVERYTHING;
      this.open = new Set();
      this.said = '';
    }
    return (this.#made = { shown, words, content: this.contentOf(shown), view: undefined });
  }

  // Searched and sorted once for all that asks for it: it is drawn more often than the reader asks for something.
  #view(): TableView<Row> {
    const made = this.#made!;
    const { order, rating } = made.words;
    return (made.view ??= viewTable(made.content.groups, this.request, rating.locale, order));
  }

  #ask(change: Partial<Request>): void {
    this.request = { ...this.request, ...change };
    // only what is drawn can be asked
    const made = this.#made!;
    made.view = undefined;
    const view = this.#view();
    this.said = view.rows.length === 0 ? made.content.counted.noneFound : countWords(view, made.content);
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
    const sorted = this.#made!.content.columns.find(({ id }) => id === column);
    if (sort && sorted) {
      this.said = this.#made!.words.views.sorted({
        column: columnHeading(sorted),
        direction: sort.direction,
      });
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

  async #download(form: Form): Promise<void> {
    const { content, shown } = this.#made!;
    const table = this.fileOf(shown, this.#view().rows);
    const { downloadTable } = await import('./download.js');
    await downloadTable(form, await table, {
      title: content.caption,
      view: this.localName,
      of: shown.strategy.document,
    });
  }
}

/** The content that was made last, and what was shown of it last. */
interface Made<Row extends TableRow, Shown> {
  readonly shown: Shown;
  readonly words: typeof viewWords;
  readonly content: TableContent<Row>;
  view: TableView<Row> | undefined;
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
