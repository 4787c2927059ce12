import { expect } from 'chai';
import * as fc from 'fast-check';
import { wilsonLimits } from '../../src/statistics/wilson-limits.js';

const run = { seed: 20100331, numRuns: 200 };
const Z95 = 1.959963984540054;
const Z998 = 3.090232306167813;

// The limits that PHEindicatormethods gives.
const rows = [
  [1, 100, Z95, 0.00176743206414065, 0.0544861961787053, 'one case'],
  [50, 100, Z95, 0.403831530365996, 0.596168469634004, 'half'],
  [99, 100, Z95, 0.945513803821295, 0.998232567935859, 'all but one'],
  [7_776_456, 7_564_336_677, Z95, 0.00102732010016411, 0.00102876445789772, 'a large denominator'],
  [20, 100, Z998, 0.105191620667115, 0.347110941700858, '99.8%'],
  [0, 10, Z95, 0, 0.277532799862889, 'no case'],
  [10, 10, Z95, 0.722467200137111, 1, 'cases only'],
  [12.5, 40.2, Z95, 0.189738834846933, 0.465131816420916, 'weighted cases'],
] as const;

describe('wilsonLimits', () => {
  for (const [cases, of, z, lower, upper, why] of rows) {
    it(`${cases} of ${of} with z ${z}: ${lower} to ${upper} (${why})`, () => {
      const found = wilsonLimits(cases, of, z);
      expect(found.lower).to.be.closeTo(lower, lower * 1e-13);
      expect(found.upper).to.be.closeTo(upper, upper * 1e-13);
    });
  }

  it('is exactly 0 for no case and 1 for cases only, whatever z is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.double({ min: 0.01, max: 5, noNaN: true }),
        (of, z) => {
          expect(wilsonLimits(0, of, z).lower).to.equal(0);
          expect(wilsonLimits(of, of, z).upper).to.equal(1);
        },
      ),
      run,
    );
  });

  it('stays within 0 and 1, holds the share, and is mirrored by the share of the others', () => {
    const share = fc.integer({ min: 1, max: 1e6 }).chain((of) => fc.tuple(fc.nat(of), fc.constant(of)));
    fc.assert(
      fc.property(share, fc.double({ min: 0.1, max: 5, noNaN: true }), ([cases, of], z) => {
        const [found, others] = [wilsonLimits(cases, of, z), wilsonLimits(of - cases, of, z)];
        expect(found.lower).to.be.within(0, cases / of);
        expect(found.upper).to.be.within(cases / of, 1);
        expect(found.lower).to.be.closeTo(1 - others.upper, 1e-12);
      }),
      run,
    );
  });

  it('does not go beyond 1 where all but a trace are cases', () => {
    for (let of = 1; of < 200; of += 1) {
      expect(wilsonLimits(of * (1 - 2 ** -53), of, 1.96).upper).to.be.at.most(1);
    }
  });
});
