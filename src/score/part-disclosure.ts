import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { auditTable } from './audit-table.js';
import { partCounts } from './part-counts.js';
import type { PartsAgainstWhole, PartStanding } from './parts-against-whole.js';
import type { PublishedCell } from './published-table.js';
import type { SeriesOf } from './series.js';
import { shareDisclosure } from './share-disclosure.js';
import { isNumberObservation, printedDecimals } from './target-figures.js';

/** What the figures of places or groups tell of single people. */
export interface PartDisclosure {
  /** Shares of so few that they are not to be shown, though the document has them. */
  readonly small: ReadonlySet<PartStanding>;
  /** Suppressed figures that the counts of the others and of their whole give away, or nearly: their counts are not to be shown. */
  readonly derivable: ReadonlySet<PartStanding>;
}

/** As many possible values as a suppressed count must have: the threshold of `protectedTable`, and its width. */
const THRESHOLD = 5;
const WIDTH = THRESHOLD - 1;
const MOST_DECIMALS = 4;

/**
 * What of the figures of places or groups must not be shown, since it tells of single people.
 *
 * Small are shares of which only a few can be the count. Derivable are figures that the document suppresses, or that are
 * small, where those that lie in the same place or group, and the figure of that, leave too few values for the count. It
 * knows no other document.
 *
 * @param withinOf - the place or group in which another lies; undefined where that is the whole
 *
 * @example
 * const figure = (value, place) => ({ value, place, nested: [] });
 * const north = figure({ kind: 'number', value: 60 }, 'north');
 * const south = figure({ kind: 'none', reason: 'suppressed' }, 'south');
 * const all = figure({ kind: 'number', value: 100 });
 * const people = { ...topEarnersWomen, unit: { kind: 'count', of: 'people' }, results: [all, north, south] };
 * const wards = partsAgainstWhole(people, 'place');
 * [...partDisclosure(people, wards, () => undefined).derivable].map(({ of }) => of.place); // => ['south']
 */
export function partDisclosure(
  measure: Measure,
  { parts, whole }: PartsAgainstWhole,
  withinOf: (of: SeriesOf) => SeriesOf | undefined,
): PartDisclosure {
  const small = new Set(parts.filter(({ observation }) => observation && isSmall(observation, measure)));
  const figures = new Map(parts.map(({ of, observation }) => [keyOf(of), observation]));
  const totalOf = (of: SeriesOf | undefined): Observation | undefined =>
    of === undefined ? whole : (figures.get(keyOf(of)) ?? totalOf(withinOf(of)));
  const derivable = new Set(
    familiesOf(parts, withinOf).flatMap(({ of, members }) => {
      const total = totalOf(of);
      return total === undefined ? [] : givenAway(measure, members, total, small);
    }),
  );
  return { small, derivable };
}

const keyOf = ({ place, group }: SeriesOf): string => JSON.stringify([place, group]);

function isSmall(observation: Observation, measure: Measure): boolean {
  if (!isNumberObservation(observation)) return false;
  if ((observation.value.unit ?? measure.unit).kind !== 'percent') return false;
  const { cases, total } = partCounts(observation, measure);
  if (cases === undefined || total === undefined || !Number.isSafeInteger(total) || total > 1e9) return false;
  const count = Math.round(cases);
  if (count < 0 || count > total) return false;
  const decimals = Math.min(MOST_DECIMALS, printedDecimals(observation.value));
  return shareDisclosure(count, total, { threshold: THRESHOLD, decimals }) !== undefined;
}

interface Family {
  /** What its members lie in; undefined is the whole. */
  readonly of: SeriesOf | undefined;
  readonly members: PartStanding[];
}

// A figure for a group in a place lies in both.
function familiesOf(
  parts: readonly PartStanding[],
  withinOf: (of: SeriesOf) => SeriesOf | undefined,
): Family[] {
  const families = new Map<string, Family>();
  for (const part of parts) {
    const { place, group } = part.of;
    const both = place !== undefined && group !== undefined;
    for (const of of both ? [{ place }, { group }] : [withinOf(part.of)]) {
      const key = JSON.stringify([both, of?.place, of?.group]);
      const family = families.get(key) ?? { of, members: [] };
      family.members.push(part);
      families.set(key, family);
    }
  }
  return [...families.values()];
}

// Both what is counted and out of how many: a suppressed share is known where its count is.
function givenAway(
  measure: Measure,
  members: readonly PartStanding[],
  total: Observation,
  small: ReadonlySet<PartStanding>,
): PartStanding[] {
  return (['cases', 'total'] as const).flatMap((which) => {
    const countOf = (observation: Observation): number | undefined => {
      const count = partCounts(observation, measure)[which];
      return count === undefined ? undefined : Math.round(count);
    };
    const cells = members.map((part): PublishedCell => {
      const { observation } = part;
      const isHidden =
        observation?.value.kind === 'none' ? observation.value.reason === 'suppressed' : small.has(part);
      if (isHidden) return 'suppressed';
      return observation === undefined ? 'missing' : (countOf(observation) ?? 'missing');
    });
    return tooNarrow(cells, countOf(total)).map((at) => members[at]!);
  });
}

// Which suppressed cells of a row have too few possible values. A row that does not add up is no table of parts.
function tooNarrow(cells: readonly PublishedCell[], total: number | undefined): number[] {
  const shown = cells.filter((cell) => typeof cell === 'number');
  const hidden = cells.filter((cell) => cell === 'suppressed').length;
  const sum = shown.reduce((all, count) => all + count, 0);
  if (total === undefined || hidden === 0 || sum + hidden > total) return [];
  if (![...shown, total].every((count) => Number.isSafeInteger(count) && count >= 0)) return [];
  const row = { rows: ['all'], columns: cells.map(String), cells: [cells], rowTotals: [total] };
  return auditTable({ ...row, columnTotals: undefined, grandTotal: undefined, rounding: undefined })
    .filter(({ least, most }) => most !== undefined && (most < THRESHOLD || most - least < WIDTH))
    .map(({ column }) => column as number);
}
