import { expect } from 'chai';
import * as fc from 'fast-check';
import { runEnds } from '../../src/statistics/run-ends.js';
import { wholeRuns } from '../../src/statistics/whole-runs.js';

const marks = (text: string): (string | undefined)[] =>
  [...text].map((letter) => (letter === '.' ? undefined : letter));

const rows = [
  ['', 7, '', 'no points'],
  ['......', 7, '......', 'no end'],
  ['......h', 7, 'hhhhhhh', 'a run of seven'],
  ['.......h.', 7, '.hhhhhhh.', 'not the point before it, nor the one after'],
  ['......hh.', 7, 'hhhhhhhh.', 'a longer run'],
  ['..h..', 1, '..h..', 'a run of one'],
  ['..h.l', 3, 'hhlll', 'the later run has the point that both share'],
] as const;

describe('wholeRuns', () => {
  for (const [ends, length, whole, why] of rows) {
    it(`of "${ends}" by ${length}: "${whole}" (${why})`, () => {
      expect(wholeRuns(Object.freeze(marks(ends)), length)).to.deep.equal(marks(whole));
    });
  }

  for (const length of [0, -1, 1.5, NaN, Infinity]) {
    it(`refuses a length of ${length}`, () => {
      expect(() => wholeRuns([], length)).to.throw(
        RangeError,
        `wholeRuns requires a whole length of 1 or more, got ${length}`,
      );
    });
  }

  it('marks exactly the points that lie in a stretch of points marked alike, long enough', () => {
    const text = fc.string({ unit: fc.constantFrom('h', 'l', '.'), maxLength: 30 });
    fc.assert(
      fc.property(text, fc.integer({ min: 1, max: 5 }), (given, length) => {
        const expected = given.replace(/h+|l+/g, (run) =>
          run.length >= length ? run : '.'.repeat(run.length),
        );
        expect(wholeRuns(runEnds(marks(given), length), length)).to.deep.equal(marks(expected));
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
