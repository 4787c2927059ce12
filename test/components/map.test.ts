// The map on a page.
import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CohesionMap } from '../../components/index.js';
import town from '../../examples/data/made-up-town.json' with { type: 'json' };
import type { StrategyInput } from '../../src/document/strategy.js';
import { accessible, inChromium } from '../support/accessible.js';
import { expectComplaint } from '../support/console-guard.js';
import { contrast } from '../support/contrast.js';
import { updated, waitUntil } from '../support/fixture.js';
import { figure, safeAfterDark, surveyed, wardsPlan } from '../support/gap-plans.js';
import {
  allWithin,
  blank,
  button,
  cellsOf,
  expectFocus,
  mount,
  part,
  press,
  said,
  tableOf,
  within,
  words,
} from '../support/views.js';

const TILES = 'NW=north-west NE=north-east / W=wales L=london';
const WARDS = '/examples/data/made-up-wards.geojson';
const townInput = town as unknown as StrategyInput;

/** The map of a plan with properties that are set before it is on the page. */
async function mapView(
  strategy: StrategyInput,
  set: Partial<CohesionMap> = {},
  width = '',
): Promise<CohesionMap> {
  const element = Object.assign(blank('cohesion-map'), { strategy }, set);
  await mount(element, width);
  await ready(element);
  return element;
}
async function ready(element: CohesionMap): Promise<void> {
  await waitUntil(() => element.state === 'ready' || element.state === 'error');
  await updated(element);
}
const optionOf = (element: CohesionMap, id: string): SVGGElement =>
  within<SVGGElement>(element, `[data-place='${id}']`);
const markOf = (element: CohesionMap, id: string): SVGGElement =>
  within<SVGGElement>(element, `[data-mark='${id}']`);
const optionsOf = (element: CohesionMap): SVGGElement[] => allWithin<SVGGElement>(element, '[role=option]');
const labelsOf = (element: CohesionMap): (string | null)[] =>
  optionsOf(element).map((option) => option.getAttribute('aria-label'));
const rowsOf = (element: CohesionMap): HTMLTableRowElement[] => [...tableOf(element).tBodies[0]!.rows];
const showData = async (element: CohesionMap): Promise<void> =>
  press(element, button(element, 'Show the data'));
const line = (element: CohesionMap): string => words(part(element, 'line'));
const notes = (element: CohesionMap): string => words(part(element, 'notes'));
const square = (name: string, x: number) => ({
  type: 'Feature',
  properties: { name },
  geometry: {
    type: 'Polygon',
    coordinates: [
      [
        [x, 52],
        [x + 1, 52],
        [x + 1, 53],
        [x, 53],
        [x, 52],
      ],
    ],
  },
});
const squares = (...names: string[]) => ({
  type: 'FeatureCollection',
  features: names.map((name, at) => square(name, at)),
});

describe('<cohesion-map> of a made-up town', () => {
  let element: CohesionMap;
  beforeEach(async () => {
    element = await mapView(townInput, { boundaries: WARDS });
  });

  it('opens with the finding, draws every ward, and says what the tints mean', () => {
    expect(words(part(element, 'finding'))).to.equal(
      'Of 14 places with a figure, Harbour has the lowest figure (64.9%), and Fairmead the highest (87.9%). 2 places have no figure.',
    );
    expect(labelsOf(element)).to.have.length(16);
    expect(labelsOf(element)).to.include.members(['Harbour: 64.9%. Fifth 5 of 5', 'Ivy Park: suppressed']);
    expect(allWithin(element, '.key li > span').map(words)).to.deep.equal([
      '1: 85.7% to 87.9%, the best fifth 3 places',
      '2: 82.8% to 83.4% 3 places',
      '3: 80.4% to 82.2% 2 places',
      '4: 72.9% to 79.7% 3 places',
      '5: 64.9% to 72.0%, the worst fifth 3 places',
      'No figure, or no class 2 places',
    ]);
    expect(notes(element)).to.contain('Fifths say nothing about chance');
  });

  it('tells classes by a number besides the tint, and hatches who has no figure', () => {
    const harbour = optionOf(element, 'harbour');
    expect(markOf(element, 'harbour').textContent.trim()).to.equal('5');
    expect(optionOf(element, 'ivy-park').querySelectorAll('.hatch')).to.have.length(1);
    expect(markOf(element, 'ivy-park').textContent.trim()).to.equal('');
    expect(harbour.querySelectorAll('.hatch')).to.have.length(0);
  });

  it('is one stop for the keyboard, in which arrows go from place to place', async () => {
    const stops = () => optionsOf(element).filter((option) => option.tabIndex === 0);
    expect(stops()).to.have.length(1);
    stops()[0]!.focus();
    await sendKeys({ press: 'Home' });
    await updated(element);
    expectFocus(element, optionOf(element, 'abbey-mill'));
    const { x } = optionOf(element, 'abbey-mill').getBoundingClientRect();
    await sendKeys({ press: 'ArrowRight' });
    await updated(element);
    const [right] = stops();
    expectFocus(element, right!);
    expect(right!.getBoundingClientRect().x).to.be.above(x);
    expect(stops()).to.have.length(1);
    expect(line(element).replace(/ /, '')).to.have.length.above(5);
    await sendKeys({ press: 'q' });
    await updated(element);
    expectFocus(element, optionOf(element, 'quayside'));
    expect(line(element)).to.equal('Quayside no survey');
    expect(allWithin(element, '.focused')).to.have.length(1);
    await sendKeys({ press: 'End' });
    await updated(element);
    expectFocus(element, optionOf(element, 'riverside'));
  });

  it('chooses a place by Enter, marks its row, says it, and lets it go by a second press', async () => {
    optionOf(element, 'market').focus();
    await sendKeys({ press: 'Enter' });
    await updated(element);
    expect(optionOf(element, 'market').getAttribute('aria-selected')).to.equal('true');
    expect(said(element)).to.equal('Market: 72.9%. Fifth 4 of 5');
    await showData(element);
    const marked = () =>
      rowsOf(element)
        .filter((row) => row.ariaCurrent === 'true')
        .map((row) => words(row.cells[0]));
    expect(marked()).to.deep.equal(['Market']);
    expect(button(element, 'Market').getAttribute('aria-pressed')).to.equal('true');
    optionOf(element, 'market').focus();
    // puppeteer has no name for this key in Firefox
    optionOf(element, 'market').dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true }));
    await updated(element);
    expect(marked()).to.deep.equal([]);
    expect(said(element)).to.equal('No place is chosen.');
  });

  it('chooses on the map who is chosen in the table', async () => {
    await showData(element);
    await press(element, button(element, 'Harbour'));
    expect(optionOf(element, 'harbour').getAttribute('aria-selected')).to.equal('true');
    expect(optionOf(element, 'harbour').tabIndex).to.equal(0);
    expect(line(element)).to.equal('Harbour 64.9%. Fifth 5 of 5');
    expect(allWithin(element, '.chosen')).to.have.length(1);
  });

  it('says what the mouse points at, and chooses what it presses', async () => {
    element.scrollIntoView();
    const { height, width, x, y } = markOf(element, 'kingsmoor')
      .querySelector('.number')!
      .getBoundingClientRect();
    const position: [number, number] = [Math.round(x + width / 2), Math.round(y + height / 2)];
    await sendMouse({ type: 'move', position });
    await updated(element);
    expect(line(element)).to.equal('Kingsmoor 79.6%. Fifth 4 of 5');
    await sendMouse({ type: 'click', position });
    await updated(element);
    expect(optionOf(element, 'kingsmoor').getAttribute('aria-selected')).to.equal('true');
    await sendMouse({ type: 'move', position: [0, 0] });
  });

  it('has a table of all places, which can be sorted', async () => {
    await showData(element);
    expect(rowsOf(element)).to.have.length(16);
    expect(cellsOf(rowsOf(element)[0]!).join()).to.match(
      /^Harbour,64\.9%,5 ?Fifth 5 of 5,62\.1% in 2022\/23$/,
    );
    expect(cellsOf(rowsOf(element)[15]!)).to.deep.equal(['Quayside', 'no survey']);
    await press(element, button(element, 'Place'));
    expect(words(rowsOf(element)[0]!.cells[0])).to.equal('Abbey Mill');
    await press(element, button(element, 'Figure before'));
    expect(words(rowsOf(element)[0]!.cells[0])).to.equal('Harbour');
    expect(tableOf(element).tHead!.rows[0]!.cells[3]!.ariaSort).to.equal('ascending');
  });

  it('is shaded by ratings, which the plan does not make itself', async () => {
    element.shade = 'rating';
    await updated(element);
    expect(words(part(element, 'finding'))).to.match(
      /^16 places against the target of the whole: 8 on target/,
    );
    expect(notes(element)).to.contain('The plan itself does not hold places against it.');
    expect(markOf(element, 'harbour').querySelectorAll('.rated')).to.have.length(1);
    element.shade = 'anything' as 'fifths';
    await updated(element);
    expect(markOf(element, 'harbour').querySelectorAll('.number')).to.have.length(1);
  });

  inChromium('is accessible', async () => {
    await accessible(element);
  });
});

describe('<cohesion-map> as tiles', () => {
  it('stands as it is laid out, and names what is left out', async () => {
    expectComplaint(/has no tile/);
    const element = await mapView(safeAfterDark, { tiles: TILES });
    expect(allWithin(element, '.label').map(({ textContent }) => textContent)).to.have.members([
      'NW',
      'NE',
      'W',
      'L',
    ]);
    expect(notes(element)).to.contain('Not on the map, but in the table: East; East Midlands;');
    expect(notes(element)).to.contain('stand only about where the places lie');
    await showData(element);
    expect(rowsOf(element)).to.have.length(10);
    expect(button(element, 'London').getAttribute('aria-pressed')).to.equal('false');
    expect(
      rowsOf(element)
        .find((row) => words(row.cells[0]) === 'East')!
        .querySelector('button'),
    ).to.equal(null);
    await accessible(element);
  });

  it('says that tiles in the order of the plan do not lie where the places lie', async () => {
    const element = await mapView(safeAfterDark);
    expect(optionsOf(element)).to.have.length(10);
    expect(notes(element)).to.contain(
      'The tiles stand in the order of the plan. That is not where the places lie.',
    );
    element.tiles =
      '. NW=north-west NE=north-east YH=yorkshire-and-the-humber / W=wales WM=west-midlands EM=east-midlands E=east / SW=south-west . L=london SE=south-east';
    await waitUntil(() => notes(element).includes('stand only about'));
    expect(notes(element)).not.to.contain('order of the plan');
  });

  it('tells by shapes who differs from the whole', async () => {
    const element = await mapView(surveyed, { shade: 'whole' });
    expect(
      allWithin(element, '[data-mark]').map((mark) => mark.querySelector('.shape')?.getAttribute('class')),
    ).to.deep.equal([
      'shape worse',
      'shape better',
      'shape similar',
      undefined,
      undefined,
      'shape not-compared',
    ]);
  });

  it('says that numbers of things mislead', async () => {
    const element = await mapView(
      wardsPlan(['A', 'B'], [figure('A', 3), figure('B', 4)], { unit: { kind: 'count', of: 'people' } }),
    );
    expect(notes(element)).to.contain('These are numbers, not shares');
    expect(notes(element)).to.contain('Fewer than five places');
  });
});

describe('<cohesion-map> in little room', () => {
  const long = 'Llanfairpwllgwyngyll'.repeat(5);

  it('fits 280 px with its data shown, however long a word is', async () => {
    const of = wardsPlan(
      [long, 'B', 'C'],
      [figure(long, 3), figure('B', { kind: 'none', reason: 'no-survey' }), figure('C', 5)],
    );
    const element = await mapView(of, {}, '280px');
    await showData(element);
    await press(element, button(element, 'C'));
    expect(element.scrollWidth).to.be.at.most(280);
    const right = element.getBoundingClientRect().right + 0.5;
    const out = allWithin(element, '.ours *:not(.unseen, thead, thead *)').filter(
      (node) => node.checkVisibility() && node.getBoundingClientRect().right > right,
    );
    expect(out.map((node) => node.outerHTML.slice(0, 80))).to.deep.equal([]);
  });

  it('scrolls tiles of many columns within itself, and keeps each large enough to press', async () => {
    const columns = [...'abcdefghijklmnopqrst'];
    const of = wardsPlan(
      columns,
      columns.map((name, at) => figure(name, at)),
    );
    const places = of.places!.map(({ id }) => id);
    const element = await mapView(of, { tiles: places.join(' ') }, '280px');
    expect(element.scrollWidth).to.be.at.most(280);
    expect(optionsOf(element)[0]!.getBoundingClientRect().width).to.be.at.least(24);
  });
});

describe('<cohesion-map> of boundaries', () => {
  const ab = wardsPlan(['A', 'B', 'C'], [figure('A', 3), figure('B', 4), figure('C', 5)]);

  it('takes them as an object, and says which do not fit', async () => {
    expectComplaint(/the place "c" \(C\) has no boundary\n {2}feature 3, X: no place/);
    const element = await mapView(ab, { boundaries: squares('A', 'B', 'X') });
    expect(labelsOf(element)).to.deep.equal([
      'A: 3%. Too few figures for fifths',
      'B: 4%. Too few figures for fifths',
    ]);
    expect(notes(element)).to.contain('Not on the map, but in the table: C.');
    expect(notes(element)).to.contain('1 boundary of the file is of no place shown here, and is not drawn.');
  });

  for (const [what, boundaries, says] of [
    ['a file that is not there', '/nowhere.geojson', /answered 404/],
    ['an address that is none', 'data:application/json,{}', /is not an address of the web/],
    [
      'a file of something else',
      '/examples/data/safe-after-dark.json',
      /is not a FeatureCollection of GeoJSON/,
    ],
    [
      'eastings and northings',
      {
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { name: 'A' },
            geometry: {
              type: 'Polygon',
              coordinates: [
                [
                  [380000, 390000],
                  [381000, 390000],
                  [381000, 391000],
                  [380000, 390000],
                ],
              ],
            },
          },
        ],
      },
      /eastings and northings/,
    ],
  ] as const) {
    it(`shows tiles instead where it is given ${what}, and says so`, async () => {
      expectComplaint(says);
      if (what === 'a file that is not there') expectComplaint(/404/);
      const element = await mapView(ab, { boundaries });
      expect(element.state).to.equal('ready');
      expect(optionsOf(element)).to.have.length(3);
      expect(notes(element)).to.contain('The boundaries could not be used.');
    });
  }

  it('shows the last that it is given, and falls back when they are taken away', async () => {
    const element = await mapView(ab, { boundaries: squares('A', 'B', 'C') });
    expect(allWithin(element, '.label')).to.have.length(0);
    element.boundaries = WARDS;
    element.boundaries = squares('C', 'B', 'A');
    await updated(element);
    await ready(element);
    expect(optionsOf(element).map((option) => option.dataset['place'])).to.deep.equal(['c', 'b', 'a']);
    Object.assign(element, { boundaries: null });
    await waitUntil(() => allWithin(element, '.label').length === 3);
  });

  it('asks for one file once, whatever day is asked for', async () => {
    const element = await mapView(townInput, { boundaries: WARDS });
    const before = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(WARDS)).length;
    element.asOf = '2024-01-01';
    await updated(element);
    expect(words(part(element, 'finding'))).to.match(/^Of 16 places with a figure/);
    const after = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith(WARDS)).length;
    expect(after).to.equal(before);
  });
});

describe('tints of the map', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const [ink, paper, scheme] of [
    ['#0b0c0c', '#ffffff', 'light'],
    ['#212b32', '#f0f4f5', 'light'],
    ['#eeeeee', '#121212', 'dark'],
    ['#ffffff', '#1d2b44', 'dark'],
  ] as const) {
    it(`are told from each other, and their numbers can be read, in ${ink} on ${paper}`, async () => {
      Object.assign(document.documentElement.style, { color: ink, background: paper, colorScheme: scheme });
      document.documentElement.style.setProperty('--cohesion-background', paper);
      const element = await mapView(townInput, { boundaries: WARDS });
      const fillOf = (mark: string, of: string): string =>
        getComputedStyle(within(element, `.map .as-${mark} ${of}`)).fill;
      const tints = ['1', '2', '3', '4', '5'].map((mark) => fillOf(mark, '.area'));
      tints.forEach((tint, at) => {
        expect(contrast(fillOf(String(at + 1), '.number'), tint), `number ${at + 1}`).to.be.at.least(4.5);
        if (at > 0) expect(contrast(tint, tints[at - 1]!), `${at} and ${at + 1}`).to.be.at.least(1.3);
      });
      element.shade = 'rating';
      await updated(element);
      for (const mark of ['green', 'amber', 'red']) {
        expect(contrast(fillOf(mark, '.rated'), fillOf(mark, '.area')), mark).to.be.at.least(3);
      }
    });
  }
});
