import type { DrawnShape } from './drawing.js';

/** The arrow keys, and which way each goes. */
const WAYS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** How much farther a place seems for each pixel that it lies beside the way. */
const ASIDE = 2;

/** The place that an arrow key goes to from another: the nearest that lies that way, undefined where none does, or for another key. */
export function nearestPlace(
  shapes: readonly DrawnShape[],
  from: DrawnShape,
  key: string,
): DrawnShape | undefined {
  const way = WAYS[key];
  if (way === undefined) return undefined;
  const [wayX, wayY] = way;
  let nearest: DrawnShape | undefined;
  let least = Infinity;
  for (const shape of shapes) {
    const [x, y] = [shape.x - from.x, shape.y - from.y];
    const along = x * wayX + y * wayY;
    const far = along + ASIDE * Math.abs(x * wayY + y * wayX);
    if (along > 0.5 && far < least) [nearest, least] = [shape, far];
  }
  return nearest;
}
