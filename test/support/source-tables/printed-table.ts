// A table as a document prints it, before it is put into a file of any form.

/** The words of a cell; a merged cell also says how many columns and rows it covers. */
export type PrintedCell =
  | string
  | { readonly text: string; readonly across?: number; readonly down?: number };

/** One table, with what is printed above and below it. */
export interface PrintedTable {
  /** The lines above it, the outermost heading first. */
  readonly titles: readonly string[];
  readonly rows: readonly (readonly PrintedCell[])[];
  /** The lines below it. Default: none. */
  readonly notes?: readonly string[];
}

/** The words of a cell, merged or not. */
export const textOf = (cell: PrintedCell): string => (typeof cell === 'string' ? cell : cell.text);

/** One cell over the whole width of a table, which is one column of text in a narrow one. */
export const across = (text: string, width: number): PrintedCell[] =>
  width === 1 ? [text] : [{ text, across: width }];

/** The cells of a table without merging: what a merged cell covers is empty. */
export function gridOf({ rows }: PrintedTable): string[][] {
  const grid: string[][] = rows.map(() => []);
  rows.forEach((row, at) => {
    let column = 0;
    for (const cell of row) {
      while (grid[at]![column] !== undefined) column += 1;
      const { across: wide = 1, down = 1 } = typeof cell === 'string' ? {} : cell;
      for (let below = 0; below < down; below += 1)
        for (let beside = 0; beside < wide; beside += 1)
          grid[at + below]![column + beside] = below + beside === 0 ? textOf(cell) : '';
      column += wide;
    }
  });
  return grid;
}
