import { cellName, type FoundPlaces } from './found-places.js';
import type { FactCell, FactTable, SheetFacts } from './sheet-facts.js';
import type { StyleFacts } from './style-facts.js';

/** The cells of a table of a sheet. */
export interface TableCells {
  readonly sheet: SheetFacts;
  readonly table: FactTable;
  readonly cells: readonly FactCell[];
  /** Whether words beside the table say what blank cells mean. */
  readonly isBlankTold: boolean;
}

const MEANINGLESS = /^(?:table|tabelle|tableau|tabla|tabel|__anonymous_sheet_db__)_?\d*$/i;
const MISSING = /^(?:[-–—*.…:]{1,3}|n\/?a\.?|n\.a\.?|#n\/a)$/i;
const DIGITS = /^-?\d[\d,]*(?:\.\d+)?$/;

/** Asks the rules for tables. */
export function checkTable(place: TableCells, styles: StyleFacts, found: FoundPlaces): void {
  const { sheet, table } = place;
  const first = cellName(table.range);
  if (table.range.column !== 1) found.add('table-place', sheet.name, first);
  if (MEANINGLESS.test(table.name)) found.add('table-name', sheet.name, first);
  if (table.headings === 0) found.add('no-heading-row', sheet.name, first);
  if (table.hasFilter) found.add('filter', sheet.name, first);
  checkHeadings(place, found);
  checkBlanks(place, found);
  checkValues(place, found);
  checkWidths(place, styles, found);
}

function checkHeadings({ sheet, table, cells }: TableCells, found: FoundPlaces): void {
  const { range, headings } = table;
  if (headings === 0) return;
  const seen = new Set<string>();
  const filled = new Set<number>();
  for (const cell of cells) {
    if (cell.row >= range.row + headings) continue;
    filled.add(cell.column);
    const key = cell.text.toLowerCase();
    if (headings === 1 && seen.has(key)) found.add('repeated-heading', sheet.name, cellName(cell));
    seen.add(key);
  }
  if (filled.size >= range.columns) return;
  let column = range.column;
  while (filled.has(column)) column += 1;
  found.add('blank-heading', sheet.name, cellName({ row: range.row, column }), range.columns - filled.size);
}

// A table may say that it has a million rows: the first blank cell comes after no more steps than there are filled ones.
function checkBlanks({ sheet, table, cells, isBlankTold }: TableCells, found: FoundPlaces): void {
  const { range, headings } = table;
  const body = cells.filter(({ row }) => row >= range.row + headings);
  const places = new Set(body.map(cellName));
  const blank = (range.rows - headings) * range.columns - places.size;
  if (blank <= 0 || isBlankTold) return;
  let [row, column] = [range.row + headings, range.column];
  while (places.has(cellName({ row, column }))) {
    column += 1;
    if (column < range.column + range.columns) continue;
    column = range.column;
    row += 1;
  }
  found.add('blank-cell', sheet.name, cellName({ row, column }), blank);
}

// A dash or "na" among words may be a name or a title: it stands for no figure only where others of its column are figures.
function checkValues({ sheet, table, cells }: TableCells, found: FoundPlaces): void {
  const body = cells.filter(({ row }) => row >= table.range.row + table.headings);
  const numeric = new Set(body.filter(({ kind }) => kind === 'number').map(({ column }) => column));
  for (const cell of body) {
    if (cell.kind !== 'text' || !numeric.has(cell.column)) continue;
    if (MISSING.test(cell.text)) found.add('missing-sign', sheet.name, cellName(cell));
    else if (DIGITS.test(cell.text)) found.add('number-as-text', sheet.name, cellName(cell));
  }
}

function checkWidths({ sheet, cells }: TableCells, styles: StyleFacts, found: FoundPlaces): void {
  for (const cell of cells) {
    const isCut =
      cell.kind === 'text' && !styles.isWrapped(cell.style) && cell.text.length > sheet.width(cell.column);
    if (isCut) found.add('not-wrapped', sheet.name, cellName(cell));
  }
}
