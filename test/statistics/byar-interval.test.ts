import { expect } from 'chai';
import { byarInterval, isWhole } from '../../src/statistics/byar-interval.js';
import { near } from '../support/proportions.js';

describe('byarInterval', () => {
  it('gives the published limits', () => {
    near(byarInterval(65), 50.1631877104595, 82.8491385459398, 1e-12);
    near(byarInterval(65, { confidence: 0.998 }), 42.8, 94.3, 0.6);
  });

  it('has no lower limit where that would be below zero, or for no event', () => {
    expect(byarInterval(1, { confidence: 0.998 })).to.deep.include({ lower: { noFigure: 'too-few' } });
    expect(byarInterval(0)).to.deep.include({ lower: { noFigure: 'too-few' } });
    expect(byarInterval(1, { confidence: 0.998 }))
      .to.have.property('upper')
      .closeTo(9.36218021790836, 1e-12);
    expect(byarInterval(0))
      .to.have.property('upper')
      .closeTo((8 / 9 + 1.959963984540054 / 3) ** 3, 1e-12);
  });

  it('tells whether both limits are there', () => {
    expect(isWhole({ lower: 0, upper: 1 })).to.equal(true);
    expect(isWhole({ lower: { noFigure: 'too-few' }, upper: 1 })).to.equal(false);
  });

  for (const [count, reason] of [
    [undefined, 'missing'],
    [Infinity, 'not-finite'],
    [-1, 'negative'],
  ] as const) {
    it(`gives none for ${count}: ${reason}`, () => {
      expect(byarInterval(count)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses a confidence that is none', () => {
    expect(() => byarInterval(1, { confidence: 0 })).to.throw(RangeError, 'byarInterval requires');
  });
});
