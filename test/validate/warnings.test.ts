import { expect } from 'chai';
import { StrategySchema } from '../../src/document/strategy.js';
import { warningsOf } from '../../src/validate/warnings.js';
import { indicator, measureInput, number, plan, polarity, result, target } from '../support/documents.js';

const action = (id: string, parts: object = {}) => ({ id, title: id, ...parts });
const measured = (parts: object) => ({ indicators: [indicator('i', { measures: [measureInput(parts)] })] });
const reported = (id: string, by: string) => ({
  id,
  to: [{ kind: 'officer' as const, role: 'x' }],
  by: [by],
});
const year = (number_: number) => ({
  printed: String(number_),
  kind: 'calendar-year' as const,
  start: `${number_}-01-01`,
  end: `${number_}-12-31`,
});

/** For each rule, the parts of a plan that it warns of and no other does. */
const DOUBTFUL: readonly (readonly [string, Parameters<typeof plan>[0]])[] = [
  ['repeatedCodes', { actions: [action('a', { ref: '1' }), action('b', { ref: '1' })] }],
  ['mixedUnits', measured({ results: [result(number(1, { unit: { kind: 'count' } }))] })],
  ['impossibleShares', measured({ results: [result(101)] })],
  ['earlyTargets', measured({ baseline: result(1, '2009-03-31'), targets: [target(2, '2009-03-31')] })],
  [
    'contraryTargets',
    measured({ polarity: polarity('lower'), targets: [target({ kind: 'direction', direction: 'up' })] }),
  ],
  ['outOfPlanDates', { period: year(2010), actions: [action('a', { deadline: { period: year(2011) } })] }],
  [
    'undatedMilestones',
    { actions: [action('a', { milestones: [{ title: 'M', when: { printed: 'soon', kind: 'undated' } }] })] },
  ],
  ['conflictingLines', { reportingLines: [reported('k', 'x'), reported('l', 'y')] }],
  ['miscountedLists', { assertedCounts: [{ id: 'n', title: 'N', count: 0, named: ['x'], printed: 'none' }] }],
  ['ambiguousSources', { source: { line: 1, lines: [1, 2] } }],
];

describe('warningsOf', () => {
  for (const [rule, parts] of DOUBTFUL) {
    it(`gives what ${rule} finds, under its name`, () => {
      const found = Object.entries<readonly unknown[]>({ ...warningsOf(StrategySchema.parse(plan(parts))) });
      expect(found.filter(([, list]) => list.length > 0).map(([name]) => name)).to.deep.equal([rule]);
    });
  }

  it('asks every rule', () => {
    expect(Object.keys(warningsOf(StrategySchema.parse(plan())))).to.deep.equal(
      DOUBTFUL.map(([rule]) => rule),
    );
  });
});
