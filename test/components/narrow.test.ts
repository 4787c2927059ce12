// On a narrow screen, and where the table is wider than its place.
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { indicator, measureInput, plan, result } from '../support/documents.js';
import { updated } from '../support/fixture.js';
import { engine } from '../support/engine.js';
import {
  allWithin,
  cellsOf,
  choose,
  expectSame,
  field,
  headingsOf,
  sortableHeadings,
  laidOutView as view,
  opener,
  part,
  press,
  rowOf,
  rowsOf,
  said,
  tableOf,
  TABLES,
  type View,
  VIEWS,
  within,
  words,
} from '../support/views.js';

const WIDE = { width: 800, height: 600 };

async function narrow(): Promise<void> {
  await setViewport({ width: 320, height: 640 });
}

afterEach(() => setViewport(WIDE));

/** By how much the page scrolls sideways. */
const overhang = () => document.documentElement.scrollWidth - document.documentElement.clientWidth;

const STRETCHED = 'svg[preserveAspectRatio="none"]';

/**
 * Whether an engine tells a false width of a part of a picture: Firefox takes the ink of lines that are stretched with it, and groups with pictures
 * in them, for wider than they are drawn. `overhang` sees them there too, and the other engines look at them.
 */
const isMisjudged = (node: Element): boolean =>
  engine === 'firefox' &&
  'ownerSVGElement' in node &&
  node.ownerSVGElement !== null &&
  (node.localName === 'g' || (node.closest(STRETCHED) ?? node.querySelector(STRETCHED)) !== null);

/** What sticks out of the page to the right. */
const sticksOut = (element: View) =>
  allWithin(element, '*')
    .filter(
      (node) =>
        node.checkVisibility() &&
        !isMisjudged(node) &&
        !node.closest('thead') &&
        node.getBoundingClientRect().right > document.documentElement.clientWidth,
    )
    .map((node) => `${node.localName} ${words(node)}`);

/** The role that each element of a table must state, because narrow screens change its `display`. */
const ROLES: Readonly<Record<string, RegExp>> = {
  table: /^table$/,
  thead: /^rowgroup$/,
  tbody: /^rowgroup$/,
  tfoot: /^rowgroup$/,
  tr: /^row$/,
  td: /^cell$/,
  th: /^(columnheader|rowheader)$/,
};

describe('at 320 px', () => {
  beforeEach(narrow);

  for (const tag of VIEWS) {
    it(`<${tag}> fits, also with all rows open`, async () => {
      const element = await view(tag);
      for (const row of rowsOf(element)) opener(row).click();
      await updated(element);
      expect(overhang()).to.equal(0);
      expect(sticksOut(element)).to.deep.equal([]);
    });

    it(`<${tag}> fits, however long a word is`, async () => {
      const long = 'Llanfairpwllgwyngyll'.repeat(5);
      const element = await view(
        tag,
        plan({
          title: long,
          objectives: [{ id: 'o', title: long }],
          places: [{ id: 'p', name: long, kind: 'ward' }],
          indicators: [
            indicator('i', {
              code: long,
              name: long,
              objectives: ['o'],
              analyses: [{ places: ['p'] }],
              measures: ['m', 'n'].map((id) => measureInput({ id, name: long, results: [result(1)] })),
            }),
          ],
          actions: [{ id: 'a', ref: long, title: long, objectives: ['o'] }],
          signs: [{ id: 's', title: long, direction: 'less', objective: 'o', printed: long }],
          funds: [
            { id: 'f', title: long, name: long, amount: { kind: 'level', level: long }, force: 'agreed' },
          ],
          frameworks: [
            {
              id: 'f',
              name: long,
              axes: ['a', 'b'].map((id) => ({ name: long, entries: [{ id, ref: long, name: long }] })),
              links: [{ part: { kind: 'objective', id: 'o' }, at: ['a', 'b'] }],
            },
          ],
        }),
      );
      expect(overhang()).to.equal(0);
      expect(sticksOut(element)).to.deep.equal([]);
    });

    it(`<${tag}> keeps the roles of a table, also in what is opened`, async () => {
      const element = await view(tag);
      if (rowsOf(element)[0]) await press(element, opener(rowsOf(element)[0]!));
      const faults = allWithin(element, 'table, thead, tbody, tfoot, tr, td, th').filter(
        (node) => !ROLES[node.localName]!.test(node.getAttribute('role') ?? ''),
      );
      expect(faults.map((node) => `${node.localName}: ${words(node).slice(0, 40)}`)).to.deep.equal([]);
    });

    it(`<${tag}> labels each value with its column`, async () => {
      const element = await view(tag);
      const headings = headingsOf(element);
      const [row] = [...tableOf(element).tBodies[0]!.rows].filter(
        (one) => one.cells.length === headings.length,
      );
      const values = [...row!.cells].filter((cell) => cell.dataset['label'] !== undefined);
      expect(values.length).to.be.greaterThan(1);
      for (const cell of values) expect(headings).to.include(cell.dataset['label']);
    });
  }

  it('the code, then the name, then the rating are the first things seen in a row, and the keyboard meets the button last', async () => {
    const element = await view('cohesion-indicators');
    const row = rowOf(element, 'BP 25 b');
    const tops = [...row.cells].map((cell) => cell.getBoundingClientRect().top);
    const seen = [...row.cells].sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top);
    expect(new Set(tops)).to.have.length(row.cells.length);
    expect(seen.slice(0, 3).map(words)).to.deep.equal([
      'BP 25 b',
      'from black and minority ethnic communities',
      'Off target',
    ]);
    const controls = [...row.querySelectorAll('a, button, input, select, [tabindex]')];
    expect(controls).to.have.length(1);
    expectSame(controls[0], opener(row));
    expectSame(seen.at(-1), opener(row).closest('td'));
  });

  it('the keyboard meets the buttons in the order in which they are seen, and none that is not', async () => {
    const element = await view('cohesion-indicators');
    const focusable = allWithin(element, 'a, button, input, select, [tabindex]').filter((node) =>
      node.checkVisibility({ visibilityProperty: true }),
    );
    const tops = focusable.map((node) => node.getBoundingClientRect().top);
    expect(tops).to.deep.equal(tops.toSorted((a, b) => a - b));
    for (const node of focusable)
      expect(node.getBoundingClientRect().width, words(node)).to.be.greaterThan(20);
  });

  for (const tag of TABLES) {
    it(`<${tag}> sorts by a list of columns, which says what it is sorted by`, async () => {
      const element = await view(tag);
      const headings = sortableHeadings(element);
      const select = field<HTMLSelectElement>(element, 'Sort by');
      expect(select.checkVisibility()).to.equal(true);
      expect([...select.options].map((option) => option.text)).to.deep.equal([
        'Order of the plan',
        ...headings,
      ]);
      const before = rowsOf(element).map(cellsOf);
      await choose(element, 'Sort by', headings[1]!);
      expect(said(element)).to.equal(`Sorted by ${headings[1]}, lowest first`);
      expect(rowsOf(element).map(cellsOf)).to.not.deep.equal(before);
      expect(select.selectedOptions[0]!.text).to.equal(headings[1]);
      await choose(element, 'Sort by', 'Order of the plan');
      expect(rowsOf(element).map(cellsOf)).to.deep.equal(before);
    });

    it(`<${tag}> can be sorted downwards too`, async () => {
      const element = await view(tag);
      const heading = headingsOf(element)[1]!;
      await choose(element, 'Sort by', heading);
      const controls = part(element, 'controls');
      const ways = [...controls.querySelectorAll('option, button')].map((node) => node.textContent.trim());
      expect(ways.filter((way) => /descending|highest|downward|reverse/i.test(way))).to.not.deep.equal([]);
    });
  }
});

describe('on screens of every width', () => {
  for (const tag of VIEWS) {
    for (const width of [480, 660, 800, 900, 1280]) {
      it(`<${tag}> does not make the page scroll sideways at ${width} px`, async () => {
        await setViewport({ width, height: 640 });
        await view(tag);
        expect(overhang()).to.equal(0);
      });
    }
  }
});

describe('at 800 px', () => {
  it('the list of columns is not shown, since the headings sort', async () => {
    const element = await view('cohesion-indicators');
    expect(field(element, 'Sort by').checkVisibility()).to.equal(false);
    const heading = within(element, 'thead button');
    expect(heading.checkVisibility({ visibilityProperty: true })).to.equal(true);
  });

  it('the list of columns follows when a heading sorts', async () => {
    const element = await view('cohesion-indicators');
    await choose(element, 'Sort by', 'Code');
    await choose(element, 'Sort by', 'Order of the plan');
    await press(element, within(element, 'thead button'));
    expect(field<HTMLSelectElement>(element, 'Sort by').selectedOptions[0]!.text).to.equal('Code');
  });
});
