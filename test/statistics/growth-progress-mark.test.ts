import { expect } from 'chai';
import * as fc from 'fast-check';
import { growthProgressCategory } from '../../src/statistics/growth-progress-category.js';
import { growthProgressMark } from '../../src/statistics/growth-progress-mark.js';
import { noFigure } from '../../src/statistics/no-figure.js';

const rows = [
  ['growth', -0.03, -5],
  ['growth', -0.02, -5],
  ['growth', -0.01, -3.75],
  ['growth', 0, -2.5],
  ['growth', 0.0025, -1.25],
  ['growth', 0.005, 0],
  ['growth', 0.01, 1.25],
  ['growth', 0.015, 2.5],
  ['growth', 0.0175, 3.75],
  ['growth', 0.02, 5],
  ['growth', 0.05, 5],
  ['ratio', -2, -5],
  ['ratio', -0.6, -5],
  ['ratio', 0, -2.5],
  ['ratio', 0.6, 0],
  ['ratio', 0.95, 2.5],
  ['ratio', 1.3, 5],
  ['ratio', 9, 5],
] as const;

describe('growthProgressMark', () => {
  for (const [by, progress, mark] of rows) {
    it(`marks a ${by} of ${progress} with ${mark}`, () => {
      expect(growthProgressMark(progress, by)).to.be.closeTo(mark, 1e-12);
    });
  }

  it('has none for progress that is not known', () => {
    expect(growthProgressMark(undefined, 'ratio')).to.deep.equal(noFigure('missing'));
    expect(growthProgressMark(NaN, 'growth')).to.deep.equal(noFigure('not-finite'));
  });

  it('refuses another measure', () => {
    for (const by of ['mark', 'toString'] as unknown as 'growth'[]) {
      expect(() => growthProgressMark(1, by)).to.throw(
        RangeError,
        `growthProgressMark requires growth or ratio, got ${by}`,
      );
    }
  });

  it('never falls while progress rises, and gives the category that the progress has', () => {
    const progress = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(
        progress,
        progress,
        fc.constantFrom('growth' as const, 'ratio' as const),
        (one, other, by) => {
          // Between the thresholds, where rounding does not decide.
          const [low, high] = [Math.min(one, other), Math.max(one, other)].map(
            (step) => (step + 0.5) / 10_000,
          );
          const scaled = (share: number): number => (by === 'ratio' ? 50 * share : share);
          const marks = [low!, high!].map((share) => growthProgressMark(scaled(share), by) as number);
          expect(marks[0]).to.be.at.most(marks[1]!);
          expect(growthProgressCategory(marks[0], 'mark')).to.equal(growthProgressCategory(scaled(low!), by));
        },
      ),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
