import { expect } from 'chai';
import * as fc from 'fast-check';
import { chiSquaredTrend, type ChiSquaredTrend } from '../../src/statistics/chi-squared-trend.js';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';

const run = { seed: 20100331, numRuns: 200 };

function test(...input: Parameters<typeof chiSquaredTrend>): ChiSquaredTrend {
  const answer = chiSquaredTrend(...input);
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

const smokers = [
  [83, 90, 129, 70],
  [86, 93, 136, 82],
] as const;

// What R's prop.trend.test gives: χ² and p.
const rows = [
  [...smokers, undefined, 8.22492228519771, 0.00413189747764149, 'the smokers of the R documentation'],
  [...smokers, [1, 2, 3, 4], 8.22492228519771, 0.00413189747764149, 'with the scores in full'],
  [...smokers, [0, 0, 0, 1], 12.1731462207403, 0.000484824593441675, 'the last group against the others'],
  [[5, 9], [20, 22], undefined, 1.19318181818182, 0.274688684171974, 'two groups'],
  [[20, 20, 20], [50, 50, 50], undefined, 0, 1, 'no trend'],
] as const;

describe('chiSquaredTrend', () => {
  for (const [counts, denominators, scores, chiSquared, p, why] of rows) {
    it(`of ${counts.join(', ')} is ${chiSquared} (${why})`, () => {
      const answer = test(counts, denominators, scores);
      expect(answer.chiSquared).to.be.closeTo(chiSquared, 1e-12 * chiSquared);
      expect(answer.p).to.be.closeTo(p, 1e-10 * p);
    });
  }

  it('has the slope of the share, weighted by the people', () => {
    expect(test([10, 20, 30], [100, 100, 100]).slope).to.be.closeTo(0.1, 1e-15);
    expect(test([30, 20, 10], [100, 100, 100], [2006, 2008, 2010]).slope).to.be.closeTo(-0.05, 1e-15);
    // By hand: shares 0.1, 0.2, 0.2 of 100, 200, 100 people; S = 200, so (100 × -1 × -0.075 + 100 × 0.025) / 200.
    expect(test([10, 40, 20], [100, 200, 100]).slope).to.be.closeTo(0.05, 1e-15);
  });

  const none = [
    [[], [], [], 'too-few', 'no groups'],
    [[5], [20], [1], 'too-few', 'one group'],
    [[5, undefined], [20, 22], [1, 2], 'missing', 'a missing count'],
    [[5, 9], [undefined, 22], [1, 2], 'missing', 'a missing denominator'],
    [[5, 9], [20, 22], [1, undefined], 'missing', 'a missing score'],
    [[NaN, 9], [20, 22], [1, 2], 'not-finite', 'a count that is none'],
    [[5, 9], [20, Infinity], [1, 2], 'not-finite', 'a denominator that is none'],
    [[5, 9], [20, 22], [1, -Infinity], 'not-finite', 'a score that is none'],
    [[5, -1], [20, 22], [1, 2], 'negative', 'a count below zero'],
    [[5, 0], [20, 0], [1, 2], 'no-denominator', 'nobody asked'],
    [[5, 9], [20, -22], [1, 2], 'no-denominator', 'fewer than nobody asked'],
    [[5, 23], [20, 22], [1, 2], 'exceeds-whole', 'a count above its denominator'],
    [[0, 0, 0], [50, 40, 60], [1, 2, 3], 'all-alike', 'nobody with the answer'],
    [[50, 40, 60], [50, 40, 60], [1, 2, 3], 'all-alike', 'everybody with the answer'],
    [[5, 9, 12], [20, 22, 25], [2, 2, 2], 'no-spread', 'one score for all'],
    [[0, 2, 5], [5, 5, 5], [-1e200, 0, 1e200], 'not-finite', 'scores whose squares overflow'],
    [[0, 2, 5], [5, 5, 5], [0, 1e-160, 2e-160], 'not-finite', 'scores so near that the slope overflows'],
    [[1e-310, 0, 5e-324], [1, 1, 1], [1, 2, 3], undefined, 'shares next to nothing'],
  ] as const;
  for (const [counts, denominators, scores, reason, why] of none) {
    it(`gives ${reason ?? 'an answer'} for ${why}`, () => {
      const answer = chiSquaredTrend(counts, denominators, scores);
      if (reason === undefined)
        expect(Number.isFinite((answer as ChiSquaredTrend).chiSquared)).to.equal(true);
      else expect(answer).to.deep.equal(noFigure(reason));
    });
  }

  it('can do with none or all of a group', () => {
    expect(test([0, 5, 10], [10, 10, 10]).chiSquared).to.be.closeTo(20, 1e-13);
  });

  it('refuses lists of different length', () => {
    for (const [counts, denominators, scores] of [
      [[1, 2], [4], [1, 2]],
      [
        [1, 2],
        [4, 5],
        [1, 2, 3],
      ],
      [[1], [4, 5], undefined],
    ] as const) {
      expect(() => chiSquaredTrend(counts, denominators, scores)).to.throw(
        RangeError,
        'chiSquaredTrend requires lists of one length, got ',
      );
    }
  });

  const groups = fc
    .array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 51, max: 99 })), {
      minLength: 2,
      maxLength: 9,
    })
    .filter((list) => list.some(([count]) => count > 0));

  it('does not care for the order of the groups, nor for the unit and start of the scores', () => {
    fc.assert(
      fc.property(
        groups,
        fc.integer({ min: -99, max: 99 }),
        fc.integer({ min: 1, max: 9 }),
        (list, start, step) => {
          const [counts, denominators] = [list.map(([count]) => count), list.map(([, all]) => all)];
          const scores = list.map((_, index) => start + step * index);
          const answer = test(Object.freeze(counts), Object.freeze(denominators));
          const moved = test(counts, denominators, Object.freeze(scores));
          const back = test(counts.toReversed(), denominators.toReversed(), scores.toReversed());
          expect(moved.chiSquared).to.be.closeTo(answer.chiSquared, 1e-9);
          expect(moved.slope * step).to.be.closeTo(answer.slope, 1e-12);
          expect(back.chiSquared).to.be.closeTo(answer.chiSquared, 1e-9);
          expect(answer.p).to.be.within(0, 1);
        },
      ),
      run,
    );
  });

  it('turns over, with the same χ², where those without the answer are counted', () => {
    fc.assert(
      fc.property(groups, (list) => {
        const [counts, denominators] = [list.map(([count]) => count), list.map(([, all]) => all)];
        const others = list.map(([count, all]) => all - count);
        const [answer, opposite] = [test(counts, denominators), test(others, denominators)];
        expect(opposite.chiSquared).to.be.closeTo(answer.chiSquared, 1e-9);
        expect(opposite.slope).to.be.closeTo(-answer.slope, 1e-12);
      }),
      run,
    );
  });
});
