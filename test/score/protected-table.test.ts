import { expect } from 'chai';
import * as fc from 'fast-check';
import type { CountTable, TableTotals } from '../../src/score/count-table.js';
import { protectedTable, type ProtectionOptions } from '../../src/score/protected-table.js';
import type { PublishedTable } from '../../src/score/published-table.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { isPossible } from '../support/table-attacker.js';

const tableOf = (...counts: (number | undefined)[][]): CountTable => ({
  rows: counts.map((_, row) => `row ${row}`),
  columns: counts[0]!.map((_, column) => `column ${column}`),
  counts,
});

/** The table with its totals as it would be printed: a row a line, `x` for suppressed, `?` for missing. */
function printed({ cells, rowTotals, columnTotals, grandTotal }: PublishedTable): string[] {
  const sign = (cell: unknown): string => ({ suppressed: 'x', missing: '?' })[String(cell)] ?? String(cell);
  const lines = cells.map((row, at) => [...row, ...(rowTotals === undefined ? [] : [rowTotals[at]])]);
  const last = [...(columnTotals ?? []), ...(grandTotal === undefined ? [] : [grandTotal])];
  return [...lines, ...(last.length > 0 ? [last] : [])].map((line) => line.map(sign).join(' '));
}

type Row = readonly [string, CountTable, ProtectionOptions, readonly string[]];

const rows: readonly Row[] = [
  [
    'leaves a table without small counts as it is',
    tableOf([5, 20], [12, 0]),
    {},
    ['5 20 25', '12 0 12', '17 20 37'],
  ],
  [
    'hides a small count with the cheapest square of cells',
    tableOf([3, 20, 41], [12, 18, 30], [25, 9, 16]),
    {},
    ['x x 41 64', 'x x 30 60', '25 9 16 50', '40 47 87 174'],
  ],
  [
    'hides one in a series with the smallest other that gives it room',
    tableOf([3, 20, 41]),
    { totals: 'rows' },
    ['x x 41 64'],
  ],
  [
    'hides two that are alike in a series with a third: 1 + 1 can only be 2',
    tableOf([1, 1, 20, 41]),
    { totals: 'rows' },
    ['x x x 41 63'],
  ],
  [
    'hides the total of a series that has nothing else to hide a count with',
    tableOf([3, 0, 0], [9, 9, 9]),
    { totals: 'rows' },
    ['x 0 0 x', '9 9 9 27'],
  ],
  ['hides a column like a row', tableOf([3], [20], [41]), { totals: 'columns' }, ['x', 'x', '41', '64']],
  [
    'hides nothing more where no total is published',
    tableOf([3, 20], [7, 8]),
    { totals: 'none' },
    ['x 20', '7 8'],
  ],
  ['hides a small total, and totals as the last resort', tableOf([3]), {}, ['x x', 'x x']],
  [
    'takes five cells rather than two totals',
    tableOf([3, 6, 0], [6, 0, 6], [0, 90, 90]),
    {},
    ['x x 0 9', 'x 0 x 12', '0 x x 180', '9 96 96 201'],
  ],
  [
    'publishes zeros, never hides them, and hides totals instead',
    tableOf([3, 0], [0, 9]),
    {},
    ['x 0 x', '0 9 9', 'x 9 x'],
  ],
  [
    'hides zeros where asked to',
    tableOf([0, 30, 40], [50, 60, 70], [80, 90, 99]),
    { protectZeros: true },
    ['x x 40 70', 'x x 70 180', '80 90 99 269', '130 180 209 519'],
  ],
  [
    'needs no more where a missing figure hides it already',
    tableOf([3, 20, undefined], [7, 8, 9]),
    { totals: 'rows' },
    ['x 20 ? ?', '7 8 9 24'],
  ],
  [
    'counts 10 as small under a threshold of 11',
    tableOf([10, 20, 41]),
    { totals: 'rows', threshold: 11 },
    ['x x 41 71'],
  ],
  [
    'looks for a wider interval where asked to',
    tableOf([3, 7, 9, 41]),
    { totals: 'rows', width: 10 },
    ['x x x 41 60'],
  ],
];

const INVALID: readonly (readonly [string, CountTable, ProtectionOptions, string])[] = [
  ['a negative count', tableOf([-1, 2]), {}, 'whole counts of zero or more, got -1'],
  ['a fraction', tableOf([1.5, 2]), {}, 'whole counts of zero or more, got 1.5'],
  ['NaN', tableOf([NaN, 2]), {}, 'whole counts of zero or more, got NaN'],
  ['infinity', tableOf([Infinity, 2]), {}, 'whole counts of zero or more, got Infinity'],
  ['null', tableOf([null as never, 2]), {}, 'whole counts of zero or more, got null'],
  ['ragged rows', { ...tableOf([1, 2], [3, 4]), counts: [[1, 2], [3]] }, {}, '2 figures in every row, got 1'],
  ['a row too few', { ...tableOf([1, 2], [3, 4]), counts: [[1, 2]] }, {}, 'a list for each of 2 rows, got 1'],
  ['no row', { rows: [], columns: ['a'], counts: [] }, {}, 'rows and columns, got 0 by 1'],
  ['no column', { rows: ['a'], columns: [], counts: [[]] }, {}, 'rows and columns, got 1 by 0'],
  [
    'too many figures',
    tableOf(Array<number>(5000).fill(9)),
    {},
    'at most 10000 figures with totals, got 10002',
  ],
  ['counts too high', tableOf([9e9, 9e9]), {}, 'counts of at most 10000000000 in all, got 18000000000'],
  ['a threshold of 1', tableOf([7]), { threshold: 1 }, 'a whole threshold of 2 or more, got 1'],
  ['a broken threshold', tableOf([7]), { threshold: 5.5 }, 'a whole threshold of 2 or more, got 5.5'],
  ['a width of 0', tableOf([7]), { width: 0 }, 'a whole width of 1 or more, got 0'],
  ['other totals', tableOf([7]), { totals: 'all' as never }, 'totals both, rows, columns or none, got "all"'],
];

const lines = fc
  .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 12 }), { minLength: width, maxLength: width }), {
      minLength: height,
      maxLength: height,
    }),
  );
const someTotals = fc.constantFrom<TableTotals>('both', 'rows', 'columns', 'none');

describe('protectedTable', () => {
  for (const [what, table, options, expected] of rows) {
    it(what, () => expect(printed(protectedTable(table, options).published)).to.deep.equal(expected));
  }

  for (const [what, table, options, words] of INVALID) {
    it(`takes no table with ${what}`, () => {
      expect(() => protectedTable(table, options)).to.throw(RangeError, `protectedTable requires ${words}`);
    });
  }

  it('tells the officer which figures are small, and the public nothing', () => {
    const { published, suppressions } = protectedTable(tableOf([3, 20, 41]), { totals: 'rows' });
    expect(suppressions).to.deep.equal([
      { row: 0, column: 0, kind: 'small', least: 1, most: 22 },
      { row: 0, column: 1, kind: 'complementary', least: 1, most: 22 },
    ]);
    expect(JSON.stringify(published)).not.to.match(/small|complementary/);
  });

  it('changes nothing that it is given, and is the same when it is done again', () => {
    const table = deepFreeze(tableOf([3, 20, 4], [2, 8, undefined], [7, 0, 1]));
    const options = deepFreeze({ threshold: 5, totals: 'both' as const });
    expect(protectedTable(table, options)).to.deep.equal(protectedTable(structuredClone(table), options));
  });

  it('suppresses every small figure, publishes the others as they are, and no zero is lost', () => {
    fc.assert(
      fc.property(lines, (counts) => {
        const { published, suppressions } = protectedTable(tableOf(...counts));
        counts.flat().forEach((count, at) => {
          const cell = published.cells.flat()[at];
          if (count > 0 && count < 5) expect(cell).to.equal('suppressed');
          else if (count === 0) expect(cell).to.equal(0);
          else expect([count, 'suppressed']).to.include(cell);
        });
        if (!counts.flat().some((count) => count > 0 && count < 5)) expect(suppressions).to.deep.equal([]);
      }),
    );
  });

  // The attack that the whole is for. The attacker shares no line with the library.
  for (const protectZeros of [false, true]) {
    it(`leaves no suppressed figure to be recovered, zeros ${protectZeros ? 'hidden' : 'shown'}`, function () {
      this.timeout(60_000);
      fc.assert(
        fc.property(lines, someTotals, fc.integer({ min: 2, max: 6 }), (counts, totals, threshold) => {
          const { published, suppressions } = protectedTable(tableOf(...counts), {
            totals,
            threshold,
            protectZeros,
          });
          const attack = { table: published, leastSuppressed: protectZeros ? 0 : 1, cap: 60 };
          for (const { kind, least, most, ...place } of suppressions) {
            // The library says where to look; that a value is possible is shown by a table that has it.
            const truth = sumAt(counts, place);
            const other = least < truth ? least : (most ?? truth + 1);
            expect(other, 'more than one value').not.to.equal(truth);
            const enough = kind === 'small' ? [least, Math.max(threshold, least + threshold - 1)] : [];
            for (const value of new Set([truth, other, ...enough])) {
              expect(isPossible(attack, place, value), `${value} is possible`).to.equal(true);
            }
          }
        }),
        { numRuns: 100 },
      );
    });
  }

  it('leaves none to be recovered in a table with gaps', () => {
    const gaps = fc.array(
      fc.array(fc.option(fc.integer({ min: 0, max: 12 }), { nil: undefined, freq: 4 }), {
        minLength: 3,
        maxLength: 3,
      }),
      { minLength: 2, maxLength: 3 },
    );
    fc.assert(
      fc.property(gaps, (counts) => {
        const { published, suppressions } = protectedTable(tableOf(...counts));
        for (const { kind, least, ...place } of suppressions) {
          const attack = { table: published, leastSuppressed: 1, cap: 40 };
          for (const value of kind === 'small' ? [least, Math.max(5, least + 4)] : []) {
            expect(isPossible(attack, place, value), `${value} is possible`).to.equal(true);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('leaves no row, column or totals from which one hidden figure can be subtracted', () => {
    fc.assert(
      fc.property(lines, (counts) => {
        const { cells, rowTotals, columnTotals, grandTotal } = protectedTable(tableOf(...counts)).published;
        const sums = [
          ...cells.map((row, at) => [...row, rowTotals![at]!]),
          ...columnTotals!.map((total, at) => [...cells.map((row) => row[at]!), total]),
          [...rowTotals!, grandTotal!],
          [...columnTotals!, grandTotal!],
        ];
        for (const sum of sums) {
          expect(sum.filter((cell) => cell === 'suppressed')).not.to.have.lengthOf(1);
        }
      }),
    );
  });
});

function sumAt(
  counts: readonly number[][],
  place: { row: number | 'total'; column: number | 'total' },
): number {
  const ofRows = place.row === 'total' ? counts : [counts[place.row]!];
  return ofRows
    .flatMap((row) => (place.column === 'total' ? row : [row[place.column]!]))
    .reduce((sum, count) => sum + count, 0);
}
