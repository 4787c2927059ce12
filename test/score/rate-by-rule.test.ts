import { expect } from 'chai';
import type { AllowanceInput } from '../../src/document/allowance.js';
import type { ConditionInput } from '../../src/document/condition.js';
import type { Polarity } from '../../src/document/polarity.js';
import { LEVEL_COLOURS, type LevelInput, type Rule, RuleSchema } from '../../src/document/rule.js';
import { buildModel } from '../../src/model/build-model.js';
import type { Against } from '../../src/score/conditions/subject.js';
import { PRESETS } from '../../src/score/presets.js';
import { rateByRule } from '../../src/score/rate-by-rule.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import type { Rating } from '../../src/score/rating.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  indicator,
  measure,
  type MeasureInput,
  measureInput,
  number,
  plan,
  polarity,
  result,
  target,
  valid,
} from '../support/documents.js';

const DAY = '2009-03-31';
const LAST_YEAR = '2008-03-31';
const basis = { kind: 'stated' } as const;
const percent = { kind: 'percent' } as const;
const count = { kind: 'count' } as const;
const none: AllowanceInput = { kind: 'none' };

const ruleOf = (levels: readonly LevelInput[], more: Partial<Rule> = {}): Rule =>
  deepFreeze(
    RuleSchema.parse({
      id: 'our-rule',
      version: '1.2.3',
      title: 'Our rule',
      source: 'Report 2009',
      levels,
      otherwise: { word: 'Low', colour: 'red' },
      ...more,
    }),
  );
/** A rule of one level, "High", that these conditions reach, and "Low" below it. */
const oneLevel = (...when: ConditionInput[]): Rule => ruleOf([{ word: 'High', colour: 'green', when }]);
const within = (allowance: AllowanceInput, tie?: 'better' | 'worse'): ConditionInput => ({
  kind: 'within',
  allowance,
  ...(tie && { tie }),
});
const beyond = (allowance: AllowanceInput, tie?: 'better' | 'worse'): ConditionInput => ({
  kind: 'beyond',
  allowance,
  ...(tie && { tie }),
});

const rate = (rule: Rule, parts: Partial<MeasureInput>, against?: Against) =>
  rateByRule(deepFreeze(measure(parts)), rule, DAY, against);
const against50 = (found: number, more: Partial<MeasureInput> = {}): Partial<MeasureInput> => ({
  targets: [target(50)],
  results: [result(found)],
  ...more,
});
/** The word of the level, or the code of the first reason and what it needs. */
function told(rating: Rating): string {
  if (rating.rating === 'none') {
    const [reason] = rating.reasons;
    return reason.code === 'rule-undecided' ? `${reason.code}: ${reason.needs}` : reason.code;
  }
  return 'level' in rating ? rating.level.word : 'no level';
}
const improved = { kind: 'improved', since: 'last-year' } as const;

describe('rateByRule', () => {
  describe('decides by the first level that is met', () => {
    const five = ruleOf([
      { word: 'Far above', colour: 'blue', when: [beyond({ kind: 'absolute', amount: 10, unit: percent })] },
      { word: 'Above', colour: 'green', when: [within(none)] },
      { word: 'Near', colour: 'amber-green', when: [within({ kind: 'absolute', amount: 5, unit: percent })] },
      { word: 'Below', colour: 'amber-red', when: [within({ kind: 'absolute', amount: 10, unit: percent })] },
    ]);
    for (const [found, place, word, colour, rating] of [
      [61, 0, 'Far above', 'blue', 'green'],
      [60, 0, 'Far above', 'blue', 'green'],
      [59.99, 1, 'Above', 'green', 'green'],
      [50, 1, 'Above', 'green', 'green'],
      [49.99, 2, 'Near', 'amber-green', 'amber'],
      [45, 2, 'Near', 'amber-green', 'amber'],
      [44.99, 3, 'Below', 'amber-red', 'amber'],
      [40, 3, 'Below', 'amber-red', 'amber'],
      [39.99, 4, 'Low', 'red', 'red'],
    ] as const) {
      it(`puts ${found} against 50 on level ${place}, ${word}, which counts as ${rating}`, () => {
        const found5 = rate(five, against50(found));
        expect(found5).to.deep.include({ rating, level: { word, colour, place } });
        expect('because' in found5 && found5.because).to.equal(five.levels[place]?.when[0]);
      });
    }

    it('shows the limits of its levels and the shortfall', () => {
      expect(rate(five, against50(47.5))).to.deep.include({
        shortfall: 2.5,
        limits: [
          { level: 0, colour: 'green', shortfall: -10 },
          { level: 1, colour: 'green', shortfall: 0 },
          { level: 2, colour: 'amber', shortfall: 5 },
          { level: 3, colour: 'amber', shortfall: 10 },
        ],
        earlier: undefined,
      });
    });

    it('takes them in the order of the rule, also where a stricter one comes later', () => {
      const reversed = ruleOf([
        { word: 'Near', colour: 'amber', when: [within({ kind: 'relative', share: 0.5 })] },
        { word: 'Met', colour: 'green', when: [within(none)] },
      ]);
      expect(told(rate(reversed, against50(60)))).to.equal('Near');
    });

    it('is on the last level where it meets none, and names no condition for that', () => {
      const low = rate(oneLevel(within(none)), against50(1));
      expect(low).to.deep.include({
        level: { word: 'Low', colour: 'red', place: 1 },
        because: undefined,
        rating: 'red',
      });
    });

    it('needs one condition of a level, and names the one that is met', () => {
      const rule = oneLevel(within(none), { kind: 'floor' });
      const rating = rate(rule, against50(45, { floor: { value: 40, basis } }));
      expect('because' in rating && rating.because).to.equal(rule.levels[0]?.when[1]);
      const both = rate(rule, against50(55, { floor: { value: 40, basis } }));
      expect('because' in both && both.because).to.equal(rule.levels[0]?.when[0]);
    });

    for (const [colour, expected] of [
      ['blue', 'green'],
      ['green', 'green'],
      ['amber-green', 'amber'],
      ['grey', 'amber'],
      ['amber', 'amber'],
      ['amber-red', 'amber'],
      ['red', 'red'],
    ] as const) {
      it(`counts ${colour} as ${expected}, as a level and as the last one`, () => {
        expect(LEVEL_COLOURS).to.include(colour);
        const rule = ruleOf([{ word: 'A', colour, when: [within(none)] }], {
          otherwise: { word: 'B', colour },
        });
        expect(rate(rule, against50(50))).to.deep.include({
          rating: expected,
          level: { word: 'A', colour, place: 0 },
        });
        expect(rate(rule, against50(49))).to.deep.include({
          rating: expected,
          level: { word: 'B', colour, place: 1 },
        });
      });
    }
  });

  describe('does not guess what it does not know', () => {
    const levels = [
      { word: 'Better', colour: 'green', when: [improved] },
      { word: 'Near', colour: 'amber', when: [within({ kind: 'relative', share: 1 })] },
    ] as const satisfies readonly LevelInput[];

    it('is undecided where an earlier level is, although a later one is met', () => {
      expect(rate(ruleOf(levels), against50(50))).to.deep.include({
        rating: 'none',
        reasons: [{ code: 'rule-undecided', needs: 'earlier-result' }],
      });
    });

    it('decides where an earlier level is met, although a later one is undecided', () => {
      expect(told(rate(ruleOf([levels[1], levels[0]]), against50(50)))).to.equal('Near');
    });

    it('decides where one condition of a level is met and another is undecided, in either order', () => {
      const [a, b] = [improved, within(none)];
      expect(told(rate(oneLevel(a, b), against50(50)))).to.equal('High');
      expect(told(rate(oneLevel(b, a), against50(50)))).to.equal('High');
      expect(told(rate(oneLevel(a, b), against50(49)))).to.equal('rule-undecided: earlier-result');
      expect(told(rate(oneLevel(b, a), against50(49)))).to.equal('rule-undecided: earlier-result');
    });

    it('names the first of two things that it needs', () => {
      expect(told(rate(oneLevel({ kind: 'floor' }, improved), against50(49)))).to.equal(
        'rule-undecided: tolerance',
      );
      expect(told(rate(oneLevel(improved, { kind: 'floor' }), against50(49)))).to.equal(
        'rule-undecided: earlier-result',
      );
    });

    const absent = { kind: 'none', reason: 'no-survey' } as const;
    for (const [expected, parts] of [
      ['no-target-due', { results: [result(1)] }],
      ['no-target', { targets: [target(absent)], results: [result(1)] }],
      [
        'target-not-a-number',
        { targets: [target({ kind: 'direction', direction: 'up' })], results: [result(1)] },
      ],
      ['no-result-yet', { targets: [target(1)] }],
      ['no-result', { targets: [target(1)], results: [result(absent)] }],
      [
        'result-not-a-number',
        { targets: [target(1)], results: [result({ kind: 'level', level: 'Partly' })] },
      ],
      ['result-before-target', { targets: [target(1)], results: [result(1, '2009-03-30')] }],
      ['unit-differs', { targets: [target(1)], results: [result(number(1, { unit: count }))] }],
      [
        'no-baseline',
        { targets: [target({ kind: 'change', by: 1, readings: ['points'] })], results: [result(1)] },
      ],
      ['polarity-unknown', { polarity: polarity('unknown'), targets: [target(1)], results: [result(1)] }],
      ['not-judged', { polarity: polarity('none'), targets: [target(1)], results: [result(1)] }],
    ] as const satisfies readonly (readonly [string, Partial<MeasureInput>])[]) {
      it(`gives neither colour nor level, because of ${expected}`, () => {
        const rating = rate(oneLevel(within(none)), parts);
        expect(told(rating)).to.equal(expected);
        expect(rating).not.to.have.any.keys('level', 'shortfall', 'limits', 'because');
      });
    }

    it('gives every reason, the first one first', () => {
      const rating = rate(oneLevel(within(none)), { polarity: polarity('unknown') });
      expect(rating.rating === 'none' && rating.reasons.map(({ code }) => code)).to.deep.equal([
        'no-target-due',
        'no-result-yet',
        'polarity-unknown',
      ]);
    });

    it('asks for no target where no condition does', () => {
      const rule = oneLevel({ kind: 'floor' });
      const parts = { floor: { value: 40, basis }, results: [result(45)] };
      expect(rate(rule, parts)).to.deep.include({
        rating: 'green',
        shortfall: undefined,
        limits: [],
      });
      // No shortfall either, where there is one: it plays no part.
      expect(rate(rule, { ...parts, targets: [target(50)] })).to.deep.include({
        rating: 'green',
        shortfall: undefined,
        limits: [],
      });
      // And none of what may be wrong with a target is in its way.
      for (const wrong of [target(absent), target(number(1, { unit: count })), target(1, '2009-03-31')]) {
        expect(told(rate(rule, { ...parts, targets: [wrong] }))).to.equal('High');
      }
      expect(
        told(rate(rule, { ...parts, targets: [target(1)], results: [result(45, '2009-01-01')] })),
      ).to.equal('High');
    });
  });

  describe('lets ties fall as the rule says', () => {
    const five: AllowanceInput = { kind: 'absolute', amount: 5, unit: percent };
    for (const [condition, tie, onLimit, justBetter, justWorse] of [
      [within, 'better', 45, 45.01, 44.99],
      [within, 'worse', 45, 45.01, 44.99],
      [beyond, 'better', 55, 55.01, 54.99],
      [beyond, 'worse', 55, 55.01, 54.99],
    ] as const) {
      it(`${condition(five).kind}, ${tie}: a result on the limit is ${tie === 'better' ? 'High' : 'Low'}`, () => {
        const rule = oneLevel(condition(five, tie));
        expect(told(rate(rule, against50(onLimit)))).to.equal(tie === 'better' ? 'High' : 'Low');
        expect(told(rate(rule, against50(justBetter)))).to.equal('High');
        expect(told(rate(rule, against50(justWorse)))).to.equal('Low');
        const mirror = { polarity: polarity('lower') };
        expect(told(rate(rule, against50(100 - onLimit, mirror)))).to.equal(
          tie === 'better' ? 'High' : 'Low',
        );
        expect(told(rate(rule, against50(100 - justBetter, mirror)))).to.equal('High');
        expect(told(rate(rule, against50(100 - justWorse, mirror)))).to.equal('Low');
      });
    }

    for (const [tie, onFloor] of [
      ['better', 'High'],
      ['worse', 'Low'],
    ] as const) {
      it(`floor, ${tie}: a result on the floor is ${onFloor}`, () => {
        const rule = oneLevel({ kind: 'floor', tie });
        const floor = { floor: { value: 40, basis } };
        expect(told(rate(rule, against50(40, floor)))).to.equal(onFloor);
        expect(told(rate(rule, against50(40.01, floor)))).to.equal('High');
        expect(told(rate(rule, against50(39.99, floor)))).to.equal('Low');
        const mirror = { ...floor, polarity: polarity('lower') };
        expect(told(rate(rule, against50(39.99, mirror)))).to.equal('High');
        expect(told(rate(rule, against50(40.01, mirror)))).to.equal('Low');
      });
    }

    it('compares decimals, not binary numbers: 0.8 - 0.7 is exactly 0.1', () => {
      const parts = { targets: [target(0.8)], results: [result(0.7)] };
      const tenth: AllowanceInput = { kind: 'absolute', amount: 0.1, unit: percent };
      expect(told(rate(oneLevel(within(tenth)), parts))).to.equal('High');
      expect(told(rate(oneLevel(within(tenth, 'worse')), parts))).to.equal('Low');
    });

    it('has a place for the results that round to the target', () => {
      const rule = oneLevel(within({ kind: 'rounding' }));
      const printed = (found: number, decimals: number) =>
        told(rate(rule, { targets: [target(number(39, { decimals }))], results: [result(found)] }));
      expect([printed(38.5, 0), printed(38.49, 0), printed(38.95, 1), printed(38.94, 1)]).to.deep.equal([
        'High',
        'Low',
        'High',
        'Low',
      ]);
    });
  });

  describe('takes an allowance as it is meant', () => {
    it('absolute: in another unit it is none, so that only what needs none is decided', () => {
      const amount: AllowanceInput = { kind: 'absolute', amount: 5, unit: count };
      expect(told(rate(oneLevel(within(amount)), against50(46)))).to.equal('rule-undecided: tolerance');
      expect(told(rate(oneLevel(within(amount)), against50(50)))).to.equal('High');
      expect(told(rate(oneLevel(within(amount, 'worse')), against50(50)))).to.equal(
        'rule-undecided: tolerance',
      );
      expect(told(rate(oneLevel(within(amount)), against50(51)))).to.equal('High');
      expect(told(rate(oneLevel(beyond(amount)), against50(51)))).to.equal('rule-undecided: tolerance');
      expect(told(rate(oneLevel(beyond(amount)), against50(50)))).to.equal('rule-undecided: tolerance');
      expect(told(rate(oneLevel(beyond(amount, 'worse')), against50(50)))).to.equal('Low');
      expect(told(rate(oneLevel(beyond(amount)), against50(49)))).to.equal('Low');
      expect(rate(oneLevel(within(amount)), against50(51))).to.deep.include({ limits: [] });
    });

    it('absolute: the label of a unit does not decide, its scale does', () => {
      const of = (unit: Extract<AllowanceInput, { kind: 'absolute' }>['unit']) =>
        told(rate(oneLevel(within({ kind: 'absolute', amount: 5, unit })), against50(46)));
      expect(of({ kind: 'percent', of: 'residents' })).to.equal('High');
      expect(of({ kind: 'percentage-points' })).to.equal('rule-undecided: tolerance');
    });

    const relative = oneLevel(within({ kind: 'relative', share: 0.1 }));
    for (const [goal, onLimit, beyondIt] of [
      [50, 45, 44.99],
      [0.7, 0.63, 0.6299],
      [-50, -55, -55.01],
    ] as const) {
      it(`relative: a tenth of ${goal} reaches to ${onLimit}`, () => {
        const of = (found: number) =>
          told(rate(relative, { targets: [target(goal)], results: [result(found)] }));
        expect([of(onLimit), of(beyondIt)]).to.deep.equal(['High', 'Low']);
      });
    }
    it('relative: there is no tenth of zero', () => {
      const of = (found: number) => told(rate(relative, { targets: [target(0)], results: [result(found)] }));
      expect([of(0), of(-0.001)]).to.deep.equal(['High', 'Low']);
    });

    const own = oneLevel(within({ kind: 'measure' }));
    for (const [why, parts, onLimit] of [
      ['an amount', { tolerance: { amount: 2, basis } }, 48],
      ['a share of the target', { tolerance: { amount: 0.1, of: 'target', basis } }, 45],
      ['the way to a floor', { floor: { value: 47, basis } }, 47],
      ['an amount before a floor', { tolerance: { amount: 2, basis }, floor: { value: 20, basis } }, 48],
      ['no way to a floor beyond the target', { floor: { value: 60, basis } }, 50],
    ] as const) {
      it(`measure: ${why}`, () => {
        expect(told(rate(own, against50(onLimit, parts)))).to.equal('High');
        expect(told(rate(own, against50(onLimit - 0.01, parts)))).to.equal('Low');
      });
    }

    it('measure: nothing is set, so that it is undecided, or as the rule says otherwise', () => {
      expect(told(rate(own, against50(49.5)))).to.equal('rule-undecided: tolerance');
      const rounding = oneLevel(within({ kind: 'measure', otherwise: 'rounding' }));
      expect(told(rate(rounding, against50(49.5)))).to.equal('High');
      expect(told(rate(rounding, against50(49.49)))).to.equal('Low');
      const nothing = oneLevel(within({ kind: 'measure', otherwise: 'none' }));
      expect(told(rate(nothing, against50(50)))).to.equal('High');
      expect(told(rate(nothing, against50(49.99)))).to.equal('Low');
      const set = against50(40, { tolerance: { amount: 10, basis } });
      expect(told(rate(nothing, set)), 'what is set comes first').to.equal('High');
    });

    it('measure and floor: what is set in the unit of the measure says nothing of figures in another', () => {
      const unit = { unit: { kind: 'rate', per: 1000 } as const };
      const figures = {
        ...unit,
        tolerance: { amount: 5, basis },
        floor: { value: 4, basis },
        targets: [target(number(50, { unit: percent }))],
        results: [result(number(49, { unit: percent }))],
      };
      expect(told(rate(own, figures))).to.equal('rule-undecided: tolerance');
      expect(told(rate(oneLevel({ kind: 'floor' }), figures))).to.equal('rule-undecided: tolerance');
    });
  });

  describe('compares with an earlier result', () => {
    const before = (value: number, day = LAST_YEAR) => result(value, day);
    for (const [since, held, from, found, expected] of [
      ['last-year', false, 49, 49.01, 'High'],
      ['last-year', false, 49, 49, 'Low'],
      ['last-year', true, 49, 49, 'High'],
      ['last-year', true, 49, 48.99, 'Low'],
      ['last-period', false, 49, 49.01, 'High'],
      ['last-period', true, 49, 49, 'High'],
    ] as const) {
      it(`${since}${held ? ', held' : ''}: ${found} after ${from} is ${expected}`, () => {
        const rule = oneLevel({ kind: 'improved', since, held });
        const whole = measure({ results: [before(from), result(found)] });
        const rating = rateByRule(whole, rule, DAY);
        expect(told(rating)).to.equal(expected);
        expect(rating).to.have.property('earlier', whole.results[0]);
      });
    }

    it('baseline: whether it stands as one or sets one', () => {
      const rule = oneLevel({ kind: 'improved', since: 'baseline' });
      const whole = measure({ baseline: before(40, '2005-03-31'), results: [before(60), result(50)] });
      expect(told(rateByRule(whole, rule, DAY))).to.equal('High');
      expect(rateByRule(whole, rule, DAY)).to.have.property('earlier', whole.baseline);
      const sets = measure({ results: [{ ...before(60), setsBaseline: basis }, result(50)] });
      expect(told(rateByRule(sets, rule, DAY))).to.equal('Low');
      const itself = measure({ results: [{ ...result(60), setsBaseline: basis }] });
      expect(told(rateByRule(itself, rule, DAY))).to.equal('rule-undecided: earlier-result');
    });

    it('knows better from higher', () => {
      const parts = { polarity: polarity('lower'), results: [before(49), result(48)] };
      expect(told(rate(oneLevel(improved), parts))).to.equal('High');
      const nearest: Polarity = { direction: 'nearest', to: 0, basis };
      const nearer = { polarity: nearest, results: [before(-5), result(4)] };
      expect(told(rate(oneLevel(improved), nearer))).to.equal('High');
    });

    it('shows the earlier result also where another condition decided', () => {
      const rating = rate(
        ruleOf([
          { word: 'Met', colour: 'green', when: [within(none)] },
          { word: 'Improved', colour: 'amber', when: [improved] },
        ]),
        { targets: [target(50)], results: [before(49), result(50)] },
      );
      expect(rating).to.have.nested.property('earlier.value.value', 49);
      expect(told(rating)).to.equal('Met');
    });
  });

  describe('knows when a survey cannot tell', () => {
    const rule = ruleOf([
      { word: 'Met', colour: 'green', when: [within(none)] },
      { word: 'Cannot tell', colour: 'grey', when: [{ kind: 'too-close' }] },
    ]);
    const survey = (found: number, low: number, high: number) =>
      against50(found, { results: [{ ...result(found), interval: { low, high } }] });
    for (const [found, low, high, expected] of [
      [50, 48, 52, 'Met'],
      [49, 47, 51, 'Cannot tell'],
      [49, 47, 50, 'Cannot tell'],
      [49, 47, 49.99, 'Low'],
      [49, 20, 49, 'Low'],
      [49, 51, 53, 'Low'],
    ] as const) {
      it(`${found}, from ${low} to ${high}, against 50: ${expected}`, () =>
        expect(told(rate(rule, survey(found, low, high)))).to.equal(expected));
    }

    it('takes the lower limit where low is good', () => {
      const lower = { polarity: polarity('lower') };
      expect(told(rate(rule, { ...survey(52, 49, 60), ...lower }))).to.equal('Cannot tell');
      expect(told(rate(rule, { ...survey(52, 51, 60), ...lower }))).to.equal('Low');
    });

    it('takes the sample where there is no interval', () => {
      const asked = (sample: number) => against50(48, { results: [{ ...result(48), sample }] });
      expect(told(rate(rule, asked(1000)))).to.equal('Cannot tell');
      expect(told(rate(rule, asked(100_000)))).to.equal('Low');
    });

    it('is not met where nothing is known of the error: a plain figure is what it is', () => {
      expect(told(rate(rule, against50(49.9)))).to.equal('Low');
    });
  });

  describe('reads a change in every way that it can be read', () => {
    const change = (found: number): Partial<MeasureInput> => ({
      baseline: result(11, LAST_YEAR),
      // 15.1 in points, 11.451 as per cent.
      targets: [target({ kind: 'change', by: 4.1, readings: ['points', 'per-cent'] })],
      results: [result(found)],
    });
    const rule = ruleOf([
      { word: 'Met', colour: 'green', when: [within(none)] },
      { word: 'Near', colour: 'amber', when: [within({ kind: 'absolute', amount: 5, unit: percent })] },
    ]);
    for (const [found, expected] of [
      [15.1, 'Met'],
      [15.09, 'readings-disagree'],
      [11.451, 'readings-disagree'],
      [11.45, 'Near'],
      [10.1, 'Near'],
      [10.09, 'readings-disagree'],
      [6.451, 'readings-disagree'],
      [6.45, 'Low'],
    ] as const) {
      it(`${found}: ${expected}`, () => expect(told(rate(rule, change(found)))).to.equal(expected));
    }

    it('disagrees also where the colours agree and the levels do not', () => {
      const greens = ruleOf([
        { word: 'Met', colour: 'green', when: [within(none)] },
        { word: 'Near', colour: 'green', when: [within({ kind: 'absolute', amount: 5, unit: percent })] },
      ]);
      expect(told(rate(greens, change(12)))).to.equal('readings-disagree');
    });

    it('has the figure of the shortfall from the likelier reading, the first', () => {
      expect(rate(rule, change(16))).to.deep.include({ shortfall: -0.9 });
    });
  });

  describe('leads growth to the target that lies ahead', () => {
    const rule = PRESETS.find(({ id }) => id === 'open-sdg-growth')!;
    const figures = (targets: MeasureInput['targets']): Partial<MeasureInput> => ({
      targets,
      results: [result(40, LAST_YEAR), result(44)],
    });

    it('and names it among the inputs', () => {
      const ahead = measure(figures([target(41), target(90, '2010-03-31')]));
      const rating = rateByRule(ahead, rule, DAY);
      expect(told(rating)).to.equal('Limited progress');
      expect(rating.inputs.target).to.equal(ahead.targets[1]);
    });

    it('or to the one that was due last, or nowhere', () => {
      expect(told(rate(rule, figures([target(41)])))).to.equal('Target achieved');
      expect(told(rate(rule, figures([])))).to.equal('On track');
      expect(
        told(rate(rule, figures([target({ kind: 'direction', direction: 'up' }, '2010-03-31')]))),
      ).to.equal('On track');
    });

    it('but not to one in another unit', () => {
      expect(told(rate(rule, figures([target(number(90, { unit: count }), '2010-03-31')])))).to.equal(
        'unit-differs',
      );
    });

    it('and in every way that it can be read', () => {
      const change = target({ kind: 'change', by: 4.1, readings: ['points', 'per-cent'] }, '2011-03-31');
      const of = (found: number) =>
        told(rate(rule, { baseline: result(11, LAST_YEAR), targets: [change], results: [result(found)] }));
      expect(of(15.2)).to.equal('Target achieved');
      expect(of(11.46)).to.equal('readings-disagree');
      expect(of(10)).to.equal('Deterioration');
    });
  });

  describe('compares with others in the unit of the measure only', () => {
    const figures = {
      unit: count,
      results: [{ ...result(number(9, { unit: percent })), interval: { low: 8, high: 10 } }],
    };
    for (const id of ['cipfa-quartile', 'fingertips-benchmark']) {
      it(id, () => {
        const rule = PRESETS.find((preset) => preset.id === id)!;
        const against = { peers: [1, 2, 3], benchmark: 3 };
        expect(told(rate(rule, figures, against))).to.equal('rule-undecided: missing');
        expect(told(rate(rule, { ...figures, unit: percent }, against))).to.match(/^Be(st quarter|tter)$/);
      });
    }
  });

  for (const direction of ['nearest', 'within'] as const) {
    it(`has no answer from a method that knows only up and down, where good is ${direction}`, () => {
      const way: Polarity =
        direction === 'nearest' ? { direction, to: 50, basis } : { direction, low: 40, high: 60, basis };
      for (const id of [
        'open-sdg-growth',
        'fingertips-benchmark',
        'fingertips-target',
        'fingertips-trend',
        'making-data-count-variation',
        'making-data-count-assurance',
      ]) {
        const rule = PRESETS.find((preset) => preset.id === id)!;
        expect(told(rate(rule, against50(50, { polarity: way }))), id).to.equal('rule-undecided: not-judged');
      }
      const tolerated = against50(62, { polarity: way, tolerance: { amount: 2, basis } });
      const reigate = PRESETS.find(({ id }) => id === 'reigate-tolerance')!;
      expect(told(rate(reigate, tolerated))).to.equal(direction === 'within' ? 'Amber' : 'Red');
    });
  }

  it('names its rule and date, rated or not, without the levels', () => {
    const identity = { id: 'our-rule', version: '1.2.3', title: 'Our rule', source: 'Report 2009' };
    expect(rate(oneLevel(within(none)), against50(50))).to.deep.include({ rule: identity, asOf: DAY });
    expect(rate(oneLevel(within(none)), {})).to.deep.include({ rule: identity, asOf: DAY });
  });

  it('carries the flags of the measure', () => {
    const rating = rate(oneLevel(within(none)), {
      targets: [target(50), target(60, '2011-03-31')],
      results: [result(70)],
    });
    expect(rating.flags.map(({ code }) => code)).to.deep.equal(['next-target-already-met']);
  });

  it('rejects what is no date', () => {
    expect(() => rateByRule(measure(), oneLevel(within(none)), '31/03/2009')).to.throw(
      RangeError,
      'asOf requires a day of the calendar as YYYY-MM-DD, got "31/03/2009"',
    );
  });

  it('is what rateMeasure does with a rule, and takes what others have along', () => {
    const whole = measure(against50(49, { tolerance: { amount: 2, basis } }));
    for (const rule of PRESETS) {
      const against = { peers: [40, 45, 52], benchmark: 45 };
      expect(rateMeasure(whole, DAY, { rule, against })).to.deep.equal(rateByRule(whole, rule, DAY, against));
      expect(rateMeasure(whole, DAY, { rule })).to.deep.equal(rateByRule(whole, rule, DAY));
    }
  });
});

describe('the rule of a document', () => {
  const BRAG = {
    id: 'brag',
    version: '2.1.0',
    title: 'Blue, red, amber, green',
    source: 'Performance framework, page 3',
    levels: [
      {
        word: 'Complete',
        colour: 'blue',
        when: [{ kind: 'beyond', allowance: { kind: 'relative', share: 0.05 } }],
      },
      { word: 'On target', colour: 'green', when: [{ kind: 'within', allowance: { kind: 'none' } }] },
      {
        word: 'At risk',
        colour: 'amber',
        when: [{ kind: 'within', allowance: { kind: 'measure', otherwise: 'rounding' }, tie: 'worse' }],
      },
    ],
    otherwise: { word: 'Off target', colour: 'red' },
  } as const;
  const points = (amount: number) => ({ kind: 'absolute', amount, unit: percent }) as const;
  const FIVE_POINTS = {
    ...BRAG,
    id: 'five-points',
    title: 'A scale of five points',
    levels: [
      { word: 'Much better', colour: 'green', when: [{ kind: 'beyond', allowance: points(5) }] },
      { word: 'Better', colour: 'amber-green', when: [{ kind: 'beyond', allowance: points(1) }] },
      { word: 'As planned', colour: 'grey', when: [{ kind: 'within', allowance: points(1), tie: 'worse' }] },
      { word: 'Worse', colour: 'amber-red', when: [{ kind: 'within', allowance: points(5) }] },
    ],
    otherwise: { word: 'Much worse', colour: 'red' },
  } as const;

  const results = [56, 52.5, 51, 50, 49.5, 49, 47, 45, 44] as const;
  const document = (rule: typeof BRAG | typeof FIVE_POINTS | undefined) =>
    plan({
      ...(rule && { rule: structuredClone(rule) as never }),
      indicators: results.map((found, index) =>
        indicator(`i${index}`, { measures: [measureInput({ ...against50(found), id: `m${index}` })] }),
      ),
    });
  const strategy = (rule?: typeof BRAG | typeof FIVE_POINTS) => buildModel(valid(document(rule)));
  const words = (rule: typeof BRAG | typeof FIVE_POINTS, options = {}) =>
    scoreStrategy(strategy(rule), options).measures.map(({ now }) => told(now));

  it('is used: blue, red, amber and green', () => {
    expect(words(BRAG)).to.deep.equal([
      'Complete',
      'Complete',
      'On target',
      'On target',
      // Half of the last place exactly, and ties count for the worse level.
      'Off target',
      'Off target',
      'Off target',
      'Off target',
      'Off target',
    ]);
    const { tally, rule } = scoreStrategy(strategy(BRAG));
    expect(tally).to.include({ total: 9, rated: 9, green: 4, amber: 0, red: 5, none: 0 });
    expect(rule).to.include({ id: 'brag', version: '2.1.0' });
  });

  it('is used: five points', () => {
    expect(words(FIVE_POINTS)).to.deep.equal([
      'Much better',
      'Better',
      'Better',
      'As planned',
      'As planned',
      'Worse',
      'Worse',
      'Worse',
      'Much worse',
    ]);
    expect(scoreStrategy(strategy(FIVE_POINTS)).tally).to.include({ green: 1, amber: 7, red: 1, none: 0 });
  });

  it('gives way to the rule of the caller', () => {
    const rule = PRESETS.find(({ id }) => id === 'met-or-not-met')!;
    const card = scoreStrategy(strategy(BRAG), { rule });
    expect(card.rule.id).to.equal('met-or-not-met');
    expect(card.measures.map(({ now }) => told(now))).to.deep.equal([
      ...Array.from({ length: 4 }, () => 'Met'),
      ...Array.from({ length: 5 }, () => 'Not met'),
    ]);
    for (const { now } of card.measures) expect(now.rule.id).to.equal('met-or-not-met');
  });

  it('is the default where the caller leaves it undefined, and TARGET_DISTANCE where neither has one', () => {
    expect(scoreStrategy(strategy(BRAG), { rule: undefined }).rule.id).to.equal('brag');
    expect(scoreStrategy(strategy()).rule.id).to.equal('target-distance');
    expect(scoreStrategy(strategy()).tally).to.include({ green: 4, amber: 1, red: 4 });
  });

  it('is told what others have by the caller, measure by measure', () => {
    const rule = PRESETS.find(({ id }) => id === 'cipfa-quartile')!;
    const card = scoreStrategy(strategy(), {
      rule,
      against: ({ document: { id } }) => (id === 'm0' ? { peers: [1, 2, 3] } : undefined),
    });
    expect(card.measures.map(({ now }) => told(now))).to.deep.equal([
      'Best quarter',
      ...Array.from({ length: 8 }, () => 'rule-undecided: missing'),
    ]);
  });
});
