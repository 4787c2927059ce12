import { columnLetters, columnNumber } from './xlsx-reference.js';

// Words in quotes, and references that are no part of a name, a number or a call.
const REFERENCE = /"[^"]*"|'[^']*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])/g;
const LONGEST_SHARED = 255;

/** A formula that several cells share: references without `$` go with the cell. */
export class SharedFormula {
  readonly #formula: string;
  readonly #row: number;
  readonly #column: number;
  #moving: MovingFormula | undefined;

  /**
   * @param formula - as it stands in one of its cells, which is in this row and column
   *
   * @example
   * new SharedFormula('SUM(A1:$B$2)', 1, 5).at(2, 7); // => 'SUM(C2:$B$2)'
   */
  constructor(formula: string, row: number, column: number) {
    this.#formula = formula;
    this.#row = row;
    this.#column = column;
  }

  /** The formula as it stands in another cell. */
  at(row: number, column: number): string {
    if (this.#formula.length > LONGEST_SHARED) return this.#formula; // thousands of cells may share it
    this.#moving ??= new MovingFormula(this.#formula);
    return this.#moving.moved(row - this.#row, column - this.#column);
  }
}

/** What moves in a formula: the number of a column or a row. */
interface Moving {
  /** Where it stands among the pieces of the formula. */
  readonly at: number;
  readonly number: number;
}

/** A formula as its pieces, so that it is split once for thousands of cells. */
class MovingFormula {
  /** As they stand in the last cell: those of the next differ in its row or its column as a rule, and seldom in both. */
  readonly #pieces: string[] = [];
  readonly #columns: Moving[] = [];
  readonly #rows: Moving[] = [];
  /** The same for the cells of one row: all between two columns is one piece. */
  #line: { readonly pieces: string[]; readonly columns: readonly Moving[] } | undefined;
  /** How far its columns and rows have moved there. */
  #movedColumns = Number.NaN;
  #movedRows = Number.NaN;

  constructor(formula: string) {
    let last = 0;
    const move = (list: Moving[], number: number, start: number, end: number): void => {
      if (last < start) this.#pieces.push(formula.slice(last, start));
      list.push({ at: this.#pieces.push(formula.slice(start, end)) - 1, number });
      last = end;
    };
    for (const match of formula.matchAll(REFERENCE)) {
      const [all, dollar = '', letters, fixed = '', digits = ''] = match;
      if (letters === undefined) continue;
      const start = match.index + dollar.length;
      const end = match.index + all.length;
      if (dollar === '') move(this.#columns, columnNumber(letters), start, start + letters.length);
      if (fixed === '') move(this.#rows, Number(digits), end - digits.length, end);
    }
    this.#pieces.push(formula.slice(last));
  }

  // Joined from a list: a text that grows piece by piece takes many times the room.
  moved(rows: number, columns: number): string {
    if (rows === this.#movedRows) {
      this.#line ??= this.#lineOf();
      moveColumns(this.#line.columns, columns, this.#line.pieces);
      return this.#line.pieces.join('');
    }
    const pieces = this.#pieces;
    this.#line = undefined;
    if (columns !== this.#movedColumns) moveColumns(this.#columns, columns, pieces);
    for (const { at, number } of this.#rows) pieces[at] = String(number + rows);
    this.#movedColumns = columns;
    this.#movedRows = rows;
    return pieces.join('');
  }

  #lineOf(): { pieces: string[]; columns: Moving[] } {
    const pieces: string[] = [];
    const columns: Moving[] = [];
    let last = 0;
    for (const { at, number } of this.#columns) {
      columns.push({ at: pieces.push(this.#pieces.slice(last, at).join(''), '') - 1, number });
      last = at + 1;
    }
    pieces.push(this.#pieces.slice(last).join(''));
    return { pieces, columns };
  }
}

function moveColumns(list: readonly Moving[], columns: number, pieces: string[]): void {
  for (const { at, number } of list) pieces[at] = columnLetters(number + columns);
}
