import { expect } from 'chai';
import * as fc from 'fast-check';
import { adjustedPValues, ADJUSTMENTS, type Adjustment } from '../../src/statistics/adjusted-p-values.js';

const H = 1 + 1 / 2 + 1 / 3;
const rows: readonly (readonly [Adjustment, readonly number[], readonly number[]])[] = [
  ['bonferroni', [0.01, 0.04, 0.5], [0.03, 0.12, 1]],
  ['holm', [0.01, 0.04, 0.03], [0.03, 0.06, 0.06]],
  ['hochberg', [0.01, 0.04, 0.03], [0.03, 0.04, 0.04]],
  ['benjamini-hochberg', [0.01, 0.04, 0.03], [0.03, 0.04, 0.04]],
  ['benjamini-hochberg', [0.01, 0.2, 0.03], [0.03, 0.2, 0.045]],
  ['benjamini-yekutieli', [0.01, 0.2, 0.03], [0.03 * H, 0.2 * H, 0.045 * H]],
  ['holm', [0.4, 0.4], [0.8, 0.8]],
  ['holm', [0.9, 0.6], [1, 1]],
  ['benjamini-yekutieli', [0.9], [0.9]],
];

describe('adjustedPValues', () => {
  for (const [method, values, expected] of rows) {
    it(`${method} of ${values.join(', ')}`, () => {
      const adjusted = adjustedPValues(Object.freeze([...values]), method);
      adjusted.forEach((value, index) => expect(value).to.be.closeTo(expected[index]!, 1e-14));
    });
  }

  it('does not count what is missing', () => {
    expect(adjustedPValues([0.01, undefined, 0.04], 'bonferroni')).to.deep.equal([
      0.02,
      { noFigure: 'missing' },
      0.08,
    ]);
    expect(adjustedPValues([], 'holm')).to.deep.equal([]);
  });

  it('never lowers a p value nor turns their order, whatever the method', () => {
    const values = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(values, fc.constantFrom(...ADJUSTMENTS), (list, method) => {
        const adjusted = adjustedPValues(list, method) as number[];
        list.forEach((value, index) => {
          expect(adjusted[index]).to.be.within(value, 1);
          list.forEach((other, place) => {
            if (value < other) expect(adjusted[index]).to.be.at.most(adjusted[place]!);
          });
        });
      }),
      { seed: 20100331, numRuns: 100 },
    );
  });

  for (const bad of [-0.1, 1.1, NaN]) {
    it(`refuses ${bad}`, () => {
      const words = `adjustedPValues requires p values between 0 and 1, got ${bad}`;
      expect(() => adjustedPValues([0.5, bad], 'holm')).to.throw(RangeError, words);
    });
  }

  it('refuses a method that it does not know', () => {
    expect(() => adjustedPValues([0.5], 'sidak' as Adjustment)).to.throw(
      RangeError,
      'adjustedPValues requires one of bonferroni, holm, hochberg, benjamini-hochberg, benjamini-yekutieli, got sidak',
    );
  });
});
