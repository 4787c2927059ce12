import { expect } from 'chai';
import * as fc from 'fast-check';
import { isNoFigure } from '../../src/statistics/no-figure.js';
import { type TwoProportionsTest, twoProportionsTest } from '../../src/statistics/two-proportions-test.js';
import { FAULTS, of, pairs } from '../support/two-samples.js';

describe('twoProportionsTest', () => {
  it('gives what other implementations give', () => {
    const { z, p, pLarger, pSmaller } = twoProportionsTest(
      of(412, 1050),
      of(533, 1210),
    ) as TwoProportionsTest;
    expect(z).to.be.closeTo(-2.3128235456079054, 1e-12);
    expect(p).to.be.closeTo(0.0207323426804878, 1e-13);
    expect(pLarger).to.be.closeTo(0.9896338286597561, 1e-13);
    expect(pSmaller).to.be.closeTo(0.0103661713402439, 1e-13);
  });

  it('finds no difference where all in both answer alike', () => {
    const same = { z: { noFigure: 'all-alike' }, p: 1, pLarger: 1, pSmaller: 1 };
    expect(twoProportionsTest(of(0, 50), of(0, 60))).to.deep.equal(same);
    expect(twoProportionsTest(of(50, 50), of(60, 60))).to.deep.equal(same);
  });

  for (const [sample, reason] of FAULTS) {
    it(`gives none for ${sample.cases} of ${sample.total}: ${reason}`, () => {
      expect(twoProportionsTest(sample, of(1, 2))).to.deep.equal({ noFigure: reason });
    });
  }

  it('turns its sign with the order, and p is one', () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const [there, back] = [twoProportionsTest(first, second), twoProportionsTest(second, first)];
        if (isNoFigure(there) || isNoFigure(back) || isNoFigure(there.z)) return;
        expect(there.z).to.be.closeTo(-(back.z as number), 1e-12);
        expect(there.pLarger).to.be.closeTo(back.pSmaller, 1e-12);
        expect(there.pLarger + there.pSmaller).to.be.closeTo(1, 1e-12);
        expect(there.p).to.be.closeTo(2 * Math.min(there.pLarger, there.pSmaller), 1e-12);
      }),
      { seed: 20100331, numRuns: 100 },
    );
  });
});
