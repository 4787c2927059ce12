import { expect } from 'chai';
import { welshOrder } from '../../../src/words/cy/order.js';
import { nextSort, type Sort, type SortKey, sortRows } from '../../../components/shared/sort.js';
import { deepFreeze } from '../../support/deep-freeze.js';

type Direction = Sort['direction'];

function sorted(keys: readonly SortKey[], direction: Direction, locale = 'en-GB'): SortKey[] {
  return sortRows(keys, { column: 'c', direction }, (key) => key, locale);
}

/** Keys from the lowest to the highest. Those with a comment are the very sets that public-sector tables get wrong. */
const orders: readonly (readonly [string, readonly SortKey[]])[] = [
  ['pounds, where tables sort the printed "£1,200" before "£50"', [50, 900, 1200, 12000]],
  ['signed whole numbers, where tables put 0 first and 5 before -5', [-12, -5, 0, 5, 12]],
  ['decimals, where tables put 1.10 before 1.05', [1.05, 1.1, 1.5]],
  ['percentages, where tables put 100 before 85', [-3, 9.5, 85, 100]],
  ['numbers far apart', [-Number.MAX_VALUE, -1, -Number.MIN_VALUE, 0, 1e-7, 2, 1e21]],
  ['codes by the numbers in them', ['BP 07', 'BP 14 a', 'BP 14 b', 'NI 3', 'NI 4', 'NI 23', 'NI 130']],
  ['words without regard to capitals or accents', ['apple', 'Banana', 'éclair', 'Fig']],
  ['dates as they are stored', ['2009-03-31', '2009-12-01', '2010-01-02']],
  ['printed references', ['1.2', '1.9', '1.10', '2.1']],
];

/** Some other order, the same in every run. */
const shuffled = <T>(list: readonly T[]): T[] =>
  [...list.keys()].sort((a, b) => ((a * 7 + 3) % 11) - ((b * 7 + 3) % 11)).map((at) => list[at]!);

describe('sortRows', () => {
  for (const [what, order] of orders) {
    it(`sorts ${what}`, () => {
      for (const start of [order, order.toReversed(), shuffled(order)]) {
        expect(sorted(start, 'ascending')).to.deep.equal(order);
        expect(sorted(start, 'descending')).to.deep.equal(order.toReversed());
      }
    });
  }

  it('puts missing values last, whichever way it sorts', () => {
    const keys = [undefined, 0, undefined, -4, 7, undefined];
    expect(sorted(keys, 'ascending')).to.deep.equal([-4, 0, 7, undefined, undefined, undefined]);
    expect(sorted(keys, 'descending')).to.deep.equal([7, 0, -4, undefined, undefined, undefined]);
  });

  it('takes nought and an empty text for values, not for missing ones', () => {
    expect(sorted([undefined, 0, 1], 'ascending')).to.deep.equal([0, 1, undefined]);
    expect(sorted([undefined, 'a', ''], 'ascending')).to.deep.equal(['', 'a', undefined]);
  });

  for (const direction of ['ascending', 'descending'] as const) {
    it(`keeps rows with equal keys, and rows without keys, in their order when it sorts ${direction}`, () => {
      const rows = [...'abcdefghijkl'].map((name, at) => ({ name, key: at % 3 === 2 ? undefined : at % 3 }));
      const names = sortRows(rows, { column: 'c', direction }, (row) => row.key, 'en-GB').map(
        (row) => row.name,
      );
      const expected = direction === 'ascending' ? 'adgj' + 'behk' + 'cfil' : 'behk' + 'adgj' + 'cfil';
      expect(names.join('')).to.equal(expected);
    });
  }

  it('asks each row for the key of the column, once', () => {
    const asked: string[] = [];
    sortRows(
      ['x', 'y', 'z'],
      { column: 'lead', direction: 'ascending' },
      (row, column) => {
        asked.push(`${row} ${column}`);
        return row;
      },
      'en-GB',
    );
    expect(asked).to.deep.equal(['x lead', 'y lead', 'z lead']);
  });

  it('sorts by the alphabet of the language', () => {
    expect(sorted(['ö', 'z', 'o'], 'ascending', 'de')).to.deep.equal(['o', 'ö', 'z']);
    expect(sorted(['ö', 'z', 'o'], 'ascending', 'sv')).to.deep.equal(['o', 'z', 'ö']);
  });

  it('gives a new list and leaves the rows as they were', () => {
    const rows = deepFreeze([3, 1, 2]);
    expect(sorted(rows, 'ascending')).to.deep.equal([1, 2, 3]);
    const unsorted = sortRows(rows, undefined, (key) => key, 'en-GB');
    expect(unsorted).to.deep.equal([3, 1, 2]);
    expect(unsorted).to.not.equal(rows);
  });
});

describe('nextSort', () => {
  const steps: readonly (readonly [Sort | undefined, string, Direction])[] = [
    [undefined, 'code', 'ascending'],
    [{ column: 'code', direction: 'ascending' }, 'code', 'descending'],
    [{ column: 'code', direction: 'descending' }, 'code', 'ascending'],
    [{ column: 'code', direction: 'ascending' }, 'name', 'ascending'],
    [{ column: 'code', direction: 'descending' }, 'name', 'ascending'],
  ];
  for (const [current, column, direction] of steps) {
    it(`after ${current ? `${current.column} ${current.direction}` : 'no sort'}, ${column} sorts ${direction}`, () => {
      expect(nextSort(current, column)).to.deep.equal({ column, direction });
    });
  }
});

describe('welshOrder', () => {
  const alphabet = [
    'cariad',
    'cwm',
    'chwarae',
    'dafad',
    'dyn',
    'ddoe',
    'fory',
    'ffon',
    'glaw',
    'gwynt',
    'ngwlad',
    'haul',
  ];
  const rest = ['lwc', 'lle', 'pont', 'pwll', 'phoen', 'rwber', 'rhad', 'tŷ', 'thema'];
  const sorted = [...alphabet, ...rest];

  it('puts texts in the order of the Welsh alphabet in any browser', () => {
    const shuffled = [...sorted].reverse();
    const rows = sortRows(
      shuffled,
      { column: 'c', direction: 'ascending' },
      (key) => key,
      'cy-GB',
      welshOrder,
    );
    expect(rows).to.deep.equal(sorted);
  });

  it('puts pairs of capital letters beside small ones', () => {
    const names = ['Chwilog', 'Cymru', 'Llanelli', 'Lerpwl', 'LLWYNHENDY'];
    const rows = sortRows(names, { column: 'c', direction: 'ascending' }, (key) => key, 'cy-GB', welshOrder);
    expect(rows).to.deep.equal(['Cymru', 'Chwilog', 'Lerpwl', 'Llanelli', 'LLWYNHENDY']);
  });
});
