import { expect } from 'chai';
import { type ChiSquaredTest, chiSquaredTest } from '../../src/statistics/chi-squared-test.js';
import { FAULTS, of } from '../support/two-samples.js';

describe('chiSquaredTest', () => {
  it('gives what other implementations give, with and without continuity', () => {
    const plain = chiSquaredTest(of(412, 1050), of(533, 1210)) as ChiSquaredTest;
    expect(plain.chiSquared).to.be.closeTo(5.34915275311831, 1e-11);
    expect(plain.p).to.be.closeTo(0.0207323426804878, 1e-13);
    const corrected = chiSquaredTest(of(412, 1050), of(533, 1210), { continuity: true }) as ChiSquaredTest;
    expect(corrected.chiSquared).to.be.closeTo(5.15322030308944, 1e-11);
    expect(corrected.p).to.be.closeTo(0.0232033028267462, 1e-13);
  });

  it('never corrects beyond the difference that there is', () => {
    // Off by a quarter of a person in each cell: nothing is left.
    expect(chiSquaredTest(of(1, 2), of(3, 5), { continuity: true })).to.deep.include({ chiSquared: 0, p: 1 });
    expect(chiSquaredTest(of(2, 4), of(2, 4))).to.deep.include({ chiSquared: 0, p: 1 });
  });

  it('says where fewer than five are expected in a cell', () => {
    expect(chiSquaredTest(of(5, 10), of(5, 10))).to.deep.include({ small: false });
    expect(chiSquaredTest(of(4, 10), of(5, 10))).to.deep.include({ small: true });
    expect(chiSquaredTest(of(6, 10), of(5, 10))).to.deep.include({ small: true });
  });

  it('finds no difference where all in both answer alike', () => {
    const same = { chiSquared: { noFigure: 'all-alike' }, p: 1, small: true };
    expect(chiSquaredTest(of(0, 50), of(0, 60))).to.deep.equal(same);
    expect(chiSquaredTest(of(50, 50), of(60, 60))).to.deep.equal(same);
  });

  for (const [sample, reason] of FAULTS) {
    it(`gives none for ${sample.cases} of ${sample.total}: ${reason}`, () => {
      expect(chiSquaredTest(of(1, 2), sample)).to.deep.equal({ noFigure: reason });
    });
  }
});
