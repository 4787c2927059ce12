import type { OfficeParts } from '../archive/office-parts.js';
import type { XmlAttributes } from '../archive/xml-reader.js';
import type { Budget } from './budget.js';
import type { GridCell, GridRange } from './grid.js';
import { NumberFormat } from './xlsx-number-format.js';
import { cellPlace, cellRange, LAST_COLUMN, LAST_ROW, movedFormula } from './xlsx-reference.js';
import type { XlsxStrings } from './xlsx-strings.js';
import type { XlsxStyles } from './xlsx-styles.js';
import { isOn, plainText, XlsxText } from './xlsx-text.js';

/** What the cells of all sheets are read with. */
export interface XlsxShared {
  readonly strings: XlsxStrings;
  readonly styles: XlsxStyles;
  readonly is1904: boolean;
}

/** Where something is found in a sheet first, and how often. */
export interface Found {
  readonly row: number;
  readonly column: number;
  readonly words: string;
  count: number;
}

/** The cell that is open. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasValue: boolean;
  formula: string | undefined;
  /** The formula that it shares with others. */
  shared: string | undefined;
}

/** A formula and the cell in which it stands as it is. */
interface SharedFormula {
  readonly formula: string;
  readonly row: number;
  readonly column: number;
}

const SHORT_DATE = new NumberFormat('dd/mm/yyyy');
const [SPOKEN_TYPES, DAY_MS, DAYS_TO_1970] = [new Set(['s', 'str', 'inlineStr']), 86_400_000, 25_569];

/**
 * Reads the cells of a sheet, in whatever order they come, and also where they do not say their place.
 *
 * What was read stays, also where reading stops. What the sheet says of its own size is not asked.
 */
export class XlsxSheet {
  /** The cells that have a text or a formula, by row. */
  readonly rows = new Map<number, GridCell[]>();
  readonly merges: GridRange[] = [];
  hiddenRow: Found | undefined;
  /** The hidden columns that have a text. */
  readonly hiddenColumns = new Set<number>();
  withoutValue: Found | undefined;
  readonly struck: string[] = [];
  /** The first cell whose shared text is not in the file. */
  withoutText: Found | undefined;

  readonly #budget: Budget;
  readonly #sheet: string;
  readonly #shared: XlsxShared;
  readonly #text = new XlsxText();
  readonly #formulas = new Map<string, SharedFormula>();
  /** Whether each column is hidden, as steps: one more hidden range begins or ends here. */
  readonly #hiddenSteps = new Int32Array(LAST_COLUMN + 2);
  #hidden: Uint8Array | undefined;
  #hasHidden = false;
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
    this.#shared = shared;
    this.#budget = budget;
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
    else if (name === 'x:col') this.#hide(attributes);
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
    const { text, value } = this.#held(cell);
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
    if (cell.text !== '' && this.#isHidden(cell.column)) this.hiddenColumns.add(cell.column);
  }

  /** What a cell shows, unless a line through all of it says that it no longer holds. */
  #held(cell: OpenCell): { text: string; value?: number | undefined } {
    const shown = this.#shown(cell);
    const { type, value } = cell;
    const isFormatted =
      type === 's' ? this.#shared.strings.isFormatted(Number(value)) : this.#text.takeFormats();
    if (isFormatted || shown.text === '' || !this.#shared.styles.isStruck(cell.style)) return shown;
    if (this.struck.length < 1_000) this.struck.push(shown.text.slice(0, 40));
    return { text: '' };
  }

  /** What a cell shows, and its number where that says more. */
  #shown(cell: OpenCell): { text: string; value?: number | undefined } {
    const { type, style, value } = cell;
    if (SPOKEN_TYPES.has(type)) {
      const words =
        type === 's' ? this.#sharedText(cell) : type === 'str' ? plainText(value) : this.#inlineText();
      return { text: words === '' ? '' : this.#shared.styles.format(style).text(words).trim() };
    }
    if (type === 'b')
      return { text: value === '' ? '' : /^(?:1|true)$/i.test(value.trim()) ? 'TRUE' : 'FALSE' };
    const plain = value.trim();
    const number = type === 'd' ? serialOf(plain, this.#shared.is1904) : Number(plain);
    if (type === 'e' || plain === '' || !Number.isFinite(number)) return { text: plainText(plain) };
    const { styles, is1904 } = this.#shared;
    const isDate = type === 'd' && style === 0;
    const { text, isRounded } = (isDate ? SHORT_DATE : styles.format(style)).number(number, is1904);
    return { text: text.trim(), value: isRounded && type !== 'd' ? number : undefined };
  }

  #sharedText(cell: OpenCell): string {
    if (!cell.hasValue) return '';
    const index = Number(cell.value.trim() || Number.NaN);
    const struck = this.#shared.strings.struck(index);
    if (struck !== undefined && this.struck.length < 1_000) this.struck.push(struck);
    const text = this.#shared.strings.text(index);
    if (text === undefined) this.withoutText = found(this.withoutText, cell, '');
    return text ?? '';
  }

  #inlineText(): string {
    const struck = this.#text.takeStruck();
    if (struck !== '' && this.struck.length < 1_000) this.struck.push(struck);
    return this.#text.take();
  }

  #formulaOf({ formula, shared, row, column }: OpenCell): string | undefined {
    if (formula === undefined) return undefined;
    if (shared === undefined) return formula.trim();
    const first = this.#formulas.get(shared);
    if (formula.trim() === '' && first !== undefined) {
      return movedFormula(first.formula, row - first.row, column - first.column);
    }
    this.#formulas.set(shared, { formula: formula.trim(), row, column });
    return formula.trim();
  }

  #hide({ min, max, hidden }: XmlAttributes): void {
    if (!isOn(hidden ?? '0')) return;
    const [from, to] = [Number(min), Math.min(Number(max), LAST_COLUMN)];
    if (!(from >= 1 && from <= to)) return;
    this.#hasHidden = true;
    this.#hiddenSteps[from] = (this.#hiddenSteps[from] ?? 0) + 1;
    this.#hiddenSteps[to + 1] = (this.#hiddenSteps[to + 1] ?? 0) - 1;
  }

  // Columns come before the cells.
  #isHidden(column: number): boolean {
    if (!this.#hasHidden) return false;
    if (this.#hidden === undefined) {
      let open = 0;
      this.#hidden = Uint8Array.from(this.#hiddenSteps, (step) => {
        open += step;
        return open > 0 ? 1 : 0;
      });
    }
    return this.#hidden[column] === 1;
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

function found(
  before: Found | undefined,
  { row, column }: { row: number; column: number },
  words: string,
): Found {
  if (before === undefined) return { row, column, words, count: 1 };
  before.count += 1;
  return before;
}

/** The serial number of a date as ISO 8601 has it. */
function serialOf(date: string, is1904: boolean): number {
  const days = Date.parse(/T/.test(date) ? `${date.replace(/Z$/, '')}Z` : date) / DAY_MS + DAYS_TO_1970;
  return is1904 ? days - 1_462 : days;
}
