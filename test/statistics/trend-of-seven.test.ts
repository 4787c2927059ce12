import { expect } from 'chai';
import * as fc from 'fast-check';
import { trendOfSeven } from '../../src/statistics/trend-of-seven.js';

const letters = (flags: readonly (string | undefined)[]): string =>
  flags.map((flag) => flag?.[0] ?? '.').join('');

const rows = [
  [[], '', 'no points'],
  [[1, 2, 3, 4, 5, 6], '......', 'six points'],
  [[1, 2, 3, 4, 5, 6, 7], 'hhhhhhh', 'seven up'],
  [[7, 6, 5, 4, 3, 2, 1], 'lllllll', 'seven down'],
  [[2, 1, 2, 3, 4, 5, 6, 7, 3], '.hhhhhhh.', 'between others'],
  [[1, 2, 3, 4, 5, 6, 7, 8], 'hhhhhhhh', 'eight up'],
  [[1, 2, 3, 3, 4, 5, 6], '.......', 'a tie breaks it'],
  [[1, 2, 3, 4, 4, 5, 6, 7, 8, 9, 10], '....hhhhhhh', 'a new one starts at the tie'],
  [[1, 2, 3, undefined, 5, 6, 7, 8], '........', 'a missing point breaks it'],
  [[1, 2, 3, 4, 5, 6, 7, 6, 5, 4, 3, 2, 1], 'hhhhhhlllllll', 'the top belongs to the fall'],
] as const;

describe('trendOfSeven', () => {
  for (const [values, flags, why] of rows) {
    it(`marks ${JSON.stringify(values)} "${flags}" (${why})`, () => {
      expect(letters(trendOfSeven(Object.freeze([...values])))).to.equal(flags);
    });
  }

  it('turns round when the figures are turned upside down, and does not ask for their size', () => {
    const values = fc.array(fc.integer({ min: 0, max: 20 }), { maxLength: 30 });
    fc.assert(
      fc.property(values, (given) => {
        const sorted = [...new Set(given)].sort((a, b) => a - b);
        const flags = letters(trendOfSeven(sorted));
        expect(flags).to.equal((sorted.length >= 7 ? 'h' : '.').repeat(sorted.length));
        expect(letters(trendOfSeven(given.map((value) => -3 * value)))).to.equal(
          letters(trendOfSeven(given)).replace(/[hl]/g, (flag) => (flag === 'h' ? 'l' : 'h')),
        );
      }),
      { seed: 20100331, numRuns: 200 },
    );
  });
});
