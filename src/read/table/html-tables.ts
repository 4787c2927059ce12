import { FlowText } from './flow-text.js';
import type { Attributes } from './html-elements.js';
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

/** A cell that is open. */
interface PageCell {
  readonly element: PageElement;
  readonly row: number;
  readonly column: number;
  readonly isHeading: boolean;
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
  cell?: PageCell | undefined;
  captioned?: { readonly element: PageElement; readonly flow: FlowText } | undefined;
}

// Words of inner tables go into so many cells around them at most: a text must not grow with the depth of the nesting.
const CELLS_AROUND = 4;

const isSection = (name: string): boolean => name === 'thead' || name === 'tbody' || name === 'tfoot';

const spanOf = (span: string | undefined): number => (span === undefined ? 1 : Number.parseInt(span, 10));

class TableReader extends HtmlReader<PageElement> {
  readonly #page = new FlowText();
  readonly #tables: PageTable[] = [];
  /** The tables that are open, the innermost last. */
  readonly #open: PageTable[] = [];
  readonly #headings: { level: number; line: Line }[] = [];
  readonly #figures: PageElement[] = [];
  #heading: { readonly element: PageElement; readonly flow: FlowText } | undefined;
  #figcaption: { readonly element: PageElement; readonly flow: FlowText } | undefined;
  #figureLine: { readonly line: Line; readonly figure: PageElement | undefined } | undefined;
  #wordCaption: { readonly element: PageElement; line?: Line } | undefined;
  #noted: PageTable | undefined;
  #paragraph = 0;
  readonly #pageFlows: readonly [FlowText] = [this.#page];
  #flows: readonly FlowText[] = this.#pageFlows;

  readPage(html: string): void {
    this.read(html);
  }

  /** All tables that have been begun, in the order of the page. */
  finish(): readonly PageTable[] {
    for (const table of this.#open.splice(0).reverse()) this.#endTable(table);
    this.#endHeading();
    this.#endParagraph();
    this.#dropWordCaption();
    return this.#tables;
  }

  protected override get flows(): readonly FlowText[] {
    return this.#flows;
  }

  // A line break on the page itself, outside of everything, ends a paragraph.
  protected override breakLine(): void {
    if (this.#flows[0] === this.#page) this.#endParagraph();
    else super.breakLine();
  }

  protected override opened(element: PageElement, attributes: Attributes): void {
    const { name } = element;
    if (name === 'table') return this.#startTable(element);
    if (name === 'figure') this.#figures.push(element);
    const table = this.#open.at(-1);
    if (table === undefined) return this.#openedOnPage(element, attributes);
    element.owner = table;
    if (name === 'tr') this.#startRow(table, element);
    else if (name === 'td' || name === 'th') this.#startCell(table, element, attributes);
    else if (name === 'caption' && table.cell === undefined) {
      table.captioned = { element, flow: new FlowText() };
      this.#aim();
    } else if (isSection(name)) this.#startSection(table, name);
  }

  protected override closed(element: PageElement): void {
    if (element.name === 'figure') this.#endFigure(element);
    if (element === this.#heading?.element) return this.#endHeading();
    if (element === this.#figcaption?.element) return this.#endFigcaption();
    if (element === this.#wordCaption?.element) return this.#endParagraph();
    const table = element.owner;
    if (table === undefined || !table.isOpen) return;
    if (element.name === 'table') this.#closeTable(table);
    else if (element === table.cell?.element) this.#endCell(table);
    else if (element === table.row) this.#endRow(table);
    else if (element === table.captioned?.element) this.#endCaption(table);
    else if (isSection(element.name)) this.#startSection(table, '');
  }

  #openedOnPage(element: PageElement, attributes: Attributes): void {
    if (/^h[1-6]$/.test(element.name)) {
      this.#endHeading();
      this.#heading = { element, flow: new FlowText() };
      this.#aim();
    } else if (element.name === 'figcaption' && this.#heading === undefined) {
      this.#figcaption = { element, flow: new FlowText() };
      this.#aim();
    } else if (/\bMsoCaption\b/.test(attributes['class'] ?? '')) this.#wordCaption = { element };
  }

  /** Finds out where words go at this place. */
  #aim(): void {
    const captioned = this.#open.at(-1)?.captioned ?? this.#heading ?? this.#figcaption;
    if (captioned !== undefined) this.#flows = [captioned.flow];
    else if (this.#open.length < 2) {
      const [table] = this.#open;
      this.#flows = table?.cell === undefined ? this.#pageFlows : table.flows;
    } else {
      const cells: FlowText[] = [];
      for (const { cell, flows } of this.#open.slice(-CELLS_AROUND))
        if (cell !== undefined) cells.push(flows[0]);
      this.#flows = cells.length > 0 ? cells : this.#pageFlows;
    }
  }

  #startTable(element: PageElement): void {
    this.budget.checkTables(this.#tables.length + 1);
    const around = this.#open.at(-1);
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
    if (this.#open.length === 1) this.#noted = table;
    this.#aim();
  }

  // Tables inside it that were left open end with it.
  #closeTable(table: PageTable): void {
    const index = this.#open.indexOf(table);
    if (index === -1) return;
    for (const inner of this.#open.splice(index).reverse()) this.#endTable(inner);
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
    const { row, column } = table.grid.place(spanOf(attributes['colspan']), spanOf(attributes['rowspan']));
    table.cell = { element, row, column, isHeading: element.name === 'th' || table.isHead };
    this.#aim();
  }

  #endCell(table: PageTable): void {
    if (table.cell === undefined) return;
    const { row, column, isHeading } = table.cell;
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
    if (this.#heading === undefined) return;
    const { element, flow } = this.#heading;
    this.#heading = undefined;
    this.#aim();
    const line = this.#line(flow);
    if (line === undefined) return;
    const level = Number(element.name.slice(1));
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
