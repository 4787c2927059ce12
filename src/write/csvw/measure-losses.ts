import type { Indicator } from '../../document/indicator.js';
import type { Measure } from '../../document/measure.js';
import type { ObservationInput } from '../../document/observation.js';
import type { Strategy, StrategyInput } from '../../document/strategy.js';
import type { TargetInput } from '../../document/target.js';
import type { LossPath } from '../loss-marks.js';
import { lostPaths } from './lost-paths.js';
import { type MeasureBack, type TableBack, wayOf } from './read-back.js';

/** A loss before its kind is said: where it is, and whether there is a row at all. */
export interface MissingValue {
  readonly path: LossPath;
  readonly hasRow: boolean;
}

type Figure = ObservationInput | TargetInput;

/** All that a table of measures or results does not give back of the indicators of a strategy. */
export function missingOfIndicators(strategy: Strategy, back: TableBack): MissingValue[] {
  return strategy.indicators.flatMap((indicator, at) => {
    const path: LossPath = ['indicators', at];
    const founds = indicator.measures.map((_, index) =>
      back.measures.get(wayOf([...path, 'measures', index])),
    );
    const first = founds.find((found) => found !== undefined);
    if (!first) return [{ path, hasRow: false }];
    const { measures: _measures, ...own } = indicator;
    const { measures: _read, ...came } = first.indicator;
    return [
      ...lostPaths(withTitles(own, strategy), withTitles(came, back.read), path).map(withRow),
      ...indicator.measures.flatMap((measure, index) => {
        const place: LossPath = [...path, 'measures', index];
        const found = founds[index];
        if (!found) return [{ path: place, hasRow: false }];
        return missingOfMeasure({ strategy, back, indicator }, measure, found, place);
      }),
    ];
  });
}

const withRow = (path: LossPath): MissingValue => ({ path, hasRow: true });

/** An indicator whose objectives are told by what a table says of them. */
function withTitles(
  indicator: { readonly objectives?: readonly string[] | undefined },
  { objectives = [] }: Pick<StrategyInput, 'objectives'>,
): object {
  const titles = (indicator.objectives ?? []).map((id) => {
    const { ref, title } = objectives.find((one) => one.id === id) ?? {};
    return { ref, title };
  });
  return { ...indicator, objectives: titles };
}

interface Context {
  readonly strategy: Strategy;
  readonly back: TableBack;
  readonly indicator: Indicator;
}

function missingOfMeasure(
  { strategy, back }: Context,
  measure: Measure,
  found: MeasureBack,
  path: LossPath,
): MissingValue[] {
  const { results, targets, baseline, ...own } = measure;
  const { results: _results, targets: cameTargets = [], baseline: cameBaseline, ...came } = found.measure;
  const missing = lostPaths(own, came, path).map(withRow);
  const tell = (given: Figure, back_: Figure | undefined, at: LossPath): void => {
    if (!back_) missing.push({ path: at, hasRow: false });
    else missing.push(...lostPaths(named(given, strategy), named(back_, back.read), at).map(withRow));
  };
  if (baseline) tell(baseline, cameBaseline, [...path, 'baseline']);
  const same = new Taker();
  targets.forEach((target, index) =>
    tell(
      target,
      same.take(cameTargets, (one) => one.due.printed, target.due.printed),
      [...path, 'targets', index],
    ),
  );
  results.forEach((result, index) => {
    const isOwn = found.results.length > 0;
    const one = isOwn
      ? found.results[index]
      : same.take(found.measure.results ?? [], ({ period }) => period?.printed, result.period?.printed);
    tell(result, one, [...path, 'results', index]);
  });
  return missing;
}

/** Gives each figure that came back away once, by its time. */
class Taker {
  readonly #taken = new Set<unknown>();

  take<One>(
    list: readonly One[],
    timeOf: (one: One) => string | undefined,
    time: string | undefined,
  ): One | undefined {
    const found = list.find((one) => !this.#taken.has(one) && timeOf(one) === time);
    this.#taken.add(found);
    return found;
  }
}

/** A figure whose place and group are told by name and code. */
export function named(
  figure: Figure,
  { places = [], groups = [] }: Pick<StrategyInput, 'places' | 'groups'>,
): object {
  const place = places.find(({ id }) => id === figure.place);
  const group = groups.find(({ id }) => id === figure.group);
  const code = place?.identifiers?.find(({ scheme }) => scheme === 'gss')?.value;
  return {
    ...figure,
    place: place && { name: place.name, code },
    group: group?.name,
  };
}
