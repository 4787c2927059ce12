import { expect } from 'chai';
import * as fc from 'fast-check';
import { gammaTails } from '../../src/statistics/gamma-tails.js';
import { poissonLimits } from '../../src/statistics/poisson-limits.js';

const run = { seed: 20100331, numRuns: 100 };

// Garwood's limits, as PHEindicatormethods gives them below ten events.
const rows = [
  [0, 0.025, 0, 3.68887945411394, 'no event'],
  [0, 0.001, 0, 6.90775527898214, 'no event at 99.8%: -ln 0.001'],
  [1, 0.025, 0.0253178079842899, 5.5716433909389, 'one event'],
  [3, 0.001, 0.190533377568403, 13.0622407791881, '99.8%'],
  [9, 0.025, 4.11537309737833, 17.0848034514192, 'nine events'],
] as const;

describe('poissonLimits', () => {
  for (const [count, tail, lower, upper, why] of rows) {
    it(`${count} with tails of ${tail}: ${lower} to ${upper} (${why})`, () => {
      const found = poissonLimits(count, tail);
      expect(found.lower).to.be.closeTo(lower, lower * 1e-12);
      expect(found.upper).to.be.closeTo(upper, upper * 1e-12);
    });
  }

  it('leaves the tail beyond each limit, for whole counts and others', () => {
    const count = fc.double({ min: 0.1, max: 1e4, noNaN: true });
    const tail = fc.double({ min: 1e-6, max: 0.9, noNaN: true });
    fc.assert(
      fc.property(count, tail, (events, beyond) => {
        const { lower, upper } = poissonLimits(events, beyond);
        expect(gammaTails(events, lower).lower / beyond).to.be.closeTo(1, 1e-9);
        expect(gammaTails(events + 1, upper).upper / beyond).to.be.closeTo(1, 1e-9);
      }),
      run,
    );
  });
});
