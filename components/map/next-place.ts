import type { DrawnShape } from './drawing.js';
import { nearestPlace } from './nearest-place.js';

/**
 * The place that a key goes to from another: arrows to the nearest that way, Home and End to the first and the last, a letter to the next
 * whose name begins with it, round and round. Undefined where it goes to none.
 */
export function nextPlace(
  shapes: readonly DrawnShape[],
  from: DrawnShape,
  key: string,
  nameOf: (id: string) => string,
): DrawnShape | undefined {
  if (key === 'Home') return shapes[0];
  if (key === 'End') return shapes.at(-1);
  if ([...key].length > 1) return nearestPlace(shapes, from, key);
  const at = shapes.indexOf(from);
  const after = [...shapes.slice(at + 1), ...shapes.slice(0, at + 1)];
  const begins = key.normalize('NFKD').toLowerCase();
  return after.find(({ id }) => nameOf(id).normalize('NFKD').toLowerCase().startsWith(begins));
}
