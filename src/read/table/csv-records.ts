/** One record of a CSV file: a row, which takes several lines where a cell has line breaks. */
export interface CsvRecord {
  /** The number of the record, from 1. */
  readonly row: number;
  /** The line on which it starts, from 1. */
  readonly line: number;
  /** Its cells, without space around them; line breaks inside are `\n`. */
  readonly fields: readonly string[];
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
const [TAB, LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE] = [9, 10, 13, 32, 34];

/**
 * The records of a text, one by one: comma-separated values as RFC 4180 has them, with any one-character delimiter.
 *
 * A line ends at CR LF, LF or CR, also in the same text. Spaces before an opening quote are passed over. A quote that does
 * not end its cell makes the cell be taken as it stands, to the next delimiter; so one quote too many costs one cell and
 * not the rest of the file. The time is linear in the length of the text.
 *
 * @example
 * const records = [...csvRecords('Code,Name\n"NI 1","a ""b""\nc"', ',')];
 * records[1]; // => { row: 2, line: 2, fields: ['NI 1', 'a "b"\nc'], filled: 2, … }
 */
export function* csvRecords(text: string, delimiter: string, start = START): Generator<CsvRecord> {
  const reader = new CsvReader(text, delimiter.charCodeAt(0), start);
  while (!reader.isAtEnd) yield reader.next();
}

class CsvReader {
  readonly #text: string;
  readonly #delimiter: number;
  #at: number;
  #row: number;
  #line: number;
  /** The fields of the record so far: copied when it is whole, for a list that grows takes more room than it needs. */
  readonly #fields: string[] = [];
  /** What was wrong with the quotes of the last field. */
  #quote: 'sound' | 'stray' | 'unclosed' = 'sound';

  constructor(text: string, delimiter: number, { index, row, line }: CsvStart) {
    this.#text = text;
    this.#delimiter = delimiter;
    this.#at = index;
    this.#row = row - 1;
    this.#line = line;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#text.length;
  }

  next(): CsvRecord {
    const line = this.#line;
    this.#fields.length = 0;
    let filled = 0;
    let first = -1;
    let last = -1;
    let stray: number | undefined;
    this.#row += 1;
    for (;;) {
      const field = this.#field();
      if (this.#quote === 'unclosed') {
        this.#at = this.#text.length;
        return {
          row: this.#row,
          line,
          fields: [...this.#fields],
          filled,
          first,
          last,
          unclosed: this.#fields.length + 1,
        };
      }
      if (field !== '') {
        last = this.#fields.length;
        if (first === -1) first = last;
        filled += 1;
      }
      this.#fields.push(field);
      if (this.#quote === 'stray') stray ??= this.#fields.length;
      if (this.#text.charCodeAt(this.#at) !== this.#delimiter) break;
      this.#at += 1;
    }
    this.#endLine();
    const record = { row: this.#row, line, fields: this.#fields.slice(), filled, first, last };
    return stray === undefined ? record : { ...record, stray };
  }

  #endLine(): void {
    if (this.isAtEnd) return;
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
      return this.#text.slice(start, this.#at).trim();
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

  #quoted(raw: string | undefined, open: number, close: number): string {
    const inner = raw ?? this.#text.slice(open + 1, close);
    const words = raw === undefined && inner.includes('"') ? inner.replaceAll('""', '"') : inner;
    if (!words.includes('\n') && !words.includes('\r')) return words.trim();
    const lines = words.split(/\r\n?|\n/);
    this.#line += lines.length - 1;
    return lines.join('\n').trim();
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
