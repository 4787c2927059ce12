// What holds of every rule, whatever the figures: each promise by its name. That of the default rule alone, against
// whole numbers, is in rate-measure-symmetry.test.ts.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { ABSENCE_REASONS } from '../../src/document/absence.js';
import type { AllowanceInput } from '../../src/document/allowance.js';
import type { ConditionInput } from '../../src/document/condition.js';
import type { Measure } from '../../src/document/measure.js';
import { LEVEL_COLOURS, type Rule, RuleSchema } from '../../src/document/rule.js';
import { PRESETS } from '../../src/score/presets.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import type { Rating } from '../../src/score/rating.js';
import { toNumber } from '../support/decimal.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  measure,
  number,
  polarity,
  result,
  type ResultInput,
  target,
  type TargetInput,
} from '../support/documents.js';

const run = { seed: 20100331, numRuns: 150 };
const DAY = '2009-03-31';
const LAST_YEAR = '2008-03-31';
const basis = { kind: 'stated' } as const;

/** A measure in whole numbers of one place: of the second, unless it is built with others. */
interface Case {
  readonly direction: 'higher' | 'lower';
  readonly asked: number;
  readonly found: number;
  readonly before?: number | undefined;
  readonly baseline?: number | undefined;
  readonly tolerance?: number | undefined;
  readonly floor?: number | undefined;
  /** How far the limits of the interval lie below and above the result. */
  readonly below?: number | undefined;
  readonly above?: number | undefined;
}

// Close together, so that ties and limits come up; and anywhere.
const near = fc.tuple(
  fc.integer({ min: 0, max: 10_000 }),
  fc.array(fc.integer({ min: -12, max: 12 }), { minLength: 4, maxLength: 4 }),
);
const maybe = (value: fc.Arbitrary<number>) => fc.option(value, { nil: undefined });
const cases: fc.Arbitrary<Case> = fc
  .tuple(
    fc.constantFrom('higher' as const, 'lower' as const),
    near,
    fc.constantFrom(1, 100),
    maybe(fc.nat(8)),
    fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()),
    fc.option(fc.tuple(fc.nat(8), fc.nat(8)), { nil: undefined }),
  )
  .map(
    ([direction, [asked, [a, b, c, d]], width, tolerance, [hasBefore, hasBaseline, hasFloor], limits]) => ({
      direction,
      asked,
      found: asked + a! * width,
      before: hasBefore ? asked + b! * width : undefined,
      baseline: hasBaseline ? asked + c! * width : undefined,
      tolerance: tolerance === undefined ? undefined : tolerance * width,
      floor: hasFloor ? asked + d! * width : undefined,
      below: limits && limits[0] * width,
      above: limits && limits[1] * width,
    }),
  );

function built(of: Case, places = 2): Measure {
  const at = (digits: number) => toNumber({ digits, places }) + 0;
  const { asked, found, before, baseline, tolerance, floor, below, above } = of;
  return deepFreeze(
    measure({
      polarity: polarity(of.direction),
      ...(tolerance !== undefined && { tolerance: { amount: at(tolerance), basis } }),
      ...(floor !== undefined && { floor: { value: at(floor), basis } }),
      ...(baseline !== undefined && { baseline: result(at(baseline), '2007-03-31') }),
      targets: [target(number(at(asked), { decimals: places }))],
      results: [
        ...(before === undefined ? [] : [result(at(before), LAST_YEAR)]),
        {
          ...result(at(found)),
          ...(below !== undefined && above !== undefined
            ? { interval: { low: at(found - below), high: at(found + above) } }
            : {}),
        },
      ],
    }),
  );
}

const preset = (id: string): Rule => PRESETS.find((rule) => rule.id === id)!;
const rate = (of: Measure, rule: Rule | undefined, against = {}) => rateMeasure(of, DAY, { rule, against });

/** All of a rating that does not hang on the unit or the sign: its colour and level, or why there is none. */
function told(rating: Rating): string {
  if (rating.rating === 'none')
    return `none: ${JSON.stringify(rating.reasons.map((reason) => [reason.code, 'needs' in reason && reason.needs]))}`;
  return 'level' in rating ? `${rating.rating}: ${rating.level.word}` : rating.rating;
}

/** The rules that rate by a target, and how many answers each can give to the cases above. */
const RULES: readonly (readonly [id: string, rule: Rule | undefined, answers: number])[] = [
  ['the default rule', undefined, 3],
  ['havering-2013', preset('havering-2013'), 4],
  ['havering-2015', preset('havering-2015'), 5],
  ['thurrock-2014', preset('thurrock-2014'), 4],
  ['kent-floor', preset('kent-floor'), 4],
  ['reigate-tolerance', preset('reigate-tolerance'), 4],
  ['east-riding', preset('east-riding'), 4],
  ['target-and-90-per-cent', preset('target-and-90-per-cent'), 3],
  ['met-or-not-met', preset('met-or-not-met'), 2],
  ['fingertips-target', preset('fingertips-target'), 4],
];
const RELATIVE = ['havering-2013', 'target-and-90-per-cent'];
const other = (direction: 'higher' | 'lower') => (direction === 'higher' ? 'lower' : 'higher');
/** A case with every figure changed; widths stay, and change sides if the figures are turned round. */
function changed(of: Case, change: (digits: number) => number, isTurned: boolean): Case {
  const each = (digits: number | undefined) => (digits === undefined ? undefined : change(digits));
  return {
    direction: isTurned ? other(of.direction) : of.direction,
    asked: change(of.asked),
    found: change(of.found),
    before: each(of.before),
    baseline: each(of.baseline),
    floor: each(of.floor),
    tolerance: of.tolerance,
    below: isTurned ? of.above : of.below,
    above: isTurned ? of.below : of.above,
  };
}

/** That a rule gives the same answer to a case and to another made of it, and that all of its answers come up. */
function expectSame(rule: Rule | undefined, answers: number, remade: (of: Case) => Measure): void {
  const seen = new Set<string>();
  fc.assert(
    fc.property(cases, (each) => {
      const expected = told(rate(built(each), rule));
      seen.add(expected);
      expect(told(rate(remade(each), rule))).to.equal(expected);
    }),
    run,
  );
  expect(seen.size, [...seen].join(' | ')).to.equal(answers);
}

// Rules made only of conditions that a better result meets if a worse one does.
const allowances: fc.Arbitrary<AllowanceInput> = fc.oneof(
  fc.constantFrom({ kind: 'none' as const }, { kind: 'rounding' as const }, { kind: 'measure' as const }),
  fc
    .constantFrom('none' as const, 'rounding' as const)
    .map((otherwise) => ({ kind: 'measure' as const, otherwise })),
  fc.nat(20).map((share) => ({ kind: 'relative' as const, share: share / 100 })),
  fc
    .tuple(fc.nat(800), fc.constantFrom({ kind: 'percent' as const }, { kind: 'count' as const }))
    .map(([amount, unit]) => ({ kind: 'absolute' as const, amount: amount / 100, unit })),
);
const tie = fc.constantFrom('better' as const, 'worse' as const);
const conditions: fc.Arbitrary<ConditionInput> = fc.oneof(
  fc.record({ kind: fc.constantFrom('within' as const, 'beyond' as const), allowance: allowances, tie }),
  fc.record({ kind: fc.constant('floor' as const), tie }),
  fc.record({
    kind: fc.constant('improved' as const),
    since: fc.constantFrom('last-period' as const, 'last-year' as const, 'baseline' as const),
    held: fc.boolean(),
  }),
  fc.constant({ kind: 'too-close' as const }),
);
const colours = fc.constantFrom(...LEVEL_COLOURS);
const rules: fc.Arbitrary<Rule> = fc
  .tuple(
    fc.array(fc.tuple(colours, fc.array(conditions, { minLength: 1, maxLength: 3 })), {
      minLength: 1,
      maxLength: 6,
    }),
    colours,
  )
  .map(([levels, last]) =>
    deepFreeze(
      RuleSchema.parse({
        id: 'any',
        version: '1.0.0',
        title: 'Any',
        source: 'Made up',
        levels: levels.map(([colour, when], place) => ({ word: `Level ${place}`, colour, when })),
        otherwise: { word: 'Last', colour: last },
      }),
    ),
  );
const anyRule: fc.Arbitrary<Rule | undefined> = fc.oneof(rules, fc.constantFrom(undefined, ...PRESETS));

describe('every rule that rates by a target', () => {
  describe('complement: rates those who agree as it rates those who do not', () => {
    const complement = (each: Case) => built(changed(each, (digits) => 10_000 - digits, true));
    for (const [id, rule, answers] of RULES.filter(([name]) => !RELATIVE.includes(name))) {
      it(id, () => expectSame(rule, answers, complement));
    }

    it('own rules of absolute allowances, whatever their levels', () => {
      const isAbsolute = (rule: Rule) => !JSON.stringify(rule).includes('relative');
      fc.assert(
        fc.property(rules.filter(isAbsolute), cases, (rule, each) => {
          expect(told(rate(complement(each), rule))).to.equal(told(rate(built(each), rule)));
        }),
        run,
      );
    });

    it('cipfa-quartile, with the others turned round as well', () => {
      const seen = new Set<string>();
      fc.assert(
        fc.property(cases, fc.array(fc.nat(10_000), { minLength: 3, maxLength: 12 }), (each, peers) => {
          const at = (digits: number) => toNumber({ digits, places: 2 });
          const rule = preset('cipfa-quartile');
          const agree = told(rate(built(each), rule, { peers: peers.map(at) }));
          const disagree = rate(complement(each), rule, {
            peers: peers.map((digits) => at(10_000 - digits)),
          });
          seen.add(agree);
          expect(told(disagree)).to.equal(agree);
        }),
        run,
      );
      expect(seen.size).to.equal(4);
    });

    // A share of 95 is nineteen times a share of 5: these rules do not keep the promise, and cannot.
    const agree = { direction: 'higher', asked: 9500, found: 8600, before: 8500 } as const;
    for (const [id, ofAgree, ofDisagree] of [
      ['target-and-90-per-cent', 'amber: Amber', 'red: Red'],
      ['havering-2013', 'green: Green', 'amber: Amber'],
    ] as const) {
      it(`but not by ${id}: 86% who agree against 95% is ${ofAgree}, 14% who do not against 5% is ${ofDisagree}`, () => {
        expect(RELATIVE).to.include(id);
        expect(told(rate(built(agree), preset(id)))).to.equal(ofAgree);
        expect(told(rate(complement(agree), preset(id)))).to.equal(ofDisagree);
      });
    }

    it('but not by a tolerance that is a share of the target, whichever rule allows it', () => {
      const share = { tolerance: { amount: 0.1, of: 'target' as const, basis } };
      for (const rule of [undefined, preset('reigate-tolerance')]) {
        const agreed = rate({ ...built(agree), ...share }, rule);
        const disagreed = rate(
          { ...built(changed(agree, (digits) => 10_000 - digits, true)), ...share },
          rule,
        );
        expect([agreed.rating, disagreed.rating]).to.deep.equal(['amber', 'red']);
      }
    });

    it('but not by open-sdg-growth: 62 to 66 on the way to 70 is on track, 38 to 34 on the way to 30 is not', () => {
      const of = (direction: 'higher' | 'lower', from: number, to: number, goal: number) =>
        told(
          rateMeasure(
            measure({
              polarity: polarity(direction),
              targets: [target(goal, '2026-12-31')],
              results: [result(from, '2018-12-31'), result(to, '2022-12-31')],
            }),
            '2022-12-31',
            { rule: preset('open-sdg-growth') },
          ),
        );
      expect(of('higher', 62, 66, 70)).to.equal('green: On track');
      expect(of('lower', 38, 34, 30)).to.equal('amber: Progress needs acceleration');
    });
  });

  describe('sign: rates negated figures with the direction turned round the same', () => {
    for (const [id, rule, answers] of RULES) {
      it(id, () => expectSame(rule, answers, (each) => built(changed(each, (digits) => -digits, true))));
    }

    it('own rules of any allowances', () => {
      fc.assert(
        fc.property(rules, cases, (rule, each) => {
          const negated = built(changed(each, (digits) => -digits, true));
          expect(told(rate(negated, rule))).to.equal(told(rate(built(each), rule)));
        }),
        run,
      );
    });

    it('but not open-sdg-growth, which has no answer below zero', () => {
      const of = (direction: 'higher' | 'lower', from: number, to: number) =>
        told(
          rate(
            measure({ polarity: polarity(direction), results: [result(from, LAST_YEAR), result(to)] }),
            preset('open-sdg-growth'),
          ),
        );
      expect(of('higher', 50, 60)).to.equal('green: On track');
      expect(of('lower', -50, -60)).to.equal('none: [["rule-undecided","no-growth"]]');
    });
  });

  describe('unit scale: rates the same in a unit that is ten times smaller or larger', () => {
    for (const [id, rule, answers] of RULES) {
      it(id, () => {
        expectSame(rule, answers, (each) => built(each, 1));
        expectSame(rule, answers, (each) => built(each, 3));
      });
    }
  });

  describe('place on the scale: rates the same when all figures are moved, to a target of zero and past it', () => {
    for (const [id, rule, answers] of RULES.filter(([name]) => !RELATIVE.includes(name))) {
      it(id, () => {
        for (const by of [0, 1, -1, 5]) {
          expectSame(rule, answers, (each) =>
            built(changed(each, (digits) => digits - each.asked + by, false)),
          );
        }
      });
    }
  });

  describe('zero: has an answer for a target of zero and for those next to it', () => {
    const tiny = fc.integer({ min: -3, max: 3 });
    for (const [id, rule] of RULES) {
      it(id, () => {
        fc.assert(
          fc.property(cases, tiny, tiny, (each, asked, found) => {
            const small = {
              ...each,
              asked,
              found,
              before: asked + 1,
              floor: asked,
              tolerance: 1,
              below: 0,
              above: 0,
            };
            const rating = rate(built(small), rule);
            expect(['green', 'amber', 'red']).to.include(rating.rating);
            const short = (asked - found) * (each.direction === 'higher' ? 1 : -1);
            expect('shortfall' in rating && rating.shortfall).to.equal(short / 100 + 0);
            // A result on its target is never short of it; blue of East Riding counts as green.
            if (short <= 0) expect(rating.rating).to.equal('green');
          }),
          run,
        );
      });
    }

    it('a share of zero is nothing: the limits of relative rules fall together there', () => {
      fc.assert(
        fc.property(cases, fc.integer({ min: 1, max: 5000 }), (each, by) => {
          const short = each.direction === 'higher' ? -by : by;
          const zero = { ...each, asked: 0, found: short, before: short, below: undefined };
          expect(told(rate(built(zero), preset('target-and-90-per-cent')))).to.equal('red: Red');
          expect(told(rate(built(zero), preset('havering-2013')))).to.equal('amber: Amber');
        }),
        run,
      );
    });
  });

  describe('baseline: a target that equals it is a target like any other, with a flag', () => {
    for (const [id, rule, answers] of RULES) {
      it(id, () => {
        expectSame(rule, answers, (each) => built({ ...each, baseline: each.asked }));
        fc.assert(
          fc.property(cases, (each) => {
            const codes = (of: Case) => rate(built(of), rule).flags.map(({ code }) => code);
            expect(codes({ ...each, baseline: each.asked })).to.include('target-equals-baseline');
            expect(codes({ ...each, baseline: each.asked + 1 })).not.to.include('target-equals-baseline');
          }),
          run,
        );
      });
    }
  });

  describe('precision: compares the decimals that are printed, so that 0.8 less 0.7 is 0.1', () => {
    const places = fc.nat(5);
    const digits = fc.integer({ min: 1, max: 99_999 });
    /** What a rule says of a result on its limit, and of one that falls short of it by the last place. */
    const limits = (
      id: string,
      of: (figures: { asked: number; allowed: number; places: number }) => Case & { places: number },
      onLimit: string,
      beyond: string,
    ) => {
      fc.assert(
        fc.property(
          digits,
          digits,
          places,
          fc.constantFrom('higher' as const, 'lower' as const),
          (asked, allowed, to, direction) => {
            const { places: at, ...found } = of({ asked, allowed, places: to });
            const limit = { ...found, direction };
            const sign = direction === 'higher' ? -1 : 1;
            const at0 = { ...limit, found: limit.asked + sign * limit.found };
            expect(told(rate(built(at0, at), preset(id)))).to.equal(onLimit);
            expect(told(rate(built({ ...at0, found: at0.found + sign }, at), preset(id)))).to.equal(beyond);
          },
        ),
        run,
      );
    };
    const byTolerance = ({
      asked,
      allowed,
      places: at,
    }: {
      asked: number;
      allowed: number;
      places: number;
    }) => ({
      direction: 'higher' as const,
      asked,
      found: allowed,
      tolerance: allowed,
      places: at,
    });
    it('reigate-tolerance', () => limits('reigate-tolerance', byTolerance, 'amber: Amber', 'red: Red'));
    it('east-riding', () => limits('east-riding', byTolerance, 'green: On target', 'red: Worse than target'));
    it('havering-2015', () =>
      limits('havering-2015', byTolerance, 'green: Green', 'none: [["rule-undecided","earlier-result"]]'));
    // A tenth of the target, in one place more.
    const byTenth = ({ asked, places: at }: { asked: number; places: number }) => ({
      direction: 'higher' as const,
      asked: asked * 10,
      found: asked,
      places: at + 1,
    });
    it('target-and-90-per-cent', () => limits('target-and-90-per-cent', byTenth, 'amber: Amber', 'red: Red'));
    it('havering-2013', () =>
      limits('havering-2013', byTenth, 'green: Green', 'none: [["rule-undecided","earlier-result"]]'));
    it('0.8 and 0.7, as they stand', () => {
      const of = { direction: 'higher', asked: 8, found: 7, tolerance: 1 } as const;
      expect(0.8 - 0.7, 'what binary numbers make of it').not.to.equal(0.1);
      for (const rule of [undefined, preset('reigate-tolerance')]) {
        expect(rate(built(of, 1), rule)).to.include({ rating: 'amber', shortfall: 0.1 });
      }
    });
  });
});

describe('every rule', () => {
  /** The place of the level; undefined where it is not rated. The default rule has its three colours for levels. */
  const placeOf = (rating: Rating): number | undefined =>
    rating.rating === 'none'
      ? undefined
      : 'level' in rating
        ? rating.level.place
        : ['green', 'amber', 'red'].indexOf(rating.rating);

  const isMonotone = (rule: Rule | undefined, each: Case, by: number): boolean => {
    const better = { ...each, found: each.found + (each.direction === 'higher' ? by : -by) };
    const [from, to] = [placeOf(rate(built(each), rule)), placeOf(rate(built(better), rule))];
    if (from === undefined || to === undefined) return false;
    expect(to).to.be.at.most(from);
    return to < from;
  };
  const step = fc.oneof(fc.nat(3), fc.nat(30), fc.nat(1500));

  describe('monotone: never rates a better result worse', () => {
    for (const [id, rule] of RULES) {
      it(id, () => {
        let moved = 0;
        fc.assert(
          fc.property(cases, step, (each, by) => {
            if (isMonotone(rule, each, by)) moved += 1;
          }),
          { ...run, numRuns: 600 },
        );
        expect(moved, 'how many were rated better').to.be.above(10);
      });
    }

    it('any rule of limits, floors, improvements and surveys', () => {
      let moved = 0;
      fc.assert(
        fc.property(rules, cases, step, (rule, each, by) => {
          if (isMonotone(rule, each, by)) moved += 1;
        }),
        { ...run, numRuns: 2500 },
      );
      expect(moved, 'how many were rated better').to.be.above(100);
    });

    it('cipfa-quartile', () => {
      fc.assert(
        fc.property(
          cases,
          fc.array(fc.nat(100), { minLength: 3, maxLength: 12 }),
          step,
          (each, peers, by) => {
            const better = { ...each, found: each.found + (each.direction === 'higher' ? by : -by) };
            const place = (of: Case) => placeOf(rate(built(of), preset('cipfa-quartile'), { peers }))!;
            expect(place(better)).to.be.at.most(place(each));
          },
        ),
        run,
      );
    });
  });

  describe('missing: gives no colour to what is not known, and never red', () => {
    const reasons = fc.constantFrom(...ABSENCE_REASONS).map((reason) => ({ kind: 'none' as const, reason }));
    const absentResults: fc.Arbitrary<ResultInput[]> = fc.oneof(
      reasons.map((value) => [result(value)]),
      reasons.map((value) => [result(50, LAST_YEAR), result(value)]),
      fc.constant([] as ResultInput[]),
      fc.constant<ResultInput[]>([result({ kind: 'level', level: 'Partly' })]),
      fc.constant<ResultInput[]>([result({ kind: 'range', low: 1, high: 2 })]),
      fc.constant<ResultInput[]>([result(1, '2009-04-01')]),
    );
    const against = { peers: [10, 20, 30, 40], benchmark: 20 };

    it('no result, by any rule', () => {
      fc.assert(
        fc.property(anyRule, cases, absentResults, (rule, each, results) => {
          const gone = { ...built(each), results: measure({ results }).results };
          const rating = rate(gone, rule, against);
          expect(rating.rating).to.equal('none');
          expect(rating).not.to.have.any.keys('level', 'shortfall', 'thresholds', 'limits');
        }),
        { ...run, numRuns: 400 },
      );
    });

    const absentTargets: fc.Arbitrary<TargetInput[]> = fc.oneof(
      reasons.map((value) => [target(value)]),
      fc.constant([] as TargetInput[]),
      fc.constant<TargetInput[]>([target({ kind: 'direction', direction: 'up' })]),
      fc.constant<TargetInput[]>([target({ kind: 'standard', standard: 'National' })]),
      fc.constant<TargetInput[]>([target({ kind: 'range', low: 1, high: 2 })]),
      fc.constant<TargetInput[]>([target(50, '2009-04-01')]),
      fc.constant<TargetInput[]>([target(number(50, { unit: { kind: 'count' } }))]),
    );
    it('no target, by any rule that asks for one', () => {
      const asks = (rule: Rule | undefined) =>
        rule === undefined || /"(within|beyond|too-close|target|assurance)"/.test(JSON.stringify(rule));
      fc.assert(
        fc.property(anyRule.filter(asks), cases, absentTargets, (rule, each, targets) => {
          const gone = { ...built(each), targets: measure({ targets }).targets };
          expect(rate(gone, rule, against).rating).to.equal('none');
        }),
        { ...run, numRuns: 400 },
      );
    });

    it('nobody has said which way is good, or nothing is, by any rule', () => {
      fc.assert(
        fc.property(
          anyRule,
          cases,
          fc.constantFrom('unknown' as const, 'none' as const),
          (rule, each, direction) => {
            const rating = rate({ ...built(each), polarity: polarity(direction) }, rule, against);
            expect(rating.rating).to.equal('none');
          },
        ),
        { ...run, numRuns: 400 },
      );
    });

    // The default rule has an answer for measures without a tolerance: what rounds to the target is close.
    for (const [id, rule] of RULES.slice(1)) {
      it(`what ${id} needs besides: the answer stays as it is, or there is none`, () => {
        const lost = { before: undefined, tolerance: undefined, floor: undefined, below: undefined } as const;
        fc.assert(
          fc.property(
            cases,
            fc.subarray(['before', 'tolerance', 'below'] as const, { minLength: 1 }),
            (each, names) => {
              // Without its tolerance a measure may still have a floor, which is another way to set one.
              const gone = names.includes('tolerance') ? [...names, 'floor' as const] : names;
              const less = { ...each, ...Object.fromEntries(gone.map((name) => [name, lost[name]])) };
              const [all, some] = [rate(built(each), rule), rate(built(less), rule)];
              expect(some.rating === 'none' ? 'none' : told(some)).to.be.oneOf(['none', told(all)]);
            },
          ),
          run,
        );
      });
    }

    it('what others have, or the series that a method needs', () => {
      const methods = PRESETS.filter(({ id }) => !RULES.some(([name]) => name === id));
      expect(methods).to.have.lengthOf(6);
      fc.assert(
        fc.property(cases, fc.constantFrom(...methods), (each, rule) => {
          const alone = { ...each, before: undefined, baseline: undefined };
          expect(rate(built(alone), rule).rating).to.equal('none');
        }),
        run,
      );
    });
  });

  it('order: gives the same whatever the order in which targets, results and breaks stand', () => {
    const years = [2005, 2006, 2007, 2008, 2009];
    const seen = new Set<string>();
    fc.assert(
      fc.property(
        anyRule,
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 10, maxLength: 10 }),
        fc.shuffledSubarray(years, { minLength: 1 }),
        fc.shuffledSubarray(years, { minLength: 1 }),
        fc.shuffledSubarray([2003, 2005, 2006]),
        (rule, figures, dues, founds, cuts) => {
          const whole = (targetYears: number[], resultYears: number[], breakYears: number[]) =>
            measure({
              tolerance: { amount: 5, basis },
              floor: { value: 40, basis },
              baseline: result(50, '2004-03-31'),
              targets: targetYears.map((year) => target(figures[year - 2005]!, `${year}-03-31`)),
              results: resultYears.map((year): ResultInput => {
                const value = figures[year - 2000]!;
                return { ...result(value, `${year}-03-31`), interval: { low: value - 1, high: value + 1 } };
              }),
              breaks: breakYears.map((year) => ({
                at: { printed: `${year}`, kind: 'day', start: `${year}-01-01`, end: `${year}-01-01` },
                change: 'survey',
              })),
            });
          const against = { peers: [30, 40, 50, 60], benchmark: 50 };
          const inOrder = rate(whole(dues.toSorted(), founds.toSorted(), cuts.toSorted()), rule, against);
          seen.add(inOrder.rating);
          expect(rate(whole(dues, founds, cuts), rule, against)).to.deep.equal(inOrder);
        },
      ),
      { ...run, numRuns: 500 },
    );
    expect([...seen].toSorted()).to.deep.equal(['amber', 'green', 'none', 'red']);
  });

  it('determinism: gives the same for the same, and changes neither measure nor rule', () => {
    const peers = deepFreeze([10, 20, 30, 40]);
    fc.assert(
      fc.property(anyRule, cases, (rule, each) => {
        // Both are frozen in all their parts, so that a change would throw.
        const frozen = built(each);
        const first = rate(frozen, rule, deepFreeze({ peers, benchmark: 20 }));
        expect(rate(frozen, rule, { peers, benchmark: 20 })).to.deep.equal(first);
        const copy = rate(structuredClone(frozen), rule && structuredClone(rule), {
          peers: [...peers],
          benchmark: 20,
        });
        expect(copy).to.deep.equal(first);
      }),
      { ...run, numRuns: 400 },
    );
  });

  it('colour: a rating has the colour of its level and names the condition, if it met one', () => {
    const lights = {
      blue: 'green',
      green: 'green',
      'amber-green': 'amber',
      grey: 'amber',
      amber: 'amber',
      'amber-red': 'amber',
      red: 'red',
    };
    fc.assert(
      fc.property(rules, cases, (rule, each) => {
        const rating = rate(built(each), rule);
        if (!('level' in rating)) return;
        const { place, word, colour } = rating.level;
        const level = rule.levels[place];
        expect({ word, colour }).to.deep.equal({
          word: (level ?? rule.otherwise).word,
          colour: (level ?? rule.otherwise).colour,
        });
        expect(rating.rating).to.equal(lights[colour]);
        if (level === undefined) expect(rating.because).to.equal(undefined);
        else expect(level.when).to.include(rating.because);
      }),
      { ...run, numRuns: 500 },
    );
  });
});
