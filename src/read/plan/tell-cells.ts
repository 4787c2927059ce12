import type { Column } from '../columns/column.js';
import type { Doubt } from '../reading.js';
import type { Cell, Table } from '../table/table.js';
import type { Told } from './cell-ledger.js';
import type { CellRole } from './cell-reading.js';
import type { Header } from './headings/header.js';
import { toldOfHeading } from './headings/led-by.js';
import type { PlanDraft } from './plan-draft.js';

/** Tells of each filled cell of a row what it was read as. */
export function tellAll(
  draft: PlanDraft,
  { place }: Table,
  row: readonly Cell[],
  as: CellRole | undefined,
  told: Told,
): void {
  for (const cell of row) if (cell.text !== '') draft.ledger.note(place, cell, as, told);
}

/**
 * Tells of the cells above a table that they are its titles. What stands above a table of a page or a document is a paragraph, and no
 * cell.
 *
 * @param sure - unread, where the table is not read either
 */
export function tellTitles(
  draft: PlanDraft,
  { place, headings, caption }: Pick<Table, 'place' | 'headings' | 'caption'>,
  sure: 'exact' | 'unread',
): void {
  for (const { text, row, column } of caption ? [...headings, caption] : headings) {
    if (column === undefined) continue;
    const [as, told] = sure === 'exact' ? (['title', toldOfHeading(text)] as const) : [undefined, { sure }];
    draft.ledger.note(place, { text, row, column }, as, told);
  }
}

/** Each filled cell of a row is told as unread, with why. */
export function tellUnread(
  draft: PlanDraft,
  { place }: Table,
  row: readonly Cell[],
  why: (words: string) => Doubt,
): void {
  for (const cell of row) {
    if (cell.text !== '')
      draft.ledger.note(place, cell, undefined, { sure: 'unread', doubts: [why(cell.text)] });
  }
}

/** Tells of the cells of a row of headings what each column was taken for. */
export function tellHeadings(
  draft: PlanDraft,
  table: Table,
  row: readonly Cell[],
  columns: readonly Column[],
  { doubts: ofRow = [] }: Header,
): void {
  row.forEach((cell, index) => {
    const { field, doubts: ofColumn } = columns[index]!;
    const doubts = [...ofColumn, ...ofRow];
    const sure = field === undefined ? 'unread' : doubts.length > 0 ? 'doubtful' : 'exact';
    tellAll(draft, table, [cell], 'column-heading', { sure, doubts });
  });
}
