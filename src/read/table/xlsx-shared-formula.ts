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
  /** As they stand in one cell: others are in its row or its column as a rule, and seldom in neither. */
  readonly #pieces: string[] = [];
  readonly #columns: Moving[] = [];
  readonly #rows: Moving[] = [];
  /** How far that cell is from the first. */
  #movedRows = Number.NaN;
  #movedColumns = Number.NaN;
  /** The same for the cells of its row, and of its column. */
  #across: FormulaLine | undefined;
  #down: FormulaLine | undefined;

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

  moved(rows: number, columns: number): string {
    const pieces = this.#pieces;
    if (rows === this.#movedRows) {
      this.#across ??= lineOf(pieces, this.#columns);
      return textOf(this.#across, columns, columnLetters);
    }
    if (columns === this.#movedColumns) {
      this.#down ??= lineOf(pieces, this.#rows);
      return textOf(this.#down, rows, String);
    }
    for (const { at, number } of this.#columns) pieces[at] = columnLetters(number + columns);
    for (const { at, number } of this.#rows) pieces[at] = String(number + rows);
    this.#movedRows = rows;
    this.#movedColumns = columns;
    this.#across = undefined;
    this.#down = undefined;
    return pieces.join('');
  }
}

/** A formula of which only the columns move, or only the rows. */
interface FormulaLine {
  /** What stands before, between and after those that move. */
  readonly parts: readonly string[];
  readonly numbers: readonly number[];
  /** Whether all have the same number, as in formulas that look along their own row, or down their own column. */
  readonly areSame: boolean;
}

function lineOf(pieces: readonly string[], moving: readonly Moving[]): FormulaLine {
  const numbers = moving.map(({ number }) => number);
  const before = pieces.slice(0, moving[0]?.at).join('');
  const after = moving.map(({ at }, index) => pieces.slice(at + 1, moving[index + 1]?.at).join(''));
  return { parts: [before, ...after], numbers, areSame: numbers.every((number) => number === numbers[0]) };
}

// There is no space around it: that is taken away once more as engines then make one text of the pieces, and else keep each of
// them, which takes many times the room.
function textOf(
  { parts, numbers, areSame }: FormulaLine,
  moved: number,
  write: (number: number) => string,
): string {
  if (areSame) return parts.join(write((numbers[0] ?? 0) + moved));
  let text = parts[0]!;
  for (let at = 0; at < numbers.length; at += 1) text += write(numbers[at]! + moved) + parts[at + 1]!;
  return text.trim();
}
