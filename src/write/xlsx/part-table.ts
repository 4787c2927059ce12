import type { WorkbookCell, WorkbookColumn, WorkbookTable } from './workbook.js';

/** A column of a table of parts. */
export interface PartColumn<Part> extends WorkbookColumn {
  /** Whether it is there also where all its cells are empty. Default: it is not. */
  readonly isNeeded?: boolean;
  readonly cell: (part: Part, at: number) => WorkbookCell;
}

/** A table with a row for each part; columns that nothing fills are left out. Undefined where there are no parts. */
export function partTable<Part>(
  name: string,
  parts: readonly Part[],
  columns: readonly PartColumn<Part>[],
): WorkbookTable | undefined {
  if (parts.length === 0) return undefined;
  const filled = columns
    .map((column) => ({ column, cells: parts.map((part, at) => column.cell(part, at)) }))
    .filter(({ column, cells }) => column.isNeeded === true || cells.some((cell) => cell !== ''));
  return {
    name,
    columns: filled.map(({ column: { heading, width } }) => ({ heading, width })),
    rows: parts.map((_, at) => filled.map(({ cells }) => cells[at]!)),
  };
}
