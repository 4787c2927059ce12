import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Rule } from '../../src/document/rule.js';
import type { StrategyModel } from '../../src/model/strategy-model.js';
import { PRESETS } from '../../src/score/presets.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import { type Change, whatWouldChange } from '../../src/score/what-would-change.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  indicator,
  measure,
  measureInput,
  type MeasureInput,
  model,
  number,
  polarity,
  result,
  target,
  type TargetInput,
} from '../support/documents.js';
import { leedsIn2009 } from '../support/leeds.js';

const DAY = '2009-03-31';
const basis = { kind: 'stated' } as const;
const index = { kind: 'index' } as const;
const preset = (id: string): Rule => PRESETS.find((each) => each.id === id)!;
const modelOf = (parts: Partial<MeasureInput>): StrategyModel['measures'][number] =>
  model({ indicators: [indicator('i', { measures: [measureInput({ unit: index, ...parts })] })] })
    .measures[0]!;
const changes = (parts: Partial<MeasureInput>, rule?: Rule): readonly Change[] => {
  const found = modelOf(parts);
  return whatWouldChange({ measure: found, now: rateMeasure(found.document, DAY, { rule }) }, rule);
};
const told = (all: readonly Change[]): string[] =>
  all.map((each) =>
    each.kind === 'rate' ? `rate ${each.reasons[0].code}` : `${each.kind} ${each.from} ${each.to} ${each.by}`,
  );

const met = preset('met-or-not-met');
const ninety = preset('target-and-90-per-cent');
const riding = preset('east-riding');
const two = { tolerance: { amount: 2, basis } };
const lower = { polarity: polarity('lower') };

const rows: readonly (readonly [
  string,
  Rule | undefined,
  number,
  number,
  Partial<MeasureInput>,
  readonly string[],
])[] = [
  ['better than the target', undefined, 42, 40, {}, ['slip green amber 2']],
  ['at the target', undefined, 40, 40, {}, ['slip green amber 0']],
  ['close', undefined, 39.8, 40, {}, ['improve amber green 0.2', 'slip amber red 0.3']],
  ['at the last that is close', undefined, 39.5, 40, {}, ['improve amber green 0.5', 'slip amber red 0']],
  ['short', undefined, 30, 40, {}, ['improve red amber 9.5']],
  ['short, with an allowance', undefined, 30, 40, two, ['improve red amber 8']],
  ['less is better', undefined, 43, 40, { ...two, ...lower }, ['improve red amber 1']],
  ['less is better, and lower', undefined, 37, 40, { ...two, ...lower }, ['slip green amber 3']],
  [
    'no allowance: no amber to improve to',
    undefined,
    30,
    40,
    { tolerance: { amount: 0, basis } },
    ['improve red green 10'],
  ],
  [
    'no allowance: no amber to slip to',
    undefined,
    42,
    40,
    { tolerance: { amount: 0, basis } },
    ['slip green red 2'],
  ],
  ['zero', undefined, 0, 0, lower, ['slip green amber 0']],
  ['below zero', undefined, -12, -10, {}, ['improve red amber 1.5']],
  ['near', undefined, -7, 4, { polarity: { direction: 'nearest', to: 0, basis } }, ['improve red amber 2.5']],
  [
    'outside of a range',
    undefined,
    13,
    8,
    { polarity: { direction: 'within', low: 5, high: 10, basis } },
    ['improve red amber 2.5'],
  ],
  [
    'inside of it: 2 to its nearer end',
    undefined,
    7,
    8,
    { polarity: { direction: 'within', low: 5, high: 10, basis } },
    ['slip green amber 2'],
  ],
  ['met', met, 42, 40, {}, ['slip green red 2']],
  ['not met', met, 30, 40, {}, ['improve red green 10']],
  ['nine tenths: green', ninety, 41, 40, {}, ['slip green amber 1']],
  ['nine tenths: amber', ninety, 38, 40, {}, ['improve amber green 2', 'slip amber red 2']],
  ['nine tenths: red', ninety, 30, 40, {}, ['improve red amber 6']],
  ['nine tenths of nothing: no amber', ninety, 3, 0, lower, ['improve red green 3']],
  ['nine tenths of nothing, met', ninety, 0, 0, lower, ['slip green red 0']],
  ['better than by the allowance: both levels are green', riding, 45, 40, two, ['slip green red 7']],
  ['within the allowance', riding, 39, 40, two, ['slip green red 1']],
  ['worse than by the allowance', riding, 37, 40, two, ['improve red green 1']],
  ['no allowance: not rated', riding, 37, 40, {}, ['rate rule-undecided']],
];

describe('whatWouldChange', () => {
  for (const [why, rule, found, asked, more, expected] of rows) {
    it(`${found} against ${asked}, ${rule?.id ?? 'default'}: ${expected.join(', ')} (${why})`, () => {
      expect(
        told(changes({ ...more, results: [result(found)], targets: [target(asked)] }, rule)),
      ).to.deep.equal(expected);
    });
  }

  it('tells every reason why there is no rating, and no colour', () => {
    const parts = {
      polarity: polarity('unknown'),
      results: [result({ kind: 'none', reason: 'no-survey' } as const)],
    };
    const [change, ...others] = changes(parts);
    expect(others).to.deep.equal([]);
    expect(change!.kind === 'rate' && change!.reasons.map(({ code }) => code)).to.deep.equal([
      'no-target-due',
      'no-result',
      'polarity-unknown',
    ]);
    expect(change).not.to.have.any.keys('from', 'to', 'by');
  });

  it('names the measure', () => {
    for (const score of leedsIn2009.measures) {
      for (const { measure } of whatWouldChange(score)) expect(measure).to.equal(score.measure);
    }
  });

  describe('with what a survey can tell', () => {
    it('counts what the survey cannot tell as close', () => {
      // 5 may be chance, and 2 is allowed
      const upTo = (found: number) => ({
        ...two,
        targets: [target(40)],
        results: [{ ...result(found), interval: { low: 0, high: found + 5 } }],
      });
      expect(told(changes(upTo(39)))).to.deep.equal(['improve amber green 1', 'slip amber red 4']);
      expect(told(changes(upTo(36)))).to.deep.equal(['improve amber green 4', 'slip amber red 1']);
      expect(told(changes(upTo(30)))).to.deep.equal(['improve red amber 5']);
      const noAllowance = { ...upTo(42), tolerance: { amount: 0, basis } };
      expect(told(changes(noAllowance))).to.deep.equal(['slip green amber 2']);
    });
  });

  it('tells no step where the target can be read in two ways', () => {
    const change: TargetInput['value'] = { kind: 'change', by: 5, readings: ['points', 'per-cent'] };
    const of = (baseline: number, found: number) =>
      told(
        changes({
          baseline: result(baseline, '2008-03-31'),
          results: [result(found)],
          targets: [target(change)],
        }),
      );
    expect(of(50, 40)).to.deep.equal([]); // red by 55 and by 52.5
    expect(of(50, 60)).to.deep.equal([]);
    expect(of(100, 103)).to.deep.equal(['improve red amber 1.5']); // 105 by both
    expect(of(50, 54)).to.deep.equal(['rate readings-disagree']);
  });

  describe('by a rule with levels that have no limit', () => {
    const havering = preset('havering-2013');
    const of = (found: number, before: number | undefined, rule: Rule, more: Partial<MeasureInput> = {}) =>
      told(
        changes(
          {
            targets: [target(40)],
            results: [...(before === undefined ? [] : [result(before, '2008-03-31')]), result(found)],
            ...more,
          },
          rule,
        ),
      );

    it('does not say what lies below, where that hangs on last year', () => {
      expect(of(38, 30, havering)).to.deep.equal([]);
      expect(of(30, 29, havering)).to.deep.equal(['improve amber green 6']);
      expect(of(30, 31, havering)).to.deep.equal(['improve red green 6']);
    });

    it('does not say what lies below, where that hangs on a floor', () => {
      const floor = { floor: { value: 35, basis } };
      expect(of(41, undefined, preset('kent-floor'), floor)).to.deep.equal([]);
      expect(of(38, undefined, preset('kent-floor'), floor)).to.deep.equal(['improve amber green 2']);
    });

    it('never calls a step to a worse colour an improvement', () => {
      const improvedFirst: Rule = {
        ...met,
        id: 'improved-first',
        levels: [
          {
            word: 'Improved',
            colour: 'green',
            when: [{ kind: 'improved', since: 'last-period', held: false }],
          },
          {
            word: 'Near',
            colour: 'amber',
            when: [{ kind: 'within', allowance: { kind: 'relative', share: 0.1 }, tie: 'better' }],
          },
        ],
      };
      expect(of(30, 29, improvedFirst)).to.deep.equal([]);
      expect(of(30, 31, improvedFirst)).to.deep.equal(['improve red amber 6']);
      expect(of(38, 39, improvedFirst)).to.deep.equal(['slip amber red 2']);
    });

    it('does not say what lies below a level that may be reached in another way too', () => {
      const either: Rule = {
        ...met,
        id: 'near-or-improved',
        levels: [
          ...met.levels,
          {
            word: 'Near, or improved',
            colour: 'amber',
            when: [
              { kind: 'within', allowance: { kind: 'relative', share: 0.1 }, tie: 'better' },
              { kind: 'improved', since: 'last-period', held: false },
            ],
          },
        ],
      };
      expect(of(42, 41, either)).to.deep.equal(['slip green amber 2']);
      expect(of(38, 37, either)).to.deep.equal(['improve amber green 2']);
      expect(of(30, 29, either)).to.deep.equal(['improve amber green 10']);
    });

    it('takes the colour of the last level from the rule, and says nothing of it without', () => {
      for (const [colour, expected] of [
        ['red', ['slip green red 2']],
        ['amber-red', ['slip green amber 2']],
        ['grey', ['slip green amber 2']],
        ['blue', []],
      ] as const) {
        const rule: Rule = { ...met, otherwise: { word: 'Else', colour } };
        expect(of(42, undefined, rule), colour).to.deep.equal(expected);
      }
      const found = modelOf({ results: [result(42)], targets: [target(40)] });
      const now = rateMeasure(found.document, DAY, { rule: met });
      expect(whatWouldChange({ measure: found, now })).to.deep.equal([]);
      expect(whatWouldChange({ measure: found, now }, now.rule)).to.deep.equal([]);
    });

    it('tells nothing by a rule that has no use for a target', () => {
      const trend: Rule = {
        ...met,
        levels: [
          {
            word: 'Improved',
            colour: 'green',
            when: [{ kind: 'improved', since: 'last-period', held: false }],
          },
        ],
      };
      expect(of(38, 39, trend)).to.deep.equal([]);
    });
  });

  it('tells of Leeds what would change its ten ratings', () => {
    expect(
      leedsIn2009.measures
        .filter(({ now }) => now.rating !== 'none')
        .map((score) => `${score.measure.document.id}: ${told(whatWouldChange(score)).join(', ')}`),
    ).to.deep.equal([
      'ni-130: slip green amber 36',
      'bp-25-a: improve amber green 0.04, slip amber red 0.46',
      'bp-25-b: improve red amber 0.465',
      'bp-25-c: slip green amber 0',
      'ni-8: slip green amber 7.4',
      'stephen-lawrence-schools: slip green amber 0',
      'ni-44: slip green amber 0',
      'ni-108: slip green amber 0.1',
      'ofsted-cohesion: slip green amber 0',
      'stephen-lawrence-childrens-centres: slip green amber 1',
    ]);
  });
});

describe('whatWouldChange, applied', () => {
  const figure = fc.oneof(fc.integer({ min: -60, max: 60 }), fc.integer({ min: -10_000, max: 10_000 }));
  const cases = fc.record({
    direction: fc.constantFrom('higher', 'lower'),
    asked: figure,
    found: figure,
    tolerance: fc.option(fc.nat(300), { nil: undefined }),
    rule: fc.constantFrom(undefined, ninety, riding, met),
  });
  type Case = typeof cases extends fc.Arbitrary<infer T> ? T : never;
  // In millionths, so that a step and a little more or less are exact.
  const parts = ({ direction, asked, tolerance }: Case, millionths: number): Partial<MeasureInput> => ({
    polarity: polarity(direction),
    ...(tolerance !== undefined && { tolerance: { amount: tolerance / 100, basis } }),
    targets: [target(number(asked / 100, { decimals: 2 }))],
    results: [result(number(Number(`${millionths}e-6`)))],
  });
  const colour = (each: Case, millionths: number): string => {
    const document = measure({ unit: index, ...parts(each, millionths) });
    return rateMeasure(document, DAY, { rule: each.rule }).rating;
  };
  const better = ({ direction }: Case) => (direction === 'higher' ? 1 : -1);

  it('is true: a step of that size brings the colour, and a millionth less does not', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(cases, (each) => {
        const at = each.found * 10_000;
        for (const change of changes(parts(each, at), each.rule)) {
          if (change.kind === 'rate') continue;
          seen.add(`${change.kind} ${change.from} ${change.to}`);
          expect(change.from).to.equal(colour(each, at));
          const by = Math.round(change.by * 1e6);
          expect(by).to.be.at.least(0);
          if (change.kind === 'improve') {
            expect(colour(each, at + better(each) * by)).to.equal(change.to);
            expect(colour(each, at + better(each) * (by - 1))).to.equal(change.from);
          } else {
            expect(colour(each, at - better(each) * (by + 1))).to.equal(change.to);
            expect(colour(each, at - better(each) * by)).to.equal(change.from);
          }
        }
      }),
      { seed: 20100331, numRuns: 500 },
    );
    expect([...seen].toSorted()).to.deep.equal([
      'improve amber green',
      'improve red amber',
      'improve red green',
      'slip amber red',
      'slip green amber',
      'slip green red',
    ]);
  });

  it('tells every measure that is not green how it would be better, and every one that is not red how worse', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const at = each.found * 10_000;
        const now = colour(each, at);
        const kinds = changes(parts(each, at), each.rule).map(({ kind }) => kind);
        expect(kinds).to.deep.equal(
          { green: ['slip'], amber: ['improve', 'slip'], red: ['improve'], none: ['rate'] }[now],
        );
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });

  it('gives the same twice, and changes nothing', () => {
    fc.assert(
      fc.property(cases, (each) => {
        const found = modelOf(parts(each, each.found * 10_000));
        const now = deepFreeze(rateMeasure(found.document, DAY, { rule: each.rule }));
        expect(whatWouldChange({ measure: found, now }, each.rule)).to.deep.equal(
          whatWouldChange({ measure: found, now }, each.rule),
        );
      }),
      { numRuns: 50 },
    );
  });
});
