import { expect } from 'chai';
import * as fc from 'fast-check';
import { controlLimits, type ControlLimits } from '../../src/statistics/control-limits.js';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';

type Figures = readonly (number | undefined)[];

function limitsOf(values: Figures, screened?: boolean): ControlLimits {
  const answer = controlLimits(Object.freeze([...values]), { screened });
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

// What NHSRplotthedots answers to one point of 75 among others near 50: with its screen, and without.
const jump = [
  46.983, 48.697, 54.109, 50.545, 48.038, 47.855, 51.034, 48.486, 50.916, 75, 52.117, 52.315, 46.958, 47.897,
  51.434, 47.434, 46.442, 47.092,
];
const vignette = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1];

const rows = [
  [[10, 12], true, 11, 5.68, 16.32, 'two points'],
  [[1, 2, 3, 4, 5, 6, 7], true, 4, 1.34, 6.66, 'steps of one'],
  [[10, 12, 11, 13, 12, 14], true, 12, 7.744, 16.256, 'worked by hand'],
  [jump, true, 50.7417777777778, 44.1432044444444, 57.3403511111111, 'the jump is screened'],
  [jump, false, 50.7417777777778, 37.5705530718954, 63.9130024836601, 'the jump is kept'],
  [
    vignette,
    false,
    35 / 18,
    35 / 18 - (2.66 * 32) / 17,
    35 / 18 + (2.66 * 32) / 17,
    'published: -3.06, 6.95',
  ],
  [vignette, true, 35 / 18, 35 / 18 - 2.66, 35 / 18 + 2.66, 'the ranges of 8 and 9 are screened'],
  [[1, 3, undefined, 10, 11], true, 6.25, 6.25 - 3.99, 6.25 + 3.99, 'the ranges beside a gap do not count'],
  // The ranges are 3.267, 0.2, 0.2 and 0.333; their mean is 1.
  [
    [0, 3.267, 3.467, 3.667, 4],
    true,
    2.8802,
    2.8802 - (2.66 * 0.733) / 3,
    2.8802 + (2.66 * 0.733) / 3,
    '3.267 goes',
  ],
  [
    [0, 3.266, 3.467, 3.667, 4],
    true,
    2.88,
    2.88 - 2.66,
    2.88 + 2.66,
    'just below 3.267 times the mean stays',
  ],
] as const;

const none = [
  [[], 'too-few', 'no figures'],
  [[10], 'too-few', 'one figure'],
  [[undefined, 10, undefined], 'too-few', 'one figure and gaps'],
  [[10, undefined, 12], 'gap', 'no two figures on end'],
  [[10, NaN, 12], 'not-finite', 'not a number'],
  [[10, 12, Infinity], 'not-finite', 'an infinite figure'],
  [[1e308, 1.1e308, -1e308, 1e308], 'not-finite', 'a range beyond all numbers'],
  [[0, 1.7e308], 'not-finite', 'limits beyond all numbers'],
] as const;

describe('controlLimits', () => {
  for (const [values, screened, mean, lower, upper, why] of rows) {
    it(`puts ${values.length} figures between ${lower} and ${upper} (${why})`, () => {
      const limits = limitsOf(values, screened);
      expect(limits.mean).to.be.closeTo(mean, 1e-12);
      expect(limits.lower).to.be.closeTo(lower, 1e-12);
      expect(limits.upper).to.be.closeTo(upper, 1e-12);
    });
  }

  for (const [values, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(controlLimits(values)).to.deep.equal(noFigure(reason));
    });
  }

  it('tells what the limits are made of', () => {
    const { meanMovingRange, nearLower, nearUpper, count } = limitsOf([10, 12, undefined, 11, 13, 12, 14]);
    expect(meanMovingRange).to.equal(1.75);
    expect(nearLower).to.be.closeTo(12 - (2.66 * 1.75 * 2) / 3, 1e-12);
    expect(nearUpper).to.be.closeTo(12 + (2.66 * 1.75 * 2) / 3, 1e-12);
    expect(count).to.equal(6);
  });

  it('screens unless told otherwise', () => {
    expect(controlLimits(jump)).to.deep.equal(limitsOf(jump, true));
  });

  for (const figure of [5, 0, 0.1, -12.34]) {
    it(`puts the limits of a series of ${figure} alone at ${figure}`, () => {
      const limits = limitsOf(Array<number>(12).fill(figure));
      expect(limits).to.deep.equal({
        mean: figure,
        meanMovingRange: 0,
        lower: figure,
        upper: figure,
        nearLower: figure,
        nearUpper: figure,
        count: 12,
      });
    });
  }

  it('screens no range where those that remain would all be zero', () => {
    const limits = limitsOf([0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0]);
    expect(limits.meanMovingRange).to.equal(6 / 11);
    expect(limits).to.deep.equal(limitsOf([0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0], false));
  });

  const series = fc.array(fc.integer({ min: -500, max: 500 }), { minLength: 2, maxLength: 30 });

  it('has the mean in the middle, and the near limits two thirds of the way', () => {
    fc.assert(
      fc.property(series, fc.boolean(), (values, screened) => {
        const { mean, lower, upper, nearLower, nearUpper } = limitsOf(values, screened);
        expect(upper - mean).to.be.closeTo(mean - lower, 1e-9);
        expect((nearUpper - mean) * 1.5).to.be.closeTo(upper - mean, 1e-9);
        expect((mean - nearLower) * 1.5).to.be.closeTo(mean - lower, 1e-9);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });

  it('turns, moves and stretches with the figures, and is the same backwards', () => {
    fc.assert(
      fc.property(series, (values) => {
        const { lower, upper } = limitsOf(values);
        const moved = limitsOf(values.map((value) => 4 * value - 7));
        const turned = limitsOf(values.map((value) => -value));
        expect(moved.lower).to.be.closeTo(4 * lower - 7, 1e-9);
        expect(moved.upper).to.be.closeTo(4 * upper - 7, 1e-9);
        expect(turned.lower).to.be.closeTo(-upper, 1e-9);
        expect(limitsOf([...values].reverse()).upper).to.equal(upper);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });

  it('is never wider with the screen than without', () => {
    fc.assert(
      fc.property(series, (values) => {
        expect(limitsOf(values, true).meanMovingRange).to.be.at.most(limitsOf(values, false).meanMovingRange);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
