import { expect } from 'chai';
import * as fc from 'fast-check';
import { fisherExactTest } from '../../src/statistics/fisher-exact-test.js';
import { FAULTS, of } from '../support/two-samples.js';

describe('fisherExactTest', () => {
  for (const [x1, n1, x2, n2, p] of [
    [3, 4, 1, 4, 34 / 70], // the lady tasting tea: 1 + 16 + 16 + 1 of 70 ways
    [4, 4, 0, 4, 2 / 70],
    [2, 4, 2, 4, 1],
    [0, 50, 0, 60, 1],
    [50, 50, 60, 60, 1],
    [412, 1050, 533, 1210, 0.0210328277437377],
    [1, 1, 0, 3, 1 / 4],
    [0, 1, 3, 3, 1 / 4],
  ] as const) {
    it(`is ${p} for ${x1} of ${n1} against ${x2} of ${n2}`, () => {
      expect(fisherExactTest(of(x1, n1), of(x2, n2))).to.be.closeTo(p, 1e-10);
    });
  }

  it('is the same in either order, and for those who disagree', () => {
    const size = fc.integer({ min: 1, max: 40 });
    fc.assert(
      fc.property(size, size, fc.nat(40), fc.nat(40), (n1, n2, a, b) => {
        const [x1, x2] = [Math.min(a, n1), Math.min(b, n2)];
        const p = fisherExactTest(of(x1, n1), of(x2, n2)) as number;
        expect(p).to.be.within(0, 1);
        expect(fisherExactTest(of(x2, n2), of(x1, n1))).to.be.closeTo(p, 1e-9);
        expect(fisherExactTest(of(n1 - x1, n1), of(n2 - x2, n2))).to.be.closeTo(p, 1e-9);
      }),
      { seed: 20100331, numRuns: 100 },
    );
  });

  it('holds for tens of thousands', () => {
    expect(fisherExactTest(of(20100, 40000), of(20000, 40000))).to.be.closeTo(0.4838, 5e-4);
  });

  for (const [sample, reason] of FAULTS) {
    it(`gives none for ${sample.cases} of ${sample.total}: ${reason}`, () => {
      expect(fisherExactTest(sample, of(1, 2))).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses a number of people that is not whole', () => {
    const words = 'fisherExactTest requires whole numbers, got 1.5';
    expect(() => fisherExactTest(of(1.5, 4), of(1, 4))).to.throw(RangeError, words);
    expect(() => fisherExactTest(of(1, 4), of(1, 1.5))).to.throw(RangeError, words);
  });
});
