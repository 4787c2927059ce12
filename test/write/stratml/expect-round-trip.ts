// What a document must give back that is written as StratML and read again, except what the writer says is lost.
import { expect } from 'chai';
import type { Strategy } from '../../../src/document/strategy.js';
import { readStratml } from '../../../src/read/stratml/read-stratml.js';
import { validateStrategy } from '../../../src/validate/validate-strategy.js';
import type { StratmlLoss } from '../../../src/write/stratml/stratml-losses.js';
import { writeStratml } from '../../../src/write/stratml/write-stratml.js';

type Path = readonly (string | number)[];
type Part = { readonly id: string; readonly identifiers?: readonly { scheme: string; value: string }[] };

/** Whether a loss is at a place, around it, or in it. */
function isLost(losses: readonly StratmlLoss[], path: Path): boolean {
  return losses.some((loss) => {
    const length = Math.min(loss.path.length, path.length);
    return loss.path.slice(0, length).every((step, at) => step === path[at]);
  });
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** Decimal places that a number has anyway say nothing. */
function withoutOwnPlaces(value: unknown): unknown {
  const told = plain(value) as Record<string, unknown>;
  const numbers = ['value', 'low', 'high', 'by']
    .map((key) => told[key])
    .filter((one) => typeof one === 'number');
  const places = (one: number): number => {
    const [, decimals = '', exponent = '0'] = /(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(one))!;
    return Math.max(0, decimals.length - Number(exponent));
  };
  if (typeof told['decimals'] === 'number' && told['decimals'] <= Math.max(0, ...numbers.map(places))) {
    delete told['decimals'];
  }
  if (told['approximate'] === false) delete told['approximate'];
  return told;
}

/** Writes and reads a document, and expects that all that is not lost comes back. */
export function expectRoundTrip(strategy: Strategy, part: 1 | 2): void {
  const { text, losses } = writeStratml(strategy, { part });
  const reading = readStratml(text);
  expect(reading.faults).to.deep.equal([]);
  expect(reading.part).to.equal(part);
  const validation = validateStrategy(reading.strategy);
  const errors = validation.issues.filter(({ severity }) => severity === 'error');
  expect(errors, JSON.stringify(errors)).to.deep.equal([]);
  if (!validation.ok) return;
  const back = validation.strategy;
  const same = (path: Path, given: unknown, came: unknown): void => {
    if (!isLost(losses, path)) expect(plain(came), path.join('.')).to.deep.equal(plain(given));
  };
  const found = <One extends Part>(list: readonly One[], one: One, path: Path): One | undefined => {
    if (losses.some((loss) => JSON.stringify(loss.path) === JSON.stringify(path))) return undefined;
    const isThis = (other: One): boolean =>
      isLost(losses, [...path, 'id'])
        ? one.identifiers?.some(({ value }) => other.identifiers?.some((its) => its.value === value)) === true
        : other.id === one.id;
    return list.find(isThis);
  };

  for (const key of ['id', 'title', 'summary'] as const) same([key], strategy[key], back[key]);
  const ids = new Map<string, string>();
  strategy.objectives.forEach((objective, at) => {
    const came = found(back.objectives, objective, ['objectives', at]);
    expect(came, `objectives.${at}`).not.to.equal(undefined);
    ids.set(objective.id, came!.id);
  });
  strategy.objectives.forEach((objective, at) => {
    const came = found(back.objectives, objective, ['objectives', at])!;
    for (const key of ['ref', 'title', 'summary'] as const)
      same(['objectives', at, key], objective[key], came[key]);
    same(['objectives', at, 'parent'], objective.parent && ids.get(objective.parent), came.parent);
  });
  strategy.visions.forEach((vision, at) => {
    const came = found(back.visions, vision, ['visions', at]);
    if (came) same(['visions', at, 'title'], vision.title, came.title);
    else expect(isLost(losses, ['visions', at]), `visions.${at}`).to.equal(true);
  });
  expect(back.sharedValues).to.have.length(strategy.sharedValues.length + strategy.principles.length);
  strategy.sharedValues.forEach(({ title }, at) =>
    same(['sharedValues', at, 'title'], title, back.sharedValues[at]!.title),
  );
  for (const list of ['bodies', 'groups', 'roles'] as const) {
    const names = new Set(back[list].map(({ name }) => name));
    strategy[list].forEach(({ name }, at) => {
      if (!isLost(losses, [list, at, 'name'])) expect(names, `${list}.${at}`).to.include(name);
    });
  }
  if (part === 1) return void expect(back.indicators).to.deep.equal([]);
  expectIndicators({ strategy, back, losses, ids, same });
}

interface Compared {
  readonly strategy: Strategy;
  readonly back: Strategy;
  readonly losses: readonly StratmlLoss[];
  readonly ids: ReadonlyMap<string, string>;
  readonly same: (path: Path, given: unknown, came: unknown) => void;
}

function expectIndicators({ strategy, back, losses, ids, same }: Compared): void {
  expect(back.indicators).to.have.length(strategy.indicators.length);
  strategy.indicators.forEach((indicator, at) => {
    const path: Path = ['indicators', at];
    const theirs = indicator.identifiers.map(({ value }) => value);
    const came = isLost(losses, [...path, 'id'])
      ? back.indicators.find(({ identifiers }) => identifiers.some(({ value }) => theirs.includes(value)))
      : back.indicators.find(({ id }) => id === indicator.id);
    expect(came, path.join('.')).not.to.equal(undefined);
    same([...path, 'code'], indicator.code, came!.code);
    same([...path, 'name'], indicator.name, came!.name);
    expect(came!.objectives[0]).to.equal(ids.get(indicator.objectives[0] ?? ''));
    expect(came!.measures).to.have.length(indicator.measures.length);
    indicator.measures.forEach((measure, place) => {
      const other = came!.measures[place]!;
      const within: Path = [...path, 'measures', place];
      for (const key of ['part', 'name', 'unit'] as const) same([...within, key], measure[key], other[key]);
      for (const list of ['targets', 'results'] as const) {
        const kept = [...measure[list].keys()].filter(
          (one) =>
            !losses.some(
              ({ code, path }) => code === 'part-of-whole' && path.join() === [...within, list, one].join(),
            ),
        );
        expect(other[list]).to.have.length(kept.length);
        kept.forEach((one, position) => {
          const [given, read] = [measure[list][one]!, other[list][position]!];
          const figure: Path = [...within, list, one];
          same([...figure, 'value'], withoutOwnPlaces(given.value), withoutOwnPlaces(read.value));
          same([...figure, 'printed'], given.printed, read.printed);
          const [time, its] = [given, read].map((each) => ('due' in each ? each.due : each.period));
          const isDated = !losses.some(
            ({ code, path: lost }) => code === 'no-days' && isWithin(lost, figure),
          );
          if (isDated) expect([its?.start, its?.end]).to.deep.equal([time?.start, time?.end]);
        });
      }
    });
  });
}

const isWithin = (path: Path, around: Path): boolean => around.every((step, at) => step === path[at]);
