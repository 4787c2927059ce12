import { expect } from 'chai';
import { type RateInterval, rateInterval } from '../../src/statistics/rate-interval.js';

describe('rateInterval', () => {
  it('is the interval of the events, for so many people', () => {
    const { value, lower, upper, method } = rateInterval(65, 200, { per: 100 }) as RateInterval;
    expect(value).to.equal(32.5);
    expect(lower).to.be.closeTo(50.1631877104595 / 2, 1e-12);
    expect(upper).to.be.closeTo(82.8491385459398 / 2, 1e-12);
    expect(method).to.equal('byar');
  });

  it('may exceed one event each, and is for one person by default', () => {
    expect(rateInterval(8, 2)).to.include({ value: 4, method: 'exact' });
  });

  for (const [events, population, reason] of [
    [undefined, 10, 'missing'],
    [1, undefined, 'missing'],
    [1, NaN, 'not-finite'],
    [1, 0, 'no-denominator'],
    [1, -5, 'no-denominator'],
    [-1, 10, 'negative'],
  ] as const) {
    it(`gives none for ${events} among ${population}: ${reason}`, () => {
      expect(rateInterval(events, population)).to.deep.equal({ noFigure: reason });
    });
  }

  for (const per of [0, -100, NaN]) {
    it(`refuses a rate for ${per}`, () => {
      expect(() => rateInterval(1, 10, { per })).to.throw(
        RangeError,
        `rateInterval requires per above zero, got ${per}`,
      );
    });
  }
});
