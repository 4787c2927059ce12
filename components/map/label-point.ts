/** A point in pixels. */
export type Point = readonly [number, number];

/** The middle of a circle, and its radius. */
export interface Circle {
  readonly x: number;
  readonly y: number;
  readonly room: number;
}

const CELLS = 7;
const ROUNDS = 3;
/** Of a longer line every second or third point will do. */
const ENOUGH = 120;

/** About the largest circle inside a polygon, where a mark has most room. The first ring is the outline, others are holes. */
export function labelPoint(polygon: readonly (readonly Point[])[]): Circle {
  const rings = polygon.map(sparse);
  const outline = rings[0]!;
  const [left, right] = extent(outline.map(([x]) => x));
  const [top, bottom] = extent(outline.map(([, y]) => y));
  let [width, height] = [right - left, bottom - top];
  let best: Circle = { x: left + width / 2, y: top + height / 2, room: 0 };
  for (let round = 0; round < ROUNDS; round++) {
    const { x: fromX, y: fromY } = best;
    for (let column = 0; column < CELLS; column++) {
      for (let row = 0; row < CELLS; row++) {
        const x = fromX + ((column + 0.5) / CELLS - 0.5) * width;
        const y = fromY + ((row + 0.5) / CELLS - 0.5) * height;
        const room = roomAt(x, y, rings);
        if (room > best.room) best = { x, y, room };
      }
    }
    // closer about the best
    [width, height] = [(2 * width) / CELLS, (2 * height) / CELLS];
  }
  return best;
}

function sparse(ring: readonly Point[]): readonly Point[] {
  const step = Math.ceil(ring.length / ENOUGH);
  return step === 1 ? ring : ring.filter((_, at) => at % step === 0);
}

/** The least and the most of some values. */
export const extent = (values: readonly number[]): [number, number] =>
  values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Infinity, -Infinity],
  );

// The distance to the nearest line, or zero outside.
function roomAt(x: number, y: number, rings: readonly (readonly Point[])[]): number {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    let before = ring.at(-1)!;
    for (const point of ring) {
      if (point[1] > y !== before[1] > y) {
        const crossing = ((before[0] - point[0]) * (y - point[1])) / (before[1] - point[1]) + point[0];
        if (x < crossing) isInside = !isInside;
      }
      nearest = Math.min(nearest, squaredDistance(x, y, before, point));
      before = point;
    }
  }
  return isInside ? Math.sqrt(nearest) : 0;
}

function squaredDistance(x: number, y: number, [x1, y1]: Point, [x2, y2]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / length));
  return (x - x1 - share * dx) ** 2 + (y - y1 - share * dy) ** 2;
}
