import { expect } from 'chai';
import * as fc from 'fast-check';
import { comparisonByInterval } from '../../src/statistics/comparison-by-interval.js';
import { comparisonByOverlap } from '../../src/statistics/comparison-by-overlap.js';

const run = { seed: 20100331, numRuns: 200 };
const figureOf = ([value, lower, upper]: readonly (number | undefined)[]) =>
  Object.freeze({ value, lower, upper });

const rows = [
  [[4, 3.5, 4.5], [3, 2.7, 3.1], 'higher', 'apart'],
  [[3, 2.7, 3.1], [4, 3.5, 4.5], 'lower', 'apart, the other way'],
  [[4, 3.5, 4.5], [3, 2.7, 3.6], 'similar', 'they overlap'],
  [[4, 3.5, 4.5], [3, 2.7, 3.5], 'similar', 'they touch'],
  [[3, 2.7, 3.5], [4, 3.5, 4.5], 'similar', 'they touch, the other way'],
  [[3, 2.5, 3.5], [3, 2.5, 3.5], 'similar', 'the same'],
] as const;

const none = [
  [[undefined, 2.7, 3.1], [4, 3.5, 4.5], 'missing', 'no value'],
  [[3, 2.7, 3.1], [undefined, 3.5, 4.5], 'missing', 'no value to compare with'],
  [[3, undefined, undefined], [4, 3.5, 4.5], 'no-interval', 'no limits'],
  [[3, 2.7, 3.1], [4, 3.5, undefined], 'no-interval', 'no upper limit to compare with'],
  [[3, 3.1, 2.7], [4, 3.5, 4.5], 'limits-reversed', 'limits the wrong way round'],
  [[3, 2.7, 3.1], [4, 4.5, 3.5], 'limits-reversed', 'limits to compare with the wrong way round'],
  [[3, 2.7, 3.1], [4, -Infinity, 4.5], 'not-finite', 'an open interval'],
] as const;

describe('comparisonByOverlap', () => {
  for (const [figure, other, comparison, why] of rows) {
    it(`${figure.join(', ')} against ${other.join(', ')} is ${comparison} (${why})`, () => {
      expect(comparisonByOverlap(figureOf(figure), figureOf(other))).to.equal(comparison);
    });
  }

  for (const [figure, other, reason, why] of none) {
    it(`gives ${reason} for ${figure.join(', ')} against ${other.join(', ')} (${why})`, () => {
      expect(comparisonByOverlap(figureOf(figure), figureOf(other))).to.deep.equal({ noFigure: reason });
    });
  }

  it('is the comparison by one interval where the other has no width', () => {
    const whole = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(whole, fc.nat(5), fc.nat(5), whole, (value, down, up, other) => {
        const figure = figureOf([value, value - down, value + up]);
        const found = comparisonByOverlap(figure, figureOf([other, other, other]));
        expect(found).to.equal(comparisonByInterval(figure, other));
      }),
      run,
    );
  });
});
