import { expect } from 'chai';
import { twoOfThreeNearLimit } from '../../src/statistics/two-of-three-near-limit.js';

const limits = { mean: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };

const letters = (flags: readonly (string | undefined)[]): string =>
  flags.map((flag) => flag?.[0] ?? '.').join('');

const rows = [
  [[], '', '', 'no points'],
  [[2.5, 2.5], '..', '..', 'two points are not three'],
  [[2.5, 2.5, 1], 'hh.', 'hhh', 'the first two'],
  [[2.5, 1, 2.5], 'h.h', 'hhh', 'the outer two'],
  [[1, 2.5, 2.5], '.hh', 'hhh', 'the last two'],
  [[2.5, 2.5, 2.5], 'hhh', 'hhh', 'all three'],
  [[-2.5, -1, -2.5], 'l.l', 'lll', 'below'],
  [[1, 1, 2.5, 1], '....', '....', 'one alone'],
  [[2.5, 1, 1, 2.5], '....', '....', 'two of four'],
  [[2.5, 1, 1, 2.5, 2.5], '...hh', '..hhh', 'the first is not within three of another'],
  [[1, 1, 2.5, 2.5, 1, 1, 1], '..hh...', '.hhhh..', 'in the middle: all threes around them'],
  [[2.5, -1, 2.5], '...', '...', 'the third is on the other side of the mean'],
  [[2.5, 0, 2.5], '...', '...', 'the third is on the mean'],
  [[2.5, undefined, 2.5], '...', '...', 'the third is missing'],
  [[2.5, -2.5, 2.5], '...', '...', 'near limits on both sides'],
  [[-1, 2.5, 2.5, -1], '....', '....', 'no three on one side'],
  [[2, 1, 2.5], '...', '...', 'on the line of two thirds above is not near'],
  [[-2, -1, -2.5], '...', '...', 'on the line of two thirds below is not near'],
  [[3, 1, 2.5], 'h.h', 'hhh', 'on the limit is near'],
  [[3.1, 1, 2.5], '...', '...', 'outside the limit is not near'],
  [[-3.1, -1, -2.5], '...', '...', 'outside the lower limit is not near'],
  [[3.1, 2.5, 2.5], '.hh', 'hhh', 'outside counts as on the same side'],
] as const;

describe('twoOfThreeNearLimit', () => {
  for (const [values, near, all, why] of rows) {
    it(`marks ${JSON.stringify(values)} "${near}", and all "${all}" (${why})`, () => {
      const given = Object.freeze([...values]);
      expect(letters(twoOfThreeNearLimit(given, limits))).to.equal(near);
      expect(letters(twoOfThreeNearLimit(given, limits, { marked: 'near' }))).to.equal(near);
      expect(letters(twoOfThreeNearLimit(given, limits, { marked: 'all' }))).to.equal(all);
    });
  }

  it('measures from the mean and the limits given', () => {
    const shifted = { mean: 50, lower: 44, upper: 56, nearLower: 46, nearUpper: 54 };
    expect(letters(twoOfThreeNearLimit([54.1, 50.1, 55], shifted))).to.equal('h.h');
    expect(letters(twoOfThreeNearLimit([45.9, 49.9, 45], shifted))).to.equal('l.l');
  });

  it('refuses another way of marking', () => {
    const marked = 'some' as 'all';
    expect(() => twoOfThreeNearLimit([], limits, { marked })).to.throw(
      RangeError,
      "twoOfThreeNearLimit requires marked 'near' or 'all', got 'some'",
    );
  });
});
