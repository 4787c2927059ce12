import { expect } from 'chai';
import * as fc from 'fast-check';
import { kendallTau, type KendallTau } from '../../src/statistics/kendall-tau.js';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';

const run = { seed: 20100331, numRuns: 200 };

function measured(first: readonly number[], second: readonly number[]): KendallTau {
  const answer = kendallTau(first, second);
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, index) => index + 1);
/** The figures from 1 with so many of the last ones before all others. */
const turned = (count: number, last: number): number[] => [
  ...upTo(count).slice(count - last),
  ...upTo(count).slice(0, count - last),
];
const swapped = (count: number): number[] => [2, 1, ...upTo(count).slice(2)];

// What scipy's kendalltau gives.
const rows = [
  [
    upTo(5),
    [48.995, 51.085, 52.62, 55.301, 54.203],
    0.7999999999999999,
    0.08333333333333333,
    'five years, exact',
  ],
  [
    upTo(8),
    [74.242, 72.187, 71.008, 70.91, 68.088, 69.005, 69.318, 67.751],
    -0.7857142857142856,
    0.005505952380952381,
    'falling, exact',
  ],
  [[2015, 2016, 2019, 2023, 2024], [12, 11, 15, 14, 19], 0.6, 0.23333333333333334, 'uneven years, exact'],
  [
    upTo(12),
    [5, 9, 1, 12, 3, 7, 2, 11, 10, 4, 6, 8],
    0.0909090909090909,
    0.7373055246579552,
    'no trend, exact',
  ],
  [upTo(33), turned(33, 7), 0.3106060606060606, 0.010756611928087191, '33 points, exact'],
  [upTo(34), turned(34, 7), 0.3262032085561498, 0.00667026392419469, '34 points, by the normal distribution'],
  [
    upTo(34),
    swapped(34),
    0.9964349376114083,
    2.30326712415439e-37,
    '34 points and one pair the wrong way round, exact',
  ],
  [
    upTo(34),
    swapped(34).toReversed(),
    -0.9964349376114083,
    2.30326712415439e-37,
    '34 points and one pair the right way round, exact',
  ],
  [upTo(34), upTo(34), 1.0, 6.774315071042324e-39, '34 points in order, exact'],
  [
    upTo(34),
    turned(34, 2),
    0.7718360071301248,
    1.371868620455324e-10,
    '34 points and more pairs the wrong way round',
  ],
  [
    upTo(34),
    [3, ...upTo(34).filter((figure) => figure !== 3)],
    0.9928698752228164,
    1.4911077998248914e-16,
    '34 points and two pairs the wrong way round',
  ],
  [upTo(6), [1, 2, 2, 3, 4, 4], 0.9309493362512627, 0.011298703452940774, 'tied values'],
  [[1, 1, 2, 3, 3, 4], [6, 5, 4, 2, 3, 1], -0.9309493362512627, 0.011298703452940774, 'tied times'],
  [
    [1, 1, 1, 2, 2, 3, 4, 5],
    [3, 3, 3, 1, 5, 5, 6, 2],
    0.20833333333333337,
    0.5062423336711259,
    'ties of both',
  ],
  [[1, 1, 2], [1, 2, 2], 0.49999999999999994, 0.4795001221869535, 'three points with ties'],
] as const;

describe('kendallTau', () => {
  for (const [first, second, tau, p, why] of rows) {
    it(`is ${tau} with p ${p} (${why})`, () => {
      const answer = measured(first, second);
      expect(answer.tau).to.be.closeTo(tau, 1e-12);
      expect(answer.p).to.be.closeTo(p, 1e-10 * p);
    });
  }

  it('is exactly 1 or -1 where the order is the same or the opposite, ties and all', () => {
    expect(measured([1, 2, 3, 4], [3, 5, 7, 8]).tau).to.equal(1);
    expect(measured([1, 2, 3, 4], [8, 7, 5, 3]).tau).to.equal(-1);
    expect(measured([1, 2, 2, 4, 7], [3, 5, 5, 8, 9]).tau).to.equal(1);
  });

  it('has the p that counting all orders gives', () => {
    // Of the 24 orders of four figures 1, 3, 5, 6, 5, 3 and 1 have 0, 1, 2, 3, 4, 5 and 6 pairs the wrong way round.
    const orders = [
      [[1, 2, 3, 4], 2 / 24],
      [[1, 2, 4, 3], 8 / 24],
      [[1, 4, 2, 3], 18 / 24],
      [[4, 1, 2, 3], 1],
      [[4, 1, 3, 2], 18 / 24],
      [[4, 3, 1, 2], 8 / 24],
      [[4, 3, 2, 1], 2 / 24],
    ] as const;
    for (const [order, p] of orders) expect(measured([1, 2, 3, 4], order).p).to.be.closeTo(p, 1e-15);
    expect(measured([1, 2], [5, 7])).to.deep.equal({ tau: 1, p: 1 });
  });

  const none = [
    [[], [], 'too-few', 'no points'],
    [[1], [5], 'too-few', 'one point'],
    [[1, 1], [5, 6], 'no-spread', 'one time'],
    [[1, 2, 3], [4, 4, 4], 'no-spread', 'a constant series'],
    [[1, undefined, 3], [4, 5, 6], 'missing', 'a missing time'],
    [[1, 2, 3], [4, undefined, 6], 'missing', 'a missing figure'],
    [[1, 2, NaN], [4, 5, 6], 'not-finite', 'a time that is none'],
    [[1, 2, 3], [4, 5, Infinity], 'not-finite', 'a figure that is none'],
  ] as const;
  for (const [first, second, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(kendallTau(first, second)).to.deep.equal(noFigure(reason));
    });
  }

  it('refuses lists of different length', () => {
    expect(() => kendallTau([1, 2], [1])).to.throw(
      RangeError,
      'kendallTau requires lists of one length, got 2 and 1',
    );
  });

  it('is the same from either side, in any order, and turns over with the figures', () => {
    const figure = fc.integer({ min: 0, max: 12 });
    const points = fc.array(fc.tuple(figure, figure), { minLength: 2, maxLength: 15 });
    fc.assert(
      fc.property(points, (pairs) => {
        const [first, second] = [pairs.map(([x]) => x), pairs.map(([, y]) => y)];
        const answer = kendallTau(Object.freeze(first), Object.freeze(second));
        expect(kendallTau(first.toReversed(), second.toReversed())).to.deep.equal(answer);
        if (isNoFigure(answer)) return;
        const other = measured(second, first);
        const opposite = measured(
          first,
          second.map((value) => -value),
        );
        expect(other.tau).to.equal(answer.tau);
        expect(other.p).to.be.closeTo(answer.p, 1e-12);
        expect(opposite.tau + answer.tau).to.equal(0);
        expect(opposite.p).to.equal(answer.p);
        expect(answer.tau).to.be.within(-1, 1);
        expect(answer.p).to.be.within(0, 1);
      }),
      run,
    );
  });
});
