import { expect } from 'chai';
import { exactCountInterval } from '../../src/statistics/exact-count-interval.js';
import { near } from '../support/proportions.js';

describe('exactCountInterval', () => {
  it('gives the published limits', () => {
    near(exactCountInterval(1), 0.0253178079842899, 5.5716433909389, 1e-12);
    near(exactCountInterval(1, { confidence: 0.998 }), 0.00100050033358353, 9.23341347645158, 1e-12);
    near(exactCountInterval(10), 4.795389, 18.39036, 1e-5);
  });

  it('is 0 to 3.69 for no event', () => {
    near(exactCountInterval(0), 0, -Math.log(0.025), 1e-13);
    expect(exactCountInterval(0)).to.include({ lower: 0 });
  });

  for (const [count, reason] of [
    [undefined, 'missing'],
    [NaN, 'not-finite'],
    [-0.5, 'negative'],
  ] as const) {
    it(`gives none for ${count}: ${reason}`, () => {
      expect(exactCountInterval(count)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses a confidence that is none', () => {
    expect(() => exactCountInterval(1, { confidence: 1 })).to.throw(
      RangeError,
      'exactCountInterval requires',
    );
  });
});
