import type { OfficeParts } from '../../../read/archive/office-parts.js';
import type { XmlAttributes } from '../../../read/archive/xml-reader.js';
import type { Budget } from '../../../read/table/budget.js';
import type { GridRange } from '../../../read/table/grid-cell.js';
import { cellPlace, cellRange } from '../../../read/table/xlsx-reference.js';
import type { XlsxStrings } from '../../../read/table/xlsx-strings.js';
import { isOn, plainText, XlsxText } from '../../../read/table/xlsx-text.js';

/** A filled cell. */
export interface FactCell {
  readonly row: number;
  readonly column: number;
  readonly style: number;
  readonly kind: 'text' | 'number' | 'error';
  /** Of a number, as it is saved. */
  readonly text: string;
}

/** A range that the workbook calls a table. */
export interface FactTable {
  readonly name: string;
  readonly range: GridRange;
  readonly headings: number;
  readonly hasFilter: boolean;
}

const DEFAULT_WIDTH = 8;
// Of each there are as many in a sheet as somebody likes: the first say enough.
const MOST_KEPT = 1_000;

/** What a sheet has: its cells, and what is done to them. */
export class SheetFacts {
  readonly name: string;
  readonly isHidden: boolean;
  readonly cells: FactCell[] = [];
  readonly tables: FactTable[] = [];
  /** Links by their cell; the target is a place in the workbook, or empty. */
  readonly links = new Map<string, string>();
  /** Cells that are filled with a colour or merged, hidden rows, and so on: the place of the first, and how many. */
  readonly marks = new Map<string, { readonly cell: string; count: number }>();
  activeCell = 'A1';
  /** Pictures and charts without words. */
  pictures = 0;

  readonly #strings: XlsxStrings;
  readonly #budget: Budget;
  readonly #text = new XlsxText();
  readonly #widths: { readonly from: number; readonly to: number; readonly width: number }[] = [];
  #open: { row: number; column: number; style: number; type: string; value: string } | undefined;
  #isValue = false;
  #row = 0;
  #column = 0;

  constructor(entry: { name: string; isHidden: boolean }, strings: XlsxStrings, budget: Budget) {
    this.name = entry.name;
    this.isHidden = entry.isHidden;
    this.#strings = strings;
    this.#budget = budget;
  }

  /** Reads the part of the sheet. It throws as `OfficeParts.read` does. */
  read(parts: OfficeParts, part: string): void {
    parts.read(part, {
      opened: (name, attributes) => this.#opened(name, attributes),
      text: (words) => this.#words(words),
      closed: (name) => this.#closed(name),
    });
  }

  /** How wide a column is, in digits. */
  width(column: number): number {
    return this.#widths.find(({ from, to }) => column >= from && column <= to)?.width ?? DEFAULT_WIDTH;
  }

  #mark(name: string, cell: string): void {
    const known = this.marks.get(name);
    if (known) known.count += 1;
    else this.marks.set(name, { cell, count: 1 });
  }

  #opened(name: string, attributes: XmlAttributes): void {
    if (this.#open !== undefined) {
      if (name === 'x:v') this.#isValue = true;
      else this.#text.opened(name, attributes);
    } else if (name === 'x:c') this.#startCell(attributes);
    else if (name === 'x:row') this.#startRow(attributes);
    else this.#aside(name, attributes);
  }

  #aside(name: string, attributes: XmlAttributes): void {
    const { ref = '', location = '', state, activeCell } = attributes;
    switch (name) {
      case 'x:col':
        return this.#startColumns(attributes);
      case 'x:mergeCell':
        return this.#mark('merged-cells', ref);
      case 'x:pane':
        return state?.startsWith('frozen') === true ? this.#mark('frozen-panes', 'A1') : undefined;
      case 'x:autoFilter':
        return this.#mark('filter', ref);
      case 'x:cfRule':
        return this.#mark('coloured-rule', 'A1');
      case 'x:sheetProtection':
        return isOn(attributes['sheet'] ?? '0') ? this.#mark('protected-sheet', 'A1') : undefined;
      case 'x:selection':
        this.activeCell = activeCell ?? 'A1';
        return;
      case 'x:hyperlink':
        if (this.links.size < MOST_KEPT) this.links.set(ref.split(':')[0] ?? '', location);
    }
  }

  #startColumns({ min, max, width, hidden }: XmlAttributes): void {
    const [from, to] = [Number(min), Number(max)];
    if (isOn(hidden ?? '0')) this.#mark('hidden-column', String(from));
    if (width !== undefined && this.#widths.length < MOST_KEPT) {
      this.#widths.push({ from, to, width: Number(width) });
    }
  }

  #startRow({ r, hidden }: XmlAttributes): void {
    this.#row = Number.isInteger(Number(r)) && r !== undefined ? Number(r) : this.#row + 1;
    this.#column = 0;
    if (isOn(hidden ?? '0')) this.#mark('hidden-row', `A${this.#row}`);
  }

  #startCell({ r, s, t }: XmlAttributes): void {
    const place = cellPlace(r ?? '') ?? { row: Math.max(this.#row, 1), column: this.#column + 1 };
    this.#column = place.column;
    this.#open = { ...place, style: Number(s ?? 0), type: t ?? 'n', value: '' };
  }

  #words(words: string): void {
    if (this.#open === undefined) return;
    if (this.#isValue) this.#open.value += words;
    else this.#text.add(words);
    this.#budget.checkLength(Math.max(this.#open.value.length, this.#text.length));
  }

  #closed(name: string): void {
    if (name === 'x:v') this.#isValue = false;
    else if (name === 'x:c') this.#endCell();
    else if (this.#open !== undefined) this.#text.closed(name);
  }

  #endCell(): void {
    const cell = this.#open;
    if (cell === undefined) return;
    this.#open = undefined;
    const inline = this.#text.take();
    const text =
      cell.type === 's'
        ? (this.#strings.text(Number(cell.value || NaN)) ?? '')
        : plainText(inline || cell.value);
    if (text === '') return;
    this.#budget.checkCells(this.cells.length + 1);
    const kind = cell.type === 'e' ? 'error' : cell.type === 'n' || cell.type === 'd' ? 'number' : 'text';
    this.cells.push({ row: cell.row, column: cell.column, style: cell.style, kind, text });
  }
}

/** The table that a part describes; undefined where it describes none. */
export function readFactTable(parts: OfficeParts, part: string): FactTable | undefined {
  let table: FactTable | undefined;
  let hasFilter = false;
  parts.read(part, {
    opened: (name, { ref, displayName, name: other, headerRowCount }) => {
      if (name === 'x:autoFilter') hasFilter = true;
      const range = name === 'x:table' ? cellRange(ref ?? '') : undefined;
      if (!range) return;
      table = {
        name: displayName ?? other ?? '',
        range,
        headings: Number(headerRowCount ?? 1),
        hasFilter: false,
      };
    },
  });
  return table && { ...table, hasFilter };
}
