import { expect } from 'chai';
import * as fc from 'fast-check';
import { buildModel } from '../../src/model/build-model.js';
import { isRatedByDistance, scoreByDistance } from '../../src/score/score-by-distance.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import type { MeasureScore, Scorecard } from '../../src/score/scorecard.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';
import { deepFreeze } from '../support/deep-freeze.js';
import {
  indicator,
  type MeasureInput,
  measureInput,
  model,
  number,
  plan,
  polarity,
  result,
  type ResultInput,
  target,
  type TargetInput,
  valid,
} from '../support/documents.js';
import { leeds } from '../support/leeds.js';
import { MODELS } from '../support/models.js';

const run = { seed: 20100331, numRuns: 200 };
const basis = { kind: 'stated' } as const;

/** As much of a scorecard as both ways of scoring give. */
function common(card: Scorecard) {
  const each = ({ measure, now, way }: MeasureScore) => ({ measure, now, way });
  return {
    ...card,
    measures: card.measures.map(each),
    objectives: card.objectives.map(({ measures, ...score }) => ({ ...score, measures: measures.map(each) })),
  };
}

const absence = fc
  .constantFrom('no-survey', 'late', 'baseline-year')
  .map((reason) => ({ kind: 'none', reason }) as const);
const unit = fc.constantFrom(undefined, { kind: 'count' } as const, { kind: 'percent' } as const);
const figure = fc
  .tuple(fc.integer({ min: -20, max: 120 }), fc.nat(2), unit)
  .map(([digits, places, inUnit]) => number(digits / 10 ** places, inUnit ? { unit: inUnit } : {}));
const day = fc.constantFrom('', '2007-03-31', '2008-03-31', '2009-03-31', '2010-03-31');
const observation: fc.Arbitrary<ResultInput> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: figure },
      absence,
      fc.constant({ kind: 'level', level: 'Partly' } as const),
    ),
    day,
    fc.boolean(),
  )
  .map(([value, end, sets]) => ({ ...result(value, end), ...(sets && { setsBaseline: basis }) }));
const asked: fc.Arbitrary<TargetInput> = fc
  .tuple(
    fc.oneof(
      { weight: 5, arbitrary: figure },
      absence,
      fc.constant({ kind: 'direction', direction: 'up' } as const),
      fc
        .integer({ min: -5, max: 5 })
        .map((by) => ({ kind: 'change' as const, by, readings: ['points' as const, 'per-cent' as const] })),
    ),
    day,
  )
  .map(([value, end]) => target(value, end));
const part: fc.Arbitrary<Partial<MeasureInput>> = fc.record(
  {
    polarity: fc.oneof(
      fc.constantFrom('higher' as const, 'lower' as const, 'none' as const, 'unknown' as const).map(polarity),
      fc.constant({ direction: 'nearest' as const, to: 3, basis }),
    ),
    baseline: observation.map(({ setsBaseline: _, ...rest }) => rest),
    tolerance: fc.record({ amount: fc.nat(5), basis: fc.constant(basis) }),
    targets: fc.array(asked, { maxLength: 3 }),
    results: fc.array(observation, { maxLength: 3 }),
  },
  { requiredKeys: ['targets', 'results', 'polarity'] },
);
const objectives = ['a', 'b'].map((id) => ({ id, title: id }));
const documents = fc.array(fc.tuple(part, fc.subarray(['a', 'b'])), { maxLength: 5 }).map((parts) =>
  plan({
    objectives,
    indicators: parts.map(([parts, serves], index) =>
      indicator(`i${index}`, { objectives: serves, measures: [measureInput({ ...parts, id: `m${index}` })] }),
    ),
  }),
);

describe('scoreByDistance', () => {
  for (const strategy of MODELS) {
    it(`gives of ${strategy.document.id} what scoreStrategy gives, without its other lights`, () => {
      expect(isRatedByDistance(strategy.document)).to.equal(true);
      expect(scoreByDistance(strategy)).to.deep.equal(common(scoreStrategy(strategy)));
    });
  }

  for (const asOf of ['2008-12-31', '2009-03-31', '2010-06-30', '2011-03-31']) {
    it(`gives of Leeds as of ${asOf} what scoreStrategy gives`, () => {
      expect(scoreByDistance(leeds, { asOf })).to.deep.equal(common(scoreStrategy(leeds, { asOf })));
    });
  }

  it('gives of any strategy that is rated by distance what scoreStrategy gives', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(documents, day, (document, given) => {
        const strategy = buildModel(deepFreeze(valid(document)));
        expect(isRatedByDistance(strategy.document)).to.equal(true);
        const asOf = given === '' ? undefined : given;
        const card = scoreByDistance(strategy, { asOf });
        for (const { now } of card.measures) seen.add(now.rating);
        expect(card).to.deep.equal(common(scoreStrategy(strategy, { asOf })));
      }),
      run,
    );
    expect([...seen].toSorted(), 'every rating comes up').to.deep.equal(['amber', 'green', 'none', 'red']);
  });

  it('names the default rule, also of a document that has its own', () => {
    const card = scoreByDistance(leeds);
    expect(card.rule).to.equal(TARGET_DISTANCE);
    for (const { now } of card.measures) expect(now.rule).to.equal(TARGET_DISTANCE);
  });

  it('tells nothing of the other lights', () => {
    for (const score of scoreByDistance(leeds).measures)
      expect(score).to.have.all.keys('measure', 'now', 'way');
  });

  for (const asOf of ['', 'soon', '2009-02-30']) {
    it(`rejects "${asOf}" as a date`, () => {
      expect(() => scoreByDistance(model(), { asOf })).to.throw(
        RangeError,
        `asOf requires a day of the calendar as YYYY-MM-DD, got "${asOf}"`,
      );
    });
  }
});

describe('isRatedByDistance', () => {
  const rule = {
    id: 'r',
    version: '1.0.0',
    title: 'R',
    source: 'S',
    levels: [{ word: 'A', colour: 'green', when: [{ kind: 'too-close' }] }],
    otherwise: { word: 'B', colour: 'red' },
  } as const;
  const of = (results: ResultInput[], more = {}, parts: Partial<MeasureInput> = {}) =>
    isRatedByDistance(
      valid(
        plan({
          ...more,
          indicators: [
            indicator('plain'),
            indicator('i', {
              measures: [measureInput({ id: 'a' }), measureInput({ ...parts, id: 'b', results })],
            }),
          ],
        }),
      ),
    );

  it('is true of a plan with nothing in it, and of one with plain figures', () => {
    expect(isRatedByDistance(valid(plan()))).to.equal(true);
    expect(of([result(1), result(2)])).to.equal(true);
  });

  it('is false with a rule of its own', () => {
    expect(of([], { rule: structuredClone(rule) })).to.equal(false);
  });

  it('is false where any result has an interval or a sample', () => {
    expect(of([result(1), { ...result(2), interval: { low: 1, high: 3 } }])).to.equal(false);
    expect(of([{ ...result(2), sample: 100 }, result(3)])).to.equal(false);
  });

  it('is false where a measure has a floor, or a tolerance as a share of its target, and true of an amount', () => {
    expect(of([result(1)], {}, { floor: { value: 1, basis } })).to.equal(false);
    expect(of([result(1)], {}, { tolerance: { amount: 0.1, of: 'target', basis } })).to.equal(false);
    expect(of([result(1)], {}, { tolerance: { amount: 1, basis } })).to.equal(true);
  });

  for (const [found, parts] of [
    [45, { floor: { value: 45, basis } }],
    [45, { tolerance: { amount: 0.1, of: 'target', basis } }],
  ] as const) {
    it(`has to be false there: scoreStrategy takes ${JSON.stringify(parts).slice(0, 40)} into account`, () => {
      const strategy = model({
        indicators: [
          indicator('i', {
            measures: [measureInput({ ...parts, targets: [target(50)], results: [result(found)] })],
          }),
        ],
      });
      const byDistance = scoreByDistance(strategy).measures[0]?.now;
      expect(byDistance).to.include({ rating: 'red' });
      expect(byDistance).to.have.nested.property('thresholds.toleranceFrom', 'rounding');
      expect(scoreStrategy(strategy).measures[0]?.now).to.deep.include({ rating: 'amber' });
    });
  }

  it('has to be false there: scoreStrategy rates such a result otherwise', () => {
    const strategy = model({
      indicators: [
        indicator('i', {
          measures: [measureInput({ targets: [target(50)], results: [{ ...result(49), sample: 1000 }] })],
        }),
      ],
    });
    expect(scoreByDistance(strategy).measures[0]?.now.rating).to.equal('red');
    expect(scoreStrategy(strategy).measures[0]?.now.rating).to.equal('amber');
  });

  it('does not mind a baseline that strays', () => {
    const baseline = { ...result(1), sample: 100 };
    expect(
      isRatedByDistance(
        valid(plan({ indicators: [indicator('i', { measures: [measureInput({ baseline })] })] })),
      ),
    ).to.equal(true);
  });
});
