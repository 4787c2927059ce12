import { expect } from 'chai';
import { compareRules } from '../../src/score/compare-rules.js';
import { PRESETS } from '../../src/score/presets.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import { TARGET_DISTANCE } from '../../src/score/rule.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { tally } from '../../src/score/tally.js';
import { indicator, measureInput, type MeasureInput, model, result, target } from '../support/documents.js';
import { leeds, leedsIn2009 } from '../support/leeds.js';
import { MODELS } from '../support/models.js';

const preset = (id: string) => PRESETS.find((rule) => rule.id === id)!;
const asOf = '2009-03-31';
const own = {
  id: 'own',
  version: '1.0.0',
  title: 'Own',
  source: 'Report',
  levels: [
    { word: 'A', colour: 'green', when: [{ kind: 'within', allowance: { kind: 'relative', share: 0.5 } }] },
  ],
  otherwise: { word: 'B', colour: 'red' },
} as const;
const strategyOf = (...measures: Partial<MeasureInput>[]) =>
  model({
    indicators: measures.map((parts, index) =>
      indicator(`i${index}`, { measures: [measureInput({ ...parts, id: `m${index}` })] }),
    ),
  });
const against50 = (found: number): Partial<MeasureInput> => ({
  targets: [target(50)],
  results: [result(found)],
});

describe('compareRules, of Leeds in March 2009', () => {
  const { rules, measures } = compareRules(leeds, { asOf });

  // green, amber, red and those without a rating, of 34; what a rule needs and Leeds does not print is missing.
  for (const [id, ...expected] of [
    ['target-distance', 8, 1, 1, 24],
    ['havering-2013', 10, 0, 0, 24],
    ['havering-2015', 8, 0, 0, 26],
    ['thurrock-2014', 8, 0, 0, 26],
    ['kent-floor', 8, 0, 0, 26],
    ['reigate-tolerance', 8, 0, 0, 26],
    ['east-riding', 4, 0, 0, 30],
    ['target-and-90-per-cent', 8, 2, 0, 24],
    ['met-or-not-met', 8, 0, 2, 24],
    ['cipfa-quartile', 0, 0, 0, 34],
    ['open-sdg-growth', 0, 0, 0, 34],
    ['fingertips-benchmark', 0, 0, 0, 34],
    ['fingertips-target', 0, 0, 0, 34],
    ['fingertips-trend', 0, 0, 0, 34],
    ['making-data-count-variation', 0, 0, 0, 34],
    ['making-data-count-assurance', 0, 0, 0, 34],
  ] as const) {
    it(`counts ${expected.join(', ')} by ${id} (green, amber, red, none)`, () => {
      const { green, amber, red, none, total } = rules.find(({ rule }) => rule.id === id)!.tally;
      expect([green, amber, red, none]).to.deep.equal(expected);
      expect(total).to.equal(34);
    });
  }

  it('sets the default rule first and the presets beside it, in their order', () => {
    expect(rules.map(({ rule }) => rule)).to.deep.equal([TARGET_DISTANCE, ...PRESETS]);
    expect(rules[0]?.rule).to.equal(TARGET_DISTANCE);
    expect(rules[0]?.tally).to.deep.equal(leedsIn2009.tally);
  });

  it('names the two measures of which the rules differ: those that fall short of their target', () => {
    expect(measures.filter(({ differs }) => differs).map(({ measure }) => measure.document.id)).to.deep.equal(
      leedsIn2009.measures
        .filter(({ now }) => now.rating === 'amber' || now.rating === 'red')
        .map(({ measure }) => measure.document.id),
    );
    expect(measures.filter(({ differs }) => differs)).to.have.lengthOf(2);
  });

  it('has for every measure the rating of every rule, as rateMeasure gives it', () => {
    expect(measures.map(({ measure }) => measure)).to.deep.equal([...leeds.measures]);
    for (const { measure, ratings } of measures) {
      expect(ratings).to.deep.equal(
        [undefined, ...PRESETS].map((rule) => rateMeasure(measure.document, asOf, { rule })),
      );
    }
  });
});

describe('compareRules', () => {
  for (const strategy of MODELS) {
    it(`counts of ${strategy.document.id} what scoreStrategy counts by each rule`, () => {
      for (const { rule, tally } of compareRules(strategy).rules) {
        const same = PRESETS.find(({ id }) => id === rule.id);
        expect(tally, rule.id).to.deep.equal(scoreStrategy(strategy, { rule: same }).tally);
      }
    });
  }

  it('sets the rule of the document before the presets, where it has one', () => {
    const strategy = model({
      rule: structuredClone(own) as never,
      indicators: [indicator('i', { measures: [measureInput(against50(30))] })],
    });
    const { rules, measures } = compareRules(strategy);
    expect(rules.map(({ rule }) => rule.id)).to.deep.equal([
      'target-distance',
      'own',
      ...PRESETS.map(({ id }) => id),
    ]);
    expect(measures[0]?.ratings.slice(0, 2).map(({ rating }) => rating)).to.deep.equal(['red', 'green']);
    expect(measures[0]?.differs).to.equal(true);
  });

  it('takes the rules of the caller, and always the default beside them', () => {
    const strategy = strategyOf(against50(46));
    const ids = (rules: readonly string[]) =>
      compareRules(strategy, { rules: rules.map(preset) }).rules.map(({ rule }) => rule.id);
    expect(ids(['kent-floor', 'havering-2013'])).to.deep.equal([
      'target-distance',
      'kent-floor',
      'havering-2013',
    ]);
    expect(ids([])).to.deep.equal(['target-distance']);
  });

  it('differs only where two rules that rate it come to two colours', () => {
    const differs = (found: number, ...ids: string[]) =>
      compareRules(strategyOf(against50(found)), { rules: ids.map(preset) }).measures[0]?.differs;
    expect(differs(46, 'havering-2013'), 'red and green').to.equal(true);
    expect(differs(50, 'havering-2013'), 'green twice').to.equal(false);
    expect(differs(40, 'met-or-not-met'), 'red twice').to.equal(false);
    expect(differs(46, 'kent-floor'), 'red, and not rated').to.equal(false);
    expect(differs(46), 'one rule alone').to.equal(false);
  });

  it('does not take a level of another word for a difference: blue and green both count as green', () => {
    const tolerated = strategyOf({ ...against50(50), tolerance: { amount: 1, basis: { kind: 'stated' } } });
    const [row] = compareRules(tolerated, {
      rules: [preset('east-riding'), preset('met-or-not-met')],
    }).measures;
    expect(
      row?.ratings.map((rating) => ('level' in rating ? rating.level.word : rating.rating)),
    ).to.deep.equal(['green', 'On target', 'Met']);
    expect(row?.differs).to.equal(false);
  });

  it('is told what others have, measure by measure', () => {
    const { measures, rules } = compareRules(strategyOf(against50(50), against50(50)), {
      rules: [preset('cipfa-quartile')],
      against: ({ document: { id } }) => (id === 'm0' ? { peers: [60, 70, 80] } : undefined),
    });
    expect(measures.map(({ ratings }) => ratings[1]?.rating)).to.deep.equal(['red', 'none']);
    expect(measures.map(({ differs }) => differs)).to.deep.equal([true, false]);
    expect(rules[1]?.tally).to.deep.equal(tally(measures.map(({ ratings }) => ratings[1]!)));
  });

  it('takes the date of the caller, else that of the document, else none', () => {
    const strategy = strategyOf({ targets: [target(50)], results: [result(50, '2008-03-31'), result(40)] });
    expect(compareRules(strategy).asOf).to.equal(asOf);
    expect(compareRules(strategy, { asOf: '2009-03-30' })).to.have.nested.property('rules[0].tally.rated', 0);
    expect(compareRules(model()).asOf).to.equal(undefined);
    expect(compareRules(model()).measures).to.deep.equal([]);
    expect(() => compareRules(model(), { asOf: 'soon' })).to.throw(RangeError, 'got "soon"');
  });
});
