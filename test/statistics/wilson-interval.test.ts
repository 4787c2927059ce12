import { expect } from 'chai';
import { wilsonInterval } from '../../src/statistics/wilson-interval.js';
import { itIsAnIntervalOfAShare, near } from '../support/proportions.js';

describe('wilsonInterval', () => {
  itIsAnIntervalOfAShare('wilsonInterval', wilsonInterval);

  it('gives the published limits', () => {
    near(wilsonInterval(1, 100), 0.00176743206414065, 0.0544861961787053, 1e-15);
    near(wilsonInterval(1, 100, { confidence: 0.998 }), 0.000873065697299977, 0.104554452837058, 1e-14);
  });

  // Newcombe 1998, table I: 81 of 263, 15 of 148, 0 of 20 and 1 of 29, methods 3 and 4.
  for (const [cases, total, lower, upper, lowerCorrected, upperCorrected] of [
    [81, 263, 0.2553, 0.3662, 0.2535, 0.3682],
    [15, 148, 0.0624, 0.1605, 0.0598, 0.1644],
    [0, 20, 0, 0.1611, 0, 0.2005],
    [1, 29, 0.0061, 0.1718, 0.0018, 0.1963],
  ] as const) {
    it(`gives Newcombe's limits for ${cases} of ${total}`, () => {
      near(wilsonInterval(cases, total), lower, upper, 5e-5);
      near(wilsonInterval(cases, total, { continuity: true }), lowerCorrected, upperCorrected, 5e-5);
    });
  }

  it('is exactly 0 for no case and exactly 1 for cases only', () => {
    for (const continuity of [false, true]) {
      expect(wilsonInterval(0, 7, { continuity })).to.include({ lower: 0 });
      expect(wilsonInterval(7, 7, { continuity })).to.include({ upper: 1 });
    }
  });

  it('never leaves 0 and 1 with continuity, and never loses a number', () => {
    for (let total = 1; total < 40; total += 1) {
      for (let cases = 0; cases <= total; cases += 1) {
        const interval = wilsonInterval(cases, total, { continuity: true, confidence: 0.5 });
        expect(interval)
          .to.have.property('lower')
          .that.is.within(0, cases / total);
        expect(interval)
          .to.have.property('upper')
          .that.is.within(cases / total, 1);
      }
    }
  });
});
