import { expect } from 'chai';
import fc from 'fast-check';
import { Budget } from '../../../src/read/table/budget.js';
import { Grid } from '../../../src/read/table/grid.js';
import type { GridCell } from '../../../src/read/table/grid-cell.js';
import { arePlain, inOrder, plainRows } from '../../../src/read/table/xlsx-rows.js';

const rowOf = (sheetRow: number, ...cells: readonly (readonly [column: number, text: string])[]) => ({
  sheetRow,
  own: cells.map(([column, text]): GridCell => ({ text, row: sheetRow, column })),
});

/** Rows as a sheet has them: from the top, with gaps, and some cells with a formula alone. */
const sheetRows = fc
  .uniqueArray(
    fc.tuple(
      fc.integer({ min: 1, max: 30 }),
      fc.uniqueArray(fc.tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom('', 'a', '1')), {
        selector: ([column]) => column,
        minLength: 1,
      }),
    ),
    { selector: ([row]) => row },
  )
  .map((rows) =>
    rows
      .toSorted(([a], [b]) => a - b)
      .map(([row, cells]) => rowOf(row, ...cells.toSorted(([a], [b]) => a - b))),
  );

describe('plainRows', () => {
  it('gives what a grid gives', () => {
    fc.assert(
      fc.property(sheetRows, (rows) => {
        const grid = new Grid();
        for (const { own } of rows) grid.putRow([...own]);
        expect(arePlain(rows)).to.equal(true);
        expect([...plainRows(rows, new Budget())]).to.deep.equal([...grid.rows()]);
      }),
      { numRuns: 200 },
    );
  });

  it('counts the rows and cells that it gives, and stops at the limits where a grid does', () => {
    const rows = [rowOf(2, [3, 'a']), rowOf(40, [1, 'b'], [3, 'c'])];
    for (const limits of [{ rows: 5 }, { cells: 11 }, { gaps: 11 }]) {
      const grid = new Grid();
      for (const { own } of rows) grid.putRow([...own]);
      const givenBy = (from: Iterable<unknown>): readonly [count: number, words: string] => {
        let count = 0;
        try {
          for (const _ of from) count += 1;
        } catch (error) {
          return [count, (error as Error).message];
        }
        return [count, ''];
      };
      const given = givenBy(plainRows(rows, new Budget({ limits })));
      expect(given).to.deep.equal(givenBy(grid.rows(new Budget({ limits }))));
      expect(given[1]).to.include('limit');
    }
  });

  it('leaves to the grid what does not stand from the top and from the left', () => {
    const [one, two] = [rowOf(2, [1, 'a']), rowOf(3, [1, 'b'])];
    expect(arePlain([one, two])).to.equal(true);
    expect(arePlain([two, one])).to.equal(false);
    expect(arePlain([one, one])).to.equal(false);
    expect(arePlain([rowOf(2, [2, 'a'], [1, 'b'])])).to.equal(false);
    expect(arePlain([rowOf(2, [1, 'a'], [1, 'b'])])).to.equal(false);
    expect(arePlain([{ ...one, own: two.own }])).to.equal(false);
    const table = { name: 'T', range: { row: 2, column: 1, rows: 1, columns: 1 }, headings: 1 };
    expect(arePlain([{ ...one, table }])).to.equal(false);
  });
});

describe('inOrder', () => {
  it('sorts rows by their numbers, and only where they do not stand so', () => {
    const numbers = (...rows: readonly number[]) =>
      inOrder(new Map(rows.map((row) => [row, []]))).map(([row]) => row);
    expect(numbers(1, 2, 9)).to.deep.equal([1, 2, 9]);
    expect(numbers(9, 10, 2, 1)).to.deep.equal([1, 2, 9, 10]);
    expect(numbers()).to.deep.equal([]);
  });
});
