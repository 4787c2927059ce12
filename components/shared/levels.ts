import type { GroupModel, PartStanding, PlaceModel } from '../../src/index.js';

/** A place or a group, and what it lies in. */
export type Nested = PlaceModel | GroupModel;

/** How many it lies in, one in another. */
export function depthOf({ within }: Nested): number {
  return within === undefined ? 0 : 1 + depthOf(within);
}

/**
 * The depth with most figures; of two with as many that which holds the other. Who lies in another is no two of a kind with it, and would
 * cover it on a map.
 *
 * @param figures - how many each has, by identifier; who is not in it is not looked at
 * @returns undefined where nobody is looked at
 */
export function fullestLevel(
  all: readonly Nested[],
  figures: ReadonlyMap<string, number>,
): number | undefined {
  const counts = new Map<number, number>();
  for (const one of all) {
    const count = figures.get(one.document.id);
    if (count === undefined) continue;
    const depth = depthOf(one);
    counts.set(depth, (counts.get(depth) ?? 0) + count);
  }
  const levels = [...counts].sort(([a, some], [b, more]) => more - some || a - b);
  return levels[0]?.[0];
}

/** Whether there is a figure of a place or group, as the document has it. */
export const hasFigure = ({ observation }: PartStanding): boolean =>
  observation !== undefined && observation.value.kind !== 'none';

/** A place or a group of which the plan says nothing here. */
export const silentPart = ({ group, place }: PartStanding['of']): PartStanding => ({
  of: { place, group },
  observation: undefined,
  interval: undefined,
  comparison: { notCompared: 'no-figure' },
  gap: undefined,
  before: undefined,
});
