import { expect } from 'chai';
import * as fc from 'fast-check';
import { noFigure } from '../../src/statistics/no-figure.js';
import { recentPoints } from '../../src/statistics/recent-points.js';

const at = (...times: (number | undefined)[]): { time: number | undefined; name: string }[] =>
  times.map((time) => ({ time, name: `of ${time}` }));

describe('recentPoints', () => {
  it('gives the latest five in order, one step apart', () => {
    expect(recentPoints('trend', at(2010, 2008, 2009, 2013, 2006, 2007), {})).to.deep.equal([
      { time: 1, name: 'of 2007' },
      { time: 2, name: 'of 2008' },
      { time: 3, name: 'of 2009' },
      { time: 4, name: 'of 2010' },
      { time: 5, name: 'of 2013' },
    ]);
  });

  it('keeps the times where asked, and orders them as numbers', () => {
    const points = at(10, 9, -1, 100, 2);
    expect(recentPoints('trend', points, { spacing: 'times' })).to.deep.equal(at(-1, 2, 9, 10, 100));
    expect(recentPoints('trend', points, { spacing: 'equal' })).to.deep.equal(
      recentPoints('trend', points, {}),
    );
  });

  const none = [
    [[], 'too-few'],
    [[1, 2, 3, 4], 'too-few'],
    [[1, 1], 'too-few'],
    [[1, 2, 3, 4, 4], 'same-time'],
    [[1, 1, 2, 3, 4, 5, 6], 'same-time'],
    [[1, 2, undefined, 4, 5], 'missing'],
    [[undefined, 2, 3, 4, 5, 6, 7], 'missing'],
    [[1, 2, NaN, 4, 5], 'not-finite'],
  ] as const;
  for (const [times, reason] of none) {
    it(`gives ${reason} for the times ${times.map(String).join(', ')}`, () => {
      expect(recentPoints('trend', at(...times), {})).to.deep.equal(noFigure(reason));
    });
  }

  it('refuses a spacing that it does not know, whatever the points', () => {
    const spacing = 'years' as 'times';
    expect(() => recentPoints('trend', [], { spacing })).to.throw(
      RangeError,
      "trend requires the spacing 'equal' or 'times', got 'years'",
    );
  });

  it('does not care for the order of the points, and leaves them as they are', () => {
    const times = fc.uniqueArray(fc.integer({ min: 1900, max: 2100 }), { minLength: 5, maxLength: 12 });
    fc.assert(
      fc.property(times, (list) => {
        const points = Object.freeze(at(...list).map((point) => Object.freeze(point)));
        const answer = recentPoints('trend', points, { spacing: 'times' });
        expect(answer).to.deep.equal(recentPoints('trend', points.toReversed(), { spacing: 'times' }));
        expect(answer).to.deep.equal(at(...list.toSorted((a, b) => a - b).slice(-5)));
      }),
      { seed: 20100331, numRuns: 100 },
    );
  });
});
