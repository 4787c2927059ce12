import { expect } from 'chai';
import fc from 'fast-check';
import {
  cellPlace,
  columnLetters,
  columnNumber,
  LAST_COLUMN,
} from '../../../src/read/table/xlsx-reference.js';
import { SharedFormula } from '../../../src/read/table/xlsx-shared-formula.js';

const run = { seed: 20100331, numRuns: 60 };
/** A formula of the cell C3, in others. */
const moved = (formula: string, ...places: readonly (readonly [row: number, column: number])[]): string[] => {
  const shared = new SharedFormula(formula, 3, 3);
  return places.map(([row, column]) => shared.at(row, column));
};

describe('SharedFormula', () => {
  for (const [formula, below, beside] of [
    ['B3/B$9*100', 'B4/B$9*100', 'C3/C$9*100'],
    ['SUM($A3:B3)', 'SUM($A4:B4)', 'SUM($A3:C3)'],
    ['$A$1', '$A$1', '$A$1'],
    ['Z01+AZ1', 'Z2+AZ2', 'AA1+BA1'],
    [
      'IF(A1="A1",\'NI A1\'!A1,LOG10(A1))',
      'IF(A2="A1",\'NI A1\'!A2,LOG10(A2))',
      'IF(B1="A1",\'NI A1\'!B1,LOG10(B1))',
    ],
    ['my.A1+_A1+A1.b+1A1', 'my.A1+_A1+A1.b+1A1', 'my.A1+_A1+A1.b+1A1'],
    ['', '', ''],
  ] as const) {
    it(`moves ${formula === '' ? 'nothing' : formula} down and to the right`, () =>
      expect(moved(formula, [4, 3], [3, 4])).to.deep.equal([below, beside]));
  }

  for (const [formula, beside, below] of [
    ['A9*A9', 'B9*B9', 'A10*A10'],
    ['A9*Z10', 'B9*AA10', 'A10*Z11'],
    ['A$9', 'B$9', 'A$9'],
    ['$A9', '$A9', '$A10'],
  ] as const) {
    it(`moves ${formula} along its row and down its column, from cells that were asked for before`, () =>
      expect(moved(formula, [3, 3], [3, 4], [4, 3])).to.deep.equal([formula, beside, below]));
  }

  it('leaves a formula of more than 255 signs as it stands', () => {
    const [long, longer] = [`A1${'+1'.repeat(126)}+`, `A1${'+1'.repeat(127)}`];
    expect([long.length, longer.length]).to.deep.equal([255, 256]);
    expect(moved(long, [4, 3])[0]!.slice(0, 3)).to.equal('A2+');
    expect(moved(longer, [4, 3])).to.deep.equal([longer]);
  });

  it('says the same of a cell, whichever it was asked for before', () => {
    const reference = fc
      .tuple(
        fc.constantFrom('', '$'),
        fc.integer({ min: 9, max: 800 }),
        fc.constantFrom('', '$'),
        fc.integer({ min: 9, max: 999 }),
      )
      .map(([dollar, column, fixed, row]) => `${dollar}${columnLetters(column)}${fixed}${row}`);
    const place = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(
        fc.array(reference, { maxLength: 5 }),
        fc.array(place, { maxLength: 8 }),
        (references, places) => {
          const formula = references.join('+');
          const alone = places.map((one) => moved(formula, one)[0]);
          expect(moved(formula, ...places)).to.deep.equal(alone);
          for (const [index, [row, column]] of places.entries()) {
            const own = references.map((one) => {
              const { row: from, column: of } = cellPlace(one)!;
              const letters = one.startsWith('$') ? `$${columnLetters(of)}` : columnLetters(of + column - 3);
              return `${letters}${one.lastIndexOf('$') > 0 ? `$${from}` : from + row - 3}`;
            });
            expect(alone[index]).to.equal(own.join('+'));
          }
        },
      ),
      run,
    );
  });
});

describe('columnLetters', () => {
  it('are those of the number, and none of what is no column', () => {
    const columns = [1, 26, 27, 702, 703, LAST_COLUMN, LAST_COLUMN + 1];
    expect(columns.map(columnLetters)).to.deep.equal(['A', 'Z', 'AA', 'ZZ', 'AAA', 'XFD', 'XFE']);
    expect(columns.map((column) => columnNumber(columnLetters(column)))).to.deep.equal(columns);
    expect([0, -1].map(columnLetters)).to.deep.equal(['', '']);
  });
});
