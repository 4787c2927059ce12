import type { Indicator } from '../../document/indicator.js';
import type { Measure } from '../../document/measure.js';
import type { Strategy, StrategyInput } from '../../document/strategy.js';
import type { LossPath } from '../loss-marks.js';
import { lostPaths } from './lost-paths.js';
import { type Figure, type MeasureBack, type TableBack, wayOf } from './read-back.js';

/** A loss before its kind is said: where it is, and whether there is a row at all. */
export interface MissingValue {
  readonly path: LossPath;
  readonly hasRow: boolean;
}

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
  const { results: _results, targets: cameTargets, baseline: cameBaseline, ...came } = found.measure;
  const missing = lostPaths(own, came, path).map(withRow);
  const cameResults = found.measure.results;
  const tell = (given: Figure, at: LossPath, inColumns: () => Figure | undefined): void => {
    const one = found.figures ? found.figures.get(wayOf(at)) : inColumns();
    if (!one) missing.push({ path: at, hasRow: false });
    else missing.push(...lostPaths(named(given, strategy), named(one, back.read), at).map(withRow));
  };
  if (baseline) tell(baseline, [...path, 'baseline'], () => cameBaseline);
  const targetOf = taker(cameTargets, ({ due }) => due.printed);
  targets.forEach((target, at) => tell(target, [...path, 'targets', at], () => targetOf(target.due.printed)));
  const resultOf = taker(cameResults, ({ period }) => period?.printed);
  results.forEach((result, at) =>
    tell(result, [...path, 'results', at], () => resultOf(result.period?.printed)),
  );
  return missing;
}

/** Gives each figure that came back away once, by its time. */
function taker<One>(
  list: readonly One[] = [],
  timeOf: (one: One) => string | undefined,
): (time: string | undefined) => One | undefined {
  const waiting = new Map<string | undefined, One[]>();
  for (const one of list.toReversed()) {
    const others = waiting.get(timeOf(one));
    if (others) others.push(one);
    else waiting.set(timeOf(one), [one]);
  }
  return (time) => waiting.get(time)?.pop();
}

/** The parts of a document that figures name. */
type NamedParts = Pick<StrategyInput, 'places' | 'groups'>;

const NAMES = new WeakMap<NamedParts, ReturnType<typeof namesIn>>();

function namesIn({ places = [], groups = [] }: NamedParts) {
  const codeOf = ({ identifiers }: (typeof places)[number]): string | undefined =>
    identifiers?.find(({ scheme }) => scheme === 'gss')?.value;
  return {
    places: new Map(places.map((place) => [place.id, { name: place.name, code: codeOf(place) }])),
    groups: new Map(groups.map(({ id, name }) => [id, name])),
  };
}

/** A figure whose place and group are told by name and code. */
export function named(figure: Figure, parts: NamedParts): object {
  const names = NAMES.get(parts) ?? namesIn(parts);
  NAMES.set(parts, names);
  const { place, group } = figure;
  return {
    ...figure,
    place: place === undefined ? undefined : names.places.get(place),
    group: group === undefined ? undefined : names.groups.get(group),
  };
}
