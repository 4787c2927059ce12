import { expect } from 'chai';
import { noFigure } from '../../src/statistics/no-figure.js';
import { limitsNotGiven } from '../../src/statistics/value-with-limits.js';

const rows = [
  [70, 68, 72, undefined, 'all given'],
  [70, 70, 70, undefined, 'no width'],
  [0, 0, 0, undefined, 'zeros are figures'],
  [80, 68, 72, undefined, 'a value outside its limits'],
  [undefined, 68, 72, 'missing', 'no value'],
  [undefined, undefined, undefined, 'missing', 'nothing'],
  [70, undefined, 72, 'no-interval', 'no lower limit'],
  [70, 68, undefined, 'no-interval', 'no upper limit'],
  [NaN, 68, undefined, 'no-interval', 'no upper limit, and a value that is none'],
  [NaN, 68, 72, 'not-finite', 'a value that is none'],
  [70, -Infinity, 72, 'not-finite', 'a lower limit that is none'],
  [70, 68, Infinity, 'not-finite', 'an upper limit that is none'],
  [70, 72, 68, 'limits-reversed', 'the lower limit above the upper'],
] as const;

describe('limitsNotGiven', () => {
  for (const [value, lower, upper, reason, why] of rows) {
    it(`says ${reason} of ${value} with ${lower} to ${upper} (${why})`, () => {
      const expected = reason && noFigure(reason);
      expect(limitsNotGiven(Object.freeze({ value, lower, upper }))).to.deep.equal(expected);
    });
  }
});
