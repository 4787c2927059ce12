import { expect } from 'chai';
import * as fc from 'fast-check';
import { Budget, ReadLimitError } from '../../../src/read/table/budget.js';
import { Grid } from '../../../src/read/table/grid.js';
import type { GridCell, GridRange } from '../../../src/read/table/grid-cell.js';
import type { Cell } from '../../../src/read/table/table.js';

const run = { seed: 20100331, numRuns: 200 };
const texts = (rows: Iterable<readonly Cell[]>): string[][] =>
  [...rows].map((row) => row.map(({ text }) => text));

function gridOf(cells: readonly GridCell[], ranges: readonly GridRange[] = []): Grid {
  const grid = new Grid();
  cells.forEach((cell) => grid.put(cell));
  ranges.forEach((range) => grid.merge(range));
  return grid;
}

const rowsOf = (...parts: Parameters<typeof gridOf>): Cell[][] => [...gridOf(...parts).rows(new Budget())];

const places = (row: number, column: number): string => `${row} ${column}`;

/** The cells that are put, by their places: the last with a text of those at one place. */
function putCells(cells: readonly GridCell[]): Map<string, GridCell> {
  const put = new Map<string, GridCell>();
  for (const cell of cells) {
    const place = places(cell.row, cell.column);
    if (cell.text !== '' || !put.has(place)) put.set(place, cell);
  }
  return put;
}

/** Which first cell covers each place, from the upper range on, then from the left one. */
function coveredPlaces(put: ReadonlyMap<string, GridCell>, ranges: readonly GridRange[], top: number) {
  const covers = new Map<string, GridCell>();
  const inOrder = ranges.toSorted((one, other) => one.row - other.row || one.column - other.column);
  for (const { row, column, rows, columns } of inOrder) {
    const anchor = put.get(places(row, column));
    if (anchor === undefined || row < top) continue;
    for (let at = column; at < column + columns && !covers.has(places(row, at)); at += 1)
      for (let down = row; down < row + rows; down += 1) covers.set(places(down, at), anchor);
  }
  return covers;
}

/** What `Grid` promises, place by place. */
function plainRows(cells: readonly GridCell[], ranges: readonly GridRange[]): Cell[][] {
  const put = putCells(cells);
  const filled = [...put.values()].filter(({ text }) => text !== '');
  if (filled.length === 0) return [];
  const [rowNumbers, columns] = [filled.map((cell) => cell.row), filled.map((cell) => cell.column)];
  const [top, left] = [Math.min(...rowNumbers), Math.min(...columns)];
  const covers = coveredPlaces(put, ranges, top);
  const cellAt = (row: number, column: number): Cell => {
    const own = put.get(places(row, column)) ?? { text: '', row, column };
    const cover = covers.get(places(row, column));
    if (cover === undefined || cover === own || own.text !== '') return own;
    return { text: cover.text, row, column, merged: true };
  };
  return Array.from({ length: Math.max(...rowNumbers) - top + 1 }, (_, down) =>
    Array.from({ length: Math.max(...columns) - left + 1 }, (__, right) => cellAt(top + down, left + right)),
  );
}

describe('Grid', () => {
  it('has no rows where no cell has a text', () => {
    expect(rowsOf([])).to.deep.equal([]);
    expect(rowsOf([{ text: '', row: 1, column: 1 }])).to.deep.equal([]);
  });

  it('leaves out what is empty all around, keeps what is empty inside, and keeps the places', () => {
    const rows = rowsOf([
      { text: '', row: 1, column: 1 },
      { text: 'a', row: 3, column: 3 },
      { text: 'b', row: 5, column: 4 },
      { text: '', row: 9, column: 9 },
    ]);
    expect(rows).to.deep.equal([
      [
        { text: 'a', row: 3, column: 3 },
        { text: '', row: 3, column: 4 },
      ],
      [
        { text: '', row: 4, column: 3 },
        { text: '', row: 4, column: 4 },
      ],
      [
        { text: '', row: 5, column: 3 },
        { text: 'b', row: 5, column: 4 },
      ],
    ]);
  });

  it('takes cells in any order, the last of those at one place unless it is empty, and none of the room before a far one', () => {
    const grid = new Grid();
    for (let row = 1; row <= 2_000; row += 1) grid.put({ text: 'far', row, column: 1_000_000 });
    expect([...grid.rows()].map((row) => row.length)).to.deep.equal(Array<number>(2_000).fill(1));
    const cells = ['b', 'd', 'a', 'c', 'B', ''].map((text, at) => ({
      text,
      row: 1,
      column: [2, 4, 1, 3, 2, 4][at]!,
    }));
    expect(texts(rowsOf(cells))).to.deep.equal([['a', 'B', 'c', 'd']]);
  });

  it('takes whole rows, also where their cells are of several rows or in no order', () => {
    const cells = [
      { text: 'b', row: 2, column: 2 },
      { text: 'a', row: 2, column: 1 },
      { text: 'c', row: 3, column: 1 },
    ];
    const grid = new Grid();
    grid.putRow([{ text: 'h', row: 1, column: 1 }]);
    grid.putRow(cells);
    grid.putRow([{ text: 'd', row: 3, column: 2 }]);
    expect(texts([...grid.rows()])).to.deep.equal([
      ['h', ''],
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  it('stops at the limit of cells that repeat others, with the rows before it', () => {
    const grid = gridOf(
      [
        { text: 'a', row: 1, column: 1 },
        { text: 'b', row: 5, column: 2 },
      ],
      [{ row: 1, column: 1, rows: 4, columns: 1 }],
    );
    const kept: Cell[][] = [];
    const readAll = () => {
      for (const row of grid.rows(new Budget({ limits: { merged: 2 } }))) kept.push(row);
    };
    expect(readAll).to.throw(ReadLimitError, 'limits.merged = 2');
    expect(texts(kept)).to.deep.equal([
      ['a', ''],
      ['a', ''],
      ['a', ''],
    ]);
  });

  it('stops at the limit of empty places, of which each cell allows 25, with the rows before it', () => {
    const cells = [1, 2, 3].flatMap((row) => [
      { text: 'a', row, column: 1 },
      { text: 'b', row, column: 62 },
    ]);
    const kept: Cell[][] = [];
    const readAll = (gaps: number) => () => {
      for (const row of gridOf(cells).rows(new Budget({ limits: { gaps } }))) kept.push(row);
    };
    expect(readAll(29)).to.throw(ReadLimitError, 'limits.gaps = 29');
    expect(kept).to.have.lengthOf(2);
    readAll(30)();
    expect(kept).to.have.lengthOf(5);
  });

  it('counts no place as empty that a merged cell is repeated in', () => {
    const cells = [
      { text: 'a', row: 1, column: 1 },
      { text: 'b', row: 2, column: 40 },
    ];
    const rowsWithin = (gaps: number, columns: number) => () => [
      ...gridOf(cells, [{ row: 1, column: 1, rows: 2, columns }]).rows(new Budget({ limits: { gaps } })),
    ];
    expect(rowsWithin(0, 39)()).to.have.lengthOf(2);
    expect(rowsWithin(0, 9)).to.throw(ReadLimitError, 'limits.gaps = 0');
  });

  it('repeats a merged cell, with what it is, in each place that it covers', () => {
    const cells = [
      { text: 'a', row: 1, column: 1, heading: true, formula: '=A9' },
      { text: 'b', row: 3, column: 3 },
    ];
    const rows = rowsOf(cells, [{ row: 1, column: 1, rows: 2, columns: 2 }]);
    expect(texts(rows)).to.deep.equal([
      ['a', 'a', ''],
      ['a', 'a', ''],
      ['', '', 'b'],
    ]);
    expect(rows[0]?.[0]).to.deep.equal(cells[0]);
    expect(rows[1]?.[1]).to.deep.equal({ ...cells[0], row: 2, column: 2, merged: true });
  });

  for (const [why, ranges, expected] of [
    [
      'a range ends with the table',
      [{ row: 1, column: 1, rows: 1e6, columns: 1e6 }],
      [
        ['a', 'a'],
        ['a', 'b'],
      ],
    ],
    [
      'a range without its first cell merges nothing',
      [{ row: 2, column: 1, rows: 1, columns: 2 }],
      [
        ['a', ''],
        ['', 'b'],
      ],
    ],
    [
      'where ranges overlap the upper one holds, and the other ends there',
      [
        { row: 2, column: 2, rows: 9, columns: 9 },
        { row: 1, column: 1, rows: 2, columns: 1 },
        { row: 1, column: 1, rows: 9, columns: 2 },
      ],
      [
        ['a', ''],
        ['a', 'b'],
      ],
    ],
  ] as const) {
    it(why, () => {
      const cells = [
        { text: 'a', row: 1, column: 1 },
        { text: 'b', row: 2, column: 2 },
      ];
      expect(texts(rowsOf(cells, ranges))).to.deep.equal(expected);
    });
  }

  it('keeps the text of a second cell at the same place, unless it is empty', () => {
    const cells = ['a', 'b', ''].map((text) => ({ text, row: 1, column: 1 }));
    expect(texts(rowsOf(cells))).to.deep.equal([['b']]);
  });

  for (const [limit, allowed] of [
    ['rows', 2],
    ['cells', 5],
  ] as const) {
    it(`gives the rows before the limit of ${limit}, and then stops`, () => {
      const grid = gridOf([
        { text: 'a', row: 1, column: 1 },
        { text: 'b', row: 1_000_000_000, column: 2 },
      ]);
      const rows: Cell[][] = [];
      const read = (): void => {
        for (const row of grid.rows(new Budget({ limits: { [limit]: allowed } }))) rows.push(row);
      };
      expect(read).to.throw(ReadLimitError, `limits.${limit} = ${allowed}`);
      expect(texts(rows)).to.deep.equal([
        ['a', ''],
        ['', ''],
      ]);
    });
  }

  const place = { row: fc.integer({ min: 1, max: 6 }), column: fc.integer({ min: 1, max: 6 }) };
  const cell = fc.record({ text: fc.constantFrom('', 'a', 'b'), ...place });
  const range = fc.record({
    ...place,
    rows: fc.integer({ min: 1, max: 9 }),
    columns: fc.integer({ min: 1, max: 9 }),
  });

  it('is rectangular with true places and no empty edge, whatever overlaps', () => {
    fc.assert(
      fc.property(fc.array(cell), fc.array(range), (cells, ranges) => {
        const rows = rowsOf(cells, ranges);
        const [first] = rows;
        if (first === undefined) return;
        rows.forEach((row, down) =>
          row.forEach(({ row: y, column: x }, right) => {
            expect([y, x]).to.deep.equal([first[0]!.row + down, first[0]!.column + right]);
          }),
        );
        expect(new Set(rows.map(({ length }) => length)).size).to.equal(1);
        const own = rows.map((row) => row.map(({ text, merged }) => text !== '' && merged !== true));
        const edges = [own[0]!, own.at(-1)!, own.map((row) => row[0]!), own.map((row) => row.at(-1)!)];
        edges.forEach((edge) => expect(edge).to.include(true));
      }),
      run,
    );
  });

  it('shows every text that was put, whatever is merged', () => {
    fc.assert(
      fc.property(fc.array(cell), fc.array(range), (cells, ranges) => {
        const shown = rowsOf(cells, ranges).flat();
        const last = new Map(
          cells.filter(({ text }) => text !== '').map((it) => [`${it.row} ${it.column}`, it.text]),
        );
        for (const [key, text] of last) {
          expect(shown.find(({ row, column }) => `${row} ${column}` === key)?.text).to.equal(text);
        }
      }),
      run,
    );
  });

  const apart = fc.record({
    text: fc.constantFrom('', 'a', 'b'),
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 6 }),
  });

  it('is what its rules say place by place, with rows left out and ranges in any order', () => {
    fc.assert(
      fc.property(fc.array(apart), fc.array(range), (cells, ranges) => {
        expect(rowsOf(cells, ranges)).to.deep.equal(plainRows(cells, ranges));
      }),
      run,
    );
  });

  it('is the same in whatever order cells, rows and ranges come', () => {
    const selector = (it: GridCell | GridRange): string => places(it.row, it.column);
    const parts = fc
      .tuple(fc.uniqueArray(apart, { selector }), fc.uniqueArray(range, { selector }))
      .chain(([cells, ranges]) =>
        fc.tuple(
          fc.constant([cells, ranges] as const),
          fc.shuffledSubarray(cells, { minLength: cells.length }),
          fc.shuffledSubarray(ranges, { minLength: ranges.length }),
        ),
      );
    const inOrder = <Part extends GridCell | GridRange>(list: readonly Part[]): Part[] =>
      list.toSorted((one, other) => one.row - other.row || one.column - other.column);
    fc.assert(
      fc.property(parts, ([[cells, ranges], otherCells, otherRanges]) => {
        const expected = rowsOf(inOrder(cells), inOrder(ranges));
        expect(rowsOf(otherCells, otherRanges)).to.deep.equal(expected);
        const grid = new Grid();
        new Set(otherCells.map(({ row }) => row)).forEach((row) =>
          grid.putRow(otherCells.filter((it) => it.row === row)),
        );
        otherRanges.forEach((range) => grid.merge(range));
        expect([...grid.rows()]).to.deep.equal(expected);
      }),
      run,
    );
  });
});
