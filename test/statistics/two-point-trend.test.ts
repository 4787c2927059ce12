import { expect } from 'chai';
import * as fc from 'fast-check';
import { noFigure } from '../../src/statistics/no-figure.js';
import { twoPointTrend } from '../../src/statistics/two-point-trend.js';
import type { ValueWithLimits } from '../../src/statistics/value-with-limits.js';

type Figures = readonly [number | undefined, number | undefined, number | undefined] | undefined;

const withLimits = (figures: Figures): ValueWithLimits | undefined =>
  figures && Object.freeze({ value: figures[0], lower: figures[1], upper: figures[2] });

const rows = [
  [[2, 1.9, 2.1], [1, 0.9, 1.1], 'decreasing', 'below'],
  [[1, 0.9, 1.1], [2, 1.9, 2.1], 'increasing', 'above'],
  [[2, 1.5, 2.1], [1, 0.9, 1.6], 'no-significant-change', 'overlap from below'],
  [[1, 0.9, 1.6], [2, 1.5, 2.1], 'no-significant-change', 'overlap from above'],
  [[2, 1.5, 2.1], [1, 0.9, 1.5], 'no-significant-change', 'touch from below'],
  [[1, 0.9, 1.5], [2, 1.5, 2.1], 'no-significant-change', 'touch from above'],
  [[2, 1.9, 2.1], [2, 1.9, 2.1], 'no-significant-change', 'the same'],
  [[2, 1, 3], [2.5, 2.4, 2.6], 'no-significant-change', 'inside the other'],
  [[1, 0.5, 1.5], [0, 0, 0.4], 'decreasing', 'to zero'],
  [[2, 1, 3], [-2, -3, -1], 'decreasing', 'from one sign to the other'],
  [[2, 2, 2], [2, 2, 2], 'no-significant-change', 'without width, the same'],
  [[2, 2, 2], [3, 3, 3], 'increasing', 'without width, above'],
] as const;

const none = [
  [[2, 1.5, 2.1], [1, undefined, undefined], 'no-interval', 'no limits of the latest'],
  [[2, undefined, 2.1], [1, 0.9, 1.1], 'no-interval', 'a limit of the previous missing'],
  [[2, 1.9, 2.1], [undefined, 0.9, 1.1], 'missing', 'no latest value'],
  [[undefined, 1.9, 2.1], [1, 0.9, 1.1], 'missing', 'no previous value'],
  [[2, 1.9, 2.1], undefined, 'missing', 'no latest'],
  [undefined, [2, 1.9, 2.1], 'missing', 'no previous'],
  [[2, 1.9, 2.1], [1, 1.1, 0.9], 'limits-reversed', 'limits of the latest reversed'],
  [[2, 1.9, NaN], [1, 0.9, 1.1], 'not-finite', 'a limit that is none'],
] as const;

describe('twoPointTrend', () => {
  for (const [previous, latest, trend, why] of rows) {
    it(`from ${previous.join(', ')} to ${latest.join(', ')} is ${trend} (${why})`, () => {
      expect(twoPointTrend(withLimits(previous), withLimits(latest))).to.equal(trend);
    });
  }

  for (const [previous, latest, reason, why] of none) {
    it(`gives ${reason} for ${why}`, () => {
      expect(twoPointTrend(withLimits(previous), withLimits(latest))).to.deep.equal(noFigure(reason));
    });
  }

  it('turns over where the figures change places', () => {
    const figure = fc
      .tuple(fc.integer({ min: -20, max: 20 }), fc.nat(9), fc.nat(9))
      .map(([value, below, above]) => ({ value, lower: value - below, upper: value + above }));
    const opposite = { increasing: 'decreasing', decreasing: 'increasing' } as const;
    fc.assert(
      fc.property(figure, figure, (one, other) => {
        const there = twoPointTrend(one, other) as keyof typeof opposite;
        expect(twoPointTrend(other, one)).to.equal(opposite[there] ?? there);
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
