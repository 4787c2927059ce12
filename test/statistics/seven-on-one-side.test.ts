import { expect } from 'chai';
import { sevenOnOneSide } from '../../src/statistics/seven-on-one-side.js';

const letters = (flags: readonly (string | undefined)[]): string =>
  flags.map((flag) => flag?.[0] ?? '.').join('');

const rows = [
  [[], '', 'no points'],
  [[6, 6, 6, 6, 6, 6], '......', 'six points'],
  [[6, 7, 6, 7, 6, 7, 6], 'hhhhhhh', 'seven above'],
  [[4, 3, 4, 3, 4, 3, 4], 'lllllll', 'seven below'],
  [[4, 6, 6, 6, 6, 6, 6, 6, 6, 4], '.hhhhhhhh.', 'eight between others'],
  [[6, 6, 6, 5, 6, 6, 6, 6], '........', 'a point on the mean breaks it'],
  [[6, 6, 6, undefined, 6, 6, 6, 6], '........', 'a missing point breaks it'],
  [[6, 6, 6, 6, 6, 6, 6, 4, 4, 4, 4, 4, 4, 4], 'hhhhhhhlllllll', 'one shift after another'],
] as const;

describe('sevenOnOneSide', () => {
  for (const [values, flags, why] of rows) {
    it(`of 5 marks ${JSON.stringify(values)} "${flags}" (${why})`, () => {
      expect(letters(sevenOnOneSide(Object.freeze([...values]), 5))).to.equal(flags);
    });
  }
});
