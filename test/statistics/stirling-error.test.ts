import { expect } from 'chai';
import { stirlingError } from '../../src/statistics/stirling-error.js';

// Loader's table: sferr_halves.
const rows = [
  [0.5, 0.15342640972002736],
  [1, 0.08106146679532726],
  [2, 0.04134069595540929],
  [10, 0.0083305634333629],
  [15, 0.005554733551969],
] as const;

describe('stirlingError', () => {
  for (const [n, expected] of rows) {
    it(`is ${expected} at ${n}`, () => expect(stirlingError(n)).to.be.closeTo(expected, 2e-14));
  }

  it('goes on without a step where the series takes over', () => {
    const step = stirlingError(15.999999999) - stirlingError(16);
    expect(step).to.be.closeTo(1e-9 / (12 * 16 * 16), 1e-13);
  });

  it('is a twelfth of one over n for large n', () => {
    expect(stirlingError(1e6)).to.be.closeTo(1 / 12e6, 1e-19);
    expect(stirlingError(20)).to.be.closeTo(1 / 240 - 1 / (360 * 8000) + 1 / (1260 * 3.2e6), 1e-12);
  });
});
