import { jeffreysInterval } from '../../src/statistics/jeffreys-interval.js';
import { itIsAnIntervalOfAShare, near } from '../support/proportions.js';

describe('jeffreysInterval', () => {
  itIsAnIntervalOfAShare('jeffreysInterval', jeffreysInterval);

  it('gives the published limits', () => {
    near(jeffreysInterval(0, 12), 0, 0.18530593831248504, 1e-13);
    near(jeffreysInterval(12, 12), 0.8146940616875149, 1, 1e-13);
  });

  it('is the arcsine law for half a case of one', () => {
    // Shapes of 1 and 1: the uniform distribution.
    near(jeffreysInterval(0.5, 1), 0.025, 0.975, 1e-13);
  });
});
