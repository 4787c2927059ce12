import { expect } from 'chai';
import { isNoFigure } from '../../src/statistics/no-figure.js';
import { weightedProportion, type WeightedProportion } from '../../src/statistics/weighted-proportion.js';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { near } from '../support/proportions.js';

const given = (answers: readonly number[], weights: readonly number[]): WeightedProportion => {
  const answer = weightedProportion(Object.freeze([...answers]), Object.freeze([...weights]));
  if (isNoFigure(answer)) throw new TypeError(answer.noFigure);
  return answer;
};

describe('weightedProportion', () => {
  it('is the plain share with equal weights, and its error that of a sample with replacement', () => {
    const { proportion, standardError, designEffect } = given([1, 0, 1, 0], [10, 10, 10, 10]);
    expect(proportion).to.equal(0.5);
    expect(standardError).to.be.closeTo(Math.sqrt(0.25 / 3), 1e-14);
    expect(designEffect).to.be.closeTo(40 / 36, 1e-13); // without replacement four of forty would be told better
  });

  it('weighs the answers', () => {
    const { proportion, standardError } = given([1, 0, 1, 0], [10, 10, 20, 10]);
    expect(proportion).to.be.closeTo(0.6, 1e-15);
    // u is 4, -6, 8 and -6 of 50.
    expect(standardError).to.be.closeTo(Math.sqrt((4 / 3) * (16 + 36 + 64 + 36)) / 50, 1e-14);
  });

  it('does not depend on the scale of the weights, but for the design effect', () => {
    const [a, b] = [given([1, 0, 1, 0, 0], [1, 2, 3, 1, 2]), given([1, 0, 1, 0, 0], [10, 20, 30, 10, 20])];
    expect(b.standardError).to.be.closeTo(a.standardError, 1e-15);
    near(b.logit, (a.logit as { lower: number }).lower, (a.logit as { upper: number }).upper, 1e-12);
  });

  it('mirrors its intervals when answers are turned round', () => {
    const [yes, no] = [given([1, 0, 1, 0, 0], [1, 2, 3, 1, 2]), given([0, 1, 0, 1, 1], [1, 2, 3, 1, 2])];
    for (const method of ['logit', 'beta', 'arcsine', 'plain', 'wilson'] as const) {
      const { lower, upper } = no[method] as { lower: number; upper: number };
      near(yes[method], 1 - upper, 1 - lower, 1e-12);
    }
  });

  it('is as sure as it is asked to be, by every method', () => {
    // Four equal weights: p = 1/2, its error √(1/12), as good as three people; t of three degrees and z, for 90%.
    const [t, z, error] = [2.3533634348018264, 1.6448536269514722, Math.sqrt(1 / 12)];
    const answer = weightedProportion([1, 0, 1, 0], [1, 1, 1, 1], { confidence: 0.9 }) as WeightedProportion;
    near(answer.plain, 0.5 - t * error, 0.5 + t * error, 1e-12);
    near(answer.logit, 1 / (1 + Math.exp(4 * t * error)), 1 / (1 + Math.exp(-4 * t * error)), 1e-12);
    const half = (z * Math.sqrt(1 / 12 + z ** 2 / 36)) / (1 + z ** 2 / 3);
    near(answer.wilson, 0.5 - half, 0.5 + half, 1e-12);
    // SciPy: beta.ppf(0.05, 1.5, 2.5)
    near(answer.beta, 0.06241252385791503, 1 - 0.06241252385791503, 1e-10);
    const none = weightedProportion([0, 0, 0], [1, 1, 1], { confidence: 0.9 }) as WeightedProportion;
    near(none.wilson, 0, z ** 2 / (3 + z ** 2), 1e-12);
  });

  it('has only the Wilson interval where all answers are alike', () => {
    const none = { noFigure: 'all-alike' };
    for (const answer of [0, 1]) {
      const { wilson, ...rest } = given([answer, answer, answer], [1, 1, 2]);
      expect(rest).to.deep.equal({
        proportion: answer,
        standardError: 0,
        designEffect: none,
        logit: none,
        beta: none,
        arcsine: none,
        plain: none,
      });
      expect(wilson).to.deep.equal(wilsonInterval((answer * 16) / 6, 16 / 6));
    }
  });

  it('has no design effect where the weights add up to no more than the sample', () => {
    for (const weight of [1, 0.5]) {
      expect(given([1, 0], [weight, weight]).designEffect).to.deep.equal({ noFigure: 'no-denominator' });
    }
  });

  it('keeps the arcsine interval within 0 and 1', () => {
    const { lower, upper } = given([1, 0, 0], [1, 9, 9]).arcsine as { lower: number; upper: number };
    expect(lower).to.equal(0);
    expect(upper).to.be.within(0.05, 1);
  });

  for (const [answers, weights, reason] of [
    [[1, undefined], [1, 1], 'missing'],
    [[1, 0], [1, undefined], 'missing'],
    [[1, 0], [1, NaN], 'not-finite'],
    [[1, 0], [1, -1], 'negative'],
    [[1, 0], [0, 0], 'no-denominator'],
    [[1], [1], 'too-few'],
    [[], [], 'too-few'],
  ] as const) {
    it(`gives none for ${JSON.stringify(answers)} with ${JSON.stringify(weights)}: ${reason}`, () => {
      expect(weightedProportion(answers, weights)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses answers that are neither yes nor no, lists of two lengths, and a confidence that is none', () => {
    expect(() => weightedProportion([1, 2], [1, 1])).to.throw(
      RangeError,
      'requires answers of 0 or 1, got 2',
    );
    expect(() => weightedProportion([1], [1, 1])).to.throw(RangeError, 'weightedProportion requires');
    expect(() => weightedProportion([1, 0], [1, 1], { confidence: 1 })).to.throw(RangeError, 'a confidence');
  });
});
