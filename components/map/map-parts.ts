import type { PartStanding, PlaceModel, StrategyModel } from '../../src/index.js';
import { depthOf, fullestLevel, hasFigure, silentPart } from '../shared/levels.js';
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
  const figures = new Map([...parts].map(([id, part]) => [id, Number(hasFigure(part))]));
  const level = fullestLevel(asked, figures);
  const kinds = new Set(
    asked
      .filter((place) => depthOf(place) === level && parts.has(place.document.id))
      .map(({ document }) => document.kind),
  );
  const drawn = asked
    .filter((place) => depthOf(place) === level && kinds.has(place.document.kind))
    .map(({ document: { id } }) => parts.get(id) ?? silentPart({ place: id }));
  const chosen = new Set(drawn);
  return { drawn, others: beside.parts.filter((part) => !chosen.has(part)) };
}

function liesIn(place: PlaceModel, id: string): boolean {
  for (let at = place.within; at !== undefined; at = at.within) if (at.document.id === id) return true;
  return false;
}
