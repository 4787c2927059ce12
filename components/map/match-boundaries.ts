import type { Place } from '../../src/index.js';
import { plainName } from './plain-name.js';
import type { Boundary } from './read-boundaries.js';

/** The boundaries of places. */
export interface MatchedBoundaries {
  /** By the identifier of a place. Several where several features of the file are the same place: islands, or a mistake. */
  readonly of: ReadonlyMap<string, readonly Boundary[]>;
  /** The places that have none, in the order given. */
  readonly without: readonly Place[];
  /** The boundaries that belong to none of the places. */
  readonly strays: readonly Boundary[];
  /** The boundaries whose name is that of several of the places, which belong to none. */
  readonly ambiguous: readonly Boundary[];
}

/** Finds the boundaries of places: by code, which decides, else by name. */
export function matchBoundaries(
  places: readonly Place[],
  boundaries: readonly Boundary[],
): MatchedBoundaries {
  const byCode = new Map(
    places.flatMap(({ id, identifiers }) => identifiers.map(({ value }) => [value.trim(), id] as const)),
  );
  const byName = idsByName(places);
  const of = new Map<string, Boundary[]>();
  const strays: Boundary[] = [];
  const ambiguous: Boundary[] = [];
  for (const boundary of boundaries) {
    const ids = idsOf(boundary, byCode, byName);
    const [id] = ids;
    if (id === undefined) strays.push(boundary);
    else if (ids.length > 1) ambiguous.push(boundary);
    else of.set(id, [...(of.get(id) ?? []), boundary]);
  }
  return { of, without: places.filter(({ id }) => !of.has(id)), strays, ambiguous };
}

function idsOf(
  { codes, names }: Boundary,
  byCode: ReadonlyMap<string, string>,
  byName: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const coded = codes.map((code) => byCode.get(code)).find((id) => id !== undefined);
  if (coded !== undefined) return [coded];
  return names.map((name) => byName.get(plainName(name))).find((ids) => ids !== undefined) ?? [];
}

/** The places that a name could mean, by the name as `plainName` has it. */
function idsByName(places: readonly Place[]): Map<string, readonly string[]> {
  const ids = new Map<string, Set<string>>();
  for (const { id, name, aliases } of places) {
    for (const called of [name, ...aliases]) {
      const key = plainName(called);
      ids.set(key, (ids.get(key) ?? new Set()).add(id));
    }
  }
  return new Map([...ids].map(([key, some]) => [key, [...some]]));
}
