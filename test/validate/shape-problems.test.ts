// The schema is asked about less than the document, and must find the same in it: held against what it finds in the whole.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { migrate } from '../../src/document/migrate.js';
import { StrategySchema } from '../../src/document/strategy.js';
import type { Path } from '../../src/validate/issue.js';
import { MOST_ISSUES } from '../../src/validate/report.js';
import { schemasAlong } from '../../src/validate/schemas-along.js';
import { shapeIssues } from '../../src/validate/shape-issues.js';
import { shapeProblems } from '../../src/validate/shape-problems.js';
import { validateStrategy } from '../../src/validate/validate-strategy.js';
import { indicator, measureInput, number, plan, result } from '../support/documents.js';
import { leedsCopy } from '../support/leeds.js';
import { anything, mutate, mutation, type Part, partsOf } from '../support/mutations.js';
import { ONE_OF_EACH } from '../support/one-of-each.js';

const run = { seed: 20100331, numRuns: 50 };
const changes = fc.array(mutation, { minLength: 1, maxLength: 8 });

/** Lists of a document that grow, so that its faults stand in the slices of long ones. */
const growth = fc.array(fc.record({ at: fc.nat(), times: fc.integer({ min: 2, max: 25 }) }), {
  maxLength: 4,
});

type Steps = typeof growth extends fc.Arbitrary<infer Each> ? Each : never;

const listsOf = (document: object) =>
  partsOf(document).filter((part): part is Part & unknown[] => Array.isArray(part));

function grow(lists: readonly unknown[][], steps: Steps): void {
  for (const { at, times } of lists.length === 0 ? [] : steps) {
    const list = lists[at % lists.length]!;
    const parts = list.slice(0, 20);
    for (let time = 1; time < times; time++) list.push(...structuredClone(parts));
  }
}

/** The lists in which a document is faulty. */
const faultyLists = (document: unknown): unknown[][] =>
  plainProblems(document)
    .flatMap(({ path }) => schemasAlong(document, path as Path).map(({ value }) => value))
    .filter((value) => Array.isArray(value));

const plainProblems = (document: unknown) => StrategySchema.safeParse(document).error?.issues ?? [];

/** Expects the issues that the schema gives when it looks at all of a document; how many are listed. */
function expectSame(document: unknown): number {
  const plain = plainProblems(document);
  if (plain.length === 0) return 0;
  const whole = shapeIssues(plain, document);
  const { issues, ok } = validateStrategy(document);
  expect(ok).to.equal(false);
  expect(issues.slice(0, MOST_ISSUES)).to.deep.equal(whole.slice(0, MOST_ISSUES));
  expect(issues.length).to.equal(whole.length);
  if (whole.length <= MOST_ISSUES) {
    expect(shapeProblems(document)).to.deep.equal({ problems: plain, isAll: true });
  }
  return whole.length > MOST_ISSUES ? MOST_ISSUES + 1 : whole.length;
}

const faults = (count: number): object[] => Array.from({ length: count }, () => ({}));
const sound = (count: number) => Array.from({ length: count }, (_, index) => result(index));
const withResults = (results: readonly unknown[]) =>
  plan({ indicators: [indicator('i', { measures: [measureInput({ results: results as never })] })] });

describe('shapeProblems', () => {
  for (const [name, documents, runs] of [
    ['the Leeds plan', fc.constant(undefined).map(leedsCopy), 8],
    ['a plan with one part of each kind', fc.constant(ONE_OF_EACH).map((each) => structuredClone(each)), 50],
  ] as const) {
    it(`finds what the schema finds in the whole, in the same order: ${name}, longer and with mistakes`, () => {
      let [refused, many] = [0, 0];
      fc.assert(
        fc.property(
          documents as fc.Arbitrary<object>,
          growth,
          changes,
          growth,
          (document, steps, each, more) => {
            grow(listsOf(document), steps);
            for (const change of each) mutate(document, change);
            grow(faultyLists(document), more);
            const count = expectSame(migrate(document));
            if (count > 0) refused += 1;
            if (count > 20) many += 1;
          },
        ),
        { ...run, numRuns: runs },
      );
      expect(refused, 'refused').to.be.above(runs / 2);
      expect(many, 'with many problems').to.be.above(1);
    });
  }

  it('finds what the schema finds in the whole: faults anywhere in lists in lists', () => {
    const list = <Value>(of: fc.Arbitrary<Value>) =>
      fc
        .array(fc.tuple(of, fc.constantFrom(1, 1, 9, 10, 11, 120)), { maxLength: 4 })
        .map((runs) => runs.flatMap(([value, times]) => Array.from({ length: times }, () => value)));
    const results = list(
      fc.oneof(fc.constantFrom(result(1), {}, null, { value: number(1), x: 1 }), anything),
    );
    const measures = results.map((each) => [measureInput({ results: each as never })]);
    const indicators = fc.oneof(
      fc.constant(indicator('i')),
      measures.map((each) => indicator('i', { measures: each })),
      fc.constantFrom({}, { ...indicator('i'), leads: ['-', 'a', ''] }, 3),
    );
    fc.assert(
      fc.property(fc.array(indicators, { maxLength: 13 }), list(anything), (each, notes) => {
        expectSame(plan({ indicators: each as never, notes: notes as never }));
      }),
      run,
    );
  });

  for (const [name, document] of [
    ['a fault after 5,000 sound parts', withResults([...sound(5000), {}])],
    [
      'faults before, between and after slices',
      withResults([{}, ...sound(9), {}, ...sound(98), {}, {}, ...sound(300), {}]),
    ],
    [
      'an empty list where one part is the least',
      plan({ indicators: [{ ...indicator('i'), measures: [] }] }),
    ],
    [
      'a list with more parts than it may have',
      plan({ rule: { levels: Array.from({ length: 7 }, () => ({})) } as never }),
    ],
    [
      'a thousand problems in two lists',
      plan({ objectives: faults(300), indicators: faults(133), notes: [{}] } as never),
    ],
    [
      'a property called __proto__ in a long list',
      JSON.parse(
        `{"format":2,"id":"p","title":"P","notes":[${'{"text":"a"},'.repeat(200)}{"text":"a","__proto__":{}}]}`,
      ),
    ],
    [
      'many unknown properties, numbers among them',
      { ...plan(), ...Object.fromEntries(faults(900).map((_, at) => [at % 2 ? `${at}` : `x${at}`, 1])) },
    ],
  ] as const) {
    it(`finds what the schema finds in the whole: ${name}`, () => {
      expect(expectSame(document)).to.be.within(1, MOST_ISSUES);
    });
  }

  for (const [name, document] of [
    ['objects of nothing', plan({ objectives: faults(3000) } as never)],
    ['faults after sound parts', withResults([...sound(2000), ...faults(1200)])],
    ['two lists of them', plan({ objectives: faults(499), indicators: faults(700) } as never)],
    [
      'a list in each of many parts',
      plan({ indicators: faults(200).map(() => ({ measures: faults(9) })) } as never),
    ],
    ['unknown properties', { ...plan(), ...Object.fromEntries(faults(1500).map((_, at) => [`x${at}`, 1])) }],
  ] as const) {
    it(`finds the first thousand where there are more: ${name}`, () => {
      expect(expectSame(document)).to.be.above(MOST_ISSUES);
    });
  }

  it('ends the search, and says so, once there are too many', () => {
    expect(shapeProblems(plan({ objectives: faults(1001) } as never)).isAll).to.equal(true);
    const { problems, isAll } = shapeProblems(plan({ objectives: faults(1_000_000) } as never));
    expect(isAll).to.equal(false);
    expect(problems.length).to.be.within(MOST_ISSUES + 1, 3 * (MOST_ISSUES + 1));
  });

  it('gives the problems of more parts than an engine has room for on its stack', () => {
    const analyses = [...faults(5), ...Array.from({ length: 70_000 }, () => ({ x: 1 }))];
    const parts = { analyses } as object;
    const { issues } = validateStrategy(plan({ indicators: [indicator('i', parts)] }));
    expect(issues[0]).to.deep.include({
      code: 'unknown-property',
      path: ['indicators', 0, 'analyses', 5, 'x'],
    });
    expect(issues.at(-1)).to.include({ code: 'too-many-issues', received: 'more than 1000' });
  });

  it('is nothing where nothing is wrong', () => {
    expect(shapeProblems(plan())).to.deep.equal({ problems: [], isAll: true });
    expect(shapeProblems(withResults(sound(500)))).to.deep.equal({ problems: [], isAll: true });
  });
});
