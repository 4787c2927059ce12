import { expect } from 'chai';
import type { Interval } from '../../src/statistics/interval.js';
import { miettinenNurminenInterval } from '../../src/statistics/miettinen-nurminen-interval.js';
import { meeInterval } from '../../src/statistics/mee-interval.js';
import { near } from '../support/proportions.js';
import { itIsAnIntervalOfADifference, of } from '../support/two-samples.js';

// Published: Newcombe 1998 (56 of 70 against 48 of 80), Fagerland, Lydersen and Laake 2015, and other implementations.
const rows = [
  [56, 70, 48, 80, 0.0533, 0.3377, 5e-5],
  [0, 50, 0, 60, -0.0601718579657674, 0.0713475873003602, 3e-7],
] as const;

describe('meeInterval', () => {
  itIsAnIntervalOfADifference('meeInterval', meeInterval);

  for (const [x1, n1, x2, n2, lower, upper, within] of rows) {
    it(`is ${lower} to ${upper} for ${x1} of ${n1} against ${x2} of ${n2}`, () => {
      near(meeInterval(of(x1, n1), of(x2, n2)), lower, upper, within);
    });
  }

  it('is inside that of Miettinen and Nurminen', () => {
    const [mee, wider] = [
      meeInterval(of(5, 9), of(2, 8)),
      miettinenNurminenInterval(of(5, 9), of(2, 8)),
    ] as Interval[];
    expect(mee!.lower).to.be.above(wider!.lower);
    expect(mee!.upper).to.be.below(wider!.upper);
  });
});
