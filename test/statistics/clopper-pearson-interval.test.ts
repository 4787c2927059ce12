import { expect } from 'chai';
import { clopperPearsonInterval } from '../../src/statistics/clopper-pearson-interval.js';
import { itIsAnIntervalOfAShare, near } from '../support/proportions.js';

describe('clopperPearsonInterval', () => {
  itIsAnIntervalOfAShare('clopperPearsonInterval', clopperPearsonInterval);

  it('has a closed form where all answers are alike', () => {
    for (const total of [1, 12, 300]) {
      near(clopperPearsonInterval(0, total), 0, 1 - 0.025 ** (1 / total), 1e-13);
      near(clopperPearsonInterval(total, total), 0.025 ** (1 / total), 1, 1e-13);
    }
    expect(clopperPearsonInterval(0, 5)).to.include({ lower: 0 });
    expect(clopperPearsonInterval(5, 5)).to.include({ upper: 1 });
  });

  // Newcombe 1998, table I, method 5.
  it("gives Newcombe's limits", () => {
    near(clopperPearsonInterval(81, 263), 0.2527, 0.3676, 5e-5);
    near(clopperPearsonInterval(15, 148), 0.0578, 0.1617, 5e-5);
    near(clopperPearsonInterval(1, 29), 0.0009, 0.1776, 5e-5);
  });

  it('holds the tails that it says', () => {
    // 1 of 2 with 50%: (1 - upper)^2 + 2 upper (1 - upper) = 1 - upper^2 is a quarter.
    near(clopperPearsonInterval(1, 2, { confidence: 0.5 }), 1 - Math.sqrt(0.75), Math.sqrt(0.75), 1e-13);
  });
});
