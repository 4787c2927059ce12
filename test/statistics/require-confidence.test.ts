import { expect } from 'chai';
import { requireConfidence } from '../../src/statistics/require-confidence.js';
import { standardErrors } from '../../src/statistics/standard-errors.js';

describe('requireConfidence', () => {
  for (const confidence of [0.000001, 0.5, 0.95, 0.998, 0.999999]) {
    it(`takes ${confidence}`, () => expect(() => requireConfidence('it', confidence)).not.to.throw());
  }

  for (const confidence of [0, 1, -0.1, 1.1, 95, NaN, Infinity]) {
    it(`refuses ${confidence}, and names the function`, () => {
      const words = `it requires a confidence between 0 and 1, got ${confidence}`;
      expect(() => requireConfidence('it', confidence)).to.throw(RangeError, words);
      expect(() => standardErrors('it', confidence)).to.throw(RangeError, words);
    });
  }
});
