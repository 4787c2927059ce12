// What comes back from the workbook of a strategy, held against the strategy itself: everything is equal that is not told as lost.
import { expect } from 'chai';
import type { ObservationInput } from '../../../src/document/observation.js';
import type { PeriodInput } from '../../../src/document/period.js';
import type { Strategy, StrategyInput } from '../../../src/document/strategy.js';
import type { TargetInput } from '../../../src/document/target.js';
import type { UnitInput } from '../../../src/document/unit.js';
import { readFile } from '../../../src/read/read-file.js';
import { comparable } from '../../../src/write/xlsx/figure-cell.js';
import { strategyWorkbook } from '../../../src/write/xlsx/strategy-workbook.js';
import type { WorkbookLoss } from '../../../src/write/xlsx/workbook-losses.js';

type Path = readonly (string | number)[];

/** The losses, by the way to what is lost. */
class Told {
  readonly #codes = new Map<string, Set<string>>();

  constructor(losses: readonly WorkbookLoss[]) {
    for (const { code, path } of losses) {
      const key = path.join('/');
      this.#codes.set(key, (this.#codes.get(key) ?? new Set()).add(code));
    }
  }

  has(path: Path, ...codes: readonly string[]): boolean {
    return codes.some((code) => this.#codes.get(path.join('/'))?.has(code) === true);
  }
}

const days = (period: PeriodInput | undefined) => [period?.start, period?.end];
const bare = ({ of: _, ...unit }: UnitInput): object => unit;

/** Writes a strategy, reads it back with its bodies known, and compares. */
export async function expectRoundTrip(strategy: Strategy): Promise<void> {
  const { bytes, losses } = strategyWorkbook(strategy);
  const { bodies, roles } = strategy;
  const { strategy: read, report } = await readFile(bytes, { strategy: { bodies, roles } });
  const told = new Told(losses);
  if (strategy.indicators.length + strategy.actions.length === 0) return;
  const kinds = report!.tables.filter(({ kind }) => kind !== undefined).map(({ place }) => place.sheet);
  expect(kinds).to.deep.equal([
    ...(strategy.objectives.length > 0 ? ['Objectives'] : []),
    ...(strategy.indicators.length > 0 ? ['Indicators'] : []),
    ...(strategy.actions.length > 0 ? ['Actions'] : []),
  ]);
  compareIndicators(strategy, read!, told);
  if (
    !losses.some(({ code, path }) => path[0] === 'actions' && ['same-name', 'no-reference'].includes(code))
  ) {
    compareActions(strategy, read!, told);
  }
}

function compareHomes(
  [document, read]: readonly [Strategy, StrategyInput],
  [given, other]: readonly [readonly string[], readonly string[] | undefined],
  path: Path,
  told: Told,
): void {
  const titleOf = (strategy: Strategy | StrategyInput, id: string | undefined) => {
    const at = strategy.objectives?.findIndex((objective) => objective.id === id) ?? -1;
    return strategy.objectives?.[at];
  };
  if (given.length === 0) return void expect(other ?? []).to.deep.equal([]);
  const at = document.objectives.findIndex(({ id }) => id === given[0]);
  if (
    told.has([...path, 0], 'name-words') ||
    told.has(['objectives', at, 'title'], 'same-name', 'white-space')
  )
    return;
  if (document.objectives.some((_, index) => told.has(['objectives', index, 'title'], 'same-name'))) return;
  const [one, two] = [titleOf(document, given[0]), titleOf(read, other?.[0])];
  expect([two?.ref, two?.title], path.join('/')).to.deep.equal([one?.ref, one?.title]);
}

function compareIndicators(strategy: Strategy, read: StrategyInput, told: Told): void {
  const rows = strategy.indicators.flatMap((indicator, at) =>
    indicator.measures.map((measure, index) => ({
      indicator,
      measure,
      at,
      path: ['indicators', at, 'measures', index] as Path,
    })),
  );
  // rows with parts come back as one indicator, others as one each: both have the measures in their order
  const others = (read.indicators ?? []).flatMap((other) => other.measures.map((its) => ({ other, its })));
  expect(others).to.have.length(rows.length);
  rows.forEach(({ indicator, measure, at, path }, row) => {
    const { other, its } = others[row]!;
    const home: Path = ['indicators', at];
    if (!told.has([...home, 'name'], 'white-space', 'name-words')) {
      expect(other.name).to.equal(indicator.name);
      if (!told.has([...home, 'code'], 'white-space')) expect(other.code).to.equal(indicator.code);
    } else return;
    compareHomes([strategy, read], [indicator.objectives, other.objectives], [...home, 'objectives'], told);
    if (!told.has([...home, 'leads'], 'lead-words')) {
      expect([...(other.leads ?? [])].toSorted()).to.deep.equal([...new Set(indicator.leads)].toSorted());
    }
    const isUnitRead = !told.has([...path, 'unit'], 'unit-words');
    if (isUnitRead) expect(bare(its.unit)).to.deep.equal(bare(measure.unit));
    if (!told.has([...path, 'polarity', 'direction'], 'polarity-words')) {
      expect(its.polarity.direction).to.equal(measure.polarity.direction);
    }
    if (!isUnitRead) return; // its figures are read in another unit
    const list = (one: ObservationInput | undefined): ObservationInput[] => (one ? [one] : []);
    const figures = [
      { given: list(measure.baseline), read: list(its.baseline), way: () => [...path, 'baseline'] },
      { given: measure.targets, read: its.targets ?? [], way: (one: number) => [...path, 'targets', one] },
      { given: measure.results, read: its.results ?? [], way: (one: number) => [...path, 'results', one] },
    ];
    for (const each of figures) compareFigures(each, measure.unit, told);
  });
}

interface Figures {
  readonly given: readonly (ObservationInput | TargetInput)[];
  readonly read: readonly (ObservationInput | TargetInput)[];
  readonly way: (at: number) => Path;
}

const timeOf = (figure: ObservationInput | TargetInput) => ('due' in figure ? figure.due : figure.period);
const keyOf = (figure: ObservationInput | TargetInput, unit: UnitInput): string =>
  JSON.stringify([days(timeOf(figure)), comparable(figure.value, unit)]);

/** They come back in the order of their times; those whose words are read otherwise are not compared. */
function compareFigures({ given, read, way }: Figures, unit: UnitInput, told: Told): void {
  const written = given.filter((_, at) => !told.has(way(at), 'breakdown', 'same-column'));
  const kept = written.filter((figure) => {
    const path = way(given.indexOf(figure));
    return !told.has([...path, 'due' in figure ? 'due' : 'period'], 'time-words');
  });
  const sure = kept.filter((figure) => !told.has([...way(given.indexOf(figure)), 'value'], 'figure-words'));
  const keys = read.map((figure) => keyOf(figure, unit));
  expect(keys).to.include.members(sure.map((figure) => keyOf(figure, unit)));
  expect(read.length).to.be.at.most(kept.length);
}

function compareActions(strategy: Strategy, read: StrategyInput, told: Told): void {
  const others = read.actions ?? [];
  expect(others).to.have.length(strategy.actions.length);
  strategy.actions.forEach((action, at) => {
    const other = others[at]!;
    const path: Path = ['actions', at];
    if (!told.has([...path, 'title'], 'white-space')) expect(other.title).to.equal(action.title);
    if (!told.has([...path, 'ref'], 'white-space')) expect(other.ref).to.equal(action.ref);
    compareHomes([strategy, read], [action.objectives, other.objectives], [...path, 'objectives'], told);
    if (!told.has([...path, 'leads'], 'lead-words', 'white-space')) {
      const bodies = (leads: readonly { body: string }[] = []): string[] =>
        [...new Set(leads.map(({ body }) => body))].toSorted();
      expect(bodies(other.leads), path.join('/')).to.deep.equal(bodies(action.leads));
    }
    if (
      action.deadline &&
      !told.has([...path, 'deadline', 'period', 'printed'], 'time-words', 'white-space')
    ) {
      expect(days(other.deadline?.period)).to.deep.equal(days(action.deadline.period));
    }
    if (
      action.milestones.some((_, one) => told.has([...path, 'milestones', one, 'title'], 'milestone-words'))
    )
      return;
    expect((other.milestones ?? []).map(({ title, when }) => [title, days(when)])).to.deep.equal(
      action.milestones.map(({ title, when }) => [title, days(when)]),
    );
  });
}
