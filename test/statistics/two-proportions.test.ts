import { expect } from 'chai';
import { differenceOf, twoProportions } from '../../src/statistics/two-proportions.js';
import { FAULTS, of } from '../support/two-samples.js';

describe('twoProportions', () => {
  it('gives two samples back', () => {
    expect(twoProportions(of(0, 1), of(2, 2))).to.deep.equal([of(0, 1), of(2, 2)]);
  });

  for (const [sample, reason] of FAULTS) {
    it(`gives none where either is ${sample.cases} of ${sample.total}: ${reason}`, () => {
      expect(twoProportions(sample, of(1, 2))).to.deep.equal({ noFigure: reason });
      expect(twoProportions(of(1, 2), sample)).to.deep.equal({ noFigure: reason });
    });
  }
});

describe('differenceOf', () => {
  it('is the first less the second', () => {
    expect(
      differenceOf([
        { cases: 3, total: 4 },
        { cases: 1, total: 4 },
      ]),
    ).to.equal(0.5);
    expect(
      differenceOf([
        { cases: 0, total: 4 },
        { cases: 4, total: 4 },
      ]),
    ).to.equal(-1);
  });
});
