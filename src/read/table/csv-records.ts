import { withoutGuard } from './csv-guard.js';
import { RepeatedTexts } from './repeated-texts.js';
import type { Cell } from './table.js';

/** One record of a CSV file: a row, which takes several lines where a cell has line breaks. */
export interface CsvRecord {
  /** The number of the record, from 1. */
  readonly row: number;
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** Its cells from the first column, without space around their texts, as many as are kept; line breaks inside are `\n`. */
  readonly cells: Cell[];
  /** How many it has, those that are not kept too. */
  readonly width: number;
  /** How many of them are filled. */
  readonly filled: number;
  /** The index of the first and of the last that is filled; -1 where none is. */
  readonly first: number;
  readonly last: number;
  /** The first column, from 1, with a quote where none can stand. Default: all quotes are sound. */
  readonly stray?: number;
  /** The column, from 1, with a quote that is never closed: it and the rest of the text are missing. */
  readonly unclosed?: number;
}

/** Where in a text to start. */
export interface CsvStart {
  readonly index: number;
  readonly row: number;
  readonly line: number;
}

const START: CsvStart = { index: 0, row: 1, line: 1 };
const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE, APOSTROPHE, LAST_OF_ASCII] = [
  9, 10, 13, 32, 34, 39, 126,
];

/**
 * The records of a text, one by one: comma-separated values as RFC 4180 has them, with any one-character delimiter.
 *
 * A line ends at CR LF, LF or CR, also in the same text; lines of nothing are counted and passed over. Spaces before an opening
 * quote are passed over. A quote that does not end its cell makes the cell be taken as it stands, to the next delimiter; so
 * one quote too many costs one cell and not the rest of the file. The apostrophe by which our own writer keeps a spreadsheet
 * from running a cell is taken off. The time is linear in the length of the text.
 *
 * @param most - how many cells of a record are kept, and none where all are empty: the others are only counted. Default: all
 *
 * @example
 * const records = [...csvRecords('Code,Name\n"NI 1","a ""b""\nc"', ',')];
 * records[1].cells; // => [{ text: 'NI 1', row: 2, column: 1 }, { text: 'a "b"\nc', row: 2, column: 2 }]
 */
export function* csvRecords(
  text: string,
  delimiter: string,
  start = START,
  most = Infinity,
): Generator<CsvRecord> {
  const reader = new CsvReader(text, delimiter, start, most);
  for (let record = reader.next(); record !== undefined; record = reader.next()) yield record;
}

/** Reads the records of a text, one when it is asked for. */
export class CsvReader {
  readonly #text: string;
  readonly #delimiter: number;
  readonly #most: number;
  readonly #texts = new RepeatedTexts();
  #at: number;
  #row: number;
  #line: number;
  /** The cells of the record so far, then those of longer ones: copied out, for a list that grows takes more room. */
  readonly #cells: Cell[] = [];
  /** What was wrong with the quotes of the last field. */
  #quote: 'sound' | 'stray' | 'unclosed' = 'sound';

  constructor(text: string, delimiter: string, { index, row, line }: CsvStart = START, most = Infinity) {
    this.#text = text;
    this.#most = most;
    this.#delimiter = delimiter.charCodeAt(0);
    this.#at = index;
    this.#row = row - 1;
    this.#line = line;
  }

  /** How much of the text is read. */
  get at(): number {
    return this.#at;
  }

  /** The next record; undefined at the end of the text. */
  next(): CsvRecord | undefined {
    this.#skipLines();
    if (this.#at >= this.#text.length) return undefined;
    const line = this.#line;
    const row = (this.#row += 1);
    const [list, most] = [this.#cells, this.#most];
    let [made, width, filled, first, last, stray] = [0, 0, 0, -1, -1, 0];
    for (;;) {
      const text = this.#field();
      if (this.#quote === 'unclosed') break;
      width += 1;
      if (text !== '') {
        last = width - 1;
        if (first === -1) first = last;
        filled += 1;
        // those before it, which are empty, are made only now: most files of empty cells have no filled one behind them
        for (; made < last && made < most; made += 1) list[made] = cellOf('', row, made + 1, line);
        if (made < most) list[made++] = cellOf(text, row, width, line);
      }
      if (this.#quote === 'stray' && stray === 0) stray = width;
      if (this.#text.charCodeAt(this.#at) !== this.#delimiter) break;
      this.#at += 1;
    }
    if (filled > 0 || most === Infinity)
      for (; made < width && made < most; made += 1) list[made] = cellOf('', row, made + 1, line);
    const cells = list.slice(0, made);
    if (this.#quote === 'unclosed') {
      this.#at = this.#text.length;
      return { row, line, cells, width, filled, first, last, unclosed: width + 1 };
    }
    this.#endLine();
    if (stray !== 0) return { row, line, cells, width, filled, first, last, stray };
    if (width !== cells.length) return { row, line, cells, width, filled, first, last };
    return width === filled ? new FilledRecord(cells) : new SoundRecord(cells, filled, first, last);
  }

  #skipLines(): void {
    for (;;) {
      const sign = this.#text.charCodeAt(this.#at);
      if (sign !== LINE_FEED && sign !== CARRIAGE_RETURN) return;
      this.#endLine();
      this.#row += 1;
    }
  }

  #endLine(): void {
    if (this.#at >= this.#text.length) return;
    const isPair =
      this.#text.charCodeAt(this.#at) === CARRIAGE_RETURN &&
      this.#text.charCodeAt(this.#at + 1) === LINE_FEED;
    this.#at += isPair ? 2 : 1;
    this.#line += 1;
  }

  // Leaves `#at` where the field ends: at a delimiter, a line end, or the end of the text.
  #field(): string {
    const start = this.#at;
    const open = this.#skipSpaces(start);
    this.#quote = 'sound';
    if (this.#text.charCodeAt(open) !== QUOTE) {
      this.#at = this.#endOfPlain(start);
      return this.#plain(start, this.#at);
    }
    const close = this.#closingQuote(open + 1);
    if (close === -1) {
      this.#quote = 'unclosed';
      return '';
    }
    const after = this.#skipSpaces(close + 1);
    this.#at = this.#isEnd(after) ? after : this.#endOfPlain(after);
    if (after !== this.#at) this.#quote = 'stray';
    return this.#quoted(this.#quote === 'stray' ? this.#text.slice(start, this.#at) : undefined, open, close);
  }

  #plain(start: number, end: number): string {
    if (start === end) return '';
    const [first, last] = [this.#text.charCodeAt(start), this.#text.charCodeAt(end - 1)];
    const isTrimmed = first > SPACE && first <= LAST_OF_ASCII && last > SPACE && last <= LAST_OF_ASCII;
    if (isTrimmed && first !== APOSTROPHE) return this.#texts.slice(this.#text, start, end);
    return unguarded(this.#text.slice(start, end)).trim();
  }

  #quoted(raw: string | undefined, open: number, close: number): string {
    const inner = raw ?? this.#text.slice(open + 1, close);
    const words = unguarded(raw === undefined && inner.includes('"') ? inner.replaceAll('""', '"') : inner);
    const text = words.includes('\r') ? words.replace(/\r\n?/g, '\n') : words;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) this.#line += 1;
    return text.trim();
  }

  #closingQuote(from: number): number {
    for (let at = from; ; at += 2) {
      at = this.#text.indexOf('"', at);
      if (at === -1 || this.#text.charCodeAt(at + 1) !== QUOTE) return at;
    }
  }

  #skipSpaces(from: number): number {
    let at = from;
    for (;;) {
      const sign = this.#text.charCodeAt(at);
      if ((sign !== SPACE && sign !== TAB) || sign === this.#delimiter) return at;
      at += 1;
    }
  }

  #endOfPlain(from: number): number {
    let at = from;
    while (!this.#isEnd(at)) at += 1;
    return at;
  }

  #isEnd(at: number): boolean {
    if (at >= this.#text.length) return true;
    const sign = this.#text.charCodeAt(at);
    return sign === this.#delimiter || sign === LINE_FEED || sign === CARRIAGE_RETURN;
  }
}

/** A record as it should be: there are hundreds of thousands of them, so that it keeps nothing that its cells know. */
class SoundRecord implements CsvRecord {
  constructor(
    readonly cells: Cell[],
    readonly filled: number,
    readonly first: number,
    readonly last: number,
  ) {}

  get row(): number {
    return this.cells[0]!.row;
  }

  get line(): number {
    return this.cells[0]!.line ?? this.row;
  }

  get width(): number {
    return this.cells.length;
  }
}

/** One in which every cell is filled, as in most files. */
class FilledRecord implements CsvRecord {
  constructor(readonly cells: Cell[]) {}

  get row(): number {
    return this.cells[0]!.row;
  }

  get line(): number {
    return this.cells[0]!.line ?? this.row;
  }

  get width(): number {
    return this.cells.length;
  }

  get filled(): number {
    return this.cells.length;
  }

  get first(): number {
    return 0;
  }

  get last(): number {
    return this.cells.length - 1;
  }
}

const cellOf = (text: string, row: number, column: number, line: number): Cell =>
  line === row ? { text, row, column } : { text, row, column, line };

// Our own writer puts an apostrophe before what a spreadsheet would run, and before any space: so it goes before that does.
const unguarded = (field: string): string =>
  field.charCodeAt(0) === APOSTROPHE ? withoutGuard(field) : field;
