// The view of gaps on a page.
import { emulateMedia, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CohesionGap, ShownGaps } from '../../components/index.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { gap as gapWords } from '../../src/words/cy/gap.js';
import { accessible } from '../support/accessible.js';
import { expectComplaint } from '../support/console-guard.js';
import { canEmulateMedia, engine } from '../support/engine.js';
import { fixture, html, oneEvent, updated, waitUntil } from '../support/fixture.js';
import {
  counted,
  figure,
  safeAfterDark,
  SUPPRESSED,
  surveyed,
  trafford,
  wardsPlan,
} from '../support/gap-plans.js';
import {
  allWithin,
  blank,
  button,
  cellsOf,
  expectFocus,
  groupsOf,
  headingsOf,
  mount,
  opener,
  part,
  press,
  rowsOf,
  said,
  tableOf,
  view,
  within,
  words,
} from '../support/views.js';

const TAG = 'cohesion-gap';

/** The view of a plan with properties that are set before it is on the page. */
async function gapView(strategy: StrategyInput, set: Partial<CohesionGap> = {}): Promise<CohesionGap> {
  const element = Object.assign(blank(TAG), { strategy }, set);
  await mount(element);
  await waitUntil(() => element.state === 'ready' || element.state === 'error');
  await updated(element);
  return element;
}
const rowOf = (element: CohesionGap, name: string): HTMLTableRowElement =>
  rowsOf(element).find((row) => words(row.cells[0]) === name)!;
const shapesIn = (element: CohesionGap): string[] =>
  allWithin<Element>(element, 'td.picture .shape').map((shape) =>
    shape.getAttribute('class')!.replace('shape ', ''),
  );
const finding = (element: CohesionGap): string => words(part(element, 'finding'));
const factsOf = (element: CohesionGap): Map<string, string> =>
  new Map(
    [...part(element, 'panel').querySelectorAll('dt')].map((term) => [
      words(term),
      words(term.nextElementSibling),
    ]),
  );

describe('<cohesion-gap> of a real survey', () => {
  let element: CohesionGap;
  before(async () => {
    element = await gapView(safeAfterDark, { by: 'group' });
  });

  it('opens with the finding', () => {
    expect(finding(element)).to.match(
      /^27 groups beside the whole \(79\.1%, 2022\/23\): .* Farthest behind – Disabled: 13\.3 points/,
    );
  });

  it('is a real table with a caption, scoped heads and a heading for each breakdown', () => {
    const table = tableOf(element);
    expect(words(table.caption)).to.equal(
      '16.1.4: People who feel safe walking alone after dark: groups beside the whole',
    );
    expect([...table.tHead!.rows[0]!.cells].map(({ scope }) => scope)).to.deep.equal(Array(6).fill('col'));
    expect(headingsOf(element).slice(0, 4)).to.deep.equal([
      'Group',
      'Figure',
      'Beside the whole',
      'Since 2019/20',
    ]);
    expect(headingsOf(element)[4]).to.contain('the whole 79.1%');
    expect(groupsOf(element).slice(0, 2)).to.deep.equal(['Sex 2 groups', 'Disability 2 groups']);
    expect(rowsOf(element).map(({ cells }) => cells[0]!.scope)).to.deep.equal(Array(27).fill('row'));
  });

  it('says in words what is drawn, and draws no dot for what is suppressed', () => {
    expect(cellsOf(rowOf(element, 'Disabled')).slice(0, 4)).to.deep.equal([
      'Disabled',
      '65.8%',
      'Not compared 13.3 points worse off',
      'gap narrower from 63.5%',
    ]);
    const suppressed = rowOf(element, 'Arab');
    expect(cellsOf(suppressed).slice(0, 2)).to.deep.equal(['Arab', 'suppressed']);
    expect(suppressed.querySelectorAll('.shape, .ring, .interval')).to.have.length(0);
    expect(shapesIn(element)).to.deep.equal(Array(18).fill('not-compared'));
  });

  it('says which other things can be shown of it, and how to read it', () => {
    expect(words(part(element, 'notes'))).to.match(/a ring the figure before\..*may|nothing says that\.$/);
    expect(words(part(element, 'notes'))).not.to.contain('about one is told apart');
  });

  it('shows the regions instead when it is told to', async () => {
    const own = await gapView(safeAfterDark, { by: 'group' });
    own.by = 'place';
    await updated(own);
    await waitUntil(() => rowsOf(own).length === 10);
    expect(cellsOf(rowsOf(own)[0]!)[0]).to.equal('North East');
    own.order = 'plan';
    await updated(own);
    expect(cellsOf(rowsOf(own)[0]!)[0]).to.equal('East');
    expect(groupsOf(own), 'one heading would say nothing').to.deep.equal([]);
  });
});

describe('<cohesion-gap>', () => {
  it('tells by shape and word who differs by more than chance', async () => {
    const element = await gapView(surveyed);
    expect(shapesIn(element)).to.deep.equal(['worse', 'not-compared', 'similar', 'better']);
    expect(rowsOf(element).map((row) => cellsOf(row)[2]!.split(/ \d/)[0])).to.deep.equal([
      'Worse off',
      'Not compared',
      'Not told apart',
      'Better off',
      // a row without a figure says why, and has fewer cells
      '',
      '',
    ]);
    const paths = new Set(
      allWithin<Element>(element, 'td.standing path').map((path) => path.getAttribute('d')),
    );
    expect(paths.size, 'outlines').to.equal(4);
    expect(words(part(element, 'notes'))).to.contain('about one is told apart from it by chance');
  });

  it('draws the interval of each, the figure before as a ring, and the whole in every row', async () => {
    const element = await gapView(surveyed);
    const drawn = (row: HTMLTableRowElement, selector: string): number =>
      row.querySelectorAll(selector).length;
    const count = (name: string) =>
      ['.interval', '.ring', '.whole', '.band'].map((one) => drawn(rowOf(element, name), one));
    expect(count('North')).to.deep.equal([1, 1, 1, 1]);
    expect(count('Moor')).to.deep.equal([0, 0, 1, 1]);
    expect(count('West')).to.deep.equal([0, 0, 1, 1]);
    const x = (selector: string): number =>
      within<SVGElement>(element, selector).getBoundingClientRect().left;
    expect(x('.ring')).to.be.lessThan(x('td.picture .shape.worse'));
    expect(x('td.picture .shape.worse')).to.be.lessThan(x('.whole'));
    expect(x('.whole')).to.be.lessThan(x('td.picture .shape.better'));
  });

  it('opens the working of a row by the keyboard', async () => {
    const element = await gapView(surveyed);
    opener(rowOf(element, 'North')).focus();
    await sendKeys({ press: 'Enter' });
    await updated(element);
    expectFocus(element, opener(rowOf(element, 'North')));
    expect([...factsOf(element)]).to.deep.equal([
      ['Gap', 'North: 12 points worse off than the whole (60% against 72%); the gap narrows.'],
      [
        'Rates of change',
        'Improves faster than the whole: the gap closes (12 points against 2 points a year).',
      ],
      ['How compared', 'by the interval of the difference from the whole, at 95%'],
      ['Interval', '55.1% to 64.7%, 95%, from the number asked'],
      ['Asked', '400'],
      ['Figure before', '48% in 2007/08'],
    ]);
    await sendKeys({ press: 'Enter' });
    await updated(element);
    expect(allWithin(element, '[part=panel]')).to.deep.equal([]);
  });

  it('says in the working why somebody is not compared, and of who is ahead tells no gap', async () => {
    const element = await gapView(surveyed);
    const facts = async (name: string): Promise<Map<string, string>> => {
      await press(element, opener(rowOf(element, name)));
      const found = factsOf(element);
      await press(element, opener(rowOf(element, name)));
      return found;
    };
    expect((await facts('Moor')).get('How compared')).to.match(/^nothing says how far chance reaches/);
    expect((await facts('Hill')).get('How compared')).to.equal('there is no figure');
    expect([...(await facts('South')).keys()]).to.not.include.members(['Gap', 'Rates of change']);
  });

  it('shows what real wards have, where there is no whole', async () => {
    const element = await gapView(trafford);
    expect(rowsOf(element)).to.have.length(21);
    expect(allWithin(element, '.whole')).to.deep.equal([]);
    expect(shapesIn(element)).to.deep.equal(Array(21).fill('not-compared'));
  });

  it('shows one figure, none that can be drawn, and huge and negative ones', async () => {
    const one = await gapView(wardsPlan(['North'], [figure('North', 4)]));
    expect(shapesIn(one)).to.have.length(1);
    const none = await gapView(wardsPlan(['North'], [figure('North', SUPPRESSED)]));
    expect(allWithin(none, 'svg')).to.deep.equal([]);
    const far = await gapView(
      wardsPlan(['A', 'B', 'C'], [figure('A', -4e12), figure('B', 0), figure('C', 4e12)]),
    );
    const box = within<HTMLElement>(far, 'td.picture').getBoundingClientRect();
    for (const shape of allWithin<SVGElement>(far, 'td.picture .shape')) {
      const { left, right } = shape.getBoundingClientRect();
      expect(left).to.be.at.least(box.left - 12);
      expect(right).to.be.at.most(box.right + 12);
    }
  });

  it('is vacant, and shows no other, where the indicator is not there; and follows when it is named', async () => {
    const element = await gapView(safeAfterDark, { indicator: 'nowhere' });
    expect(said(element)).to.equal('There is nothing to show here yet.');
    expect(allWithin(element, 'table')).to.deep.equal([]);
    element.indicator = 'safe-after-dark';
    await updated(element);
    await waitUntil(() => allWithin(element, 'table').length === 1);
  });

  it('takes any other value of its attributes as none', async () => {
    const element = blank(TAG);
    for (const name of ['by', 'view', 'order']) element.setAttribute(name, 'nonsense');
    element.strategy = surveyed;
    await mount(element);
    await waitUntil(() => element.state === 'ready');
    await updated(element);
    expect(cellsOf(rowsOf(element)[0]!)[0]).to.equal('North');
    for (const name of ['by', 'view', 'order', 'indicator']) element.removeAttribute(name);
    await updated(element);
    expect(rowsOf(element)).to.have.length(6);
  });

  it('looks at nothing after `as-of`, and complains of a day that is none', async () => {
    const element = await gapView(surveyed, { asOf: '2008-12-31' });
    expect(finding(element)).to.match(/^3 places beside the whole \(70%, 2007\/08\)/);
    expectComplaint(/RangeError/);
    element.asOf = 'nonsense';
    await waitUntil(() => element.state === 'error');
  });

  it('tells who listens what it shows', async () => {
    const element = blank(TAG);
    element.strategy = surveyed;
    const ready = oneEvent<CustomEvent<ShownGaps>>(element, 'cohesion-ready');
    await mount(element);
    const { of } = (await ready).detail;
    expect([of!.by, of!.measure.document.id, of!.beside.parts.length]).to.deep.equal(['place', 'i', 6]);
  });
});

describe('<cohesion-gap> of what tells of single people', () => {
  const shares = (value: number, numerator: number, denominator: number) => ({
    value,
    numerator,
    denominator,
  });
  const of = ({ value, ...counts }: ReturnType<typeof shares>, place?: string) =>
    figure(place, value, { ...counts, printed: `${counts.numerator} of ${counts.denominator}` });
  // 182 less 180 is a count that nobody is to know
  const away = wardsPlan(
    ['North', 'South', 'East'],
    [
      of(shares(28, 187, 660)),
      of(shares(30, 180, 580), 'North'),
      of(shares(7.1, 5, 70), 'East'),
      figure('South', SUPPRESSED),
    ],
  );

  for (const set of [{}, { view: 'funnel' }] as const) {
    it(`shows no count from which a suppressed figure follows${'view' in set ? ', and no funnel' : ''}, and says that the plan has them`, async () => {
      const element = await gapView(away, set);
      for (const row of rowsOf(element)) opener(row).click();
      await updated(element);
      const text = element.shadowRoot!.textContent.replace(/\s+/g, ' ');
      for (const count of ['180', '187', '580', '660', '70'])
        expect(text).not.to.match(new RegExp(`\\b${count}\\b`));
      expect(allWithin(element, '.flag').map(words)).to.have.length(1);
      expect(text).to.contain('the plan itself has them');
      expect(allWithin(element, '.funnel')).to.deep.equal([]);
      // whose it is, only the webmaster is told
      expect(words(within(element, '.flag'))).not.to.contain('South');
    });
  }

  it('shows a share of few as suppressed, nowhere its figure, and no mark of it', async () => {
    const element = await gapView(
      wardsPlan(
        ['North', 'South'],
        [figure(undefined, 40), of(shares(30, 180, 600), 'North'), of(shares(3.3, 2, 60), 'South')],
      ),
    );
    for (const row of rowsOf(element)) opener(row).click();
    await updated(element);
    expect(cellsOf(rowOf(element, 'South'))[1]).to.equal('suppressed');
    expect(element.shadowRoot!.textContent).not.to.contain('3.3').and.not.to.contain('2 of 60');
    expect(shapesIn(element)).to.have.length(1);
  });

  it('shows counts, and no note, where they give nothing away', async () => {
    const element = await gapView(counted);
    await press(element, opener(rowsOf(element)[0]!));
    expect(factsOf(element).get('Counted')).to.equal('150 of 700');
    expect(allWithin(element, '.flag')).to.deep.equal([]);
  });
});

describe('<cohesion-gap> as a funnel', () => {
  it('opens with who lies outside, and names them in the picture', async () => {
    const element = await gapView(counted, { view: 'funnel' });
    expect(finding(element)).to.match(/^3 of 8 places lie outside the 95% limits: Ward D \(far below/);
    expect(allWithin<Element>(element, '.funnel .name').map((name) => name.textContent)).to.have.members([
      'Ward D',
      'Ward C',
      'Ward F',
    ]);
    expect(allWithin(element, '.funnel .shape')).to.have.length(8);
    expect(part(element, 'picture').getAttribute('aria-hidden')).to.equal('true');
  });

  it('shows its data when it is asked to, in a real table', async () => {
    const element = await gapView(counted, { view: 'funnel' });
    expect(tableOf(element).checkVisibility()).to.equal(false);
    const show = button(element, 'Show the data');
    expect(show.getAttribute('aria-expanded')).to.equal('false');
    await press(element, show);
    expect(button(element, 'Hide the data').getAttribute('aria-expanded')).to.equal('true');
    expect(tableOf(element).checkVisibility()).to.equal(true);
    expect(headingsOf(element)).to.deep.equal(['Place', 'Figure', 'Of how many', 'In the funnel']);
    expect(cellsOf(tableOf(element).tBodies[0]!.rows[0]!)).to.deep.equal([
      'Ward D',
      '21.4%',
      '700',
      'far below: outside 99.8%',
    ]);
    await accessible(element);
  });

  it('has its data in print', async function () {
    if (!canEmulateMedia) this.skip();
    const element = await gapView(counted, { view: 'funnel' });
    await emulateMedia({ media: 'print' });
    try {
      expect(tableOf(element).checkVisibility()).to.equal(true);
      expect(button(element, 'Show the data').checkVisibility()).to.equal(false);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('says why there is none of a real survey, and shows the dots', async () => {
    const element = await gapView(safeAfterDark, { view: 'funnel' });
    expect(finding(element)).to.match(/^There is no funnel plot: it needs three figures/);
    expect(shapesIn(element)).to.have.length(10);
    element.view = 'dots';
    await updated(element);
    expect(finding(element)).to.match(/^10 places beside the whole/);
  });

  it('fits at 320 px', async () => {
    const element = await gapView(counted, { view: 'funnel' });
    element.style.width = '320px';
    await updated(element);
    const box = part(element, 'picture').getBoundingClientRect();
    expect(box.width).to.be.at.most(320);
    for (const name of allWithin<SVGElement>(element, '.funnel text')) {
      const { left, right } = name.getBoundingClientRect();
      // a pixel of room, and what engines round
      const over = [box.left - left, right - box.right].map((by) => Math.round(by * 100) / 100);
      expect(Math.max(...over), name.textContent).to.be.at.most(1);
    }
  });
});

describe('<cohesion-gap> elsewhere', () => {
  it('is in Welsh on a Welsh page, where names of the plan have their language', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
    const element = Object.assign(blank(TAG), { strategy: safeAfterDark, by: 'group' as const });
    host.append(element);
    await waitUntil(() => element.state === 'ready');
    await updated(element);
    expect(headingsOf(element)[2]).to.equal(gapWords.columns.standing);
    expect(finding(element)).to.match(/^27 grŵp wrth ochr y cyfan/);
    const names = [
      ...rowsOf(element).map(({ cells }) => cells[0]!.firstElementChild),
      ...allWithin(element, '.group span:first-child'),
    ];
    expect(names.length).to.equal(35);
    for (const name of names) expect(name!.getAttribute('lang'), name!.textContent).to.equal('en-GB');
  });

  it('draws from left to right where words run from right to left', async () => {
    const host = await fixture<HTMLElement>(html`<div dir="rtl"></div>`);
    const element = Object.assign(blank(TAG), { strategy: surveyed });
    host.append(element);
    await waitUntil(() => element.state === 'ready');
    await updated(element);
    const x = (selector: string): number =>
      within<SVGElement>(element, selector).getBoundingClientRect().left;
    expect(x('td.picture .shape.worse')).to.be.lessThan(x('td.picture .shape.better'));
    expect(document.documentElement.scrollWidth).to.equal(document.documentElement.clientWidth);
  });

  it('keeps shapes and lines in forced colours', async function () {
    if (!canEmulateMedia || engine !== 'chromium') this.skip();
    await emulateMedia({ forcedColors: 'active' });
    try {
      const element = await view(TAG, surveyed);
      for (const shape of allWithin<SVGElement>(element, 'td.picture .shape, .whole, .interval')) {
        const { fill, stroke } = getComputedStyle(shape);
        expect(fill === 'none' ? stroke : fill).not.to.match(/^(none|rgba\(0, 0, 0, 0\))$/);
      }
      await accessible(element);
    } finally {
      await emulateMedia({ forcedColors: 'none' });
    }
  });
});
