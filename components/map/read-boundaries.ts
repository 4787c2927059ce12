import { featureNames, type FeatureNames } from '../../src/index.js';

/** Longitude and latitude. */
export type Position = readonly [number, number];

/** A closed line of positions, the last of which is the first. */
export type Ring = readonly Position[];

/** A feature of a file that has an area. */
export interface Boundary extends FeatureNames {
  /** Which feature of the file it is, from 1. */
  readonly at: number;
  /** Polygons; the first ring of each is its outline, the others are holes. */
  readonly polygons: readonly (readonly Ring[])[];
}

/** What is wrong with one feature. */
export type FeatureFault = 'not-a-feature' | 'no-geometry' | 'no-area' | 'ring' | 'number' | 'range';

/** What is wrong with a file, or with one feature of it, which has been left out. */
export type BoundaryFault =
  | { readonly kind: 'not-geojson' | 'too-many-points' | 'eastings' }
  | { readonly kind: 'feature'; readonly why: FeatureFault; readonly at: number; readonly name: string };

/** The boundaries of a file. */
export interface BoundariesReading {
  readonly boundaries: readonly Boundary[];
  readonly faults: readonly BoundaryFault[];
}

/** So many points take a browser about a second; a generalised file of all districts of the United Kingdom has a tenth. */
export const MOST_POINTS = 400_000;

/** The British and Irish grids in metres: a file in them has no degrees. */
const GRID = { east: 800_000, north: 1_300_000 };

/**
 * Reads the boundaries of GeoJSON: a FeatureCollection or one Feature, with polygons in degrees. It does not throw.
 *
 * A feature with one fault is left out as a whole: half a place would be wrong.
 */
export function readBoundaries(value: unknown): BoundariesReading {
  try {
    const features = featuresOf(value);
    return features === undefined ? refused('not-geojson') : readAll(features);
  } catch {
    // an object of the page may do anything when it is read
    return refused('not-geojson');
  }
}

const refused = (kind: 'not-geojson' | 'too-many-points' | 'eastings'): BoundariesReading => ({
  boundaries: [],
  faults: [{ kind }],
});

function featuresOf(value: unknown): readonly unknown[] | undefined {
  const { type, features } = (value ?? {}) as { type?: unknown; features?: unknown };
  if (type === 'Feature') return [value];
  return type === 'FeatureCollection' && Array.isArray(features) ? (features as unknown[]) : undefined;
}

function readAll(features: readonly unknown[]): BoundariesReading {
  const boundaries: Boundary[] = [];
  const faults: (BoundaryFault & { readonly kind: 'feature' })[] = [];
  const count: Count = { points: 0, degrees: 0, metres: 0 };
  features.forEach((feature, index) => {
    const at = index + 1;
    const { geometry, properties, type } = (feature ?? {}) as Record<string, unknown>;
    const named = featureNames(properties);
    const polygons = type === 'Feature' ? polygonsOf(geometry, count) : 'not-a-feature';
    if (typeof polygons !== 'string') boundaries.push({ ...named, at, polygons });
    else faults.push({ kind: 'feature', why: polygons, at, name: named.names[0] ?? named.codes[0] ?? '' });
  });
  if (count.points > MOST_POINTS) return refused('too-many-points');
  if (count.metres > count.degrees) return refused('eastings');
  return { boundaries, faults };
}

/** What has been read so far: of each feature with numbers, whether they are degrees or metres of a grid. */
interface Count {
  points: number;
  degrees: number;
  metres: number;
}

function polygonsOf(geometry: unknown, count: Count): (readonly Ring[])[] | FeatureFault {
  if (typeof geometry !== 'object' || geometry === null) return 'no-geometry';
  const { type, coordinates } = geometry as { type?: unknown; coordinates?: unknown };
  if (type !== 'Polygon' && type !== 'MultiPolygon') return 'no-area';
  const polygons: unknown = type === 'Polygon' ? [coordinates] : coordinates;
  if (!Array.isArray(polygons) || polygons.length === 0) return 'ring';
  const read: (readonly Ring[])[] = [];
  for (const rings of polygons as unknown[]) {
    if (!Array.isArray(rings) || rings.length === 0) return 'ring';
    const closed: Ring[] = [];
    for (const ring of rings as unknown[]) {
      const one = ringOf(ring, count);
      if (typeof one === 'string') return one;
      closed.push(one);
    }
    read.push(closed);
  }
  count.degrees += 1;
  return read;
}

function ringOf(ring: unknown, count: Count): Ring | FeatureFault {
  if (!Array.isArray(ring)) return 'ring';
  count.points += ring.length;
  // what comes after is not looked at any more: the file is refused
  if (count.points > MOST_POINTS) return 'ring';
  const positions: Position[] = [];
  for (const position of ring as unknown[]) {
    if (!Array.isArray(position)) return 'number';
    const [x, y] = position as unknown[];
    if (!Number.isFinite(x) || !Number.isFinite(y)) return 'number';
    const [east, north] = [x as number, y as number];
    if (Math.abs(east) > 180 || Math.abs(north) > 90) {
      if (east >= 0 && east <= GRID.east && north >= 0 && north <= GRID.north) count.metres += 1;
      return 'range';
    }
    positions.push([east, north]);
  }
  const [first, last] = [positions[0], positions.at(-1)];
  if (first === undefined || last === undefined) return 'ring';
  // one that is left open is closed: that loses nothing
  if (first[0] !== last[0] || first[1] !== last[1]) positions.push(first);
  return hasArea(positions) ? positions : 'ring';
}

// At least three different positions; nearly always the first three are.
function hasArea(positions: readonly Position[]): boolean {
  const seen: Position[] = [];
  for (const [x, y] of positions) {
    if (!seen.some((one) => one[0] === x && one[1] === y)) seen.push([x, y]);
    if (seen.length === 3) return true;
  }
  return false;
}
