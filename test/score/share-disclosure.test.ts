import { expect } from 'chai';
import * as fc from 'fast-check';
import { shareDisclosure } from '../../src/score/share-disclosure.js';

const rows = [
  [1, 3, {}, 'small-denominator', '33.3% of 3 is one person'],
  [4, 4, {}, 'small-denominator', 'four people are few, even if all agree'],
  [5, 5, {}, undefined, 'all of five, where nobody left over is no count to hide'],
  [5, 5, { protectZeros: true }, 'small-remainder', 'all of five, where it is'],
  [0, 50, {}, undefined, 'nobody, where zeros may be told'],
  [0, 50, { protectZeros: true }, 'small-numerator', 'nobody, where they may not'],
  [4, 50, {}, 'small-numerator', '8.0% of 50 is four'],
  [5, 50, {}, undefined, '10.0% of 50 is five'],
  [46, 50, {}, 'small-remainder', '92.0% of 50 leaves four'],
  [45, 50, {}, undefined, '90.0% of 50 leaves five'],
  [2, 1100, { decimals: 0 }, undefined, '0% of 1,100 may be five'],
  [2, 1100, { decimals: 1 }, 'small-numerator', '0.2% of 1,100 is two'],
  [0, 600, { decimals: 0 }, 'small-numerator', '0% of 600 may be 0 to 3, and is withheld whichever it is'],
  [3, 600, { decimals: 0 }, undefined, '1% of 600 is 3 to 9'],
  [9, 50, { threshold: 10 }, 'small-numerator', 'nine, under a threshold of 10'],
] as const;

describe('shareDisclosure', () => {
  for (const [numerator, denominator, options, reason, why] of rows) {
    it(`${numerator} of ${denominator}: ${reason ?? 'nothing'} (${why})`, () => {
      expect(shareDisclosure(numerator, denominator, options)?.reason).to.equal(reason);
    });
  }

  it('says of how many people the share can be', () => {
    expect(shareDisclosure(2, 600, { decimals: 0 })).to.deep.equal({
      reason: 'small-numerator',
      least: 0,
      most: 3,
    });
  });

  it('discloses just where trying every count finds only small ones, and agrees on all that print alike', () => {
    fc.assert(
      fc.property(
        fc
          .integer({ min: 5, max: 400 })
          .chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of))),
        fc.integer({ min: 0, max: 2 }),
        ([numerator, of], decimals) => {
          // In whole numbers: within half a unit of the last place of the figure printed, ties on either side.
          const scale = 100 * 10 ** decimals;
          const printed = Math.floor((2 * scale * numerator + of) / (2 * of));
          const possible = [...Array(of + 1).keys()].filter(
            (count) => 2 * Math.abs(scale * count - printed * of) <= of,
          );
          const few = (counts: number[]): boolean =>
            counts.every((count) => count < 5) && counts.some((count) => count > 0);
          const found = shareDisclosure(numerator, of, { decimals });
          expect(found !== undefined).to.equal(few(possible) || few(possible.map((count) => of - count)));
          if (found) expect([found.least, found.most]).to.deep.equal([possible[0], possible.at(-1)]);
        },
      ),
    );
  });

  for (const [numerator, denominator, options, words] of [
    [1, 0, {}, 'a denominator of whole 1 to 1000000000, got 0'],
    [1, 2.5, {}, 'a denominator of whole 1 to 1000000000, got 2.5'],
    [4, 3, {}, 'a numerator of whole 0 to 3, got 4'],
    [-1, 3, {}, 'a numerator of whole 0 to 3, got -1'],
    [NaN, 3, {}, 'a numerator of whole 0 to 3, got NaN'],
    [1, 9, { threshold: 1 }, 'a threshold of whole 2 to 1000000000, got 1'],
    [1, 9, { decimals: 5 }, 'decimals of whole 0 to 4, got 5'],
  ] as const) {
    it(`takes no ${numerator} of ${denominator} with ${JSON.stringify(options)}`, () => {
      expect(() => shareDisclosure(numerator, denominator, options)).to.throw(
        RangeError,
        `shareDisclosure requires ${words}`,
      );
    });
  }
});
