import { cellName, type FoundPlaces } from './found-places.js';
import type { FactCell, SheetFacts } from './sheet-facts.js';
import type { StyleFacts } from './style-facts.js';
import { checkTable, type TableCells } from './table-rules.js';
import type { WorkbookRuleCode } from './workbook-rules.js';
import { columnLetters } from '../../../read/table/xlsx-reference.js';

const NAME = /^[A-Za-z_][A-Za-z0-9_]{0,30}$/;
const BLANK_TOLD = /\b(?:blank|empty)\b/i;
const TABLES_TOLD = /\btables?\b/i;
const SAYS_NOTHING =
  /^(?:(?:https?|ftp):\/\/\S*|www\.\S*|(?:click |see |read )?(?:here|more|link|this|this page))\.?$/i;
// Each cell is looked for in each of them.
const MOST_TABLES = 100;

/** Asks the rules for one sheet. */
export function checkSheet(sheet: SheetFacts, styles: StyleFacts, found: FoundPlaces): void {
  const { name, cells, tables, marks } = sheet;
  if (sheet.isHidden) found.add('hidden-sheet', name);
  if (!NAME.test(name)) found.add('sheet-name', name);
  if (sheet.activeCell !== 'A1') found.add('cursor', name, sheet.activeCell);
  if (sheet.pictures > 0) found.add('picture', name, undefined, sheet.pictures);
  for (const [code, { cell, count }] of marks) {
    const place = code === 'hidden-column' ? `${columnLetters(Number(cell))}1` : cell;
    found.add(code as WorkbookRuleCode, name, place, count);
  }
  if (cells.length > 0 && !cells.some(({ row, column }) => row === 1 && column === 1))
    found.add('no-sheet-title', name, 'A1');
  checkLooks(sheet, styles, found);
  checkRows(sheet, found);
  const { inTables, loose } = parted(sheet);
  for (const place of inTables) checkTable(place, styles, found);
  if (tables.length > 0 && !loose.some(({ text }) => TABLES_TOLD.test(text)))
    found.add('tables-not-told', name);
  checkLoose(sheet, loose, found);
}

function checkLooks({ name, cells, links }: SheetFacts, styles: StyleFacts, found: FoundPlaces): void {
  for (const cell of cells) {
    const isLink = links.size > 0 && links.has(cellName(cell));
    if (styles.hasFill(cell.style)) found.add('fill', name, cellName(cell));
    if (!isLink && styles.isColoured(cell.style)) found.add('coloured-text', name, cellName(cell));
    if (styles.isSmall(cell.style)) found.add('small-text', name, cellName(cell));
    if (isLink && SAYS_NOTHING.test(cell.text)) found.add('link-text', name, cellName(cell));
    if (cell.kind === 'error') found.add('formula-error', name, cellName(cell));
  }
}

function checkRows({ name, cells }: SheetFacts, found: FoundPlaces): void {
  const rows = [...new Set(cells.map(({ row }) => row))].toSorted((one, other) => one - other);
  const gap = rows.findIndex((row, at) => at > 0 && row > rows[at - 1]! + 1);
  if (gap === -1) return;
  const blank = rows.at(-1)! - rows[0]! + 1 - rows.length;
  found.add('blank-row', name, `A${rows[gap - 1]! + 1}`, blank);
}

/** The cells of each table, and those that stand in none. */
function parted(sheet: SheetFacts): { inTables: TableCells[]; loose: readonly FactCell[] } {
  const tables = sheet.tables.slice(0, MOST_TABLES);
  const lists = tables.map((): FactCell[] => []);
  const loose = sheet.cells.filter((cell) => {
    const at = tables.findIndex(
      ({ range }) =>
        cell.row >= range.row &&
        cell.row < range.row + range.rows &&
        cell.column >= range.column &&
        cell.column < range.column + range.columns,
    );
    lists[at]?.push(cell);
    return at === -1;
  });
  const isBlankTold = loose.some(({ text }) => BLANK_TOLD.test(text));
  return { inTables: tables.map((table, at) => ({ sheet, table, cells: lists[at]!, isBlankTold })), loose };
}

/** Two rows with two cells each, in no table, look like one. */
function checkLoose({ name }: SheetFacts, loose: readonly FactCell[], found: FoundPlaces): void {
  const counts = new Map<number, number>();
  for (const { row } of loose) counts.set(row, (counts.get(row) ?? 0) + 1);
  const wide = [...counts].filter(([, count]) => count > 1).map(([row]) => row);
  if (wide.length < 2) return;
  const first = loose.find(({ row }) => row === wide[0])!;
  found.add('loose-table', name, cellName(first));
}
