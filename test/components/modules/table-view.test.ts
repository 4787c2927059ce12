import { expect } from 'chai';
import { searchText } from '../../../components/shared/find.js';
import type { SortKey } from '../../../components/shared/sort.js';
import {
  EVERYTHING,
  type Request,
  type RowGroup,
  type TableRow,
  viewTable,
} from '../../../components/shared/table-view.js';
import { deepFreeze } from '../../support/deep-freeze.js';

function row(id: string, size: SortKey, lead: readonly string[], rating = 'none'): TableRow {
  return {
    id,
    words: searchText(id, ...lead),
    marks: new Map([
      ['lead', lead],
      ['rating', [rating]],
    ]),
    keys: new Map([['size', size]]),
  };
}

const group = (id: string, ...rows: TableRow[]): RowGroup<TableRow> => ({
  id,
  heading: id,
  detail: '',
  rows,
});

const apple = row('apple', 3, ['parks'], 'green');
const bread = row('bread', undefined, ['food', 'parks'], 'red');
const cheese = row('cheese', 12, ['food'], 'green');
const dates = row('dates', -1, []);
// cheese serves two groups
const groups = deepFreeze([group('one', apple, bread, cheese), group('two', cheese, dates), group('three')]);

const ask = (request: Partial<Request>) => viewTable(groups, { ...EVERYTHING, ...request }, 'en-GB');
const shape = (request: Partial<Request>) =>
  ask(request).groups.map(({ id, rows }) => `${id}: ${rows.map((one) => one.id).join(' ')}`);
const chosen = (entries: Record<string, string>) => new Map(Object.entries(entries));
const bySize = { column: 'size', direction: 'ascending' } as const;

describe('viewTable', () => {
  const requests: readonly (readonly [string, Partial<Request>, readonly string[]])[] = [
    ['everything, in the order of the plan', {}, ['one: apple bread cheese', 'two: cheese dates']],
    ['what a search finds', { query: 'food' }, ['one: bread cheese', 'two: cheese']],
    ['what has all words of a search', { query: 'parks bread' }, ['one: bread']],
    ['what a filter leaves', { chosen: chosen({ lead: 'parks' }) }, ['one: apple bread']],
    [
      'what has a mark among several',
      { chosen: chosen({ lead: 'food' }) },
      ['one: bread cheese', 'two: cheese'],
    ],
    [
      'what two filters leave',
      { chosen: chosen({ lead: 'food', rating: 'green' }) },
      ['one: cheese', 'two: cheese'],
    ],
    ['nothing for a mark that no row has', { chosen: chosen({ lead: 'roads' }) }, []],
    ['nothing for a filter that no row knows', { chosen: chosen({ place: 'leeds' }) }, []],
    ['each group in order, missing last', { sort: bySize }, ['one: apple cheese bread', 'two: dates cheese']],
    [
      'each group turned round, missing still last',
      { sort: { column: 'size', direction: 'descending' } },
      ['one: cheese apple bread', 'two: cheese dates'],
    ],
    [
      'search, filter and sort at once',
      { query: 'e', chosen: chosen({ rating: 'green' }), sort: { column: 'size', direction: 'descending' } },
      ['one: cheese apple', 'two: cheese'],
    ],
    [
      'the order of the plan for a column without keys',
      { sort: { column: 'colour', direction: 'descending' } },
      ['one: apple bread cheese', 'two: cheese dates'],
    ],
  ];
  for (const [what, request, expected] of requests) {
    it(`shows ${what}`, () => {
      expect(shape(request)).to.deep.equal(expected);
    });
  }

  it('shows a row that stands in two groups in both, and counts it once', () => {
    const { rows, total } = ask({});
    expect(rows.map((one) => one.id)).to.deep.equal(['apple', 'bread', 'cheese', 'dates']);
    expect(total).to.equal(4);
    expect(ask({ query: 'cheese' }).rows).to.deep.equal([cheese]);
  });

  it('counts all rows, however few are shown', () => {
    expect(ask({ query: 'nothing has this' })).to.deep.equal({ groups: [], rows: [], total: 4 });
  });

  it('keeps the heading and what stands beside it', () => {
    const heading = { id: 'g', heading: 'Priority One', detail: '1 of 1 rated' };
    const [shown] = viewTable([{ ...heading, rows: [apple] }], EVERYTHING, 'en-GB').groups;
    expect(shown).to.deep.equal({ ...heading, rows: [apple] });
  });

  it('changes nothing that it is given', () => {
    const request = deepFreeze({ query: 'e', chosen: chosen({ rating: 'green' }), sort: bySize });
    const before = JSON.stringify(groups);
    viewTable(groups, request, 'en-GB');
    expect(JSON.stringify(groups)).to.equal(before);
    expect([...request.chosen]).to.deep.equal([['rating', 'green']]);
  });

  it('makes nothing of no groups', () => {
    expect(viewTable([], EVERYTHING, 'en-GB')).to.deep.equal({ groups: [], rows: [], total: 0 });
  });

  it('asks no row for its words where nothing is sought', () => {
    const silent: TableRow = {
      ...apple,
      get words(): string {
        throw new Error('asked');
      },
    };
    const view = (query: string) => viewTable([group('one', silent)], { ...EVERYTHING, query }, 'en-GB');
    expect(view('  ').total).to.equal(1);
    expect(() => view('apple')).to.throw('asked');
  });
});
