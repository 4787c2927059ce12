import type { OfficeParts } from '../archive/office-parts.js';
import type { XmlAttributes } from '../archive/xml-reader.js';
import { Budget } from './budget.js';
import type { GridCell, GridRange } from './grid-cell.js';
import { type Found, found } from './xlsx-found.js';
import { XlsxHiddenColumns } from './xlsx-hidden-columns.js';
import { cellPlace, cellRange, LAST_ROW } from './xlsx-reference.js';
import { SharedFormula } from './xlsx-shared-formula.js';
import { type OpenCell, type XlsxShared, XlsxShown } from './xlsx-shown.js';
import { XlsxStrings } from './xlsx-strings.js';
import { XlsxStyles } from './xlsx-styles.js';
import { isOn, XlsxText } from './xlsx-text.js';

/**
 * Reads the cells of a sheet, in whatever order they come, and also where they do not say their place.
 *
 * What was read stays, also where reading stops. What the sheet says of its own size is not asked.
 */
export class XlsxSheet {
  /**
   * One that never reads, as `XmlGuard.idle`: while it stays, engines keep the shape of the others.
   *
   * @internal
   */
  static readonly idle = new XlsxSheet(
    '',
    { strings: new XlsxStrings(), styles: new XlsxStyles(), is1904: false },
    new Budget(),
  );

  /** The cells that have a text or a formula, by row. */
  readonly rows = new Map<number, GridCell[]>();
  readonly merges: GridRange[] = [];
  hiddenRow: Found | undefined;
  /** The hidden columns that have a text. */
  readonly hiddenColumns = new Set<number>();
  withoutValue: Found | undefined;

  readonly #budget: Budget;
  readonly #sheet: string;
  readonly #shown: XlsxShown;
  readonly #text = new XlsxText();
  readonly #formulas = new Map<string, SharedFormula>();
  readonly #hidden = new XlsxHiddenColumns();
  #row = 0;
  #isRowHidden = false;
  #column = 0;
  #cell: OpenCell | undefined;
  /** Whether anything stands in the cell that is open: most empty ones have only a style. */
  #hasParts = false;
  #open: 'value' | 'formula' | undefined;
  #inData = false;
  #cells = 0;

  constructor(sheet: string, shared: XlsxShared, budget: Budget) {
    this.#sheet = sheet;
    this.#shown = new XlsxShown(shared, this.#text);
    this.#budget = budget;
  }

  /** Words that were struck out, of a thousand cells at most. */
  get struck(): readonly string[] {
    return this.#shown.struck;
  }

  /** The first cell whose shared text is not in the file. */
  get withoutText(): Found | undefined {
    return this.#shown.withoutText;
  }

  /** Reads the part of the sheet; false where it is not in the file. It throws as `OfficeParts.read` does. */
  read(parts: OfficeParts, part: string): boolean {
    return parts.read(part, {
      opened: (name, attributes) => this.#opened(name, attributes),
      text: (words) => this.#words(words),
      closed: (name) => this.#closed(name),
    });
  }

  #opened(name: string, attributes: XmlAttributes): void {
    if (this.#cell !== undefined) this.#openedInCell(this.#cell, name, attributes);
    else if (name === 'x:c' && this.#inData) this.#startCell(attributes);
    else if (name === 'x:row' && this.#inData) this.#startRow(attributes);
    else if (name === 'x:sheetData') this.#inData = true;
    else if (name === 'x:col') this.#hidden.add(attributes);
    else if (name === 'x:mergeCell') {
      const range = cellRange(attributes['ref'] ?? '');
      if (range !== undefined) this.merges.push(range);
    }
  }

  #openedInCell(cell: OpenCell, name: string, attributes: XmlAttributes): void {
    this.#hasParts = true;
    if (name === 'x:v') {
      this.#open = 'value';
      cell.hasValue = true;
    } else if (name === 'x:f') {
      this.#open = 'formula';
      cell.formula = '';
      if (attributes['t'] === 'shared') cell.shared = attributes['si'];
    } else {
      if (name === 'x:is') cell.hasValue = true;
      this.#text.opened(name, attributes);
    }
  }

  #words(words: string): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    if (this.#open === 'value') cell.value += words;
    else if (this.#open === 'formula') cell.formula = `${cell.formula ?? ''}${words}`;
    else this.#text.add(words);
    this.#budget.checkLength(Math.max(cell.value.length, this.#text.length));
  }

  #closed(name: string): void {
    if (name === 'x:c') this.#endCell();
    else if (name === 'x:v' || name === 'x:f') this.#open = undefined;
    else if (name === 'x:sheetData') this.#inData = false;
    else if (this.#cell !== undefined) this.#text.closed(name);
  }

  #startRow(attributes: XmlAttributes): void {
    const row = Number(attributes['r']);
    this.#row =
      Number.isInteger(row) && row >= 1 && row <= LAST_ROW ? row : Math.min(this.#row + 1, LAST_ROW);
    this.#column = 0;
    this.#isRowHidden = isOn(attributes['hidden'] ?? '0');
    this.#budget.moveTo({ sheet: this.#sheet, row: this.#row });
  }

  #startCell(attributes: XmlAttributes): void {
    const place = cellPlace(attributes['r'] ?? '');
    this.#column = place?.column ?? this.#column + 1;
    this.#hasParts = false;
    this.#cell = {
      row: place?.row ?? Math.max(this.#row, 1),
      column: this.#column,
      type: attributes['t'] ?? 'n',
      style: Number(attributes['s'] ?? 0),
      value: '',
      hasValue: false,
      formula: undefined,
      shared: undefined,
    };
  }

  #endCell(): void {
    const cell = this.#cell;
    if (cell === undefined) return;
    this.#cell = undefined;
    this.#open = undefined;
    this.#budget.step();
    if (!this.#hasParts && this.#text.length === 0) return;
    const { column } = cell;
    const { text, value } = this.#shown.read(cell);
    const formula = this.#formulaOf(cell);
    if (formula !== undefined && !cell.hasValue) this.withoutValue = found(this.withoutValue, cell, formula);
    if (text === '' && (formula === undefined || column > this.#budget.limits.columns)) return;
    this.#budget.checkColumn(column);
    this.#budget.checkLength(text.length);
    this.#cells += 1;
    this.#budget.checkCells(this.#cells);
    this.#put(gridCell(text, cell, formula, value));
  }

  #put(cell: GridCell): void {
    const cells = this.rows.get(cell.row);
    if (cells !== undefined) cells.push(cell);
    else {
      this.#budget.checkRows(this.rows.size + 1);
      this.rows.set(cell.row, [cell]);
      if (this.#isRowHidden && cell.row === this.#row) this.hiddenRow = found(this.hiddenRow, cell, '');
    }
    if (cell.text !== '' && this.#hidden.has(cell.column)) this.hiddenColumns.add(cell.column);
  }

  #formulaOf({ formula, shared, row, column }: OpenCell): string | undefined {
    if (formula === undefined) return undefined;
    if (shared === undefined) return formula.trim();
    const first = this.#formulas.get(shared);
    if (formula.trim() === '' && first !== undefined) return first.at(row, column);
    this.#formulas.set(shared, new SharedFormula(formula.trim(), row, column));
    return formula.trim();
  }
}

// Not with spreads: there are hundreds of thousands of them.
function gridCell(
  text: string,
  { row, column }: OpenCell,
  formula: string | undefined,
  value: number | undefined,
): GridCell {
  if (formula === undefined) {
    return value === undefined ? { text, row, column } : { text, row, column, value };
  }
  return value === undefined ? { text, row, column, formula } : { text, row, column, formula, value };
}
