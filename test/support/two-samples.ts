// Pairs of samples for tests: what may be asked of every interval of a difference, whichever method makes it.
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Interval } from '../../src/statistics/interval.js';
import { isNoFigure, type NoFigure } from '../../src/statistics/no-figure.js';
import type { SampleCount } from '../../src/statistics/two-proportions.js';
import { samples } from './proportions.js';

type Of = (first: SampleCount, second: SampleCount, options?: { confidence: number }) => Interval | NoFigure;

const run = { seed: 20100331, numRuns: 60 };

/** A sample, as short as a test can write it. */
export const of = (cases: number | undefined, total: number | undefined): SampleCount => ({ cases, total });

/** Two samples. */
export const pairs = fc
  .tuple(samples, samples)
  .map(([a, b]) => [of(...a), of(...b)] as [SampleCount, SampleCount]);

/** What is no sample, and why. */
export const FAULTS = [
  [of(undefined, 5), 'missing'],
  [of(1, NaN), 'not-finite'],
  [of(-1, 5), 'negative'],
  [of(0, 0), 'no-denominator'],
  [of(6, 5), 'exceeds-whole'],
] as const;

/** The tests that every interval of a difference passes. */
export function itIsAnIntervalOfADifference(name: string, interval: Of): void {
  for (const [sample, reason] of FAULTS) {
    it(`gives none where either is ${sample.cases} of ${sample.total}: ${reason}`, () => {
      expect(interval(sample, of(1, 2))).to.deep.equal({ noFigure: reason });
      expect(interval(of(1, 2), sample)).to.deep.equal({ noFigure: reason });
    });
  }

  it('refuses a confidence that is none', () => {
    const words = `${name} requires a confidence between 0 and 1, got 95`;
    expect(() => interval(of(1, 2), of(1, 2), { confidence: 95 })).to.throw(RangeError, words);
  });

  it('keeps to -1 and 1, turns its sign with the order, and narrows with less confidence', () => {
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const [there, back] = [interval(first, second), interval(second, first)];
        if (isNoFigure(there) || isNoFigure(back)) {
          expect(there).to.deep.equal(back);
          return;
        }
        expect(there.lower).to.be.within(-1, there.upper);
        expect(there.upper).to.be.at.most(1);
        expect(there.lower).to.be.closeTo(-back.upper, 1e-9);
        expect(there.upper).to.be.closeTo(-back.lower, 1e-9);
        const less = interval(first, second, { confidence: 0.5 }) as Interval;
        expect(less.upper - less.lower).to.be.at.most(there.upper - there.lower);
      }),
      run,
    );
  });

  it('is the same for those who disagree, with its sign turned', () => {
    const others = ({ cases, total }: SampleCount): SampleCount => of(total! - cases!, total);
    fc.assert(
      fc.property(pairs, ([first, second]) => {
        const [agree, disagree] = [interval(first, second), interval(others(first), others(second))];
        if (isNoFigure(agree) || isNoFigure(disagree)) {
          expect(agree).to.deep.equal(disagree);
          return;
        }
        expect(agree.lower).to.be.closeTo(-disagree.upper, 1e-9);
        expect(agree.upper).to.be.closeTo(-disagree.lower, 1e-9);
      }),
      run,
    );
  });
}
