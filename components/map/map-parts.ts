import type { PartStanding, PlaceModel, StrategyModel } from '../../src/index.js';
import type { MeasureGaps } from '../shared/shown-gaps.js';

/** The places of a measure: those of the map, in the order of the plan, and the others. */
export interface MapParts {
  readonly drawn: readonly PartStanding[];
  /** Of another level than those that are drawn, or for a group in a place. */
  readonly others: readonly PartStanding[];
}

/**
 * Chooses which places are drawn. Places that lie in each other would cover each other: those of one level are, which is that with most
 * figures. Places of that level and kind of which the plan says nothing are drawn too: a hole would say less.
 *
 * @param within - only what lies in the place with this identifier
 */
export function mapParts(
  { places }: Pick<StrategyModel, 'places'>,
  { beside }: MeasureGaps,
  within: string | undefined,
): MapParts {
  const parts = new Map(
    beside.parts.flatMap((part) =>
      part.of.group === undefined && part.of.place !== undefined ? [[part.of.place, part] as const] : [],
    ),
  );
  const asked = places.filter((place) => within === undefined || liesIn(place, within));
  const level = fullest(asked, parts);
  const kinds = new Set(
    asked
      .filter((place) => depthOf(place) === level && parts.has(place.document.id))
      .map(({ document }) => document.kind),
  );
  const drawn = asked
    .filter((place) => depthOf(place) === level && kinds.has(place.document.kind))
    .map(({ document: { id } }) => parts.get(id) ?? silent(id));
  const chosen = new Set(drawn);
  return { drawn, others: beside.parts.filter((part) => !chosen.has(part)) };
}

const silent = (place: string): PartStanding => ({
  of: { place, group: undefined },
  observation: undefined,
  interval: undefined,
  comparison: { notCompared: 'no-figure' },
  gap: undefined,
  before: undefined,
});

function liesIn(place: PlaceModel, id: string): boolean {
  for (let at = place.within; at !== undefined; at = at.within) if (at.document.id === id) return true;
  return false;
}

function depthOf(place: PlaceModel): number {
  let depth = 0;
  for (let at = place.within; at !== undefined; at = at.within) depth += 1;
  return depth;
}

// The level with most figures; of two with as many that which holds the other.
function fullest(
  places: readonly PlaceModel[],
  parts: ReadonlyMap<string, PartStanding>,
): number | undefined {
  const counts = new Map<number, number>();
  for (const place of places) {
    const part = parts.get(place.document.id);
    if (part === undefined) continue;
    const depth = depthOf(place);
    const hasFigure = part.observation !== undefined && part.observation.value.kind !== 'none';
    counts.set(depth, (counts.get(depth) ?? 0) + Number(hasFigure));
  }
  const levels = [...counts].sort(([a, some], [b, more]) => more - some || a - b);
  return levels[0]?.[0];
}
