import { expect } from 'chai';
import { waldInterval } from '../../src/statistics/wald-interval.js';
import { itIsAnIntervalOfAShare, near } from '../support/proportions.js';

describe('waldInterval', () => {
  itIsAnIntervalOfAShare('waldInterval', waldInterval);

  it('gives the published limits', () => {
    near(waldInterval(412, 1050), 0.36284689666827846, 0.4219150080936263, 1e-14);
  });

  it('is not given where all answers are alike, since it would have no width', () => {
    expect(waldInterval(0, 12)).to.deep.equal({ noFigure: 'all-alike' });
    expect(waldInterval(12, 12)).to.deep.equal({ noFigure: 'all-alike' });
  });

  it('is kept to 0 and 1 unless it is to be left as it is', () => {
    near(waldInterval(1, 30), 0, 0.09756835, 1e-6);
    near(waldInterval(1, 30, { clipped: false }), -0.03090168, 0.09756835, 1e-6);
    near(waldInterval(29, 30), 0.90243165, 1, 1e-6);
    near(waldInterval(29, 30, { clipped: false }), 0.90243165, 1.03090168, 1e-6);
  });
});
