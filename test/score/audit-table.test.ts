import { expect } from 'chai';
import * as fc from 'fast-check';
import { auditTable } from '../../src/score/audit-table.js';
import type { PublishedCell, PublishedTable } from '../../src/score/published-table.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { isPossible } from '../support/table-attacker.js';

const X = 'suppressed';

function published(
  cells: PublishedCell[][],
  rowTotals?: PublishedCell[],
  columnTotals?: PublishedCell[],
  grandTotal?: PublishedCell,
): PublishedTable {
  const columns = (cells[0] ?? []).map((_, at) => `column ${at}`);
  const rows = cells.map((_, at) => `row ${at}`);
  return { rows, columns, cells, rowTotals, columnTotals, grandTotal, rounding: undefined };
}

const bounds = (table: PublishedTable, options = {}) =>
  auditTable(table, options).map(({ least, most }) => [least, most]);

describe('auditTable', () => {
  it('subtracts the only hidden cell of a row', () => {
    expect(auditTable(published([[X, 20]], [23]))).to.deep.equal([{ row: 0, column: 0, least: 3, most: 3 }]);
  });

  it('subtracts the only hidden cell of a column, which its row does not tell', () => {
    expect(
      bounds(
        published(
          [
            [X, X],
            [7, 9],
          ],
          undefined,
          [10, 11],
        ),
      ),
    ).to.deep.equal([
      [3, 3],
      [2, 2],
    ]);
  });

  it('subtracts across a whole table: rows less columns leave one cell', () => {
    // Two hidden cells or more in every row and column, yet rows 0 and 1 less columns 0 and 1 leave the third cell.
    const cells: PublishedCell[][] = [
      [X, X, X, 20],
      [X, X, 30, 40],
      [11, 12, X, X],
      [15, 16, X, X],
    ];
    const found = bounds(published(cells, [38, 85, 50, 66], [42, 42, 63, 92]));
    expect(found[2]).to.deep.equal([3, 3]);
    expect(found.filter(([least, most]) => least === most)).to.have.lengthOf(1);
  });

  it('knows that what is hidden is not zero, unless zeros are hidden', () => {
    const pair = published([[X, X, 20]], [22]);
    expect(bounds(pair)).to.deep.equal([
      [1, 1],
      [1, 1],
    ]);
    expect(bounds(pair, { protectZeros: true })).to.deep.equal([
      [0, 2],
      [0, 2],
    ]);
  });

  it('says that nothing bounds a figure without a total', () => {
    expect(bounds(published([[X, 20]]))).to.deep.equal([[1, undefined]]);
    expect(bounds(published([['missing', X]], ['missing'], [12, 'missing'], 'missing'))).to.deep.equal([
      [1, undefined],
    ]);
  });

  it('bounds hidden totals too', () => {
    expect(auditTable(published([[7, X]], [X], [7, X], 20))).to.deep.equal([
      { row: 0, column: 1, least: 13, most: 13 },
      { row: 0, column: 'total', least: 20, most: 20 },
      { row: 'total', column: 1, least: 13, most: 13 },
    ]);
  });

  it('lists every figure of a rounded table, and finds counts that their rounded total tells', () => {
    const table = { ...published([[0, 0, 0, 0]], [10]), rounding: { base: 5, totals: 'rounded' as const } };
    expect(bounds(table)).to.deep.equal([...Array<number[]>(4).fill([2, 2]), [8, 8]]);
    expect(bounds({ ...table, rowTotals: [5] })[0]).to.deep.equal([0, 2]);
    const sums = { ...table, rowTotals: [0], rounding: { base: 5, totals: 'sums' as const } };
    expect(bounds(sums)).to.deep.equal([...Array<number[]>(4).fill([0, 2]), [0, 8]]);
  });

  it('lists nothing where nothing is hidden, and changes nothing', () => {
    expect(auditTable(deepFreeze(published([[7, 9]], [16])))).to.deep.equal([]);
    expect(auditTable(deepFreeze(published([[X, X]], [16])))).to.have.lengthOf(2);
  });

  for (const [what, table, words] of [
    [
      'totals that contradict the cells',
      published([[7, 9]], [15]),
      'figures that a table of counts can have',
    ],
    ['a total below what is hidden', published([[X, X, 9]], [10]), 'figures that a table of counts can have'],
    ['no cells', published([]), 'rows and columns, got 0 by 0'],
    ['ragged rows', published([[1, 2], [3]]), '2 figures in every row, got 1'],
    ['a total too few', published([[1], [2]], [1]), 'a total for each row, got 1'],
    ['a total of a column too many', published([[1]], [1], [1, 1]), 'a total for each column, got 2'],
    ['a fraction', published([[1.5]]), 'whole multiples of 1, zero or more, got 1.5'],
    ['a negative total', published([[X]], [-1]), 'whole multiples of 1, zero or more, got -1'],
    ['words', published([['few' as never]]), 'whole multiples of 1, zero or more, got few'],
    [
      'what is no multiple of the base',
      { ...published([[7]]), rounding: { base: 5, totals: 'sums' as const } },
      'whole multiples of 5, zero or more, got 7',
    ],
    [
      'a base of 0',
      { ...published([[7]]), rounding: { base: 0, totals: 'sums' as const } },
      'a whole base above zero, got 0',
    ],
  ] as const) {
    it(`takes no table with ${what}`, () => {
      expect(() => auditTable(table)).to.throw(RangeError, `auditTable requires ${words}`);
    });
  }

  it('gives the least and the most that trying all tables gives', function () {
    this.timeout(60_000);
    const line = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.boolean()), {
      minLength: 3,
      maxLength: 3,
    });
    const table = fc.array(line, { minLength: 1, maxLength: 3 });
    const hides = fc.array(fc.boolean(), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(table, hides, fc.boolean(), (counts, hidden, protectZeros) => {
        const isHidden = (count: number, hide: boolean): PublishedCell =>
          hide && (count > 0 || protectZeros) ? X : count;
        const sums = counts.map((row) => row.reduce((sum, [count]) => sum + count, 0));
        const columns = [0, 1, 2].map((at) => counts.reduce((sum, row) => sum + row[at]![0], 0));
        const shown = published(
          counts.map((row) => row.map(([count, hide]) => isHidden(count, hide))),
          sums.map((sum, at) => isHidden(sum, hidden[at]!)),
          columns,
          isHidden(
            columns.reduce((sum, column) => sum + column),
            hidden[3]!,
          ),
        );
        const attack = { table: shown, leastSuppressed: protectZeros ? 0 : 1, cap: 60 };
        for (const { least, most, ...place } of auditTable(shown, { protectZeros })) {
          expect(isPossible(attack, place, least), 'the least').to.equal(true);
          // Totals of columns are shown, and bound everything.
          expect(isPossible(attack, place, most!), 'the most').to.equal(true);
          expect(isPossible(attack, place, most! + 1), 'more than the most').to.equal(false);
          const isTold = least === attack.leastSuppressed;
          expect(isTold || !isPossible(attack, place, least - 1), 'nothing less').to.equal(true);
        }
      }),
      { numRuns: 150 },
    );
  });
});
