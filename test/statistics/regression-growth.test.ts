import { expect } from 'chai';
import * as fc from 'fast-check';
import { noFigure } from '../../src/statistics/no-figure.js';
import { regressionGrowth } from '../../src/statistics/regression-growth.js';

const rows = [
  [[2015, 2016, 2017], [50, 51, 52], 0.02, 'a line'],
  [[2015, 2016, 2017, 2018], [50, 55, 60.5, 66.55], 0.110876558102132, 'as COINr'],
  [[2015, 2020], [50, 60], 0.04, 'two figures'],
  [[2015, 2020], [60, 0], -0.2, 'ends at zero'],
  [[2015, 2020], [60, -60], -0.4, 'ends below zero'],
  [[2015, 2020], [0, 0], 0, 'stays at zero'],
  [[2015, 2016, 2017], [7, 7, 7], 0, 'stays as it is'],
  [[2015, 2016, 2017], [5, undefined, 7], 0.2, 'a gap'],
  [[2020, 2015, 2018], [9, 5, 7], 0.161290322580684, 'in any order, from the first year'],
  [[2015, 2016, 2017], [-1, 8, 8], 9, 'the line starts above zero, at 0.5'],
] as const;

const none = [
  [[], [], 'too-few', 'no figures'],
  [[2015], [5], 'too-few', 'one figure'],
  [[2015, 2020], [0, 60], 'no-growth', 'from zero'],
  [[2015, 2016, 2017], [0, 0.1, 0.2], 'no-growth', 'from zero, and a rounding'],
  [
    [2015, 2016, 2017, 2018, 2019, 2020, 2021],
    [0, 0.3, 0.6, 0.9, 1.2, 1.5, 1.8],
    'no-growth',
    'from zero too',
  ],
  [
    [2015, 2016, 2017, 2018, 2019, 2020, 2021],
    [0, 1.1, 2.2, 3.3, 4.4, 5.5, 6.6],
    'no-growth',
    'from zero as well',
  ],
  [[2015, 2020], [-5, -6], 'no-growth', 'below zero'],
  [[2015, 2016], [-5, -5], 'no-growth', 'constant below zero'],
  [[2015, 2015], [5, 6], 'same-time', 'two figures for one year'],
  [[2015, undefined], [5, 6], 'missing', 'a figure without a year'],
  [[2015, 2016], [5, NaN], 'not-finite', 'not a number'],
  [[2015, 2016], [-1e308, 1e308], 'not-finite', 'a slope beyond all numbers'],
  [[2015, 2016, 2017], [1.79e308, 1.79e308, 1e308], 'not-finite', 'a start beyond all numbers'],
] as const;

describe('regressionGrowth', () => {
  for (const [times, values, growth, why] of rows) {
    it(`of ${JSON.stringify(values)} is ${growth} (${why})`, () => {
      expect(regressionGrowth(Object.freeze([...times]), Object.freeze([...values]))).to.be.closeTo(
        growth,
        1e-12,
      );
    });
  }

  for (const [times, values, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(regressionGrowth(times, values)).to.deep.equal(noFigure(reason));
    });
  }

  it('refuses lists of different length', () => {
    expect(() => regressionGrowth([2015], [])).to.throw(
      RangeError,
      'regressionGrowth requires lists of one length',
    );
  });

  it('is the slope over the start for a line, whatever its unit', () => {
    const part = fc.integer({ min: 1, max: 500 });
    fc.assert(
      fc.property(part, part, fc.integer({ min: 2, max: 15 }), (start, rise, count) => {
        const times = Array.from({ length: count }, (_, index) => 2000 + index);
        const values = times.map((_, index) => start + index * rise);
        expect(regressionGrowth(times, values)).to.be.closeTo(rise / start, (1e-9 * rise) / start);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
