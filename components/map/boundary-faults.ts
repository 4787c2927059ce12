import type { MatchedBoundaries } from './match-boundaries.js';
import { type Boundary, type BoundaryFault, type FeatureFault, MOST_POINTS } from './read-boundaries.js';
import type { TileLayout } from './tile-layout.js';

/** A file of something else would fill the console. */
const MOST_TOLD = 20;

const WHOLE = {
  'not-geojson': 'is not a FeatureCollection of GeoJSON: save the boundaries as GeoJSON',
  'too-many-points': `has more than ${MOST_POINTS} points, and is not drawn: take a more generalised file`,
  eastings:
    'is in eastings and northings, and is not drawn: save it in longitude and latitude (WGS 84, EPSG:4326)',
} as const;

const FEATURE: Readonly<Record<FeatureFault, string>> = {
  'not-a-feature': 'is no Feature',
  'no-geometry': 'has no geometry',
  'no-area': 'is neither a Polygon nor a MultiPolygon',
  ring: 'has a ring of fewer than three points, or none',
  number: 'has coordinates that are no numbers',
  range: 'has coordinates outside longitude -180 to 180 and latitude -90 to 90',
};

/** What is wrong with a file of boundaries, for its webmaster. */
export const faultLines = (faults: readonly BoundaryFault[]): readonly string[] =>
  bounded(
    faults.map((fault) =>
      fault.kind === 'feature'
        ? `feature ${fault.at}${fault.name === '' ? '' : ` (${fault.name})`} ${FEATURE[fault.why]}, and is left out`
        : WHOLE[fault.kind],
    ),
  );

/** What of a file of boundaries and of a plan does not fit. */
export function matchLines({ ambiguous, of, strays, without }: MatchedBoundaries): readonly string[] {
  const called = ({ at, codes, names }: Boundary): string =>
    [`feature ${at}`, ...names.slice(0, 1), ...codes.slice(0, 1)].join(', ');
  return bounded([
    ...without.map(({ id, name }) => `the place "${id}" (${name}) has no boundary`),
    ...[...of].flatMap(([id, some]) =>
      some.length === 1
        ? []
        : [`the place "${id}" has ${some.length} boundaries, all drawn: ${some.map(called).join('; ')}`],
    ),
    ...ambiguous.map((one) => `${called(one)}: several places have that name, so that it is of none`),
    ...strays.map((one) => `${called(one)}: no place that is drawn has that code or name`),
  ]);
}

/** What of a layout of tiles does not fit. */
export const layoutLines = ({ repeated, strays, without }: TileLayout): readonly string[] =>
  bounded([
    ...strays.map((cell) => `the tile "${cell}" names no place that is drawn`),
    ...repeated.map((cell) => `the tile "${cell}" names a place that has one already`),
    ...without.map(({ id, name }) => `the place "${id}" (${name}) has no tile`),
  ]);

const bounded = (lines: readonly string[]): readonly string[] =>
  lines.length <= MOST_TOLD
    ? lines
    : [...lines.slice(0, MOST_TOLD), `and ${lines.length - MOST_TOLD} more of this kind`];
