import { htmlTables } from './html-tables.js';
import { HtmlText } from './html-text.js';
import type { ReadOptions } from './read-options.js';
import { SpanGrid } from './span-grid.js';
import { TableCollector } from './table-collector.js';
import type { TablesRead } from './tables-read.js';

/** A cell of a table in a page: what is needed of `HTMLTableCellElement`. */
export interface CellLike {
  readonly localName: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly textContent: string | null;
  /** True where the page hides it. Default: it is shown. */
  readonly hidden?: boolean | string;
  /** Default: line breaks, pictures and hidden words are not known, and `textContent` is taken. */
  readonly innerHTML?: string;
}

/** A row of a table in a page: what is needed of `HTMLTableRowElement`. */
export interface RowLike {
  readonly cells: ArrayLike<CellLike>;
  /** True where the page hides it. Default: it is shown. */
  readonly hidden?: boolean | string;
  /** The section that the row is in. Default: not known; then it is no head. */
  readonly parentElement?: { readonly localName: string } | null;
}

/** A table in a page: what is needed of `HTMLTableElement`. */
export interface TableLike {
  readonly rows: ArrayLike<RowLike>;
  readonly caption?: { readonly textContent: string | null } | null;
}

/**
 * Reads a table that stands in a page, and those inside its cells, as `htmlTables` reads its HTML.
 *
 * The table is left as it is. What only style sheets hide is read like everything else; headings and paragraphs around the
 * table are not looked at.
 *
 * @param table - an `HTMLTableElement`, or what has the same rows and cells
 * @throws {TypeError} if it has no rows as a table has
 *
 * @example
 * const cell = (textContent) => ({ localName: 'td', rowSpan: 1, colSpan: 1, textContent });
 * const { tables } = elementTables({ rows: [{ cells: [cell('NI 1'), cell(' 5 ')] }] });
 * tables[0].rows[0][1]; // => { text: '5', row: 1, column: 2 }
 */
export function elementTables(table: TableLike, options: ReadOptions = {}): TablesRead {
  if (typeof (table as Partial<TableLike> | null)?.rows?.length !== 'number') {
    throw new TypeError('elementTables requires a table element, got something without rows');
  }
  const collector = new TableCollector(options);
  const words = new HtmlText(collector.budget);
  const grid = new SpanGrid(collector.budget);
  const inner: string[] = [];
  collector.attempt(() => readRows(table, grid, words, inner));
  const caption = words.plain(table.caption?.textContent ?? '');
  collector.add(grid.rows(), caption === '' ? {} : { caption: { text: caption, row: 1 } });
  for (const html of inner) {
    // inside a cell, as they stand: what is around them belongs to the cell
    const { tables, faults } = htmlTables(`<table><tr><td>${html}`, options);
    for (const { rows, ...around } of tables.slice(1)) collector.add(rows, around);
    faults.filter(({ code }) => code !== 'struck-out').forEach((fault) => collector.fault(fault));
  }
  collector.reportStruck(words.struck);
  return collector.result();
}

function readRows({ rows }: TableLike, grid: SpanGrid, words: HtmlText, inner: string[]): void {
  let section: RowLike['parentElement'];
  for (const [index, row] of Array.from(rows).entries()) {
    if (index > 0 && row.parentElement !== section) grid.endSection();
    section = row.parentElement;
    if (isHidden(row)) continue;
    grid.startRow();
    for (const cell of Array.from(row.cells)) {
      if (isHidden(cell)) continue;
      const place = grid.place(cell.colSpan, cell.rowSpan);
      const { innerHTML } = cell;
      const text = innerHTML === undefined ? words.plain(cell.textContent ?? '') : words.read(innerHTML);
      const isHeading = cell.localName === 'th' || section?.localName === 'thead';
      grid.put({ text, ...place, ...(isHeading && { heading: true }) });
      if (innerHTML !== undefined && /<table\b/i.test(innerHTML)) inner.push(innerHTML);
    }
  }
}

// "until-found" hides too; `false`, and what does not know of it, does not.
const isHidden = ({ hidden }: CellLike | RowLike): boolean => hidden !== undefined && hidden !== false;
