import { expect } from 'chai';
import * as fc from 'fast-check';
import { type LogisticLine, logisticLine } from '../../src/statistics/logistic-line.js';
import { isNoFigure, noFigure, type NoFigure } from '../../src/statistics/no-figure.js';
import {
  regressionSlopeIndex,
  type RegressionSlopeIndexOptions,
} from '../../src/statistics/regression-slope-index.js';
import type { SlopeAndRatio } from '../../src/statistics/slope-and-ratio.js';

const run = { seed: 20100331, numRuns: 150 };

function sure<T>(answer: T | NoFigure): T {
  if (isNoFigure(answer)) throw new Error(answer.noFigure);
  return answer;
}

function indices(...input: Parameters<typeof regressionSlopeIndex>): SlopeAndRatio {
  return sure(regressionSlopeIndex(...input));
}

// inequality_summary/01a, as shares
const SHARES = [0.48466, 0.68521, 0.5114, 0.6037, 0.61041];
const PEOPLE = [2631, 9368, 11414, 19053, 17010];
const logit: RegressionSlopeIndexOptions = { link: 'logit' };

describe('regressionSlopeIndex', () => {
  it('is that of healthequal for a straight line, with its robust standard error', () => {
    const { slopeIndex } = indices(SHARES, PEOPLE);
    expect(slopeIndex.value).to.be.closeTo(0.0250212247673028, 1e-13);
    expect(slopeIndex.standardError).to.be.closeTo(0.116086431599201, 1e-7);
    expect(sure(slopeIndex.interval).lower).to.be.closeTo(-0.202504000260904, 2e-7);
  });

  it('is that of healthequal for a logistic curve, which counts people twice and rounds them', () => {
    const shares = PEOPLE.map((people, group) => Math.round(SHARES[group]! * people) / people);
    const { slopeIndex, relativeIndex } = indices(shares, PEOPLE, {
      ...logit,
      weights: PEOPLE.map((people) => people ** 2),
    });
    expect(slopeIndex.value).to.be.closeTo(0.020313116717754, 1e-10);
    expect(slopeIndex.standardError).to.be.closeTo(0.115356578219737, 1e-7);
    const { value, logStandardError, interval } = sure(relativeIndex);
    expect(value).to.be.closeTo(1.03455600790853, 1e-9);
    expect(logStandardError).to.be.closeTo(0.194521065290581, 1e-7);
    expect(sure(interval).lower).to.be.closeTo(0.706606089976374, 1e-6);
    expect(sure(interval).upper).to.be.closeTo(1.51471399508519, 1e-6);
  });

  it('counts groups by their people unless told otherwise', () => {
    for (const options of [{}, logit]) {
      const weighted = indices(SHARES, PEOPLE, { ...options, weights: PEOPLE });
      expect(indices(SHARES, PEOPLE, options)).to.deep.equal(weighted);
      const alike = indices(SHARES, PEOPLE, { ...options, weights: PEOPLE.map(() => 1) });
      expect(alike.slopeIndex.value).to.not.be.closeTo(weighted.slopeIndex.value, 0.01);
    }
  });

  it('asks how weights are beside each other, however large they are', () => {
    for (const options of [{}, logit]) {
      const [one, large] = [1, 1e308].map((weight) =>
        indices(SHARES, PEOPLE, { ...options, weights: PEOPLE.map(() => weight) }),
      );
      expect(large).to.deep.equal(one);
    }
  });

  it('is by hand for groups that stray from a line', () => {
    // Ranks 1/6, 3/6, 5/6 and 1, 3, 2: slope 1.5, residuals -0.5, 1, -0.5; at the ends each group moves the slope by -1.5, 0, 1.5.
    const { slopeIndex } = indices([1, 3, 2], [5, 5, 5]);
    expect(slopeIndex.value).to.be.closeTo(1.5, 1e-14);
    expect(slopeIndex.standardError).to.be.closeTo(Math.sqrt(3 * 2 * 0.75 ** 2), 1e-13);
  });

  it('of two groups is the curve through both, without an interval', () => {
    for (const options of [{}, logit]) {
      const { slopeIndex, relativeIndex } = indices([0.4, 0.6], [1, 1], options);
      const none = noFigure('too-few');
      expect([slopeIndex.standardError, slopeIndex.interval]).to.deep.equal([none, none]);
      expect(sure(relativeIndex).interval).to.deep.equal(none);
    }
    expect(indices([0.4, 0.6], [1, 1]).slopeIndex.value).to.be.closeTo(0.4, 1e-14);
  });

  it('of groups on the curve has no interval', () => {
    const line = indices([10, 20, 30, 40], [1, 1, 1, 1]);
    expect(line.slopeIndex.value).to.be.closeTo(40, 1e-12);
    expect(line.slopeIndex.interval).to.deep.equal(noFigure('no-spread'));
    const curve = indices(
      [-1, 0, 1].map((place) => 1 / (1 + Math.exp(-place))),
      [1, 1, 1],
      logit,
    );
    // Log odds that rise by 3 from one end to the other, from -1.5 to 1.5
    expect(curve.slopeIndex.value).to.be.closeTo(Math.tanh(0.75), 1e-12);
    expect(curve.slopeIndex.interval).to.deep.equal(noFigure('no-spread'));
  });

  it('of groups that are alike is exactly zero', () => {
    for (const options of [{}, logit]) {
      const { slopeIndex, relativeIndex } = indices([0.3, 0.3, 0.3], [3, 1, 7], options);
      expect(slopeIndex).to.deep.equal({
        value: 0,
        standardError: noFigure('no-spread'),
        interval: noFigure('no-spread'),
      });
      expect(sure(relativeIndex).value).to.equal(1);
    }
  });

  it('changes sign with the order, whatever the number of people and the weights', () => {
    const rows = fc.array(fc.tuple(fc.integer({ min: 5, max: 95 }), fc.integer({ min: 1, max: 999 })), {
      minLength: 3,
      maxLength: 10,
    });
    fc.assert(
      fc.property(rows, fc.constantFrom({}, logit), (list, options) => {
        const of = (order: typeof list, times = 1) =>
          indices(
            Object.freeze(order.map(([share]) => share / 100)),
            Object.freeze(order.map(([, people]) => people * times)),
            options,
          ).slopeIndex;
        const [there, back, many] = [of(list), of(list.toReversed()), of(list, 1e6)];
        expect(back.value).to.be.closeTo(-there.value, 1e-9);
        expect(many.value).to.be.closeTo(there.value, 1e-9);
        if (isNoFigure(there.standardError) || isNoFigure(back.standardError)) return;
        expect(back.standardError).to.be.closeTo(there.standardError, 1e-8);
      }),
      run,
    );
  });

  for (const [values, people, options, reason] of [
    [[0.5], [1], {}, 'too-few'],
    [[0.5, undefined], [1, 1], {}, 'missing'],
    [[0.5, NaN], [1, 1], {}, 'not-finite'],
    [[0.5, 0.6], [1, 0], {}, 'not-positive'],
    [[0.5, 0.6], [1, -1], {}, 'negative'],
    [[0.5, 0.6], [5e-324, 1e10], {}, 'not-finite'],
    [[0.5, 0.6], [5e-324, 1e10], logit, 'not-finite'],
    [[0.5, 0.6], [1, 1], { weights: [1, undefined] }, 'missing'],
    [[0.5, 0.6], [1, 1], { weights: [1, 0] }, 'not-positive'],
    [[0.5, 0.6], [1, 1], { weights: [1, -1] }, 'negative'],
    [[0.5, -0.1], [1, 1], logit, 'negative'],
    [[0.5, 1.1], [1, 1], logit, 'exceeds-whole'],
    [[0, 0, 0], [1, 1, 1], logit, 'all-alike'],
    [[1, 1, 1], [1, 1, 1], logit, 'all-alike'],
    [[0, 0.5, 1], [1, 1, 1], logit, 'all-alike'],
    [[1, 1, 0], [1, 1, 1], logit, 'all-alike'],
  ] as const) {
    it(`is none for ${values.join(', ')} of ${people.join(', ')} with ${JSON.stringify(options)}: ${reason}`, () => {
      expect(regressionSlopeIndex(values, people, options)).to.deep.equal({ noFigure: reason });
    });
  }

  it('has no relative index where the line is zero or less at an end', () => {
    const { slopeIndex, relativeIndex } = indices([0, 0, 3], [1, 1, 1]);
    expect(slopeIndex.value).to.be.closeTo(4.5, 1e-12);
    expect(relativeIndex).to.deep.equal(noFigure('not-positive'));
  });

  it('refuses lists of two lengths and a confidence that is none', () => {
    expect(() => regressionSlopeIndex([1, 2], [1])).to.throw(RangeError, 'got 2 and 1');
    expect(() => regressionSlopeIndex([1, 2], [1, 1], { weights: [1] })).to.throw(
      RangeError,
      'regressionSlopeIndex requires lists of one length, got 2 and 2 and 1',
    );
    expect(() => regressionSlopeIndex([1, 2], [1, 1], { confidence: 0 })).to.throw(
      RangeError,
      'regressionSlopeIndex requires a confidence between 0 and 1, got 0',
    );
  });
});

describe('logisticLine', () => {
  it('is the likeliest: what it leaves over weighs nothing, on the whole and along the line', () => {
    const rows = fc.array(
      fc.tuple(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 1, max: 1000 }),
      ),
      { minLength: 2, maxLength: 10 },
    );
    fc.assert(
      fc.property(rows, (list) => {
        const places = list.map(([place], index) => place / 100 + index);
        const [shares, weights] = [list.map(([, share]) => share / 100), list.map(([, , weight]) => weight)];
        const line = logisticLine(places, shares, weights);
        if (isNoFigure(line)) return;
        const left = (of: (place: number) => number): number =>
          line.residuals.reduce(
            (sum, residual, index) => sum + weights[index]! * residual * of(places[index]!),
            0,
          );
        expect(left(() => 1)).to.be.closeTo(0, 1e-6);
        expect(left((place) => place)).to.be.closeTo(0, 1e-5);
      }),
      run,
    );
  });

  it('finds a steep curve, for which a whole step goes too far', () => {
    const shares = [1e-9, 1e-9, 1e-9, 0.5, 1 - 1e-9];
    const { fitted } = sure<LogisticLine>(logisticLine([0, 1, 2, 3, 4], shares, [1, 1, 1, 1, 1]));
    expect(fitted[3]).to.be.closeTo(0.5, 1e-6);
    expect(fitted[2]).to.be.below(1e-6);
    expect(fitted[4]).to.be.above(1 - 1e-6);
  });

  it('is none where no curve is the best', () => {
    for (const shares of [
      [0, 0, 0],
      [1, 1, 1],
      [0, 1, 1],
      [1, 0.3, 0],
      [0, 0, 0.3],
    ]) {
      expect(logisticLine([1, 2, 3], shares, [1, 1, 1]), shares.join(', ')).to.deep.equal(
        noFigure('all-alike'),
      );
    }
    expect(isNoFigure(logisticLine([1, 2, 3], [0, 1, 0.5], [1, 1, 1]))).to.equal(false);
  });
});
