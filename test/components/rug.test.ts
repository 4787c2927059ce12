// Measures by places or groups on a page: <cohesion-matrix by>.
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CohesionMatrix, ShownFramework } from '../../components/index.js';
import neighbours from '../../examples/data/corporate-plan-neighbours.json' with { type: 'json' };
import town from '../../examples/data/made-up-town.json' with { type: 'json' };
import type { StrategyInput } from '../../src/document/strategy.js';
import northamptonshire from '../../src/strategies/northamptonshire-2007.js';
import { accessible } from '../support/accessible.js';
import { expectComplaint } from '../support/console-guard.js';
import { contrast } from '../support/contrast.js';
import { oneEvent, updated, waitUntil } from '../support/fixture.js';
import { canEmulateMedia } from '../support/engine.js';
import { figure, safeAfterDark, wardsPlan } from '../support/gap-plans.js';
import { large, rowsOf, rug } from '../support/rugs.js';
import {
  allWithin,
  blank,
  cellsOf,
  expectFocus,
  fallbackShows,
  headingsOf,
  laidOut,
  mount,
  part,
  reaches,
  said,
  tableOf,
  within,
  words,
} from '../support/views.js';

const councils = neighbours as unknown as StrategyInput;
const townInput = town as unknown as StrategyInput;

afterEach(() => setViewport({ width: 800, height: 600 }));

const finding = (element: CohesionMatrix): string => words(part(element, 'finding'));
const tinted = (element: CohesionMatrix): HTMLElement[] => allWithin(element, 'td.place');

describe('<cohesion-matrix by="place">', () => {
  it('opens with the finding, and is a real table of measures and places', async () => {
    const element = await rug(councils);
    expect(finding(element)).to.equal(
      'All 5 measures have figures of 16 places. Every cell holds one. Bury is most often in the worst fifth: for 3 of 4 measures.',
    );
    const table = tableOf(element);
    expect(words(table.caption)).to.equal('Measures and places In each cell: the figure, and its fifth.');
    expect(headingsOf(element).slice(0, 4)).to.deep.equal(['Measure', 'The whole', 'Bedford', 'Bury']);
    expect([...table.querySelectorAll('th')].map(({ scope }) => scope)).to.deep.equal([
      ...Array<string>(18).fill('col'),
      ...Array<string>(5).fill('row'),
    ]);
    expect(cellsOf(rowsOf(element)[0]!).slice(0, 4)).to.deep.equal([
      'People aged 16 to 64 in employment Jan 2023-Dec 2023',
      '76.0%',
      '81.0%1',
      '73.2%5',
    ]);
    expect(cellsOf(rowsOf(element)[4]!).slice(0, 2)).to.deep.equal([
      'Household waste sent for reuse, recycling or composting tonnes 2020/21 1 is the lowest',
      'no figure',
    ]);
    await accessible(element);
  });

  it('has a number with a name in every tinted cell, and says what the tints and numbers mean', async () => {
    const element = await rug(councils);
    expect(tinted(element)).to.have.length(80);
    const marks = tinted(element).map((cell) => cell.querySelector('b')!);
    expect(new Set(marks.map((mark) => `${mark.textContent}: ${mark.ariaLabel}`))).to.deep.equal(
      new Set(['1', '5', '4', '3', '2'].map((n) => `${n}: Fifth ${n} of 5`)),
    );
    expect(allWithin(element, '.key li').map(words)).to.include(
      '1 1: the best fifth; in rows that say so, the lowest 18 cells',
    );
    expect(words(part(element, 'notes'))).to.match(
      /^Fifths say nothing about chance: .* Numbers, not shares, .*: Household/,
    );
  });

  it('is shaded by ratings against the target of the whole, by shape and hue, and nobody without a figure has one', async () => {
    const element = await rug(townInput, { shade: 'rating' });
    const shapes = tinted(element).map((cell) =>
      cell.querySelector('svg[role=img]')!.getAttribute('aria-label'),
    );
    expect([shapes.length, new Set(shapes)]).to.deep.equal([
      14,
      new Set(['On target', 'Close', 'Off target']),
    ]);
    expect(allWithin(element, 'td.bare').map(words)).to.deep.equal(['suppressed', 'no survey']);
    expect(words(part(element, 'notes'))).to.contain('The plan itself does not hold places against it.');
    await accessible(element);
    element.shade = 'whole';
    await laidOut(element);
    expect(
      new Set(tinted(element).map((cell) => cell.querySelector('svg[role=img]')!.getAttribute('aria-label'))),
    ).to.deep.equal(new Set(['Not told apart', 'Better off', 'Worse off']));
    element.shade = 'anything' as 'fifths';
    await laidOut(element);
    expect(tinted(element)[0]!.querySelector('b')!.ariaLabel).to.match(/^Fifth/);
  });

  it('says once why a row has no rating where the plan has no target', async () => {
    const element = await rug(councils, { shade: 'rating' });
    expect(tinted(element)).to.deep.equal([]);
    expect(words(rowsOf(element)[0]!.cells[0])).to.match(/ Not rated: no target due yet$/);
    expect(cellsOf(rowsOf(element)[0]!)[2]).to.equal('81.0%');
  });

  it('shows groups, each under what it lies in, and names those of other levels', async () => {
    const element = await rug(safeAfterDark, { by: 'group' });
    expect(headingsOf(element).slice(2, 5)).to.deep.equal([
      'Sex Female',
      'Sex Male',
      'Disability Non-disabled',
    ]);
    expect(words(part(element, 'notes'))).to.match(
      /Groups overlap.*Not in the table, since they lie in its groups or hold them: English/,
    );
    await accessible(element);
  });

  it('shows one place, and leaves out a column of the whole that no measure has', async () => {
    const element = await rug(wardsPlan(['A'], [figure('A', 5)]));
    expect(headingsOf(element)).to.deep.equal(['Measure', 'A']);
    expect(cellsOf(rowsOf(element)[0]!)).to.deep.equal([
      'Indicator i 2008/09 Too few figures for fifths',
      '5%',
    ]);
  });

  it('is vacant where the plan has no such figures, and keeps what the page held', async () => {
    const element = await rug(northamptonshire, { by: 'place' });
    expect(said(element)).to.equal('There is nothing to show here yet.');
    expect(fallbackShows(element)).to.equal(true);
    element.removeAttribute('by');
    element.by = undefined as never;
    await laidOut(element);
    expect(finding(element)).to.match(/^Of 32 cells of this framework/);
  });

  it('tells the webmaster of another word, keeps what the page held, and is mended by the right one', async () => {
    expectComplaint(/<cohesion-matrix> RangeError: by requires "place" or "group", got "wards"/);
    const element = blank('cohesion-matrix');
    element.setAttribute('by', 'wards');
    element.strategy = councils;
    await mount(element);
    await reaches(element, 'error');
    expect(fallbackShows(element)).to.equal(true);
    element.setAttribute('by', 'place');
    await reaches(element, 'ready');
    expect(fallbackShows(element)).to.equal(false);
    expect(rowsOf(element)).to.have.length(5);
  });

  it('is ready with what it shows, of the day that is asked for', async () => {
    const element = Object.assign(blank('cohesion-matrix'), {
      strategy: councils,
      by: 'place',
      asOf: '2021-12-31',
    });
    const ready = oneEvent<CustomEvent<ShownFramework>>(element, 'cohesion-ready');
    await mount(element, '1200px');
    const { framework, rug: shown } = (await ready).detail;
    expect(framework).to.equal(undefined);
    expect([shown!.by, shown!.asOf, shown!.parts.length]).to.deep.equal(['place', '2021-12-31', 16]);
    expect(shown!.measures.map(({ measure }) => measure.document.id)).to.deep.equal([
      'fuel-poverty',
      'neet',
      'household-waste-recycling',
    ]);
    await reaches(element, 'ready');
    expect(finding(element)).to.match(/^3 of 5 measures have figures of 16 places\./);
  });

  it('shows what is asked for last', async () => {
    const element = blank('cohesion-matrix');
    element.strategy = large(30, 80);
    element.by = 'place';
    await mount(element);
    element.by = 'group';
    await updated(element);
    element.by = 'place';
    element.shade = 'whole';
    await updated(element);
    await reaches(element, 'ready');
    expect(words(tableOf(element).caption)).to.match(/beside the whole\.$/);
    element.by = undefined as never;
    await updated(element);
    await reaches(element, 'ready');
    expect(said(element)).to.equal('There is nothing to show here yet.');
  });

  it('is in Welsh on a page in Welsh, but for what the plan says', async () => {
    const element = await rug(councils);
    element.parentElement!.lang = 'cy';
    await waitUntil(() => finding(element).startsWith('Mae gan bob un o’r 5 mesur'));
    expect(words(tableOf(element).caption)).to.equal('Mesurau a lleoedd Ym mhob cell: y ffigur, a’i bumed.');
    expect(tinted(element)[0]!.querySelector('b')!.ariaLabel).to.equal('Pumed 1 o 5');
    expect(within(element, 'tbody th span').lang).to.equal('en-GB');
    await accessible(element);
  });
});

describe('<cohesion-matrix by> in little room', () => {
  it('keeps the heads of rows and columns in view while it scrolls, and can be reached with the keyboard', async () => {
    const element = await rug(large(40, 30), {}, '760px');
    const region = part(element, 'region');
    await waitUntil(() => region.getAttribute('role') === 'region');
    region.focus();
    expectFocus(element, region);
    const [corner, head] = [within(element, 'thead th'), rowsOf(element)[12]!.cells[0]!];
    const { left } = head.getBoundingClientRect();
    region.scrollTo({ left: 300, top: 200 });
    expect([region.scrollLeft, region.scrollTop]).to.deep.equal([300, 200]);
    const [box, place] = [region.getBoundingClientRect(), corner.getBoundingClientRect()];
    expect([place.left, place.top]).to.deep.equal([box.left, box.top]);
    expect(head.getBoundingClientRect().left).to.equal(left);
  });

  it('has a block for each measure at 320 px, with the name of each place, and scrolls nothing sideways', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await rug(councils, {}, '');
    const { clientWidth, scrollWidth } = document.documentElement;
    expect(scrollWidth - clientWidth).to.equal(0);
    expect(part(element, 'region').getAttribute('role')).to.equal(null);
    const [, whole, bedford, bury] = [...rowsOf(element)[0]!.cells];
    expect(bedford!.dataset['label']).to.equal('Bedford');
    expect(getComputedStyle(bedford!, '::before').display).to.equal('block');
    expect(bedford!.getBoundingClientRect().top).to.equal(whole!.getBoundingClientRect().top);
    expect(bury!.getBoundingClientRect().top).to.be.greaterThan(whole!.getBoundingClientRect().top);
    await accessible(element);
  });

  it('stays a table in its own region at 320 px where there are more than 24 places', async () => {
    await setViewport({ width: 320, height: 640 });
    const element = await rug(large(3, 25), {}, '');
    await waitUntil(() => part(element, 'region').getAttribute('role') === 'region');
    expect(document.documentElement.scrollWidth - document.documentElement.clientWidth).to.equal(0);
    const [head, cell] = [...rowsOf(element)[1]!.cells];
    expect(cell!.getBoundingClientRect().top).to.equal(head!.getBoundingClientRect().top);
    expect(within(element, 'thead').getBoundingClientRect().height).to.be.greaterThan(10);
  });
});

describe('<cohesion-matrix by> of more than 24 places', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  for (const [viewport, width] of [
    [1280, '1200px'],
    [320, ''],
  ] as const) {
    it(`has each figure under the heading of its place, at ${viewport} px, however long the names of measures`, async () => {
      await setViewport({ width: viewport, height: 640 });
      const strategy = large(3, 40);
      strategy.indicators![1]!.name = 'A measure whose name is so long that it takes a number of lines';
      const element = await rug(strategy, {}, width);
      const headings = [...tableOf(element).tHead!.rows[0]!.cells].map((one) => one.getBoundingClientRect());
      for (const row of rowsOf(element)) {
        const cells = [...row.cells].map((one) => one.getBoundingClientRect());
        expect(cells).to.have.length(41);
        for (const [at, { left, right, top, bottom }] of cells.entries()) {
          expect(left, `left of ${at}`).to.be.closeTo(headings[at]!.left, 0.5);
          expect(right, `right of ${at}`).to.be.closeTo(headings[at]!.right, 0.5);
          expect([top, bottom]).to.deep.equal([cells[0]!.top, cells[0]!.bottom]);
        }
      }
      await accessible(element);
    });
  }

  it('has in every cell the figure, the fifth and the place that it is of', async () => {
    const element = await rug(large(2, 30));
    for (const [nth, row] of rowsOf(element).entries()) {
      const found = [...row.cells].slice(1).map((cell) => [cell.dataset['label'], words(cell)]);
      const figures = Array.from({ length: 30 }, (_, at) => (at * 7 + nth) % 90);
      const sorted = figures.toSorted((a, b) => b - a);
      expect(found).to.deep.equal(
        figures.map((value, at) => [`Ward ${at}`, `${value}%${1 + Math.floor(sorted.indexOf(value) / 6)}`]),
      );
      const names = [...row.querySelectorAll('b')].map((mark) => mark.ariaLabel);
      expect(new Set(names)).to.deep.equal(new Set([1, 2, 3, 4, 5].map((n) => `Fifth ${n} of 5`)));
    }
  });
});

describe('<cohesion-matrix by> on paper', () => {
  for (const [what, places, beside] of [
    ['is a table where a sheet has room for it', 8, true],
    ['is blocks of small boxes where it has none, under a caption of the width of the sheet', 30, false],
  ] as const) {
    it(what, async function () {
      if (!canEmulateMedia) return void this.skip();
      const element = await rug(large(2, places), {}, '690px');
      await emulateMedia({ media: 'print' });
      try {
        await laidOut(element);
        expect(element.scrollWidth).to.be.at.most(690);
        const [head, cell] = [...rowsOf(element)[0]!.cells].map((one) => one.getBoundingClientRect());
        expect(cell!.left >= head!.right).to.equal(beside);
        expect(tableOf(element).caption!.getBoundingClientRect().width).to.be.greaterThan(600);
        const right = element.getBoundingClientRect().right + 0.5;
        const last = [...rowsOf(element)[0]!.cells].map((one) => one.getBoundingClientRect().right);
        expect(Math.max(...last)).to.be.at.most(right);
      } finally {
        await emulateMedia({ media: 'screen' });
      }
    });
  }
});

describe('<cohesion-matrix by> of very many places', () => {
  it('draws some rows at a time, and says so until all are there', async () => {
    const element = await rug(large(12, 300));
    await waitUntil(() => rowsOf(element).length === 12, 'not all rows come', { timeout: 8000 });
    await updated(element);
    expect(tableOf(element).ariaBusy).to.equal(null);
    expect(rowsOf(element).map((row) => row.cells.length)).to.deep.equal(Array(12).fill(301));
  });

  it('has all rows on paper, also those that had not come', async () => {
    const element = Object.assign(blank('cohesion-matrix'), {
      strategy: large(60, 300),
      by: 'place' as const,
      findable: true,
    });
    await mount(element, '1200px');
    await reaches(element, 'ready');
    expect(rowsOf(element).length).to.be.lessThan(60);
    expect(tableOf(element).ariaBusy).to.equal('true');
    window.dispatchEvent(new Event('beforeprint'));
    await updated(element);
    expect(rowsOf(element)).to.have.length(60);
    expect(rowsOf(element).map(({ cells }) => cells.length)).to.deep.equal(Array(60).fill(301));
    expect(words(rowsOf(element)[59]!.cells[300])).to.match(/^\d+%[1-5]$/);
  });
});

describe('tints of the table', () => {
  afterEach(() => document.documentElement.removeAttribute('style'));

  for (const [ink, paper, scheme] of [
    ['#0b0c0c', '#ffffff', 'light'],
    ['#eeeeee', '#121212', 'dark'],
    ['#ffffff', '#1d2b44', 'dark'],
  ] as const) {
    it(`let figures and numbers be read, in ${ink} on ${paper}`, async () => {
      Object.assign(document.documentElement.style, { color: ink, background: paper, colorScheme: scheme });
      document.documentElement.style.setProperty('--cohesion-background', paper);
      const element = await rug(councils);
      for (const mark of ['1', '2', '3', '4', '5']) {
        const cell = within(element, `td.as-${mark}`);
        const tint = getComputedStyle(cell).backgroundColor;
        for (const said of cell.children) {
          expect(contrast(getComputedStyle(said).color, tint), `${mark}: ${said.localName}`).to.be.at.least(
            4.5,
          );
        }
      }
      element.strategy = townInput;
      element.shade = 'rating';
      await waitUntil(() => allWithin(element, 'td.as-red').length > 0);
      for (const mark of ['green', 'amber', 'red']) {
        const cell = within(element, `td.as-${mark}`);
        const tint = getComputedStyle(cell).backgroundColor;
        expect(contrast(getComputedStyle(cell.children[0]!).color, tint), mark).to.be.at.least(4.5);
        expect(
          contrast(getComputedStyle(within(element, `td.as-${mark} path`)).fill, tint),
          mark,
        ).to.be.at.least(4.5);
      }
    });
  }
});
