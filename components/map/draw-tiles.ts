import type { Drawing } from './drawing.js';
import type { Tile } from './tile-layout.js';

/** The width of a cell, and of the gap between two tiles. */
export const CELL = 72;
const GAP = 4;

/** Tiles as they are drawn. `names` are for those without letters of their own. */
export function drawTiles(
  tiles: readonly Tile[],
  names: ReadonlyMap<string, string>,
  as: 'tiles' | 'rows',
): Drawing {
  const most = (counts: readonly number[]): number => counts.reduce((a, b) => Math.max(a, b), 0);
  return {
    as,
    width: CELL * most(tiles.map(({ column }) => column + 1)) + GAP,
    height: CELL * most(tiles.map(({ row }) => row + 1)) + GAP,
    shapes: tiles.map(({ id, row, column, label }) => {
      const [x, y, side] = [GAP + CELL * column, GAP + CELL * row, CELL - GAP];
      return {
        id,
        paths: [`M${x},${y}h${side}v${side}h${-side}Z`],
        x: x + side / 2,
        y: y + side / 2,
        room: side / 2,
        label: label ?? names.get(id),
      };
    }),
  };
}
