import { expect } from 'chai';
import { newcombeInterval } from '../../src/statistics/newcombe-interval.js';
import { near } from '../support/proportions.js';
import { itIsAnIntervalOfADifference, of } from '../support/two-samples.js';

// Published: Newcombe 1998 (56 of 70 against 48 of 80), Fagerland, Lydersen and Laake 2015, and other implementations.
const rows = [
  [56, 70, 48, 80, 0.0524, 0.3339, 5e-5],
  [0, 50, 0, 60, -0.0601718521420898, 0.0713475991333587, 1e-13],
] as const;

describe('newcombeInterval', () => {
  itIsAnIntervalOfADifference('newcombeInterval', newcombeInterval);

  for (const [x1, n1, x2, n2, lower, upper, within] of rows) {
    it(`is ${lower} to ${upper} for ${x1} of ${n1} against ${x2} of ${n2}`, () => {
      near(newcombeInterval(of(x1, n1), of(x2, n2)), lower, upper, within);
    });
  }

  it('is wider with continuity', () => {
    near(newcombeInterval(of(56, 70), of(48, 80), { continuity: true }), 0.0428, 0.3422, 5e-5);
  });

  it('is kept between -1 and 1', () => {
    expect(newcombeInterval(of(4, 4), of(0, 4), { continuity: true })).to.include({ upper: 1 });
  });
});
