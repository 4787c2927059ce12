import type { GridCell } from './grid-cell.js';
import type { Cell } from './table.js';

/** What a column is covered by, from above or from the left. */
export interface Cover {
  readonly anchor: GridCell;
  readonly lastRow: number;
}

/**
 * Where in a row a column stands, or would stand: its cells go from the left.
 *
 * @example
 * placeIn([{ text: 'NI 1', row: 1, column: 2 }], 3); // => 1
 */
export function placeIn(cells: readonly GridCell[], column: number): number {
  let [low, high] = [0, cells.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (cells[middle]!.column < column) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A row that nothing covers: its own cells where they are all there, which takes no more room.
 *
 * @example
 * plainRow([{ text: 'NI 1', row: 1, column: 2 }], 1, 1, 2).map(({ text }) => text); // => ['', 'NI 1']
 */
export function plainRow(own: GridCell[], row: number, left: number, right: number): Cell[] {
  const width = right - left + 1;
  if (width === 1 && own.length === 0) return [{ text: '', row, column: left }];
  if (own.length === width && own[0]?.column === left && own.at(-1)?.column === right) return own;
  const cells = new Array<Cell>(width); // its length is known, and a list that grows takes more room
  let next = placeIn(own, left);
  for (let column = left; column <= right; column += 1) {
    if (own[next]?.column === column) cells[column - left] = own[next++]!;
    else cells[column - left] = { text: '', row, column };
  }
  return cells;
}

/**
 * A row that cells above or beside cover, and how many of its cells repeat others.
 *
 * @example
 * const cover = { anchor: { text: 'NI 1', row: 1, column: 1 }, lastRow: 2 };
 * coveredRow([], 2, 1, 1, [undefined, cover]); // => { row: [{ text: 'NI 1', row: 2, column: 1, merged: true }], merged: 1 }
 */
export function coveredRow(
  own: readonly GridCell[],
  row: number,
  left: number,
  right: number,
  covers: readonly (Cover | undefined)[],
): { row: Cell[]; merged: number } {
  const cells = new Array<Cell>(right - left + 1);
  let next = placeIn(own, left);
  let merged = 0;
  for (let column = left; column <= right; column += 1) {
    const at = own[next]?.column === column ? own[next++] : undefined;
    const cell = cellAt(row, column, at, covers[column]);
    if (cell.merged === true) merged += 1;
    cells[column - left] = cell;
  }
  return { row: cells, merged };
}

/**
 * Whether something covers a column down to a row.
 *
 * @example
 * isCovered({ anchor: { text: 'NI 1', row: 1, column: 1 }, lastRow: 2 }, 3); // => false
 */
export const isCovered = (cover: Cover | undefined, row: number): boolean =>
  cover !== undefined && cover.lastRow >= row;

function cellAt(row: number, column: number, own: GridCell | undefined, cover: Cover | undefined): Cell {
  if (cover === undefined || cover.lastRow < row || cover.anchor === own)
    return own ?? { text: '', row, column };
  if (own !== undefined && own.text !== '') return own;
  const { text, heading, formula } = cover.anchor;
  if (heading === undefined && formula === undefined) return { text, row, column, merged: true };
  return { ...cover.anchor, row, column, merged: true };
}
