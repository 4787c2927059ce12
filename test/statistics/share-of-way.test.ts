import { expect } from 'chai';
import * as fc from 'fast-check';
import { noFigure } from '../../src/statistics/no-figure.js';
import { shareOfWay } from '../../src/statistics/share-of-way.js';

const rows = [
  [50, 60, 75, 0.4, 0.4, 'part of the way'],
  [50, 75, 75, 1, 1, 'at the target'],
  [50, 80, 75, 1.2, 1, 'beyond the target'],
  [50, 45, 75, -0.2, 0, 'moved away'],
  [50, 50, 75, 0, 0, 'no step'],
  [30, 26, 20, 0.4, 0.4, 'on a way down'],
  [30, 33, 20, -0.3, 0, 'moved away from a way down'],
  [30, 18, 20, 1.2, 1, 'beyond, on a way down'],
  [30, 30, 20, 0, 0, 'no step on a way down'],
  [0, 4, 10, 0.4, 0.4, 'from zero'],
  [10, 4, 0, 0.6, 0.6, 'to zero'],
  [-5, 0, 5, 0.5, 0.5, 'through zero'],
  [0.1, 0.3, 0.5, 0.5, 0.5, 'binary numbers give 0.49999999999999994'],
  [36.83, 38.96, 41, 2.13 / 4.17, 2.13 / 4.17, 'the Leeds plan'],
] as const;

const none = [
  [50, 50, 50, 'target-is-baseline', 'held'],
  [50, 55, 50, 'target-is-baseline', 'moved'],
  [undefined, 60, 75, 'missing', 'no baseline'],
  [50, undefined, 75, 'missing', 'no figure'],
  [50, 60, undefined, 'missing', 'no target'],
  [50, NaN, 75, 'not-finite', 'not a number'],
  [50, 60, Infinity, 'not-finite', 'an infinite target'],
  [-1e308, 0, 1e308, 'not-finite', 'a way beyond all numbers'],
  [0, 1e308, 1e-300, 'not-finite', 'a share beyond all numbers'],
] as const;

describe('shareOfWay', () => {
  for (const [baseline, current, target, share, capped, why] of rows) {
    it(`from ${baseline} to ${current} of ${target} is ${share} (${why})`, () => {
      expect(shareOfWay(baseline, current, target)).to.equal(share);
      expect(shareOfWay(baseline, current, target, { capped: false })).to.equal(share);
      expect(shareOfWay(baseline, current, target, { capped: true })).to.equal(capped);
    });
  }

  for (const [baseline, current, target, reason, why] of none) {
    it(`gives ${reason} from ${baseline} to ${current} of ${target} (${why})`, () => {
      expect(shareOfWay(baseline, current, target)).to.deep.equal(noFigure(reason));
      expect(shareOfWay(baseline, current, target, { capped: true })).to.deep.equal(noFigure(reason));
    });
  }

  it('is never a negative zero', () => {
    expect(Object.is(shareOfWay(30, 30, 20), 0)).to.equal(true);
    expect(Object.is(shareOfWay(30, 30, 20, { capped: true }), 0)).to.equal(true);
  });

  it('is the rest of the way back when baseline and target change places', () => {
    const figure = fc.integer({ min: -999, max: 999 });
    fc.assert(
      fc.property(figure, figure, figure, (baseline, current, target) => {
        fc.pre(baseline !== target);
        const share = shareOfWay(baseline, current, target) as number;
        expect(shareOfWay(target, current, baseline)).to.be.closeTo(1 - share, 1e-9);
        expect(shareOfWay(-baseline, -current, -target)).to.equal(share);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
