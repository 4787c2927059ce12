// The means by which parts become one composite: what each is, and what all refuse.
import { expect } from 'chai';
import * as fc from 'fast-check';
import { arithmeticMean } from '../../src/statistics/arithmetic-mean.js';
import { geometricMean } from '../../src/statistics/geometric-mean.js';
import { harmonicMean } from '../../src/statistics/harmonic-mean.js';
import { powerMean } from '../../src/statistics/power-mean.js';
import type { CompositeOptions } from '../../src/statistics/weighted-parts.js';
import { weightedParts } from '../../src/statistics/weighted-parts.js';

type Mean = (values: readonly (number | undefined)[], options?: CompositeOptions) => unknown;

const means: readonly (readonly [string, Mean, number, number])[] = [
  ['arithmeticMean', arithmeticMean, 4, 3],
  ['geometricMean', geometricMean, Math.sqrt(7), 7 ** (1 / 3)],
  ['harmonicMean', harmonicMean, 7 / 4, 1 / (2 / 3 + 1 / 21)],
  ['powerMean', (values, options) => powerMean(values, 2, options), 5, Math.sqrt(51 / 3)],
];

for (const [name, mean, equal, weighted] of means) {
  describe(name, () => {
    it('is right by hand, with equal weights and with others', () => {
      expect(mean(Object.freeze([1, 7]))).to.be.closeTo(equal, 1e-14);
      expect(mean([1, 7], { weights: Object.freeze([4, 2]) })).to.be.closeTo(weighted, 1e-14);
    });

    it('lets missing parts drop out, with their weights', () => {
      expect(mean([1, undefined, 7], { weights: [4, 100, 2] })).to.be.closeTo(weighted, 1e-14);
    });

    it('asks for as many parts as are required, of which as many is enough', () => {
      expect(mean([1, undefined], { minimumShare: 0.5 })).to.be.closeTo(1, 1e-14);
      const tooSmall = { noFigure: 'share-too-small' };
      expect(mean([1, undefined, undefined], { minimumShare: 0.5 })).to.deep.equal(tooSmall);
    });

    for (const [values, weights, reason] of [
      [[], [], 'missing'],
      [[undefined], [1], 'missing'],
      [[1, 2], [1, undefined], 'missing'],
      [[1, NaN], [1, 1], 'not-finite'],
      [[1, 2], [1, -1], 'negative'],
      [[1, 2], [0, 0], 'no-denominator'],
      [[1, undefined], [0, 1], 'no-denominator'],
    ] as const) {
      it(`gives none for ${JSON.stringify(values)} with ${JSON.stringify(weights)}: ${reason}`, () => {
        expect(mean(values, { weights })).to.deep.equal({ noFigure: reason });
      });
    }

    it('refuses weights that are too few, and a share that is none', () => {
      expect(() => mean([1, 2], { weights: [1] })).to.throw(
        RangeError,
        `${name} requires lists of one length`,
      );
      for (const minimumShare of [-0.1, 1.1, NaN]) {
        const words = `${name} requires a minimum share from 0 to 1, got ${minimumShare}`;
        expect(() => mean([1, 2], { minimumShare })).to.throw(RangeError, words);
      }
    });

    it('lies between its parts, in any order', () => {
      const parts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 8 });
      fc.assert(
        fc.property(parts, (list) => {
          const answer = mean(list) as number;
          expect(answer).to.be.within(Math.min(...list) - 1e-9, Math.max(...list) + 1e-9);
          expect(mean(list.toReversed())).to.be.closeTo(answer, 1e-9);
        }),
        { seed: 20100331, numRuns: 60 },
      );
    });
  });
}

describe('parts of zero and below', () => {
  const refused = { noFigure: 'not-positive' };
  it('have a geometric and a harmonic mean of none', () => {
    for (const bad of [0, -5]) {
      expect(geometricMean([bad, 50])).to.deep.equal(refused);
      expect(harmonicMean([bad, 50])).to.deep.equal(refused);
      expect(powerMean([bad, 50], -1)).to.deep.equal(refused);
      expect(powerMean([bad, 50], 0)).to.deep.equal(refused);
    }
    expect(powerMean([-5, 50], 2)).to.deep.equal(refused);
  });

  it('count in the others', () => {
    expect(arithmeticMean([0, 50, -20])).to.be.closeTo(10, 1e-13);
    expect(powerMean([0, 5], 2)).to.be.closeTo(5 / Math.SQRT2, 1e-14);
  });
});

describe('powerMean', () => {
  it('is the others for their powers, and rises with the power', () => {
    const list = [3, 8, 20];
    expect(powerMean(list, 1)).to.be.closeTo(arithmeticMean(list) as number, 1e-13);
    expect(powerMean(list, 0)).to.equal(geometricMean(list));
    expect(powerMean(list, -1)).to.be.closeTo(harmonicMean(list) as number, 1e-13);
    expect(powerMean(list, 3)).to.be.above(powerMean(list, 2) as number);
  });

  it('refuses a power that is none', () => {
    expect(() => powerMean([1], NaN)).to.throw(RangeError, 'powerMean requires a finite power, got NaN');
  });
});

describe('weightedParts', () => {
  it('gives the parts that are there with shares that add up to one', () => {
    expect(weightedParts('it', [40, undefined, 60], { weights: [1, 5, 3] })).to.deep.equal([
      { value: 40, share: 0.25 },
      { value: 60, share: 0.75 },
    ]);
  });
});
