import { expect } from 'chai';
import * as fc from 'fast-check';
import { auditTable } from '../../src/score/audit-table.js';
import type { CountTable } from '../../src/score/count-table.js';
import { roundedTable, type RoundingOptions } from '../../src/score/rounded-table.js';
import { deepFreeze } from '../support/deep-freeze.js';

const tableOf = (...counts: (number | undefined)[][]): CountTable => ({
  rows: counts.map((_, row) => `row ${row}`),
  columns: counts[0]!.map((_, column) => `column ${column}`),
  counts,
});

describe('roundedTable', () => {
  for (const [base, counts, expected] of [
    [5, [0, 1, 2, 3, 4, 5, 7, 8], [0, 0, 0, 5, 5, 5, 5, 10]],
    [10, [0, 4, 5, 14, 15], [0, 0, 10, 10, 20]],
    [3, [0, 1, 2, 4, 5], [0, 0, 3, 3, 6]],
    [4, [1, 2, 5, 6], [0, 4, 4, 8]],
  ] as const) {
    it(`rounds ${counts.join(', ')} to ${expected.join(', ')}`, () => {
      expect(roundedTable(tableOf([...counts]), { base, totals: 'none' }).cells).to.deep.equal([expected]);
    });
  }

  it('rounds totals by themselves, so that they need not add up, and says to which base', () => {
    expect(roundedTable(tableOf([2, 7, 12], [6, 6, 6]))).to.deep.include({
      cells: [
        [0, 5, 10],
        [5, 5, 5],
      ],
      rowTotals: [20, 20],
      columnTotals: [10, 15, 20],
      grandTotal: 40,
      rounding: { base: 5, totals: 'rounded' },
    });
  });

  it('adds up what is shown where asked to', () => {
    expect(roundedTable(tableOf([2, 7, 12], [6, 6, 6]), { totalsAs: 'sums' })).to.deep.include({
      rowTotals: [15, 15],
      columnTotals: [5, 10, 15],
      grandTotal: 30,
      rounding: { base: 5, totals: 'sums' },
    });
  });

  it('suppresses a total that tells what its parts are', () => {
    expect(roundedTable(tableOf([2, 2, 2, 2]), { totals: 'rows' }).rowTotals).to.deep.equal(['suppressed']);
    expect(roundedTable(tableOf([2, 2, 2, 1]), { totals: 'rows' }).rowTotals).to.deep.equal([5]);
    const both = roundedTable(tableOf([2, 2, 2, 2], [40, 50, 60, 70]));
    expect(both.rowTotals).to.deep.equal(['suppressed', 220]);
    expect(both.columnTotals).to.deep.equal([40, 50, 60, 70]);
  });

  it('keeps what is missing missing, and the totals that it belongs to', () => {
    const { cells, rowTotals, columnTotals, grandTotal } = roundedTable(tableOf([6, undefined], [6, 9]));
    expect(cells).to.deep.equal([
      [5, 'missing'],
      [5, 10],
    ]);
    expect(rowTotals).to.deep.equal(['missing', 15]);
    expect(columnTotals).to.deep.equal([10, 'missing']);
    expect(grandTotal).to.equal('missing');
  });

  it('leaves no exact count to be recovered: for each another table gives the same answer', function () {
    this.timeout(60_000);
    const line = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 2, maxLength: 2 });
    const table = fc.array(line, { minLength: 1, maxLength: 2 });
    fc.assert(
      fc.property(
        table,
        fc.constantFrom<RoundingOptions['totalsAs']>('rounded', 'sums'),
        (counts, totalsAs) => {
          const shown = roundedTable(tableOf(...counts), { base: 5, totalsAs });
          // All tables whose cells round to those shown, and whose totals do where they are shown.
          const near = (count: number): number[] => {
            const figure = Math.floor((count + 2) / 5) * 5;
            return [-2, -1, 0, 1, 2].map((step) => figure + step).filter((value) => value >= 0);
          };
          const agrees = (figure: unknown, sum: number): boolean =>
            totalsAs === 'sums' || typeof figure !== 'number' || Math.floor((sum + 2) / 5) * 5 === figure;
          let tables: number[][] = [[]];
          for (const count of counts.flat())
            tables = tables.flatMap((part) => near(count).map((value) => [...part, value]));
          const sumOf = (figures: number[]): number => figures.reduce((sum, figure) => sum + figure, 0);
          tables = tables.filter(
            (cells) =>
              counts.every((_, row) =>
                agrees(shown.rowTotals![row], sumOf(cells.slice(row * 2, row * 2 + 2))),
              ) &&
              [0, 1].every((column) =>
                agrees(shown.columnTotals![column], sumOf(cells.filter((_, at) => at % 2 === column))),
              ) &&
              agrees(shown.grandTotal, sumOf(cells)),
          );
          counts.flat().forEach((count, at) => {
            const values = new Set(tables.map((cells) => cells[at]));
            expect(values.has(count), 'the truth').to.equal(true);
            expect(values.size).to.be.above(1);
            const found = auditTable(shown).find(
              ({ row, column }) => row === Math.floor(at / 2) && column === at % 2,
            )!;
            expect([found.least, found.most]).to.deep.equal([
              Math.min(...tables.map((cells) => cells[at]!)),
              Math.max(...tables.map((cells) => cells[at]!)),
            ]);
          });
        },
      ),
      { numRuns: 150 },
    );
  });

  it('changes nothing that it is given, and is the same when it is done again', () => {
    const table = deepFreeze(tableOf([2, 2, 2, 2], [4, 0, 7, 9]));
    expect(roundedTable(table)).to.deep.equal(roundedTable(structuredClone(table)));
  });

  for (const [what, table, options, words] of [
    ['a base of 2', tableOf([1]), { base: 2 }, 'a whole base of 3 or more, got 2'],
    ['a broken base', tableOf([1]), { base: 5.5 }, 'a whole base of 3 or more, got 5.5'],
    ['a negative count', tableOf([-5]), {}, 'whole counts of zero or more, got -5'],
    ['other totals', tableOf([1]), { totals: 'all' }, 'totals both, rows, columns or none, got "all"'],
    ['totals of another kind', tableOf([1]), { totalsAs: 'true' }, 'totalsAs rounded or sums, got "true"'],
  ] as const) {
    it(`takes no ${what}`, () => {
      expect(() => roundedTable(table, options as RoundingOptions)).to.throw(
        RangeError,
        `roundedTable requires ${words}`,
      );
    });
  }
});
