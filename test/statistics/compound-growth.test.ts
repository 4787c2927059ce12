import { expect } from 'chai';
import * as fc from 'fast-check';
import { compoundGrowth } from '../../src/statistics/compound-growth.js';
import { noFigure } from '../../src/statistics/no-figure.js';

const rows = [
  [[2015, 2020], [50, 60], 0.0371372893366482, 'two figures'],
  [[2015, 2016, 2017, 2018], [50, 55, 60.5, 66.55], 0.1, 'a tenth a year'],
  [[2015, 2016, 2017, 2018], [50, 1, 999, 66.55], 0.1, 'the figures between do not count'],
  [[2015, 2016, 2017], [5, undefined, 7], 0.183215956619923, 'a gap'],
  [[2020, 2015, 2018], [9, 5, 7], 0.124746113142095, 'in any order'],
  [[2014, 2015, 2020, 2021], [undefined, 50, 60, undefined], 0.0371372893366482, 'missing ends'],
  [[2015, 2020], [60, 0], -1, 'ends at zero'],
  [[2015, 2020], [0, 0], 0, 'stays at zero'],
] as const;

const none = [
  [[], [], 'too-few', 'no figures'],
  [[2015], [5], 'too-few', 'one figure'],
  [[2015, 2016], [5, undefined], 'too-few', 'one figure and a gap'],
  [[2015, 2020], [0, 60], 'no-growth', 'from zero'],
  [[2015, 2020], [-5, -6], 'no-growth', 'below zero'],
  [[2015, 2015], [5, 6], 'same-time', 'two figures for one year'],
  [[2015, undefined], [5, 6], 'missing', 'a figure without a year'],
  [[2015, 2016], [5, NaN], 'not-finite', 'not a number'],
] as const;

describe('compoundGrowth', () => {
  for (const [times, values, growth, why] of rows) {
    it(`of ${JSON.stringify(values)} is ${growth} (${why})`, () => {
      expect(compoundGrowth(Object.freeze([...times]), Object.freeze([...values]))).to.be.closeTo(
        growth,
        1e-14,
      );
    });
  }

  for (const [times, values, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(compoundGrowth(times, values)).to.deep.equal(noFigure(reason));
    });
  }

  it('refuses lists of different length', () => {
    expect(() => compoundGrowth([2015], [])).to.throw(
      RangeError,
      'compoundGrowth requires lists of one length',
    );
  });

  it('does not depend on the order', () => {
    const figures = fc.array(fc.integer({ min: 1, max: 999 }), { minLength: 2, maxLength: 12 });
    fc.assert(
      fc.property(figures, (values) => {
        const times = values.map((_, index) => 2000 + index);
        expect(compoundGrowth([...times].reverse(), [...values].reverse())).to.equal(
          compoundGrowth(times, values),
        );
      }),
      { seed: 20100331, numRuns: 100 },
    );
  });
});
