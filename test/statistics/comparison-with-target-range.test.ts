import { expect } from 'chai';
import * as fc from 'fast-check';
import { comparisonWithTargetRange } from '../../src/statistics/comparison-with-target-range.js';

const run = { seed: 20100331, numRuns: 200 };

// value, lower, upper
const rows = [
  [0, 1, 2, 'below'],
  [1, 1, 2, 'at-lower'],
  [1.5, 1, 2, 'between'],
  [2, 1, 2, 'at-upper'],
  [3, 1, 2, 'above'],
  [5, 5, 5, 'at'],
  [4, 5, 5, 'below'],
  [6, 5, 5, 'above'],
  [0, 0, 1, 'at-lower'],
  [-1, -2, 0, 'between'],
] as const;

const none = [
  [undefined, 1, 2, 'missing'],
  [1.5, undefined, 2, 'missing'],
  [1.5, 1, undefined, 'missing'],
  [NaN, 1, 2, 'not-finite'],
  [1.5, -Infinity, 2, 'not-finite'],
  [1.5, 1, Infinity, 'not-finite'],
  [1.5, 2, 1, 'limits-reversed'],
] as const;

describe('comparisonWithTargetRange', () => {
  for (const [value, lower, upper, comparison] of rows) {
    it(`${value} is ${comparison}, of ${lower} to ${upper}`, () => {
      expect(comparisonWithTargetRange(value, Object.freeze({ lower, upper }))).to.equal(comparison);
    });
  }

  for (const [value, lower, upper, reason] of none) {
    it(`gives ${reason} for ${value}, of ${lower} to ${upper}`, () => {
      expect(comparisonWithTargetRange(value, { lower, upper })).to.deep.equal({ noFigure: reason });
    });
  }

  it('is the same from both sides: every sign turned, lower is upper', () => {
    const whole = fc.integer({ min: -9, max: 9 });
    const opposite: Readonly<Record<string, string>> = {
      below: 'above',
      'at-lower': 'at-upper',
      between: 'between',
      'at-upper': 'at-lower',
      above: 'below',
      at: 'at',
    };
    fc.assert(
      fc.property(whole, whole, fc.nat(4), (value, lower, width) => {
        const found = comparisonWithTargetRange(value, { lower, upper: lower + width });
        const turned = comparisonWithTargetRange(-value, { lower: -lower - width, upper: -lower });
        expect(turned).to.equal(opposite[found as string]);
      }),
      run,
    );
  });
});
