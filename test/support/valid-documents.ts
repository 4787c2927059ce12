// Random documents with parts of every kind, made valid: identifiers unique, references leading somewhere, and what
// the rules that refuse a document forbid mended where they find it.
import * as fc from 'fast-check';
import type { PartKind } from '../../src/document/part-kind.js';
import { type Strategy, StrategySchema } from '../../src/document/strategy.js';
import { type Faults, faultsOf } from '../../src/validate/faults.js';
import type { Finding } from '../../src/validate/finding.js';
import { eachDefinition, eachReference } from '../../src/validate/identifiers.js';
import type { Path } from '../../src/validate/issue.js';
import { arbitraryOf } from './arbitrary-of.js';
import { ONE_OF_EACH } from './one-of-each.js';

/** Documents of the right shape, whose identifiers and references are anything. */
export const shapedDocuments = arbitraryOf(StrategySchema);

/** Strategies that are valid, in which no two parts of any kind share an identifier. */
export const validStrategies: fc.Arbitrary<Strategy> = fc
  .tuple(shapedDocuments, fc.nat())
  .map(([document, choice]) => repaired(document, choice));

function repaired(document: object, choice: number): Strategy {
  const strategy = withOneOfEach(StrategySchema.parse(document));
  nameApart(strategy, choice);
  mend(strategy);
  return strategy;
}

// Every reference then has something that it can lead to.
function withOneOfEach(strategy: Strategy): Strategy {
  const lists = Object.entries(StrategySchema.parse(ONE_OF_EACH)).filter(([, list]) => Array.isArray(list));
  const both = lists.map(([name, list]) => [name, [...strategy[name as 'actions'], ...(list as never[])]]);
  return { ...strategy, ...Object.fromEntries(both) } as Strategy;
}

function nameApart(strategy: Strategy, choice: number): void {
  const ids = new Map<PartKind, string[]>();
  const changes: [Path, string][] = [];
  eachDefinition(StrategySchema, strategy, (_id, kind, { path }) => {
    const known = ids.get(kind) ?? [];
    ids.set(kind, known);
    known.push(`${kind}.${known.length}`);
    changes.push([[...path], known.at(-1)!]);
  });
  eachReference(StrategySchema, strategy, (_id, kind, { path }) => {
    const known = ids.get(kind)!;
    changes.push([[...path], known[(choice + changes.length) % known.length]!]);
  });
  for (const [path, id] of changes) {
    const [part, key] = placeOf(strategy, path);
    part[key] = id;
  }
}

const MENDERS: {
  readonly [Rule in keyof Faults]: (strategy: Strategy, found: Faults[Rule][number]) => void;
} = {
  repeatedIdentifiers: refuse,
  danglingReferences: refuse,
  misplacedReferences: (strategy, { path }) => {
    const [part, key] = placeOf(strategy, path);
    if (path[0] === 'actions') delete part[key];
    else part[key] = strategy.frameworks[path[1] as number]!.axes[0]!.entries[0]!.id;
  },
  circularReferences: (strategy, { path }) => {
    const [part, key] = placeOf(strategy, path);
    delete part[key];
  },
  repeatedAxes: (strategy, { path }) => {
    const [list, index] = placeOf(strategy, path);
    (list as unknown as unknown[]).splice(index as number, 1);
  },
  reversedEnds: (strategy, { path, keys: [first, last] }) => {
    const [part] = placeOf(strategy, path);
    [part[first], part[last]] = [part[last], part[first]];
  },
  missingChoices: (strategy, { path, keys }) => {
    const [list, index] = placeOf(strategy, path);
    const part = list[index] as Record<string, unknown>;
    part[keys[0]!] = keys[0] === 'body' ? 'body.0' : 'less';
  },
};

function refuse(_strategy: Strategy, { path }: Finding): never {
  throw new TypeError(
    `nameApart requires identifiers that are apart and lead somewhere, got another at ${path.join('.')}`,
  );
}

// From the last finding to the first, since to mend one may move those that come after it in a list.
function mend(strategy: Strategy): void {
  for (let round = 0; round < 100; round++) {
    const found = Object.entries(faultsOf(StrategySchema, strategy)) as [keyof Faults, Finding[]][];
    if (found.every(([, list]) => list.length === 0)) return;
    for (const [rule, list] of found) {
      for (const finding of list.toReversed()) MENDERS[rule](strategy, finding as never);
    }
  }
  throw new TypeError('mend requires faults that can be mended, got some that came again');
}

type Part = Record<string | number, unknown>;

function placeOf(document: unknown, path: Path): [part: Part, key: string | number] {
  const part = path.slice(0, -1).reduce<unknown>((inner, step) => (inner as Part)[step], document);
  return [part as Part, path.at(-1)!];
}
