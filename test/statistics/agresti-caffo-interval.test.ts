import { agrestiCaffoInterval } from '../../src/statistics/agresti-caffo-interval.js';
import { near } from '../support/proportions.js';
import { itIsAnIntervalOfADifference, of } from '../support/two-samples.js';

// Published: Newcombe 1998 (56 of 70 against 48 of 80), Fagerland, Lydersen and Laake 2015, and other implementations.
const rows = [
  [0, 50, 0, 60, -0.0456482174694275, 0.051851691414837, 1e-14],
  [412, 1050, 533, 1210, -0.0886527879181331, -0.00736422823215109, 1e-14],
] as const;

describe('agrestiCaffoInterval', () => {
  itIsAnIntervalOfADifference('agrestiCaffoInterval', agrestiCaffoInterval);

  for (const [x1, n1, x2, n2, lower, upper, within] of rows) {
    it(`is ${lower} to ${upper} for ${x1} of ${n1} against ${x2} of ${n2}`, () => {
      near(agrestiCaffoInterval(of(x1, n1), of(x2, n2)), lower, upper, within);
    });
  }
});
