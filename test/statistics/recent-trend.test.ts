import { expect } from 'chai';
import { noFigure } from '../../src/statistics/no-figure.js';
import { recentTrend } from '../../src/statistics/recent-trend.js';

const times = [1, 2, 3, 4, 5];
const ones = [1, 1, 1, 1, 1];

const rows = [
  [12, [5, 6, 6, 7, 9], 'increasing', true, true, 0.9, 'a rise'],
  [12, [9, 7, 6, 6, 5], 'decreasing', true, true, -0.9, 'a fall'],
  [9.54953570608324, [5, 6, 6, 7, 9], 'no-significant-change', false, true, 0.9, 'exactly at the threshold'],
  [9.549535706083242, [5, 6, 6, 7, 9], 'increasing', true, true, 0.9, 'just above the threshold'],
  [99, [10, 10, 10, 9, 18], 'no-significant-change', true, false, 1.5, 'hangs on the last figure'],
  [99, [18, 9, 10, 10, 10], 'no-significant-change', true, false, -1.5, 'hangs on the first figure'],
  [99, [10, 10, 10, 10, 18], 'no-significant-change', true, false, 1.6, 'level without the last figure'],
  [99, [7, 7, 7, 7, 7], 'no-significant-change', true, false, 0, 'level'],
  [0, [7, 7, 7, 7, 7], 'no-significant-change', false, false, 0, 'level, and not significant'],
] as const;

describe('recentTrend', () => {
  for (const [chiSquared, values, trend, significant, steady, slope, why] of rows) {
    it(`of ${values.join(', ')} with ${chiSquared} is ${trend} (${why})`, () => {
      const answer = recentTrend(chiSquared, Object.freeze(times), values, Object.freeze(ones));
      expect(answer).to.deep.include({ trend, chiSquared, significant, steady });
      expect(answer).to.have.property('slope').that.is.closeTo(slope, 1e-14);
    });
  }

  it('weighs the figures in every line', () => {
    // The last figure counts for almost nothing: it alone goes up.
    const answer = recentTrend(99, times, [10, 9, 8, 7, 12], [1, 1, 1, 1, 0.001]);
    expect(answer).to.include({ trend: 'decreasing', steady: true });
    expect(recentTrend(99, times, [10, 9, 8, 7, 12], ones)).to.include({ trend: 'no-significant-change' });
    // Without the middle one, which holds the line level, it is far from level.
    expect(recentTrend(99, times, [1, 1, 9, 9, 9], [9, 9, 1, 1, 1])).to.include({ steady: true });
  });

  it('goes by the times', () => {
    const far = recentTrend(99, [1, 2, 3, 4, 50], [10, 9, 8, 8, 9.5], ones);
    expect(far).to.include({ steady: false });
    expect(far).to.have.property('slope').that.is.closeTo(0.0137, 0.0005);
  });

  it('has no figure where numbers do not hold the arithmetic', () => {
    expect(recentTrend(99, times, [1e308, -1e308, 1, 2, 3], ones)).to.deep.equal(noFigure('not-finite'));
  });
});
