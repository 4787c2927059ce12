// The framework matrix on a page: tables, lists, what is missing, and what a reader can do with it.
import { setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import coventry from '../../src/strategies/coventry-2006.js';
import communityPlan from '../../src/strategies/coventry-community-plan-2005.js';
import leicester from '../../src/strategies/leicester-2004.js';
import northamptonshire from '../../src/strategies/northamptonshire-2007.js';
import type { ShownFramework } from '../../components/index.js';
import type { StrategyInput } from '../../src/index.js';
import { accessible } from '../support/accessible.js';
import { expectComplaint } from '../support/console-guard.js';
import { plan } from '../support/documents.js';
import { oneEvent, updated, waitUntil } from '../support/fixture.js';
import {
  allWithin,
  blank,
  button,
  cellsOf,
  expectFocus,
  fallbackShows,
  headingsOf,
  laidOut,
  laidOutView,
  mount,
  nameOf,
  part,
  press,
  reaches,
  said,
  tableOf,
  view,
  within,
  words,
} from '../support/views.js';

afterEach(() => setViewport({ width: 800, height: 600 }));

const WHOLE = 'As a whole in no single cell';
const rows = (element: Element) => [...tableOf(element).tBodies].flatMap((body) => [...body.rows]);
const grid = (element: Element) => rows(element).map(cellsOf);
/** The size of a table: its rows and columns, without headings. */
const size = (element: Element) => [rows(element).length, headingsOf(element).length - 1];

/** A plan with a framework of so many entries along each axis, and objectives at these. */
function planOf(sizes: readonly number[], at: readonly (readonly string[])[]): StrategyInput {
  const entries = (size: number, letter: string) =>
    Array.from({ length: size }, (_, index) => ({
      id: `${letter}${index + 1}`,
      name: `${letter}${index + 1}`,
    }));
  return plan({
    objectives: at.map((_, index) => ({ id: `o${index}`, title: `Objective ${index}` })),
    frameworks: [
      {
        id: 'f',
        name: 'F',
        axes: sizes.map((length, place) => ({
          name: `axis ${'abcd'[place]}`,
          entries: entries(length, 'abcd'[place]!),
        })),
        links: at.map((place, index) => ({ part: { kind: 'objective', id: `o${index}` }, at: [...place] })),
      },
    ],
  });
}

describe('<cohesion-matrix>', () => {
  it('opens with the finding and what the plan cautions of the framework', async () => {
    const element = await view('cohesion-matrix');
    expect(words(part(element, 'finding'))).to.match(/^Of 32 cells of this framework, 5 hold something\. /);
    expect(allWithin(element, '.flag').map(words).join(' ')).to.contain(
      'All 32 cells of the table are empty in the text',
    );
  });

  it('is a real table, priorities across and principles down, with heads of rows and columns', async () => {
    const element = await laidOutView('cohesion-matrix', northamptonshire, '1200px');
    const table = tableOf(element);
    expect(words(table.caption)).to.equal(
      'The Community Cohesion Framework for Northamptonshire Across: 8 priorities outlined in White Paper. Down: 4 principles outlined by CIC.',
    );
    expect(headingsOf(element).slice(0, 3)).to.deep.equal([
      '4 principles outlined by CIC',
      '1 Leadership and Engagement',
      '2 Developing shared Values',
    ]);
    expect(rows(element).map((row) => nameOf(row.cells[0]!))).to.deep.equal([
      'Shared Futures',
      'A model of rights and responsibilities',
      'Hospitality',
      'Visible Social Justice',
      WHOLE,
    ]);
    expect(size(element)).to.deep.equal([5, 8]);
    expect([...table.querySelectorAll('th')].map((cell) => cell.scope)).to.deep.equal([
      ...Array<string>(9).fill('col'),
      ...Array<string>(5).fill('row'),
    ]);
  });

  it('says in each cell how many and what, or that nothing is stated, and never leaves one empty', async () => {
    const element = await laidOutView('cohesion-matrix', northamptonshire, '1200px');
    const cells = grid(element);
    expect(cells[0]!.slice(1, 3)).to.deep.equal([
      '1 strategic objective Strategic Objective 1: Leadership and Engagement (inferred)',
      'not stated',
    ]);
    expect(cells[3]![5]).to.equal(
      '1 strategic objective Strategic Objective 5: Visible work to tackle inequalities',
    );
    expect(cells[4]![1]).to.match(/^2 strategic objectives /);
    expect(
      cells
        .slice(0, 4)
        .flat()
        .filter((cell) => cell === 'not stated'),
    ).to.have.length(27);
    expect(cells.flat()).to.not.include('');
    expect(words(part(element, 'foot'))).to.match(/^Marked “inferred”: the plan does not say so itself/);
  });

  it('has the shorter axis across where there is little room, and the other way round when it is asked', async () => {
    const element = await laidOutView('cohesion-matrix', northamptonshire, '700px');
    expect(size(element)).to.deep.equal([8, 5]);
    await press(element, button(element, 'Exchange rows and columns'));
    expect(size(element)).to.deep.equal([5, 8]);
    expect(said(element)).to.equal(
      'Across: 8 priorities outlined in White Paper. Down: 4 principles outlined by CIC.',
    );
    await press(element, button(element, 'Exchange rows and columns'));
    expect(size(element)).to.deep.equal([8, 5]);
    expect(said(element)).to.match(/^Across: 4 principles/);
  });

  it('is turned by an attribute, whatever room there is', async () => {
    const element = await laidOutView('cohesion-matrix', northamptonshire, '1200px');
    element.toggleAttribute('turned', true);
    await updated(element);
    expect(size(element)).to.deep.equal([8, 5]);
    element.parentElement!.style.width = '700px';
    element.setAttribute('turned', 'false');
    await laidOut(element);
    expect(size(element)).to.deep.equal([5, 8]);
    element.removeAttribute('turned');
    await updated(element);
    expect(size(element)).to.deep.equal([8, 5]);
  });

  it('has the shorter axis across on paper, and is as it was afterwards', async () => {
    const element = await laidOutView('cohesion-matrix', northamptonshire, '1200px');
    window.dispatchEvent(new Event('beforeprint'));
    await updated(element);
    expect(size(element)).to.deep.equal([8, 5]);
    window.dispatchEvent(new Event('afterprint'));
    await updated(element);
    expect(size(element)).to.deep.equal([5, 8]);
  });

  it('is in Welsh on a page in Welsh, but for what the plan says', async () => {
    const element = await view('cohesion-matrix');
    element.parentElement!.lang = 'cy';
    await waitUntil(() => words(part(element, 'finding')).startsWith('Celloedd yn y fframwaith hwn'));
    expect(words(part(element, 'finding'))).to.match(/: 5 o 32\. Mewn 4 ohonynt, .* i’r 27 arall\./);
    expect(
      grid(element)
        .flat()
        .filter((cell) => cell === 'heb ei nodi'),
    ).to.have.length(27);
    expect(words(part(element, 'controls'))).to.equal('Cyfnewid y rhesi a’r colofnau');
    await accessible(element);
  });

  it('is ready with the framework that it shows', async () => {
    const element = blank('cohesion-matrix');
    element.strategy = northamptonshire;
    const ready = oneEvent<CustomEvent<ShownFramework>>(element, 'cohesion-ready');
    await mount(element);
    const { strategy, framework } = (await ready).detail;
    expect(framework === strategy.frameworks[0]).to.equal(true);
    expect(framework!.cellCount).to.equal(32);
  });

  it('keeps the heads of rows and columns in view while it scrolls', async () => {
    await setViewport({ width: 800, height: 600 });
    const element = await laidOutView(
      'cohesion-matrix',
      planOf(
        [14, 30],
        [
          ['a1', 'b1'],
          ['a14', 'b30'],
        ],
      ),
      '700px',
    );
    element.turned = false;
    const region = part(element, 'region');
    await waitUntil(() => region.getAttribute('role') === 'region');
    region.focus();
    expectFocus(element, region);
    const corner = within(element, 'thead th');
    const head = rows(element)[5]!.cells[0]!;
    const left = head.getBoundingClientRect().left;
    region.scrollTo({ left: 300, top: 200 });
    expect([region.scrollLeft, region.scrollTop]).to.deep.equal([300, 200]);
    const [box, place] = [region.getBoundingClientRect(), corner.getBoundingClientRect()];
    expect([place.left, place.top]).to.deep.equal([box.left, box.top]);
    expect(head.getBoundingClientRect().left).to.equal(left);
  });

  it('has the names of more than a few parts behind a button that says how many, and where', async () => {
    const element = await view('cohesion-matrix', planOf([1, 2], Array<string[]>(9).fill(['a1', 'b1'])));
    const opens = button(element, '9 objectives');
    expect(nameOf(opens)).to.equal('9 objectives at b1; a1');
    expect(opens.getAttribute('aria-expanded')).to.equal('false');
    const list = element.shadowRoot!.getElementById(opens.getAttribute('aria-controls')!)!;
    expect(list.checkVisibility()).to.equal(false);
    opens.focus();
    await press(element, opens);
    expect(opens.getAttribute('aria-expanded')).to.equal('true');
    expect(list.checkVisibility()).to.equal(true);
    expect(list.children).to.have.length(9);
    expectFocus(element, opens);
    await accessible(element);
  });

  it('makes groups of a third axis, and says which axis it does not show', async () => {
    const element = await view('cohesion-matrix', planOf([1, 2, 2, 2], [['a1', 'b1', 'c1', 'd2'], ['a1']]));
    expect(allWithin(element, "[part='group']").map(words)).to.deep.equal([
      'c1',
      'c2',
      'In no single one of: axis c',
    ]);
    expect(words(part(element, 'foot'))).to.contain('The table has no room for: axis d.');
    await accessible(element);
  });
});

describe('<cohesion-matrix> of one axis', () => {
  it('is a list with a name, of headings and what stands under each', async () => {
    const element = await view('cohesion-matrix', coventry);
    expect(allWithin(element, 'table')).to.deep.equal([]);
    const list = part(element, 'list');
    expect([...list.children].map((place) => words(place))).to.deep.equal([
      'Safer and Stronger Communities 2 actions 3.8: Cut crime and the fear of crime 3.9: Improve streets and the local environment in every neighbourhood',
      'Healthier Communities and Older People 1 action 3.6: Reduce health inequalities with partners',
      'Children and Young People not stated',
      'Economic Development and Enterprise 1 action 3.5: Open up work, as an employer and through regeneration',
    ]);
    expect(words(element.shadowRoot!.getElementById(list.getAttribute('aria-labelledby')!))).to.equal(
      'Local Area Agreement four blocks',
    );
    expect(allWithin(element, 'button')).to.deep.equal([]);
    await accessible(element);
  });

  it('fits on a screen of 320 px', async () => {
    await setViewport({ width: 320, height: 640 });
    await view('cohesion-matrix', coventry);
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth - clientWidth).to.equal(0);
  });
});

describe('<cohesion-matrix framework>', () => {
  it('shows the framework of that identifier, and changes with it', async () => {
    const element = await view('cohesion-matrix', communityPlan);
    expect(words(within(element, '#caption'))).to.match(/^Coventry Community Plan Framework/);
    element.setAttribute('framework', 'partnership-structure');
    await waitUntil(() => words(within(element, '#caption')).startsWith('The Coventry Partnership'));
    expect(words(part(element, 'finding'))).to.equal(
      'Nothing is stated under any heading of this framework: 0 of 3.',
    );
  });

  it('that is not there leaves what the page held, and tells the webmaster which there are', async () => {
    expectComplaint(
      /<cohesion-matrix> .*no framework "nowhere" in this plan\. It has: community-plan-framework, partnership-structure\./,
    );
    const element = blank('cohesion-matrix');
    element.framework = 'nowhere';
    element.strategy = communityPlan;
    await mount(element);
    await reaches(element, 'error');
    expect(said(element)).to.equal('This part of the plan could not be loaded.');
    expect(fallbackShows(element)).to.equal(true);
    element.framework = 'partnership-structure';
    await reaches(element, 'ready');
    expect(fallbackShows(element)).to.equal(false);
    element.removeAttribute('framework');
  });

  it('of a plan without any, as Leicester’s, says that there is nothing to show', async () => {
    const element = blank('cohesion-matrix');
    element.framework = 'nowhere';
    element.strategy = leicester;
    await mount(element);
    expect(said(element)).to.equal('There is nothing to show here yet.');
  });
});

describe('<cohesion-matrix> of a framework too large for a table', () => {
  it('says so, and lists what is stated', async () => {
    const element = await view('cohesion-matrix', planOf([150, 100], [['a1', 'b2'], ['a9']]));
    expect(words(part(element, 'finding'))).to.match(
      /^This framework has 15,000 cells, too many for a table\./,
    );
    expect([...part(element, 'list').children].map(words)).to.deep.equal([
      'a1; b2 1 objective Objective 0',
      'a9 1 objective Objective 1',
    ]);
  });
});
