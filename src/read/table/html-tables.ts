import { FlowText } from './flow-text.js';
import { type Attributes, ROLE } from './html-elements.js';
import { HtmlReader, type OpenElement } from './html-reader.js';
import type { ReadOptions } from './read-options.js';
import { SpanGrid } from './span-grid.js';
import { requireText, TableCollector } from './table-collector.js';
import type { Line } from './table.js';
import type { TablesRead } from './tables-read.js';

/**
 * Reads the tables of a page, or of what was pasted from Word, Excel or another page.
 *
 * It never throws for what a text holds, and runs and loads nothing. Cells over several rows or columns are repeated in
 * each of them; `th`, and all cells of a `thead`, are headings; what is left open is closed where browsers close it. A
 * table inside a cell is a table of its own, and its words stay in the cell. `h1` to `h6` above a table are its headings,
 * paragraphs below it its notes, until the next heading or table. Hidden words are left out, and so are those that are
 * struck out (`<del>`, `<s>`), with a warning.
 *
 * @param text - the whole text of the page
 * @throws {TypeError} if the text is no string, or a limit no number of zero or more
 *
 * @example
 * const { tables } = htmlTables('<h2>Crime</h2><table><tr><th>Code<td>Rate<br>per 1,000</table><p>Source: police');
 * tables[0].headings; // => [{ text: 'Crime', row: 1 }]
 * tables[0].rows[0][1]; // => { text: 'Rate\nper 1,000', row: 1, column: 2 }
 * tables[0].notes; // => [{ text: 'Source: police', row: 2 }]
 */
export function htmlTables(text: string, options: ReadOptions = {}): TablesRead {
  requireText('htmlTables', text);
  const collector = new TableCollector(options);
  if (!collector.accepts(text)) return collector.result();
  const reader = new TableReader(collector.budget);
  collector.attempt(() => reader.readPage(withoutClipboardHead(text)));
  const tables = reader.finish();
  for (const { grid, caption, headings, notes } of tables) {
    collector.add(grid.rows(), { ...(caption && { caption }), headings, notes });
  }
  collector.reportStruck(reader.struck);
  return collector.result();
}

// Windows puts "Version:0.9 StartHTML:…" before the HTML of its clipboard.
const withoutClipboardHead = (text: string): string =>
  /^\s{0,10}Version:\d/.test(text) ? text.slice(Math.max(text.indexOf('<'), 0)) : text;

/** An element that is open, and the table in which it stands. */
interface PageElement extends OpenElement {
  owner?: PageTable;
}

/** A table that was begun; its caption and notes come later. */
interface PageTable {
  readonly grid: SpanGrid;
  readonly headings: readonly Line[];
  readonly notes: Line[];
  /** The words of its cells, of which one is open at a time. */
  readonly flows: readonly [FlowText];
  caption?: Line;
  /** The figure that it stands in. */
  readonly figure: PageElement | undefined;
  isOpen: boolean;
  isHead: boolean;
  /** The elements that are open in it, and what is written into. */
  row?: PageElement | undefined;
  cell?: PageElement | undefined;
  /** Where that cell stands. */
  place: { readonly row: number; readonly column: number };
  captioned?: { readonly element: PageElement; readonly flow: FlowText } | undefined;
}

// Words of inner tables go into so many cells around them at most: a text must not grow with the depth of the nesting.
const CELLS_AROUND = 4;

const NOWHERE = { row: 0, column: 0 };

const spanOf = (span: string | undefined): number => (span === undefined ? 1 : Number.parseInt(span, 10));

class TableReader extends HtmlReader<PageElement> {
  /**
   * One that never reads. Engines forget the shape of objects when the last of them is gone, and after a few pages make
   * dictionaries of those that have as many parts as this: each page then takes twice the time. While this one stays, they keep
   * its shape.
   */
  static readonly idle = new TableReader();

  readonly #page = new FlowText();
  readonly #tables: PageTable[] = [];
  /** The tables that are open, the innermost last. */
  readonly #open: PageTable[] = [];
  /** The innermost of them. */
  #inner: PageTable | undefined;
  readonly #headings: { level: number; line: Line }[] = [];
  readonly #figures: PageElement[] = [];
  #heading: PageElement | undefined;
  #figcaption: { readonly element: PageElement; readonly flow: FlowText } | undefined;
  #figureLine: { readonly line: Line; readonly figure: PageElement | undefined } | undefined;
  #wordCaption: { readonly element: PageElement; line?: Line } | undefined;
  #noted: PageTable | undefined;
  #paragraph = 0;
  readonly #pageFlows: readonly [FlowText] = [this.#page];
  /** The words of the heading that is open, of which there is one at a time. */
  readonly #headingFlows: readonly [FlowText] = [new FlowText()];
  protected override flows: readonly FlowText[] = this.#pageFlows;

  readPage(html: string): void {
    this.read(html);
  }

  /** All tables that have been begun, in the order of the page. */
  finish(): readonly PageTable[] {
    this.#inner = undefined;
    for (const table of this.#open.splice(0).reverse()) this.#endTable(table);
    this.#endHeading();
    this.#endParagraph();
    this.#dropWordCaption();
    return this.#tables;
  }

  // A line break on the page itself, outside of everything, ends a paragraph.
  protected override breakLine(): void {
    if (this.flows !== this.#pageFlows) super.breakLine();
    else if (this.#page.length > 0) this.#endParagraph();
  }

  protected override opened(element: PageElement, attributes: Attributes): void {
    const { role } = element.kind;
    if (role === ROLE.table) return this.#startTable(element);
    if (role === ROLE.figure) this.#figures.push(element);
    const table = this.#inner;
    if (table === undefined) return this.#openedOnPage(element, attributes);
    element.owner = table;
    if (role === ROLE.row) this.#startRow(table, element);
    else if (role === ROLE.cell) this.#startCell(table, element, attributes);
    else if (role === ROLE.caption && table.cell === undefined) {
      table.captioned = { element, flow: new FlowText() };
      this.#aim();
    } else if (role === ROLE.section) this.#startSection(table, element.kind.name);
  }

  protected override closed(element: PageElement): void {
    const { role } = element.kind;
    if (role === ROLE.figure) this.#endFigure(element);
    const table = element.owner;
    if (table === undefined) this.#closedOnPage(element);
    else if (!table.isOpen) return;
    else if (role === ROLE.table) this.#closeTable(table);
    else if (element === table.cell) this.#endCell(table);
    else if (element === table.row) this.#endRow(table);
    else if (element === table.captioned?.element) this.#endCaption(table);
    else if (role === ROLE.section) this.#startSection(table, '');
  }

  #openedOnPage(element: PageElement, attributes: Attributes): void {
    const { role } = element.kind;
    const names = attributes['class'];
    if (role === ROLE.title) {
      this.#endHeading();
      this.#heading = element;
      this.#aim();
    } else if (role === ROLE.figcaption && this.#heading === undefined) {
      this.#figcaption = { element, flow: new FlowText() };
      this.#aim();
    } else if (names !== undefined && /\bMsoCaption\b/.test(names)) this.#wordCaption = { element };
  }

  #closedOnPage(element: PageElement): void {
    if (element === this.#heading) this.#endHeading();
    else if (element === this.#figcaption?.element) this.#endFigcaption();
    else if (element === this.#wordCaption?.element) this.#endParagraph();
  }

  /** Finds out where words go at this place. */
  #aim(): void {
    const table = this.#inner;
    const captioned = table?.captioned;
    if (captioned !== undefined) this.flows = [captioned.flow];
    else if (this.#heading !== undefined) this.flows = this.#headingFlows;
    else if (this.#figcaption !== undefined) this.flows = [this.#figcaption.flow];
    else if (this.#open.length < 2) this.flows = table?.cell === undefined ? this.#pageFlows : table.flows;
    else {
      const cells: FlowText[] = [];
      for (const { cell, flows } of this.#open.slice(-CELLS_AROUND))
        if (cell !== undefined) cells.push(flows[0]);
      this.flows = cells.length > 0 ? cells : this.#pageFlows;
    }
  }

  #startTable(element: PageElement): void {
    this.budget.checkTables(this.#tables.length + 1);
    const around = this.#inner;
    if (around !== undefined) {
      this.#endCaption(around);
      if (around.cell === undefined) this.#closeTable(around);
    }
    this.#endHeading();
    this.#endFigcaption();
    if (this.#open.length === 0) this.#endParagraph();
    const figure = this.#figures.at(-1);
    const table: PageTable = {
      grid: new SpanGrid(this.budget),
      headings: this.#headings.map(({ line }) => line),
      notes: [],
      flows: [new FlowText()],
      figure,
      isOpen: true,
      isHead: false,
      row: undefined,
      cell: undefined,
      place: NOWHERE,
      captioned: undefined,
    };
    const caption =
      this.#wordCaption?.line ?? (this.#figureLine?.figure === figure ? this.#figureLine?.line : undefined);
    if (caption !== undefined && this.#open.length === 0) table.caption = caption;
    this.#wordCaption = undefined;
    this.#figureLine = undefined;
    element.owner = table;
    this.#tables.push(table);
    this.#open.push(table);
    this.#inner = table;
    if (this.#open.length === 1) this.#noted = table;
    this.#aim();
  }

  // Tables inside it that were left open end with it.
  #closeTable(table: PageTable): void {
    const index = this.#open.indexOf(table);
    if (index === -1) return;
    for (const inner of this.#open.splice(index).reverse()) this.#endTable(inner);
    this.#inner = this.#open.at(-1);
    if (this.#open.length === 0) this.budget.moveTo({});
    this.#aim();
  }

  #endTable(table: PageTable): void {
    this.#endCaption(table);
    this.#endCell(table);
    table.isOpen = false;
  }

  #startSection(table: PageTable, name: string): void {
    this.#endRow(table);
    table.grid.endSection();
    table.isHead = name === 'thead';
  }

  #startRow(table: PageTable, element: PageElement | undefined): void {
    this.#endCaption(table);
    this.#endRow(table);
    table.grid.startRow();
    table.row = element;
  }

  #endRow(table: PageTable): void {
    this.#endCell(table);
    table.row = undefined;
  }

  #startCell(table: PageTable, element: PageElement, attributes: Attributes): void {
    this.#endCaption(table);
    this.#endCell(table);
    if (table.row === undefined) this.#startRow(table, element);
    table.place = table.grid.place(spanOf(attributes['colspan']), spanOf(attributes['rowspan']));
    table.cell = element;
    this.#aim();
  }

  #endCell(table: PageTable): void {
    if (table.cell === undefined) return;
    const { row, column } = table.place;
    const isHeading = table.isHead || table.cell.kind.name === 'th';
    const text = table.flows[0].take();
    table.grid.put(isHeading ? { text, row, column, heading: true } : { text, row, column });
    table.cell = undefined;
    this.#aim();
  }

  #endCaption(table: PageTable): void {
    if (table.captioned === undefined) return;
    const caption = this.#line(table.captioned.flow);
    if (caption !== undefined) table.caption ??= caption;
    table.captioned = undefined;
    this.#aim();
  }

  #endHeading(): void {
    const element = this.#heading;
    if (element === undefined) return;
    this.#heading = undefined;
    this.#aim();
    const line = this.#line(this.#headingFlows[0]);
    if (line === undefined) return;
    const level = Number(element.kind.name.slice(1));
    while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    this.#headings.push({ level, line });
    this.#dropWordCaption();
    this.#noted = undefined;
  }

  /** The caption of a figure is that of the table in it, also where it stands above. */
  #endFigcaption(): void {
    if (this.#figcaption === undefined) return;
    const line = this.#line(this.#figcaption.flow);
    this.#figcaption = undefined;
    this.#aim();
    if (line === undefined) return;
    const figure = this.#figures.at(-1);
    const table = this.#tables.at(-1);
    if (figure !== undefined && table?.figure === figure) table.caption ??= line;
    else this.#figureLine = { line, figure };
  }

  #endFigure(element: PageElement): void {
    const index = this.#figures.lastIndexOf(element);
    if (index !== -1) this.#figures.length = index;
  }

  #endParagraph(): void {
    const line = this.#line(this.#page);
    if (line === undefined) return;
    if (this.#wordCaption !== undefined && this.#wordCaption.line === undefined) {
      this.#wordCaption.line = line;
      return;
    }
    this.#dropWordCaption();
    this.#noted?.notes.push(line);
  }

  /** A caption of Word that no table follows stands below one: there it is a note. */
  #dropWordCaption(): void {
    const line = this.#wordCaption?.line;
    if (line !== undefined) this.#noted?.notes.push(line);
    this.#wordCaption = undefined;
  }

  #line(flow: FlowText): Line | undefined {
    const text = flow.take();
    if (text === '') return undefined;
    this.#paragraph += 1;
    return { text, row: this.#paragraph };
  }
}
