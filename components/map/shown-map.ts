import type { Place, StrategyModel } from '../../src/index.js';
import type { MeasureGaps, ShownGaps } from '../shared/shown-gaps.js';
import { faultLines, layoutLines, matchLines } from './boundary-faults.js';
import type { Drawing } from './drawing.js';
import { drawTiles } from './draw-tiles.js';
import type { LoadedBoundaries } from './load-boundaries.js';
import { type MapParts, mapParts } from './map-parts.js';
import { matchBoundaries } from './match-boundaries.js';
import { projectBoundaries } from './project-boundaries.js';
import { tileLayout, tilesInRows } from './tile-layout.js';
import { tileNames } from './tile-names.js';

/** What the map shows: a linked strategy, and the places of one of its measures as they are drawn. */
export interface ShownMap extends ShownGaps {
  /** Undefined where there is nothing to show. */
  readonly map: MapOfMeasure | undefined;
}

/** The places of a measure as they are drawn, and what is not. */
export interface MapOfMeasure {
  readonly gaps: MeasureGaps;
  readonly parts: MapParts;
  readonly drawing: Drawing;
  /** The places of the map that have no boundary or tile. */
  readonly without: readonly Place[];
  /** How many boundaries of the file belong to no place, and how many could not be read. */
  readonly strays: number;
  readonly faulty: number;
  /** Whether there are boundaries that could not be used at all. */
  readonly failed: boolean;
  /** Everything that does not fit, for the webmaster. */
  readonly problems: readonly string[];
}

/** What is asked of the map beside the measure. */
export interface MapChoice {
  readonly within: string | undefined;
  readonly tiles: string | undefined;
  readonly boundaries: LoadedBoundaries | undefined;
}

/** The places of a measure as they are drawn: from boundaries, else as tiles, else as tiles in the order of the plan. */
export function mapOf(
  strategy: StrategyModel,
  gaps: MeasureGaps,
  { boundaries, tiles, within }: MapChoice,
): MapOfMeasure | undefined {
  const parts = mapParts(strategy, gaps, within);
  if (parts.drawn.length === 0) return undefined;
  const ids = new Set(parts.drawn.map(({ of }) => of.place));
  const places = strategy.places.map(({ document }) => document).filter(({ id }) => ids.has(id));
  const drawn = boundaries === undefined ? undefined : fromBoundaries(places, boundaries);
  const base = { gaps, parts };
  if (drawn?.drawing !== undefined) return { ...base, ...drawn, drawing: drawn.drawing };
  const failed = drawn !== undefined;
  return { ...base, ...asTiles(places, tiles, drawn?.problems ?? []), faulty: 0, strays: 0, failed };
}

type Drawn = Pick<MapOfMeasure, 'without' | 'strays' | 'faulty' | 'failed' | 'problems'> & {
  readonly drawing: Drawing | undefined;
};

function fromBoundaries(places: readonly Place[], loaded: LoadedBoundaries): Drawn {
  const nothing = { drawing: undefined, without: places, strays: 0, faulty: 0, failed: true };
  if (!loaded.ok) return { ...nothing, problems: [loaded.message] };
  const { faults, from } = loaded;
  const matched = matchBoundaries(places, loaded.boundaries);
  const lines = [...faultLines(faults), ...(loaded.boundaries.length === 0 ? [] : matchLines(matched))];
  const problems = lines.length === 0 ? [] : [[`${from}:`, ...lines].join('\n  ')];
  if (matched.of.size === 0) return { ...nothing, problems };
  return {
    drawing: projectBoundaries(matched.of),
    without: matched.without,
    strays: matched.strays.length + matched.ambiguous.length,
    faulty: faults.length,
    failed: false,
    problems,
  };
}

function asTiles(
  places: readonly Place[],
  text: string | undefined,
  problems: readonly string[],
): Pick<MapOfMeasure, 'drawing' | 'without' | 'problems'> {
  const names = tileNames(places);
  const layout = text === undefined ? undefined : tileLayout(text, places);
  const lines = layout === undefined ? [] : layoutLines(layout);
  const told = lines.length === 0 ? problems : [...problems, ['tiles:', ...lines].join('\n  ')];
  return layout === undefined || layout.tiles.length === 0
    ? { drawing: drawTiles(tilesInRows(places), names, 'rows'), without: [], problems: told }
    : { drawing: drawTiles(layout.tiles, names, 'tiles'), without: layout.without, problems: told };
}
