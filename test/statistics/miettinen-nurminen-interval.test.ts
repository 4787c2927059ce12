import { expect } from 'chai';
import { miettinenNurminenInterval } from '../../src/statistics/miettinen-nurminen-interval.js';
import { near } from '../support/proportions.js';
import { itIsAnIntervalOfADifference, of } from '../support/two-samples.js';

// Published: Newcombe 1998 (56 of 70 against 48 of 80), Fagerland, Lydersen and Laake 2015, and other implementations.
const rows = [
  [56, 70, 48, 80, 0.0528, 0.3382, 5e-5],
  [0, 50, 0, 60, -0.0606903433799744, 0.0719550251960754, 3e-7],
] as const;

describe('miettinenNurminenInterval', () => {
  itIsAnIntervalOfADifference('miettinenNurminenInterval', miettinenNurminenInterval);

  for (const [x1, n1, x2, n2, lower, upper, within] of rows) {
    it(`is ${lower} to ${upper} for ${x1} of ${n1} against ${x2} of ${n2}`, () => {
      near(miettinenNurminenInterval(of(x1, n1), of(x2, n2)), lower, upper, within);
    });
  }

  it('reaches 1 where all of one and nobody of the other answer yes', () => {
    expect(miettinenNurminenInterval(of(9, 9), of(0, 9))).to.include({ upper: 1 });
    expect(miettinenNurminenInterval(of(0, 9), of(9, 9))).to.include({ lower: -1 });
  });
});
