import type { Budget } from './budget.js';
import { HtmlText } from './html-text.js';
import { InlineReader } from './markdown-inline.js';
import { hasBar, isDelimiterRow, markdownRow } from './markdown-row.js';
import { raggedRowsFault } from './read-fault-words.js';
import type { ReadOptions } from './read-options.js';
import { requireText, TableCollector } from './table-collector.js';
import type { Cell, Line } from './table.js';
import type { TablesRead } from './tables-read.js';

/**
 * Reads the tables of a Markdown file, as GitHub shows them.
 *
 * It never throws for what a text holds. Headings above a table are its headings; paragraphs and list items below it are
 * its notes, until the next heading or table. Of marks only their words are left, as `markdownText` says. Code, comments
 * and the front matter of a page are passed over, and so are tables that are written as HTML. More lenient than GitHub: a
 * row may have more cells than there are headings, and a line without any `|` ends the table.
 *
 * @param text - the whole text of the file
 * @throws {TypeError} if the text is no string, or a limit no number of zero or more
 *
 * @example
 * const { tables } = markdownTables('# Crime\n\n|Code|Rate|\n|---|---|\n|NI 1|**5**<br>per 1,000|\n');
 * tables[0].headings; // => [{ text: 'Crime', row: 1 }]
 * tables[0].rows[1][1]; // => { text: '5\nper 1,000', row: 2, column: 2, line: 5 }
 */
export function markdownTables(text: string, options: ReadOptions = {}): TablesRead {
  requireText('markdownTables', text);
  const collector = new TableCollector(options);
  if (!collector.accepts(text)) return collector.result();
  const reader = new MarkdownReader(text, collector.budget);
  collector.attempt(() => reader.read());
  for (const table of reader.finish()) addTable(table, collector);
  collector.reportStruck(reader.struck);
  return collector.result();
}

interface MarkdownTable {
  readonly headings: readonly Line[];
  /** Its rows, each with the cells that it has: one at least. */
  readonly rows: Cell[][];
  readonly notes: Line[];
}

function addTable({ headings, rows, notes }: MarkdownTable, collector: TableCollector): void {
  if (collector.isFull) return void collector.add([], {});
  reportRagged(rows, collector);
  collector.add((keep) => makeRows(rows, collector.budget, keep), { headings, notes });
}

function reportRagged(rows: readonly Cell[][], collector: TableCollector): void {
  const expected = rows[0]?.length ?? 0;
  let first: readonly Cell[] | undefined;
  let count = 0;
  for (const cells of rows) {
    if (cells.length === expected) continue;
    first ??= cells;
    count += 1;
  }
  if (first === undefined) return;
  const place = collector.place({ row: first[0]!.row, line: first[0]!.line! });
  collector.fault(raggedRowsFault(place, [expected, first.length], count - 1));
}

/** The rows from the first to the last, and from the first column to the last, that has a text. */
function makeRows(rows: readonly Cell[][], budget: Budget, keep: (row: Cell[]) => void): void {
  let [top, bottom, left, right] = [-1, -1, Infinity, -1];
  for (let index = 0; index < rows.length; index += 1) {
    const cells = rows[index]!;
    let [start, end] = [0, cells.length - 1];
    while (start <= end && cells[start]!.text === '') start += 1;
    if (start > end) continue;
    while (cells[end]!.text === '') end -= 1;
    if (top === -1) top = index;
    bottom = index;
    if (start < left) left = start;
    if (end > right) right = end;
  }
  if (top === -1) return;
  for (let index = top; index <= bottom; index += 1) {
    const cells = rows[index]!;
    const { row, line } = cells[0]!;
    budget.addRow(row, line);
    budget.addCells(right - left + 1);
    const listed = Math.max(cells.length - left, 0);
    budget.addGaps(right - left + 1 - listed, listed, row);
    keep(left === 0 && cells.length === right + 1 ? cells : rowOf(cells, left, right));
  }
}

function rowOf(cells: readonly Cell[], left: number, right: number): Cell[] {
  const { row, line } = cells[0]!;
  const whole = new Array<Cell>(right - left + 1);
  for (let index = left; index <= right; index += 1)
    whole[index - left] = cells[index] ?? cellOf('', row, index + 1, line!);
  return whole;
}

// The first row of a table is that of its headings.
const cellOf = (text: string, row: number, column: number, line: number): Cell =>
  row === 1 ? { text, row, column, line, heading: true } : { text, row, column, line };

class MarkdownReader {
  readonly #lines: readonly string[];
  readonly #budget: Budget;
  readonly #words: HtmlText;
  readonly #inline: InlineReader;
  readonly #mayHaveLabels: boolean;
  readonly #labels = new Set<string>();
  readonly #tables: MarkdownTable[] = [];
  readonly #headings: { level: number; line: Line }[] = [];
  /** The table whose notes paragraphs are. */
  #noted: MarkdownTable | undefined;
  #paragraph: string[] = [];
  #paragraphLine = 0;
  #isInList = false;
  #at = 0;

  constructor(text: string, budget: Budget) {
    const clean = text.replace(/^\uFEFF/, '');
    this.#lines = clean.includes('\r') ? clean.split(/\r\n?|\n/) : clean.split('\n');
    this.#mayHaveLabels = clean.includes(']:');
    this.#budget = budget;
    this.#words = new HtmlText(budget);
    this.#inline = new InlineReader(this.#words, { labels: this.#labels });
  }

  get struck(): readonly string[] {
    return this.#words.struck;
  }

  read(): void {
    this.#findLabels();
    this.#skipFrontMatter();
    while (this.#at < this.#lines.length) {
      this.#budget.moveTo({ line: this.#at + 1 });
      this.#budget.step();
      this.#readLine();
    }
    this.#endParagraph();
  }

  finish(): readonly MarkdownTable[] {
    return this.#tables;
  }

  // Links may be defined after they are used.
  #findLabels(): void {
    if (!this.#mayHaveLabels) return;
    for (const line of this.#lines) {
      const label = LABEL.exec(line)?.[1];
      if (label !== undefined) this.#labels.add(label.toLowerCase());
    }
  }

  #skipFrontMatter(): void {
    if (!/^---\s*$/.test(this.#lines[0] ?? '')) return;
    const end = this.#lines.findIndex((line, index) => index > 0 && /^(?:---|\.\.\.)\s*$/.test(line));
    if (end !== -1) this.#at = end + 1;
  }

  #readLine(): void {
    const raw = this.#line(this.#at);
    const { indent, words } = indentOf(raw);
    if (words === '') return this.#endBlock();
    if (indent === 0 && !isListItem(words)) this.#isInList = this.#isInList && this.#paragraph.length > 0;
    const sign = words[0]!; // most lines begin with a letter: for those none of the expressions below is tried
    const isCode = indent > 3 && !this.#isInList && this.#paragraph.length === 0;
    if (isCode) this.#at += 1;
    else if ((sign === '`' || sign === '~') && /^(?:```[^`]*$|~~~)/.test(words)) this.#skipFence(words);
    else if (words.startsWith('<!--')) this.#skipComment();
    else if (sign === '#' && /^#{1,6}(?:\s|$)/.test(words)) this.#heading(words);
    else if (this.#isTableAt(this.#at)) this.#table();
    else if ((sign === '=' || sign === '-') && this.#isUnderline(words)) this.#underline(words);
    else if ((sign === '-' || sign === '*' || sign === '_') && /^([-*_])\s*(?:\1\s*){2,}$/.test(words))
      this.#endBlock();
    else this.#addToParagraph(words);
  }

  /** A line without the marks of quotations before it. */
  #line(at: number): string {
    const line = this.#lines[at] ?? '';
    return line.includes('>') ? line.replace(/^(?: {0,3}> ?)+/, '') : line;
  }

  #endBlock(): void {
    this.#endParagraph();
    this.#at += 1;
  }

  // A fence ends at one of the same sign that is as long, or with the text.
  #skipFence(words: string): void {
    this.#endParagraph();
    const fence = /^(?:`+|~+)/.exec(words)?.[0] ?? '';
    for (this.#at += 1; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line(this.#at).trim();
      if (line.startsWith(fence) && line === (fence[0] ?? '').repeat(line.length)) break;
    }
    this.#at += 1;
  }

  #skipComment(): void {
    this.#endParagraph();
    while (this.#at < this.#lines.length && !this.#line(this.#at).includes('-->')) this.#at += 1;
    this.#at += 1;
  }

  #heading(words: string): void {
    this.#endParagraph();
    const level = /^#+/.exec(words)?.[0].length ?? 1;
    this.#addHeading(level, withoutClosingMarks(words.slice(level)), this.#at + 1);
    this.#at += 1;
  }

  #isUnderline(words: string): boolean {
    return this.#paragraph.length > 0 && /^(?:=+|-+)\s*$/.test(words);
  }

  #underline(words: string): void {
    const text = this.#paragraph.join(' ');
    this.#paragraph = [];
    this.#addHeading(words.startsWith('=') ? 1 : 2, text, this.#paragraphLine);
    this.#at += 1;
  }

  #addHeading(level: number, markdown: string, row: number): void {
    this.#noted = undefined;
    while ((this.#headings.at(-1)?.level ?? 0) >= level) this.#headings.pop();
    const text = this.#textOf(markdown);
    if (text !== '') this.#headings.push({ level, line: { text, row } });
  }

  #isTableAt(at: number): boolean {
    return at + 1 < this.#lines.length && isDelimiterRow(this.#line(at + 1)) && hasBar(this.#line(at));
  }

  #table(): void {
    this.#endParagraph();
    this.#budget.checkTables(this.#tables.length + 1);
    const table: MarkdownTable = { headings: this.#headings.map(({ line }) => line), rows: [], notes: [] };
    this.#tables.push(table);
    this.#noted = table;
    this.#addRow(table, this.#line(this.#at));
    const { length } = markdownRow(this.#line(this.#at + 1));
    for (this.#at += 2; this.#at < this.#lines.length; this.#at += 1) {
      const line = this.#line(this.#at);
      if (!(hasBar(line) || (length === 1 && line.trim() !== '' && !/^\s*(?:#|`{3}|~~~)/.test(line)))) return;
      this.#addRow(table, line);
    }
  }

  #addRow({ rows }: MarkdownTable, words: string): void {
    const line = this.#at + 1;
    const row = rows.length + 1;
    this.#budget.moveTo({ row, line });
    this.#budget.step();
    this.#budget.checkRows(row);
    const texts = markdownRow(words, this.#budget.limits.columns);
    this.#budget.checkColumn(texts.length);
    const cells = new Array<Cell>(texts.length); // its length is known, and a list that grows takes more room
    for (let at = 0; at < texts.length; at += 1)
      cells[at] = cellOf(this.#textOf(texts[at]!), row, at + 1, line);
    rows.push(cells);
  }

  #addToParagraph(words: string): void {
    this.#at += 1;
    if (words.startsWith('[') && LABEL.test(words)) return;
    const isItem = isListItem(words);
    if (isItem) {
      this.#endParagraph();
      this.#isInList = true;
    }
    if (this.#paragraph.length === 0) this.#paragraphLine = this.#at;
    this.#paragraph.push(isItem ? words.replace(/^(?:[-*+]|\d{1,9}[.)])\s+/, '') : words);
  }

  #endParagraph(): void {
    if (this.#paragraph.length === 0) return;
    const markdown = this.#paragraph.join(' ');
    this.#paragraph = [];
    if (this.#noted === undefined) return;
    const text = this.#textOf(markdown);
    if (text !== '') this.#noted.notes.push({ text, row: this.#paragraphLine });
  }

  #textOf(markdown: string): string {
    this.#budget.checkLength(markdown.length);
    return this.#inline.read(markdown);
  }
}

/** A line that defines where a link leads. */
const LABEL = /^ {0,3}\[([^[\]]{1,999})\]:\s*\S/;

// From here on no sign begins an item of a list.
const LETTERS = 64;
const isListItem = (words: string): boolean =>
  words.charCodeAt(0) < LETTERS && /^(?:[-*+]|\d{1,9}[.)])\s/.test(words);

function indentOf(line: string): { indent: number; words: string } {
  const words = line.trim();
  if (line.length === words.length || !/^[ \t]/.test(line)) return { indent: 0, words };
  const [space = ''] = /^[ \t]+/.exec(line) ?? [];
  return { indent: space.length + 3 * (space.split('\t').length - 1), words };
}

// "## Crime ##" is headed "Crime"; "C#" keeps its sign.
function withoutClosingMarks(words: string): string {
  const text = words.trim();
  let end = text.length;
  while (text[end - 1] === '#') end -= 1;
  return end === 0 || /\s/.test(text[end - 1] ?? '') ? text.slice(0, end).trim() : text;
}
