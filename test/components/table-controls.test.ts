// Search, filters, "Clear" and what is said of them, in the tables that have them.
import { expectComplaint } from '../support/console-guard.js';
import {
  DATED_ACTION,
  indicator,
  measureInput,
  plan,
  result,
  type ResultInput,
} from '../support/documents.js';
import { safeAfterDark } from '../support/gap-plans.js';
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { waitUntil } from '../support/fixture.js';
import {
  allWithin,
  button,
  cellsOf,
  choose,
  column,
  expectFocus,
  field,
  groupsOf,
  part,
  press,
  rowsOf,
  said,
  search,
  tableOf,
  TABLES,
  type TableTag,
  view,
  words,
} from '../support/views.js';

const options = (select: HTMLSelectElement) => [...select.options].map((option) => option.text);
const shows = (select: HTMLSelectElement) => select.selectedOptions[0]?.text;
const TWO = 'Priority two: Sense of belonging and opportunities for all';
const hasClear = (element: Element) => allWithin(element, 'button').some((one) => words(one) === 'Clear');

describe('the filters of <cohesion-indicators>', () => {
  it('are the council’s own priorities and the ratings that occur; nobody leads a measure, so there is no lead', async () => {
    const element = await view('cohesion-indicators');
    expect(options(field(element, 'Priority')))
      .to.have.length(7)
      .and.to.include(TWO);
    expect(options(field(element, 'Rating'))).to.deep.equal([
      'All',
      'On target',
      'Close',
      'Off target',
      'Not rated',
    ]);
    expect(() => field(element, 'Lead')).to.throw();
  });

  it('leave the measures of a priority, then those of a rating as well', async () => {
    const element = await view('cohesion-indicators');
    await choose(element, 'Priority', TWO);
    expect(rowsOf(element)).to.have.length(13);
    expect(groupsOf(element)).to.have.length(1);
    expect(words(part(element, 'count'))).to.equal('13 of 34 measures');
    await choose(element, 'Rating', 'On target');
    expect(rowsOf(element).map((row) => cellsOf(row)[0])).to.deep.equal(['NI 8']);
    expect(words(part(element, 'count'))).to.equal('1 of 34 measures');
    await choose(element, 'Priority', 'All');
    expect(column(element, 'Rating').map((rating) => rating.slice(0, 9))).to.deep.equal(
      Array(8).fill('On target'),
    );
  });

  for (const [query, codes] of [
    ['NI 195', ['NI 195 a', 'NI 195 b', 'NI 195 c', 'NI 195 d']],
    ['litter', ['NI 195 a']],
    ['ethnic earners', ['BP 25 b']],
    ['off target', ['BP 25 b']],
    ['INFLUENCE', ['NI 4']],
  ] as const) {
    it(`find ${codes.join(', ')} by "${query}"`, async () => {
      const element = await view('cohesion-indicators');
      await search(element, query);
      expect(column(element, 'Code')).to.deep.equal(codes);
    });
  }

  it('keep the heading of an indicator whose first part is filtered out', async () => {
    const element = await view('cohesion-indicators');
    await search(element, 'detritus');
    const before = rowsOf(element)[0]!.previousElementSibling as HTMLTableRowElement;
    expect(cellsOf(before)).to.deep.equal(['NI 195', 'Improved street and environmental cleanliness.']);
  });
});

describe('the filters of <cohesion-indicators> by place and group', () => {
  const ward = (id: string, name: string) => ({ id, name, kind: 'ward' as const });
  const wards = [ward('n', 'Northway'), ward('s', 'Southbank'), ward('u', 'Unmeasured')];
  const of = (id: string, ...cuts: readonly Partial<ResultInput>[]) =>
    indicator(id, {
      measures: [measureInput({ id: `m-${id}`, results: cuts.map((cut) => ({ ...result(50), ...cut })) })],
    });
  const cut = plan({
    places: wards,
    groups: [
      { id: 'y', name: 'Under 25', kind: 'population' },
      { id: 'o', name: 'Over 65', kind: 'population' },
    ],
    indicators: [
      of('whole', {}),
      of('north', {}, { place: 'n' }),
      of('both', { place: 'n' }, { place: 's', group: 'y' }),
      of('old', { group: 'o' }),
    ],
  });

  it('are of those that a measure has figures for, in the words of the plan', async () => {
    const element = await view('cohesion-indicators', cut);
    expect(options(field(element, 'Figures for place'))).to.deep.equal(['All', 'Northway', 'Southbank']);
    expect(options(field(element, 'Figures for group'))).to.deep.equal(['All', 'Under 25', 'Over 65']);
  });

  it('leave the measures that have figures for it', async () => {
    const element = await view('cohesion-indicators', cut);
    const names = () => column(element, 'Indicator');
    const all = names();
    expect(all).to.have.length(4);
    await choose(element, 'Figures for place', 'Northway');
    expect(names()).to.deep.equal([all[1], all[2]]);
    await choose(element, 'Figures for group', 'Under 25');
    expect(names()).to.deep.equal([all[2]]);
    await choose(element, 'Figures for group', 'Over 65');
    expect(rowsOf(element)).to.have.length(0);
    await choose(element, 'Figures for place', 'All');
    expect(names()).to.deep.equal([all[3]]);
  });

  it('are not there where there is nothing to choose', async () => {
    const element = await view(
      'cohesion-indicators',
      plan({ places: wards, indicators: [of('north', { place: 'n' })] }),
    );
    for (const name of ['Figures for place', 'Figures for group'])
      expect(() => field(element, name)).to.throw();
  });

  it('name the regions and groups of a real survey', async () => {
    const element = await view('cohesion-indicators', safeAfterDark);
    expect(options(field(element, 'Figures for place')))
      .to.have.length(11)
      .and.to.include('North East');
    await choose(element, 'Figures for place', 'North East');
    expect(rowsOf(element)).to.have.length(1);
  });

  it('refuse a plan whose figures are of a place that it does not list', async () => {
    expectComplaint(/cannot be shown/);
    const element = await view(
      'cohesion-indicators',
      plan({ indicators: [of('lost', { place: 'nowhere' })] }),
    );
    expect(element.state).to.equal('error');
  });
});

describe('the filters of <cohesion-actions>', () => {
  it('leave the actions of a priority, and of a body that leads one', async () => {
    const element = await view('cohesion-actions');
    expect(options(field(element, 'Lead'))).to.have.length(17);
    await choose(element, 'Lead', 'City Development');
    expect(words(part(element, 'count'))).to.match(/^\d+ of 61 actions$/);
    expect(column(element, 'Lead').every((lead) => lead.includes('City Development'))).to.equal(true);
    await choose(element, 'Priority', TWO);
    expect(rowsOf(element)).to.have.length(6);
    expect(words(part(element, 'count'))).to.equal('6 of 61 actions');
  });

  it('find words of the title, of a part, of a lead and of a date', async () => {
    const element = await view('cohesion-actions');
    for (const [query, found] of [
      ['BRAMLEY', 1],
      ['royal armouries', 0],
      ['consortium of agencies', 1],
      ['october 2010', 0],
    ] as const) {
      await search(element, query);
      expect(rowsOf(element), query).to.have.length(found);
    }
  });
});

/** What the rows of each table are called, and how many of the Leeds plan stand under priority two. */
const ROWS: Readonly<Record<TableTag, readonly [string, number]>> = {
  'cohesion-indicators': ['measures', 13],
  'cohesion-actions': ['actions', 11],
  'cohesion-reporting': ['entries', 20],
  'cohesion-timeline': ['dates', 12],
};

for (const tag of TABLES) {
  const [noun, ofTwo] = ROWS[tag];
  describe(`the controls of <${tag}>`, () => {
    it('say so when nothing is left, in the page and to screen readers, and keep the headings', async () => {
      const element = await view(tag);
      await search(element, 'xyzzy');
      const none = `No ${noun} match. Clear the search and filters to see all.`;
      expect(allWithin(element, 'p:not([part])').map(words)).to.include(none);
      expect(said(element)).to.equal(none);
      expect(words(part(element, 'count'))).to.match(/^0 of \d+ /);
      expect(cellsOf(tableOf(element).tHead!.rows[0]!)).to.not.be.empty;
      expect(groupsOf(element)).to.deep.equal([]);
    });

    it('announce the number shown after each search and filter', async () => {
      const element = await view(tag);
      expect(said(element)).to.equal('');
      await search(element, 'a');
      expect(said(element)).to.equal(words(part(element, 'count')));
      await choose(element, 'Priority', TWO);
      expect(said(element)).to.equal(words(part(element, 'count')));
      expect(part(element, 'status').getAttribute('role')).to.equal('status');
      expect(allWithin(element, '[role=status], [role=alert], [role=log], [aria-live]')).to.have.length(1);
    });

    it('answer while one types', async () => {
      const element = await view(tag);
      field(element, 'Search').focus();
      await sendKeys({ type: 'young' });
      await waitUntil(() => said(element).includes(' of '));
      expect(field<HTMLInputElement>(element, 'Search').value).to.equal('young');
      expectFocus(element, field(element, 'Search'));
    });

    it('have "Clear" only while something is set, and it sets everything back', async () => {
      const element = await view(tag);
      const total = words(part(element, 'count'));
      expect(hasClear(element)).to.equal(false);
      await search(element, 'young');
      await choose(element, 'Priority', TWO);
      await press(element, button(element, words(tableOf(element).tHead!.rows[0]!.cells[1])));
      await press(element, button(element, 'Clear'));
      expect(hasClear(element)).to.equal(false);
      expect(words(part(element, 'count'))).to.equal(total);
      expect(said(element)).to.equal(total);
      expect(field<HTMLInputElement>(element, 'Search').value).to.equal('');
      expect(shows(field(element, 'Priority'))).to.equal('All');
      expect(allWithin(element, '[aria-sort]')).to.deep.equal([]);
    });

    it('show "All" after "Clear", when a choice was made with the keyboard', async () => {
      const element = await view(tag);
      const select = field<HTMLSelectElement>(element, 'Priority');
      for (let times = 0; times < 2; times++) {
        select.focus();
        await sendKeys({ press: 'ArrowDown' });
        select.blur(); // WebKit tells of the change only then
        await waitUntil(() => words(part(element, 'count')).includes(' of '));
        await press(element, button(element, 'Clear'));
        expect(shows(select)).to.equal('All');
      }
    });

    it('show "All" after "Clear" also where one had gone back to "All" before', async () => {
      const element = await view(tag);
      for (const option of [TWO, 'All', TWO]) await choose(element, 'Priority', option);
      await press(element, button(element, 'Clear'));
      expect(shows(field(element, 'Priority'))).to.equal('All');
      await choose(element, 'Priority', TWO);
      expect(rowsOf(element)).to.have.length(ofTwo);
      expect(shows(field(element, 'Priority'))).to.equal(TWO);
    });

    it('leave the focus in the view when "Clear" goes away', async () => {
      const element = await view(tag);
      await search(element, 'young');
      button(element, 'Clear').focus();
      await press(element, button(element, 'Clear'));
      expectFocus(element, field(element, 'Search'));
    });

    it('show all rows of another plan, whatever was asked of the one before', async () => {
      const element = await view(tag);
      await choose(element, 'Priority', TWO);
      element.strategy = {
        format: 2,
        id: 'other',
        title: 'Other',
        indicators: [
          {
            id: 'x',
            name: 'X',
            measures: [
              {
                id: 'x',
                unit: { kind: 'count' },
                polarity: { direction: 'higher', basis: { kind: 'stated' } },
              },
            ],
          },
        ],
        actions: [DATED_ACTION],
      };
      await element.updateComplete;
      expect(rowsOf(element)).to.have.length(1);
    });
  });
}
