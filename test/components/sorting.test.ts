// Sorting by the buttons in the headings: what happens to the rows, what is marked, and what is said.
import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { waitUntil } from '../support/fixture.js';
import {
  allWithin,
  button,
  choose,
  column,
  expectFocus,
  groupsOf,
  nameOf,
  parentsOf,
  press,
  rowsOf,
  said,
  tableOf,
  sortableHeadings,
  TABLES,
  view,
  type View,
  words,
} from '../support/views.js';

const ONE = 'Priority One: Leadership and community empowerment';

/** The codes of the first group, sorted. */
async function codesBy(heading: string, presses: number): Promise<string[]> {
  const element = await view('cohesion-indicators');
  await choose(element, 'Priority', ONE);
  for (let times = 0; times < presses; times++) await press(element, button(element, heading));
  return column(element, 'Code');
}

/** The headings with an `aria-sort`, and which. */
const marked = (element: View) =>
  allWithin(element, '[aria-sort]').map((cell) => `${words(cell)}: ${cell.getAttribute('aria-sort')}`);

const orders: readonly (readonly [string, string, string])[] = [
  // heading; upwards; downwards: what is missing or in words is last both ways, in the order of the plan
  [
    'Code',
    'BP 21, BP 25 a, BP 25 b, BP 25 c, NI 3, NI 4, NI 7, NI 130, NI 139',
    'NI 139, NI 130, NI 7, NI 4, NI 3, BP 25 c, BP 25 b, BP 25 a, BP 21',
  ],
  [
    'Baseline',
    'BP 25 c, BP 25 b, BP 25 a, BP 21, NI 130, NI 3, NI 4, NI 7, NI 139',
    'NI 130, BP 21, BP 25 a, BP 25 b, BP 25 c, NI 3, NI 4, NI 7, NI 139',
  ],
  [
    'Result',
    'BP 25 c, BP 25 b, NI 3, NI 7, NI 139, NI 4, BP 25 a, NI 130, BP 21',
    'NI 130, BP 25 a, NI 4, NI 139, NI 7, NI 3, BP 25 b, BP 25 c, BP 21',
  ],
  [
    'Target',
    'BP 25 c, BP 25 b, BP 25 a, NI 130, NI 3, NI 4, NI 7, NI 139, BP 21',
    'NI 130, BP 25 a, BP 25 b, BP 25 c, NI 3, NI 4, NI 7, NI 139, BP 21',
  ],
  [
    'Rating',
    'NI 130, BP 25 c, BP 25 a, BP 25 b, NI 3, NI 4, NI 7, NI 139, BP 21',
    'BP 25 b, BP 25 a, NI 130, BP 25 c, NI 3, NI 4, NI 7, NI 139, BP 21',
  ],
  [
    'Way to',
    'BP 25 c, BP 25 b, BP 25 a, NI 4, NI 7, NI 3, NI 130, NI 139, BP 21',
    'NI 3, NI 7, NI 4, BP 25 a, BP 25 b, BP 25 c, NI 130, NI 139, BP 21',
  ],
];

describe('sorting <cohesion-indicators>', () => {
  for (const [heading, up, down] of orders) {
    it(`by ${heading} goes upwards, then downwards, then upwards, with what is missing last`, async () => {
      expect((await codesBy(heading, 1)).join(', ')).to.equal(up);
      expect((await codesBy(heading, 2)).join(', ')).to.equal(down);
      expect((await codesBy(heading, 3)).join(', ')).to.equal(up);
    });
  }

  it('sorts within each group and leaves the groups where they are', async () => {
    const element = await view('cohesion-indicators');
    const before = groupsOf(element);
    const codes = new Set(column(element, 'Code'));
    await press(element, button(element, 'Result'));
    expect(groupsOf(element)).to.deep.equal(before);
    expect(new Set(column(element, 'Code'))).to.deep.equal(codes);
    expect(rowsOf(element)).to.have.length(34);
  });

  it('puts "NI1", as the plan prints it once, among the other NI codes', async () => {
    const element = await view('cohesion-indicators');
    await choose(element, 'Priority', 'Priority two: Sense of belonging and opportunities for all');
    await press(element, button(element, 'Code'));
    const codes = column(element, 'Code').filter((code) => !code.startsWith('BP'));
    expect(codes.slice(0, 3)).to.deep.equal(['NI1', 'NI 2', 'NI 6']);
  });

  it('names parts in full once they stand apart from their indicator, and has no heading rows then', async () => {
    const element = await view('cohesion-indicators');
    await press(element, button(element, 'Result'));
    expect(parentsOf(element)).to.deep.equal([]);
    expect(column(element, 'Indicator')).to.include('% of top earners who are: women');
  });

  it('goes back to the order of the plan by "Clear"', async () => {
    const element = await view('cohesion-indicators');
    const before = column(element, 'Code');
    await press(element, button(element, 'Result'));
    expect(column(element, 'Code')).to.not.deep.equal(before);
    await press(element, button(element, 'Clear'));
    expect(column(element, 'Code')).to.deep.equal(before);
    expect(parentsOf(element)).to.have.length(3);
  });

  it('has a button in each heading but that of "Why?"', async () => {
    const cells = [...tableOf(await view('cohesion-indicators')).tHead!.rows[0]!.cells];
    expect(cells.filter((cell) => !cell.querySelector('button')).map(words)).to.deep.equal(['Why?']);
  });
});

describe('sorting <cohesion-actions>', () => {
  it('by lead puts actions by the name of the first lead', async () => {
    const element = await view('cohesion-actions');
    await choose(element, 'Priority', 'Priority four: Children and young people');
    await press(element, button(element, 'Lead'));
    const leads = rowsOf(element).map((row) => words(row.cells[1]!.firstElementChild).replace(/, .*/, ''));
    expect(leads[0]).to.equal('Children’s Services');
    expect(leads).to.deep.equal(leads.toSorted((a, b) => a.localeCompare(b, 'en-GB')));
  });

  it('by date puts actions without one last', async () => {
    const element = await view('cohesion-actions', {
      format: 1,
      id: 'p',
      title: 'P',
      actions: [
        { id: 'a', title: 'Undated' },
        {
          id: 'b',
          title: 'Later',
          deadline: { period: { printed: 'April 2011', kind: 'month', end: '2011-04-30' } },
        },
        {
          id: 'c',
          title: 'Sooner',
          deadline: { period: { printed: 'July 2010', kind: 'month', end: '2010-07-31' } },
        },
      ],
    });
    await press(element, button(element, 'By'));
    expect(column(element, 'Action')).to.deep.equal(['Sooner', 'Later', 'Undated']);
    await press(element, button(element, 'By'));
    expect(column(element, 'Action')).to.deep.equal(['Later', 'Sooner', 'Undated']);
  });
});

for (const tag of TABLES) {
  describe(`the headings of <${tag}>`, () => {
    it('mark the sorted column alone, by an English token', async () => {
      const element = await view(tag);
      const headings = sortableHeadings(element);
      expect(marked(element)).to.deep.equal([]);
      for (const heading of headings) {
        await press(element, button(element, heading));
        expect(marked(element)).to.deep.equal([`${heading}: ascending`]);
        await press(element, button(element, heading));
        expect(marked(element)).to.deep.equal([`${heading}: descending`]);
      }
      expect(allWithin(element, '[aria-pressed]')).to.deep.equal([]);
    });

    it('show by the shape of their arrow which way they sort', async () => {
      const element = await view(tag);
      const heading = words(tableOf(element).tHead!.rows[0]!.cells[1]);
      const arrow = () =>
        button(element, heading)
          .querySelector('svg')!
          .innerHTML.replace(/<!--.*?-->/g, '');
      const shapes = [arrow()];
      for (let times = 0; times < 2; times++) {
        await press(element, button(element, heading));
        shapes.push(arrow());
      }
      expect(new Set(shapes)).to.have.length(3);
    });

    it('are announced when they sort, with the way they sort', async () => {
      const element = await view(tag);
      const heading = words(tableOf(element).tHead!.rows[0]!.cells[1]);
      await press(element, button(element, heading));
      expect(said(element)).to.equal(`Sorted by ${heading}, lowest first`);
      await press(element, button(element, heading));
      expect(said(element)).to.equal(`Sorted by ${heading}, highest first`);
    });

    it('say in the caption that they sort', async () => {
      const { caption } = tableOf(await view(tag));
      expect(nameOf(caption!)).to.match(/Column headings with buttons can be sorted\.$/);
    });

    for (const [name, key] of [
      ['Enter', 'Enter'],
      ['Space', ' '],
    ] as const) {
      it(`sort by ${name} and keep the focus`, async () => {
        const element = await view(tag);
        const heading = words(tableOf(element).tHead!.rows[0]!.cells[0]);
        button(element, heading).focus();
        for (const direction of ['ascending', 'descending']) {
          await sendKeys({ press: key });
          await waitUntil(() => marked(element)[0] === `${heading}: ${direction}`);
          expectFocus(element, button(element, heading));
        }
      });
    }
  });
}
