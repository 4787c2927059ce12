// Samples for tests of intervals: what may be asked of every interval of a share, whichever method makes it.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Interval } from '../../src/statistics/interval.js';
import { isNoFigure, type NoFigure } from '../../src/statistics/no-figure.js';

type Of = (
  cases: number | undefined,
  total: number | undefined,
  options?: { confidence: number },
) => Interval | NoFigure;

const run = { seed: 20100331, numRuns: 100 };

/** How many of how many. */
export const samples: fc.Arbitrary<[number, number]> = fc
  .tuple(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 400 }))
  .map(([a, b]): [number, number] => [Math.min(a, b), Math.max(a, b)]);

/** Two limits as an interval, to compare with. */
export function near(actual: unknown, lower: number, upper: number, within = 1e-9): void {
  const { lower: low, upper: high } = actual as Interval;
  expect(low, 'lower').to.be.closeTo(lower, within);
  expect(high, 'upper').to.be.closeTo(upper, within);
}

/** The tests that every interval of a share passes. */
export function itIsAnIntervalOfAShare(name: string, of: Of): void {
  for (const [cases, total, reason] of [
    [undefined, 5, 'missing'],
    [1, undefined, 'missing'],
    [NaN, 5, 'not-finite'],
    [1, Infinity, 'not-finite'],
    [-1, 5, 'negative'],
    [0, 0, 'no-denominator'],
    [0, -1, 'no-denominator'],
    [6, 5, 'exceeds-whole'],
  ] as const) {
    it(`gives none for ${cases} of ${total}: ${reason}`, () => {
      expect(of(cases, total)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses a confidence that is none', () => {
    expect(() => of(1, 2, { confidence: 95 })).to.throw(
      RangeError,
      `${name} requires a confidence between 0 and 1, got 95`,
    );
  });

  it('holds the share found, keeps to 0 and 1, and narrows with more people and less confidence', () => {
    fc.assert(
      fc.property(samples, ([cases, total]) => {
        const interval = of(cases, total);
        if (isNoFigure(interval)) return;
        expect(interval.lower).to.be.within(0, cases / total + 1e-12);
        expect(interval.upper).to.be.within(cases / total - 1e-12, 1);
        const [more, less] = [of(cases * 4, total * 4), of(cases, total, { confidence: 0.5 })] as Interval[];
        expect(more!.upper - more!.lower).to.be.below(interval.upper - interval.lower);
        expect(less!.upper - less!.lower).to.be.below(interval.upper - interval.lower);
      }),
      run,
    );
  });

  it('is the complement of that of the other answer', () => {
    fc.assert(
      fc.property(samples, ([cases, total]) => {
        const [yes, no] = [of(cases, total), of(total - cases, total)];
        if (isNoFigure(yes) || isNoFigure(no)) {
          expect(yes).to.deep.equal(no);
          return;
        }
        expect(yes.lower).to.be.closeTo(1 - no.upper, 1e-12);
        expect(yes.upper).to.be.closeTo(1 - no.lower, 1e-12);
      }),
      run,
    );
  });
}
