import { geoIdentity, geoPath } from 'd3-geo';
import type { DrawnShape, Drawing } from './drawing.js';
import { extent, labelPoint, type Point } from './label-point.js';
import type { Boundary, Position, Ring } from './read-boundaries.js';

/** Where a position stands in the picture. */
type ToPicture = (position: Position) => [number, number];

const WIDTH = 640;
const MOST_HEIGHT = 640;
/** Room for the line of a chosen place. */
const MARGIN = 4;
const DIGITS = 1;

/**
 * Boundaries as they are drawn: fitted into a picture, in the plane. Which way rings wind plays no part there, as files differ in it.
 *
 * Degrees of longitude are shortened by the cosine of the latitude in the middle, so that shapes are as they are on the ground.
 *
 * @param boundaries - by place; at least one
 */
export function projectBoundaries(boundaries: ReadonlyMap<string, readonly Boundary[]>): Drawing {
  const all = [...boundaries.values()].flat().flatMap(({ polygons }) => polygons);
  const latitudes = all.flatMap((rings) => rings[0]!.map(([, latitude]) => latitude));
  const [south, north] = extent(latitudes);
  const shortened = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const flat = ([longitude, latitude]: Position): [number, number] => [longitude * shortened, latitude];
  const shape = {
    type: 'MultiPolygon' as const,
    coordinates: all.map((rings) => rings.map((ring) => ring.map(flat))),
  };
  const fitted = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [WIDTH - MARGIN, MOST_HEIGHT - MARGIN],
      ],
      shape,
    );
  const [[left, top], [right, bottom]] = geoPath(fitted).bounds(shape);
  const toPicture: ToPicture = (position) => {
    const [x, y] = fitted(flat(position))!;
    return [tenth(x - left + MARGIN), tenth(y - top + MARGIN)];
  };
  return {
    as: 'boundaries',
    width: Math.ceil(tenth(right - left + 2 * MARGIN)),
    height: Math.ceil(tenth(bottom - top + 2 * MARGIN)),
    shapes: [...boundaries].map(([id, some]) => shapeOf(id, some, toPicture)),
  };
}

const tenth = (value: number): number => Math.round(value * 10) / 10;

function shapeOf(id: string, boundaries: readonly Boundary[], toPicture: ToPicture): DrawnShape {
  const drawn = boundaries.map(({ polygons }) => thinned(polygons, toPicture));
  const point = labelPoint(drawn.flat().reduce((a, b) => (boxOf(b) > boxOf(a) ? b : a)));
  const path = geoPath(null).digits(DIGITS);
  return {
    id,
    paths: drawn.map((polygons) => path({ type: 'MultiPolygon', coordinates: polygons }) ?? ''),
    x: tenth(point.x),
    y: tenth(point.y),
    room: tenth(point.room),
    label: undefined,
  };
}

// How much room the outline of a polygon may have: the mark stands in the largest part of a place.
function boxOf([outline]: readonly (readonly Point[])[]): number {
  const [xs, ys] = [0, 1].map((axis) => extent(outline!.map((point) => point[axis]!)));
  return (xs![1] - xs![0]) * (ys![1] - ys![0]);
}

// Points too near to the one before to be told from it are left out, and what is then too small to be seen; but never all of a place.
function thinned(polygons: readonly (readonly Ring[])[], toPicture: ToPicture): [number, number][][][] {
  const drawn = polygons.map((rings) => rings.map((ring) => apart(ring.map(toPicture))));
  const seen = drawn
    .filter(([outline]) => outline!.length > 3)
    .map(([outline, ...holes]) => [outline!, ...holes.filter((hole) => hole.length > 3)]);
  return seen.length > 0 ? seen : [[polygons[0]![0]!.slice(0, 4).map(toPicture)]];
}

/** Less than the line around a place. */
const APART = 0.4;

function apart(ring: readonly [number, number][]): [number, number][] {
  const kept: [number, number][] = [];
  let last: readonly [number, number] = [-Infinity, -Infinity];
  for (const point of ring) {
    if (Math.abs(point[0] - last[0]) < APART && Math.abs(point[1] - last[1]) < APART) continue;
    kept.push(point);
    last = point;
  }
  return kept;
}
