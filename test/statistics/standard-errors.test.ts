import { expect } from 'chai';
import { standardErrors } from '../../src/statistics/standard-errors.js';

const rows = [
  [0.6826894921370859, 1],
  [0.9, 1.6448536269514722],
  [0.95, 1.959963984540054],
  [0.99, 2.5758293035489004],
  [0.998, 3.090232306167813],
] as const;

describe('standardErrors', () => {
  for (const [confidence, expected] of rows) {
    it(`are ${expected} for ${confidence}`, () => {
      expect(standardErrors('it', confidence)).to.be.closeTo(expected, 1e-13);
    });
  }
});
