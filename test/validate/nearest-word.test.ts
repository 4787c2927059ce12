import { expect } from 'chai';
import * as fc from 'fast-check';
import { nearestWord } from '../../src/validate/nearest-word.js';

const rows = [
  ['baselin', ['baseline', 'targets'], 'baseline', 'one letter short'],
  ['result', ['targets', 'results'], 'results', 'one letter short, not the first'],
  ['percentage', ['percent', 'count'], 'percent', 'three of ten letters too many: exactly a third'],
  ['abcdef', ['abcdxy'], 'abcdxy', 'two of six letters: exactly a third'],
  ['abcdef', ['abcxyz'], undefined, 'three of six letters: too many'],
  ['abcde', ['abcxy'], undefined, 'two of five letters: too many'],
  ['abcde', ['abcdx'], 'abcdx', 'one of five letters'],
  ['id', ['ids'], 'ids', 'one letter is always allowed'],
  ['id', ['xyz'], undefined, 'all letters another'],
  ['HIGHER', ['higher', 'lower'], 'higher', 'capitals do not count'],
  ['higher', ['higher'], 'higher', 'the word itself'],
  ['aaaa', ['aaab', 'aaaa', 'aaac'], 'aaaa', 'the nearest, not the first'],
  ['aaaa', ['aaab', 'aaac'], 'aaab', 'the first of equals'],
  ['cat', ['baseline'], undefined, 'far'],
  ['', ['a'], 'a', 'nothing written'],
  ['', [], undefined, 'nothing known'],
  ['toString', ['valueOf'], undefined, 'a name of the language'],
  ['titel', ['title'], undefined, 'two letters that changed places count as two changes'],
  ['abcdefghijklmno', ['abcdefghijk'], 'abcdefghijk', 'four letters too many, which is the most'],
  ['abcdefghijklmno', ['abcdefghij'], undefined, 'five letters too many, though a third of them'],
] as const;

describe('nearestWord', () => {
  for (const [word, known, expected, why] of rows) {
    it(`finds ${expected ?? 'nothing'} for "${word}" (${why})`, () => {
      expect(nearestWord(word, known)).to.equal(expected);
    });
  }

  for (const [position, expected] of [
    [199, 'baseline'],
    [200, undefined],
  ] as const) {
    it(`compares 200 words at most: ${expected ?? 'nothing'} after ${position} others`, () => {
      const known = [
        ...Array.from({ length: position }, (_, index) => `${index}`.padStart(30, 'z')),
        'baseline',
      ];
      expect(nearestWord('baselin', known)).to.equal(expected);
    });
  }

  it('counts changes as the table of Levenshtein does, for any words', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'B', '-'), maxLength: 16 });
    fc.assert(
      fc.property(word, fc.array(word, { maxLength: 4 }), (written, known) => {
        const most = Math.min(Math.floor(Math.max(written.length, 4) / 3), 4);
        const least = Math.min(...known.map((each) => distance(written, each)), Infinity);
        const first = known.find((each) => distance(written, each) === least);
        expect(nearestWord(written, known)).to.equal(least <= most ? first : undefined);
      }),
      { seed: 20100331, numRuns: 1000 },
    );
  });
});

/** The distance between two words, whatever their capitals: the whole table. */
function distance(from: string, to: string): number {
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...from.toLowerCase()].entries()) {
    const current = [index + 1];
    for (const [at, other] of [...to.toLowerCase()].entries()) {
      const change = previous[at]! + (letter === other ? 0 : 1);
      current.push(Math.min(previous[at + 1]! + 1, current[at]! + 1, change));
    }
    previous = current;
  }
  return previous.at(-1)!;
}
