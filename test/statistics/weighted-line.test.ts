import { expect } from 'chai';
import * as fc from 'fast-check';
import { isNoFigure, noFigure } from '../../src/statistics/no-figure.js';
import { weightedLine, type WeightedLine } from '../../src/statistics/weighted-line.js';

const run = { seed: 20100331, numRuns: 200 };
const ones = (list: readonly unknown[]): number[] => list.map(() => 1);

function line(times: readonly number[], values: readonly number[], weights = ones(times)): WeightedLine {
  const answer = weightedLine(times, values, weights);
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

describe('weightedLine', () => {
  it('without weights is the least-squares line', () => {
    expect(weightedLine([2008, 2009, 2010], [70, 71, 75], [1, 1, 1])).to.deep.equal({
      slope: 2.5,
      meanTime: 2009,
      meanValue: 72,
      spread: 2,
      residuals: [0.5, -1, 0.5],
    });
  });

  it('with weights lies nearer to the heavy figures', () => {
    // By hand: means 2 and 3.25; S = 2 × 1 + 4 × 0 + 2 × 1 = 4; slope = (2 × -1 × -3.25 + 2 × 1 × 2.75) / 4.
    expect(weightedLine([1, 2, 3], [0, 3.5, 6], [2, 4, 2])).to.deep.equal({
      slope: 3,
      meanTime: 2,
      meanValue: 3.25,
      spread: 4,
      residuals: [-0.25, 0.25, -0.25],
    });
  });

  it('counts a weight of two as two figures', () => {
    const weighted = line([1, 2, 4], [5, 3, 8], [2, 1, 1]);
    const repeated = line([1, 1, 2, 4], [5, 5, 3, 8]);
    expect(weighted.slope).to.be.closeTo(repeated.slope, 1e-14);
    expect(weighted.spread).to.be.closeTo(repeated.spread, 1e-14);
    expect(weighted.meanTime).to.equal(repeated.meanTime);
    expect(weighted.meanValue).to.equal(repeated.meanValue);
  });

  const none = [
    [[], [], 'too-few', 'no figures'],
    [[1], [1], 'too-few', 'one figure'],
    [[1, 1], [1, 2], 'same-time', 'two figures for one time'],
    [[0.1, 0.1, 0.1], [1, 2, 3], 'same-time', 'three figures for one time'],
    [[1, 2, 3], [1e308, -1e308, 1e308], 'not-finite', 'values whose difference overflows'],
    [[-1e200, 0, 1e200], [1, 2, 3], 'not-finite', 'times whose squares overflow'],
  ] as const;
  for (const [times, values, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(weightedLine(times, values, ones(times))).to.deep.equal(noFigure(reason));
    });
  }

  it('is exactly level where the values do not differ', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.array(fc.double({ min: 0.001, max: 1000, noNaN: true }), { minLength: 2, maxLength: 9 }),
        (value, weights) => {
          const times = weights.map((_, index) => 2006 + index);
          const { slope, residuals, meanValue } = line(
            times,
            weights.map(() => value),
            weights,
          );
          expect(slope).to.equal(0);
          expect(meanValue).to.equal(value);
          expect(residuals).to.deep.equal(weights.map(() => 0));
        },
      ),
      run,
    );
  });

  it('has no residuals where decimals lie on a line, at any year and length', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -9999, max: 9999 }),
        fc.integer({ min: -999, max: 999 }),
        fc.integer({ min: 2, max: 60 }),
        (start, step, count) => {
          const times = Array.from({ length: count }, (_, index) => 1950 + index);
          const values = times.map((_, index) => (start + step * index) / 1000);
          expect(line(times, values).residuals.every((residual) => residual === 0)).to.equal(true);
        },
      ),
      run,
    );
  });

  it('keeps residuals that are more than rounding', () => {
    const { residuals } = line([1, 2, 3], [1000, 2000, 3000.00000001]);
    expect(residuals[1]).to.be.closeTo(-1e-8 / 3, 1e-11);
    expect(line([1, 2, 3], [-1000, -2000, -3000.00000001]).residuals[1]).to.be.closeTo(1e-8 / 3, 1e-11);
  });

  it('keeps them where some figures lie on the line and others do not', () => {
    const { residuals } = line([1, 2, 3, 4, 5], [1, 0, 0, 0, -1]);
    [0.2, -0.4, 0, 0.4, -0.2].forEach((residual, index) => {
      expect(residuals[index]).to.be.closeTo(residual, 1e-15);
    });
  });

  it('leaves residuals that add up to nothing, whatever the weights', () => {
    const figures = fc.array(fc.tuple(fc.integer({ min: -99, max: 99 }), fc.integer({ min: 1, max: 9 })), {
      minLength: 3,
      maxLength: 12,
    });
    fc.assert(
      fc.property(figures, (points) => {
        const times = points.map((_, index) => index);
        const [values, weights] = [points.map(([value]) => value), points.map(([, weight]) => weight)];
        const { residuals } = line(times, values, weights);
        const [sum, moment] = [() => 1, (index: number) => index].map((of) =>
          residuals.reduce((total, residual, index) => total + weights[index]! * residual * of(index), 0),
        );
        expect(sum).to.be.closeTo(0, 1e-9);
        expect(moment).to.be.closeTo(0, 1e-9);
      }),
      run,
    );
  });

  it('changes nothing that it is given', () => {
    const lists = [
      [1, 2, 4],
      [5, 3, 8],
      [1, 2, 3],
    ].map((list) => Object.freeze(list)) as [number[], number[], number[]];
    expect(line(...lists)).to.deep.equal(line(...lists));
  });
});
