import { expect } from 'chai';
import { byarInterval } from '../../src/statistics/byar-interval.js';
import { countInterval } from '../../src/statistics/count-interval.js';
import { exactCountInterval } from '../../src/statistics/exact-count-interval.js';

describe('countInterval', () => {
  for (const [count, method] of [
    [0, 'exact'],
    [1, 'exact'],
    [9, 'exact'],
    [9.99, 'exact'],
    [10, 'byar'],
    [10.5, 'byar'],
    [100000, 'byar'],
  ] as const) {
    it(`is ${method} for ${count}`, () => {
      const expected = method === 'exact' ? exactCountInterval(count) : byarInterval(count);
      expect(countInterval(count)).to.deep.equal({ ...expected, method });
      const wide = method === 'exact' ? exactCountInterval : byarInterval;
      const options = { confidence: 0.998 };
      expect(countInterval(count, options)).to.deep.equal({ ...wide(count, options), method });
    });
  }

  for (const [count, reason] of [
    [undefined, 'missing'],
    [NaN, 'not-finite'],
    [-1, 'negative'],
  ] as const) {
    it(`gives none for ${count}: ${reason}`, () => {
      expect(countInterval(count)).to.deep.equal({ noFigure: reason });
    });
  }
});
