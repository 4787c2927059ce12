import { expect } from 'chai';
import { runEnds } from '../../src/statistics/run-ends.js';

/** A mark for each letter; a dot is none. */
const marks = (text: string): (string | undefined)[] =>
  [...text].map((letter) => (letter === '.' ? undefined : letter));

const rows = [
  ['', 7, '', 'no points'],
  ['hhhhhh', 7, '......', 'six are no run of seven'],
  ['hhhhhhl', 7, '.......', 'six and another'],
  ['hhhhhhh', 7, '......h', 'seven are one'],
  ['hhhhhhhhl', 7, '......hh.', 'eight end it twice'],
  ['llllllllh', 7, '......ll.', 'the other way'],
  ['hhh.hhhh', 4, '.......h', 'a point without a mark breaks it'],
  ['.....', 2, '.....', 'no marks are no run'],
  ['hlh.', 1, 'hlh.', 'each point is a run of one'],
  ['llhh', 2, '.l.h', 'one run after another'],
] as const;

describe('runEnds', () => {
  for (const [given, length, ends, why] of rows) {
    it(`of "${given}" by ${length}: "${ends}" (${why})`, () => {
      expect(runEnds(Object.freeze(marks(given)), length)).to.deep.equal(marks(ends));
    });
  }

  for (const length of [0, -1, 1.5, NaN, Infinity]) {
    it(`refuses a length of ${length}`, () => {
      expect(() => runEnds([], length)).to.throw(
        RangeError,
        `runEnds requires a whole length of 1 or more, got ${length}`,
      );
    });
  }
});
