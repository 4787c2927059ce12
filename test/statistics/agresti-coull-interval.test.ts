import { agrestiCoullInterval } from '../../src/statistics/agresti-coull-interval.js';
import { itIsAnIntervalOfAShare, near } from '../support/proportions.js';

describe('agrestiCoullInterval', () => {
  itIsAnIntervalOfAShare('agrestiCoullInterval', agrestiCoullInterval);

  it('gives the published limits, kept to 0 and 1 unless they are to be left as they are', () => {
    near(agrestiCoullInterval(1, 30, { clipped: false }), -0.008305484, 0.18091798, 1e-8);
    near(agrestiCoullInterval(1, 30), 0, 0.18091798, 1e-8);
    near(agrestiCoullInterval(29, 30), 0.81908202, 1, 1e-8);
  });
});
