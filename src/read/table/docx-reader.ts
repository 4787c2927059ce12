import type { XmlAttributes } from '../archive/xml-reader.js';
import { Budget } from './budget.js';
import { DocxGrid, type DocxSpan } from './docx-grid.js';
import { DocxNumbering, numberWords } from './docx-numbering.js';
import { DocxStyles } from './docx-styles.js';
import { DocxWords, type DocxParagraph, type DocxShared } from './docx-words.js';
import { FlowText } from './flow-text.js';
import type { Line } from './table.js';
import { isOn } from './xlsx-text.js';

/** The texts of the notes of a document, by the numbers that it names them by. */
export interface DocxNoteTexts {
  readonly footnotes: ReadonlyMap<string, string>;
  readonly endnotes: ReadonlyMap<string, string>;
}

/** A cell that is open. */
interface OpenCell {
  readonly flow: FlowText;
  columns: number;
  down: DocxSpan['down'];
  isRight: boolean;
  isBegun: boolean;
}

/** The row that is open; it begins in the grid with its first cell. */
interface OpenRow {
  before: number;
  isHeading: boolean;
  isDeleted: boolean;
  isBegun: boolean;
}

/** A table that was begun; its notes come later. */
export interface DocxTable {
  readonly grid: DocxGrid;
  readonly headings: readonly Line[];
  readonly notes: Line[];
  readonly caption?: Line;
  row?: OpenRow | undefined;
  cell?: OpenCell | undefined;
}

// Words of inner tables go into so many cells around them at most: a text must not grow with the depth of the nesting.
const CELLS_AROUND = 4;

/** Reads the body of a document: its tables, and the headings and paragraphs around them. */
export class DocxReader extends DocxWords {
  /**
   * One that never reads, as `XmlGuard.idle`: while it stays, engines keep the shape of the others.
   *
   * @internal
   */
  static readonly idle = new DocxReader(
    { styles: new DocxStyles(), numbering: new DocxNumbering(), budget: new Budget() },
    { footnotes: new Map(), endnotes: new Map() },
  );

  /** All tables that have been begun, in their order. */
  readonly tables: DocxTable[] = [];
  root = '';
  readonly #notes: DocxNoteTexts;
  readonly #open: DocxTable[] = [];
  readonly #headings: { level: number; line: Line }[] = [];
  /** The texts of the notes that the paragraph or caption refers to which is open. */
  readonly #referred: Line[] = [];
  /** The texts of paragraphs that stand in no cell. */
  readonly #pageFlows = new Set<FlowText>();
  /** The notes whose texts were given: what refers to them again has the mark alone. */
  readonly #told = new Set<string>();
  #caption: Line | undefined;
  #noted: DocxTable | undefined;
  #paragraph = 0;
  #footnotes = 0;
  #endnotes = 0;

  constructor(shared: DocxShared, notes: DocxNoteTexts) {
    super(shared);
    this.#notes = notes;
  }

  /** Ends what reading left open. */
  finish(): void {
    while (this.#open.length > 0) this.#endTable();
    this.#dropCaption();
  }

  override opened(name: string, attributes: XmlAttributes): void {
    this.root ||= name;
    super.opened(name, attributes);
  }

  protected override opens(name: string, attributes: XmlAttributes, around: string): void {
    const table = this.#open.at(-1);
    const value = attributes['w:val'];
    if (name === 'w:tbl') this.#startTable();
    else if (name === 'w:footnoteReference') this.#refer('footnote', attributes['w:id']);
    else if (name === 'w:endnoteReference') this.#refer('endnote', attributes['w:id']);
    else if (table === undefined) return;
    else if (name === 'w:tr') this.#startRow(table);
    else if (name === 'w:tc') this.#startCell(table);
    else if (around === 'w:trPr' && table.row !== undefined) readRow(table.row, name, value);
    else if (around === 'w:tcPr' && table.cell !== undefined) readCell(table.cell, name, value);
  }

  protected override closes(name: string): void {
    const table = this.#open.at(-1);
    if (table === undefined) return;
    if (name === 'w:tc') this.#endCell(table);
    else if (name === 'w:tr') this.#endRow(table);
    else if (name === 'w:tbl') this.#endTable();
  }

  protected override paragraphFlows(): readonly FlowText[] {
    const cells: OpenCell[] = [];
    for (const { cell } of this.#open.slice(-CELLS_AROUND)) if (cell !== undefined) cells.push(cell);
    const own = cells.at(-1);
    if (own === undefined) {
      const flow = new FlowText();
      this.#pageFlows.add(flow);
      return [flow];
    }
    // A cell of a table inside a cell goes on in the line of the one before it.
    for (const { flow } of cells) {
      if (own.isBegun) flow.breakLine();
      else flow.addSpace();
    }
    for (const cell of cells) cell.isBegun = true;
    return cells.map(({ flow }) => flow);
  }

  protected override paragraphEnds({ flows, style, outline, hasWords }: DocxParagraph): void {
    const [flow] = flows;
    if (flow === undefined || !this.#pageFlows.delete(flow)) return;
    const text = flow.take();
    if (text === '' || !hasWords) return; // a number alone
    this.#paragraph += 1;
    const line = { text, row: this.#paragraph };
    const level = outline ?? style.outline ?? 9;
    if (level >= 0 && level < 9) this.#startHeading(level, line);
    else {
      this.#dropCaption();
      if (style.name === 'caption') this.#caption = line;
      else this.#noted?.notes.push(line, ...this.#referred.splice(0));
    }
    if (this.#caption === undefined) this.#referred.length = 0;
  }

  #startHeading(level: number, line: Line): void {
    this.#dropCaption();
    while ((this.#headings.at(-1)?.level ?? -1) >= level) this.#headings.pop();
    this.#headings.push({ level, line });
    this.#noted = undefined;
  }

  /** A caption that no table follows stands below one: there it is a note. */
  #dropCaption(): void {
    if (this.#caption !== undefined) this.#noted?.notes.push(this.#caption, ...this.#referred.splice(0));
    this.#caption = undefined;
  }

  #startTable(): void {
    this.shared.budget.checkTables(this.tables.length + 1);
    const isInner = this.#open.length > 0;
    const table: DocxTable = {
      grid: new DocxGrid(this.shared.budget),
      headings: this.#headings.map(({ line }) => line),
      notes: isInner ? [] : this.#referred.splice(0),
      ...(this.#caption !== undefined && !isInner && { caption: this.#caption }),
    };
    if (!isInner) {
      this.#caption = undefined;
      this.#noted = table;
    }
    this.tables.push(table);
    this.#open.push(table);
  }

  #endTable(): void {
    const table = this.#open.at(-1);
    if (table === undefined) return;
    this.#endRow(table);
    this.#open.pop();
    if (this.#open.length === 0) this.shared.budget.moveTo({});
  }

  #startRow(table: DocxTable): void {
    this.#endRow(table);
    table.row = { before: 0, isHeading: false, isDeleted: false, isBegun: false };
    for (const { cell } of this.#open.slice(-CELLS_AROUND)) cell?.flow.breakLine();
  }

  #endRow(table: DocxTable): void {
    this.#endCell(table);
    table.row = undefined;
  }

  #startCell(table: DocxTable): void {
    this.#endCell(table);
    table.row ??= { before: 0, isHeading: false, isDeleted: false, isBegun: false };
    table.cell = { flow: new FlowText(), columns: 1, down: 'none', isRight: false, isBegun: false };
  }

  #endCell(table: DocxTable): void {
    const { row, cell } = table;
    if (row === undefined || cell === undefined) return;
    table.cell = undefined;
    const text = cell.flow.take();
    if (row.isDeleted && text === '') return;
    if (!row.isBegun) table.grid.startRow(row.before);
    row.isBegun = true;
    table.grid.put(cell, text, row.isHeading);
  }

  /** A note that words refer to: its mark stands there, and its text below the table. */
  #refer(kind: 'footnote' | 'endnote', id: string | undefined): void {
    const text = this.#told.has(`${kind} ${id}`) ? undefined : this.#notes[`${kind}s`].get(id ?? '');
    this.#told.add(`${kind} ${id}`);
    let mark: string;
    if (kind === 'footnote') mark = String((this.#footnotes += 1));
    else mark = numberWords((this.#endnotes += 1), 'lowerRoman');
    this.write(`[${mark}]`);
    if (text === undefined) return;
    const line = { text: `[${mark}] ${text}`, row: this.#paragraph + 1 };
    if (this.#open.length > 0) this.#open[0]?.notes.push(line);
    else this.#referred.push(line);
  }
}

function readRow(row: OpenRow, name: string, value: string | undefined): void {
  if (name === 'w:gridBefore') row.before = Number(value);
  else if (name === 'w:tblHeader') row.isHeading = isOn(value);
  else if (name === 'w:del') row.isDeleted = true;
}

function readCell(cell: OpenCell, name: string, value: string | undefined): void {
  if (name === 'w:gridSpan') cell.columns = Number(value);
  else if (name === 'w:vMerge') cell.down = value === 'restart' ? 'start' : 'on';
  else if (name === 'w:hMerge') cell.isRight = value !== 'restart';
}
