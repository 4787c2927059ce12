import { expect } from 'chai';
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
});
