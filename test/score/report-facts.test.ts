// What a committee paper tells of a strategy before it is put in words.
import { expect } from 'chai';
import type { StrategyInput } from '../../src/document/strategy.js';
import { buildModel } from '../../src/model/build-model.js';
import { PRESETS } from '../../src/score/presets.js';
import { reportFacts } from '../../src/score/report-facts.js';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { model, result, valid } from '../support/documents.js';
import { guardedPlan, suppressedPlan } from '../support/guarded-plan.js';
import { leeds, leedsCopy } from '../support/leeds.js';
import { MODELS } from '../support/models.js';

const linked = (document: StrategyInput) => buildModel(valid(document));
const guarded = (document: StrategyInput) =>
  reportFacts(linked(document)).guarded.map(({ objective, gaps }) => [
    objective?.document.id,
    ...gaps.map(({ gap, isTold }) => `${gap.of.group} ${isTold}`),
  ]);

describe('reportFacts', () => {
  for (const strategy of MODELS) {
    it(`holds the scorecard of ${strategy.document.id}, and all that is rated in it, the worst first`, () => {
      const card = scoreStrategy(strategy);
      const facts = reportFacts(strategy);
      expect(facts.tally).to.deep.equal(card.tally);
      expect(facts.asOf).to.equal(card.asOf);
      expect(facts.whole.worstFirst).to.have.lengthOf(card.tally.rated);
      expect(facts.delivery?.asOf).to.equal(card.asOf);
      expect(facts.guarded).to.deep.equal([]);
      expect(facts.earlier).to.equal(undefined);
    });
  }

  it('refuses a day that is none, and an edition that was not linked', () => {
    expect(() => reportFacts(leeds, { asOf: '2009-02-30' })).to.throw(RangeError, '2009-02-30');
    expect(() => reportFacts(leeds, { previous: { ...leeds } })).to.throw(TypeError);
  });
});

describe('reportFacts, where a gap grows', () => {
  it('tells the objective, whose gap it is, and that its figures may be shown', () => {
    expect(guarded(guardedPlan())).to.deep.equal([['o', 'carers true']]);
    expect(reportFacts(linked(guardedPlan())).whole.standing).to.equal('gap-grows');
  });

  it('shows no figure beside one that is suppressed', () => {
    expect(guarded(suppressedPlan())).to.deep.equal([['o', 'carers false']]);
  });

  it('shows none beside a share that can only be of a few people', () => {
    const few = { ...result(75, '2009-03-31'), group: 'young', denominator: 4 };
    expect(guarded(guardedPlan([few]))).to.deep.equal([['o', 'carers false']]);
    const many = { ...few, value: result(71).value, denominator: 4000 };
    expect(guarded(guardedPlan([many]))).to.deep.equal([['o', 'carers true']]);
  });

  it('shows none that is of an earlier day than those of others', () => {
    const later = [result(70, '2009-09-30'), { ...result(75, '2009-09-30'), group: 'young' }];
    expect(guarded({ ...guardedPlan(later), asOf: '2009-12-31' })).to.deep.equal([['o', 'carers false']]);
  });
});

describe('reportFacts, with the edition before', () => {
  const ratings = (earlier: ReturnType<typeof reportFacts>['earlier']) =>
    earlier!.card.measures.map(({ now }) => ('level' in now ? now.level.word : now.rating));

  it('rates it as of its own date, and says what has changed of it', () => {
    const now = leedsCopy();
    now.actions!.push({ id: 'new-action', title: 'An action more' });
    const { earlier } = reportFacts(linked(now), { asOf: '2011-12-31', previous: leeds });
    expect(earlier!.card.asOf).to.equal('2009-03-31');
    expect(earlier!.difference.added).to.have.lengthOf(1);
  });

  it('rates it by the rule of the newer one, whatever its own is', () => {
    const rule = PRESETS.find(({ id }) => id === 'met-or-not-met')!;
    const ruled = linked({ ...leedsCopy(), rule });
    const { earlier } = reportFacts(leeds, { previous: ruled });
    expect(earlier!.card.rule.id).to.equal('target-distance');
    expect(ratings(earlier)).to.deep.equal(leedsRatings);
    expect(reportFacts(ruled, { previous: leeds }).earlier!.card.rule.id).to.equal('met-or-not-met');
    expect(reportFacts(leeds, { rule, previous: leeds }).earlier!.card.rule.id).to.equal('met-or-not-met');
  });

  const leedsRatings = scoreStrategy(leeds).measures.map(({ now }) => now.rating);
});

describe('reportFacts, of a plan that has nothing', () => {
  it('has nothing to tell', () => {
    const { whole, guarded: objectives, delivery } = reportFacts(model({}));
    expect(whole.standing).to.equal('not-rated');
    expect([objectives, delivery]).to.deep.equal([[], undefined]);
  });
});
