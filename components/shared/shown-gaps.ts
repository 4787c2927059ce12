import {
  defaultAsOf,
  type FullMeasureModel,
  type PartDisclosure,
  partDisclosure,
  type PartsAgainstWhole,
  partsAgainstWhole,
  type PartsBy,
  type SeriesOf,
  type StrategyModel,
} from '../../src/index.js';
import type { Nested } from './levels.js';

/** What a view of gaps shows: a linked strategy, and the places or groups of one of its measures. */
export interface ShownGaps {
  readonly strategy: StrategyModel;
  /** Undefined where the strategy has no measure of that kind with figures of places or groups, or none is promised. */
  readonly of: MeasureGaps | undefined;
}

/** The places or groups of a measure. */
export interface MeasureGaps {
  readonly measure: FullMeasureModel;
  readonly by: PartsBy;
  readonly asOf: string | undefined;
  readonly beside: PartsAgainstWhole;
  readonly disclosure: PartDisclosure;
  /** The other measures that could be chosen: of the same indicator where one is named, else of the plan. */
  readonly others: readonly FullMeasureModel[];
}

/** What is asked of a view of gaps; anything else than what is known is not asked. */
export interface GapChoice {
  /** The identifier of an indicator or of one of its measures. Default: the first that has something to show. */
  readonly indicator: string | undefined;
  /** Default: places, or groups where there are none of those. */
  readonly by: PartsBy | undefined;
  readonly asOf: string | undefined;
}

/** What to show of a strategy. Who names an indicator that has nothing to show is shown no other. */
export function shownGaps(strategy: StrategyModel, choice: GapChoice): ShownGaps {
  const asOf = choice.asOf ?? defaultAsOf(strategy.document);
  const kinds: readonly PartsBy[] = choice.by === undefined ? ['place', 'group'] : [choice.by];
  const candidates = measuresOf(strategy, choice.indicator);
  const found = candidates.flatMap((measure) => {
    const gaps = kinds.map((by) => gapsBy(measure, by, asOf)).find((some) => some !== undefined);
    return gaps === undefined ? [] : [{ measure, ...gaps }];
  });
  // figures go before promises of figures
  const first = found.find(({ beside }) => beside.parts.some(({ observation }) => observation)) ?? found[0];
  if (first === undefined) return { strategy, of: undefined };
  const others = found.filter((one) => one !== first).map((one) => one.measure);
  return { strategy, of: { ...first, asOf, disclosure: disclosureOf(strategy, first), others } };
}

/** The places or groups of one measure; undefined where it has no such figures, nor promises any. */
export function measureGaps(
  strategy: StrategyModel,
  measure: FullMeasureModel,
  by: PartsBy,
  asOf: string | undefined,
): MeasureGaps | undefined {
  const found = gapsBy(measure, by, asOf);
  if (found === undefined) return undefined;
  const gaps = { measure, ...found };
  return { ...gaps, asOf, disclosure: disclosureOf(strategy, gaps), others: [] };
}

const disclosureOf = (
  strategy: StrategyModel,
  { beside, measure }: Pick<MeasureGaps, 'beside' | 'measure'>,
): PartDisclosure => partDisclosure(measure.document, beside, (of) => withinOf(strategy, of));

/** The place or group in which another lies; undefined for a group in a place, which lies in both. */
export function withinOf(
  { groups, places }: Pick<StrategyModel, 'groups' | 'places'>,
  { group, place }: SeriesOf,
): SeriesOf | undefined {
  if (group !== undefined && place !== undefined) return undefined;
  const { within } = (place === undefined ? byId(groups).get(group!) : byId(places).get(place)) ?? {};
  return within && (place === undefined ? { group: within.document.id } : { place: within.document.id });
}

const known = new WeakMap<readonly Nested[], ReadonlyMap<string, Nested>>();

// It is asked of every figure of every measure: to look through hundreds of places each time would be felt.
function byId(all: readonly Nested[]): ReadonlyMap<string, Nested> {
  const found = known.get(all) ?? new Map(all.map((one) => [one.document.id, one]));
  known.set(all, found);
  return found;
}

function measuresOf({ indicators }: StrategyModel, chosen: string | undefined): readonly FullMeasureModel[] {
  if (chosen === undefined) return indicators.flatMap(({ measures }) => measures);
  const indicator = indicators.find(({ document }) => document.id === chosen);
  if (indicator !== undefined) return indicator.measures;
  return indicators.flatMap(({ measures }) => measures.filter(({ document }) => document.id === chosen));
}

function gapsBy(
  { document, indicator }: FullMeasureModel,
  by: PartsBy,
  asOf: string | undefined,
): { by: PartsBy; beside: PartsAgainstWhole } | undefined {
  const promised = indicator.analyses.flatMap(({ groups, places }): SeriesOf[] =>
    by === 'place'
      ? places.map((place) => ({ place: place.document.id }))
      : groups.map((group) => ({ group: group.document.id })),
  );
  const beside = partsAgainstWhole(document, by, { asOf, promised });
  return beside && { by, beside };
}
