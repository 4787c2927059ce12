import { expect } from 'chai';
import { waldDifferenceInterval } from '../../src/statistics/wald-difference-interval.js';
import { near } from '../support/proportions.js';
import { itIsAnIntervalOfADifference, of } from '../support/two-samples.js';

// Published: Newcombe 1998 (56 of 70 against 48 of 80), Fagerland, Lydersen and Laake 2015, and other implementations.
const rows = [
  [7, 34, 1, 34, 0.02916942, 0.32377176, 1e-8],
  [412, 1050, 533, 1210, -0.0887930333728644, -0.00743679740242092, 1e-14],
] as const;

describe('waldDifferenceInterval', () => {
  itIsAnIntervalOfADifference('waldDifferenceInterval', waldDifferenceInterval);

  for (const [x1, n1, x2, n2, lower, upper, within] of rows) {
    it(`is ${lower} to ${upper} for ${x1} of ${n1} against ${x2} of ${n2}`, () => {
      near(waldDifferenceInterval(of(x1, n1), of(x2, n2)), lower, upper, within);
    });
  }

  it('is not given where all in both answer alike, since it would have no width', () => {
    expect(waldDifferenceInterval(of(0, 5), of(0, 9))).to.deep.equal({ noFigure: 'all-alike' });
    expect(waldDifferenceInterval(of(5, 5), of(9, 9))).to.deep.equal({ noFigure: 'all-alike' });
    expect(waldDifferenceInterval(of(5, 5), of(0, 9))).to.deep.equal({ lower: 1, upper: 1 });
  });

  it('is kept between -1 and 1', () => {
    expect(waldDifferenceInterval(of(2, 2), of(1, 4))).to.include({ upper: 1 });
    expect(waldDifferenceInterval(of(1, 4), of(2, 2))).to.include({ lower: -1 });
  });
});
