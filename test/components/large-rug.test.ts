// A table of measures by places of more than five thousand cells: those near what can be seen are on the page.
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CohesionMatrix } from '../../components/index.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { accessible } from '../support/accessible.js';
import { canEmulateMedia } from '../support/engine.js';
import { nextFrame, oneEvent, updated, waitUntil } from '../support/fixture.js';
import { large, rowsOf, rug, valueOf } from '../support/rugs.js';
import {
  blank,
  expectFocus,
  headingsOf,
  laidOut,
  mount,
  part,
  reaches,
  tableOf,
  within,
  words,
} from '../support/views.js';

const MEASURES = 84;
const PLACES = 60;
const CELLS = MEASURES * PLACES;

const regionOf = (element: CohesionMatrix): HTMLElement => part(element, 'region');
const headsOf = (element: CohesionMatrix): HTMLTableCellElement[] => [
  ...tableOf(element).tHead!.rows[0]!.cells,
];
/** The cells of a row that come and go. */
const ownCells = (row: HTMLTableRowElement): HTMLTableCellElement[] =>
  [...row.cells].filter((cell) => cell.localName === 'td' && !cell.classList.contains('whole'));
const drawnIn = (element: CohesionMatrix): HTMLTableCellElement[] => rowsOf(element).flatMap(ownCells);
const columnOf = (cell: Element): number => Number(cell.getAttribute('aria-colindex'));
const said = (cell: Element): string => cell.textContent.replace(/\s+/g, '');

/** What can be seen of the table: its region, as far as it lies in the window. */
function viewOf(element: CohesionMatrix): DOMRect {
  const { bottom, left, right, top } = regionOf(element).getBoundingClientRect();
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  return new DOMRect(x, y, Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y);
}

const isInView = (box: DOMRect, view: DOMRect, sides: 'across' | 'down'): boolean =>
  sides === 'across'
    ? box.left < view.right - 1 && box.right > view.left + 1
    : box.top < view.bottom - 1 && box.bottom > view.top + 1;

/** The cells that can be seen and are not there, by row and column. */
function missing(element: CohesionMatrix): string[] {
  const view = viewOf(element);
  const columns = headsOf(element).filter((head) => isInView(head.getBoundingClientRect(), view, 'across'));
  const rows = rowsOf(element).filter((row) => isInView(row.getBoundingClientRect(), view, 'down'));
  if (rows.length === 0 || columns.length === 0) return ['everything'];
  return rows.flatMap((row) => {
    const has = new Set([...row.cells].map(columnOf));
    return columns.filter((head) => !has.has(columnOf(head))).map((head) => `${row.rowIndex} ${words(head)}`);
  });
}

/** Waits until all that can be seen is there. */
async function filled(element: CohesionMatrix): Promise<void> {
  await nextFrame();
  let frames = 0;
  while (missing(element).length > 0) {
    if (frames++ > 60) throw new Error(`these never come: ${missing(element).slice(0, 5).join(', ')}`);
    await nextFrame();
  }
}

async function scrolled(element: CohesionMatrix, left: number, top: number): Promise<void> {
  regionOf(element).scrollTo({ left, top, behavior: 'instant' });
  await filled(element);
}

/** Scrolled to the middle in both ways. */
async function toMiddle(element: CohesionMatrix): Promise<void> {
  const { scrollHeight, scrollWidth } = regionOf(element);
  const way = getComputedStyle(element).direction === 'rtl' ? -1 : 1;
  await scrolled(element, (way * scrollWidth) / 2, scrollHeight / 2);
}

/** A table that scrolls in its region. */
async function largeRug(
  set: Partial<CohesionMatrix> = {},
  width = '1200px',
  strategy: StrategyInput = large(MEASURES, PLACES),
): Promise<CohesionMatrix> {
  const element = await rug(strategy, set, width);
  await waitUntil(() => regionOf(element).getAttribute('role') === 'region');
  await filled(element);
  return element;
}

/** The figure and the fifth that a cell must say. */
function expected(nth: number, at: number): string {
  const better = Array.from({ length: PLACES }, (_, other) => valueOf(nth, other)).filter(
    (value) => value > valueOf(nth, at),
  );
  return `${valueOf(nth, at)}%${1 + Math.floor((better.length * 5) / PLACES)}`;
}

/** Expects the cells that are drawn to be of the row and column in which they stand; gives them by these. */
function rightCells(element: CohesionMatrix): string[] {
  return rowsOf(element).flatMap((row, nth) =>
    ownCells(row).map((cell) => {
      const at = columnOf(cell) - 2;
      const is = `${cell.dataset['label']}: ${said(cell)}`;
      expect(is, `row ${nth}, column ${at}`).to.equal(`Ward ${at}: ${expected(nth, at)}`);
      return `${nth} ${at}`;
    }),
  );
}

function expectUnderHeadings(element: CohesionMatrix): void {
  const headings = new Map(headsOf(element).map((head) => [columnOf(head), head.getBoundingClientRect()]));
  let compared = 0;
  for (const row of rowsOf(element)) {
    const { bottom, top } = row.getBoundingClientRect();
    for (const cell of row.cells) {
      const box = cell.getBoundingClientRect();
      const heading = headings.get(columnOf(cell))!;
      expect(box.left, `left of ${columnOf(cell)}`).to.be.closeTo(heading.left, 0.5);
      expect(box.right, `right of ${columnOf(cell)}`).to.be.closeTo(heading.right, 0.5);
      expect([box.top, box.bottom]).to.deep.equal([top, bottom]);
      compared += 1;
    }
  }
  expect(compared).to.be.greaterThan(MEASURES);
}

describe('<cohesion-matrix by> of more than 5,000 cells', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('has all headings, and the cells that can be seen at once, but not many more', async () => {
    await setViewport({ width: 1280, height: 640 });
    const element = Object.assign(blank('cohesion-matrix'), {
      strategy: large(MEASURES, PLACES),
      by: 'place' as const,
    });
    const ready = oneEvent(element, 'cohesion-ready');
    await mount(element, '1200px');
    await ready;
    await updated(element);
    expect(missing(element), 'before the browser has said what is near').to.deep.equal([]);
    await laidOut(element);
    expect(missing(element)).to.deep.equal([]);
    expect(drawnIn(element).length).to.be.lessThan(CELLS / 4);
    expect(headingsOf(element)).to.deep.equal([
      'Measure',
      ...Array.from({ length: PLACES }, (_, at) => `Ward ${at}`),
    ]);
    expect(rowsOf(element).map(({ cells: [head] }) => words(head).split(' 2')[0])).to.deep.equal(
      Array.from({ length: MEASURES }, (_, nth) => `Indicator i${nth}`),
    );
    expect(words(part(element, 'finding'))).to.equal(
      `All ${MEASURES} measures have figures of ${PLACES} places. Every cell holds one.`,
    );
    await accessible(element);
  });

  it('tells screen readers how large it is, and where each cell stands', async () => {
    const element = await largeRug();
    const table = tableOf(element);
    expect([table.ariaColCount, table.ariaRowCount, table.ariaBusy]).to.deep.equal([
      String(PLACES + 1),
      String(MEASURES + 1),
      null,
    ]);
    expect(headsOf(element).map(columnOf)).to.deep.equal(
      Array.from({ length: PLACES + 1 }, (_, at) => at + 1),
    );
    expect(rowsOf(element).map(({ cells: [head] }) => columnOf(head!))).to.deep.equal(
      Array(MEASURES).fill(1),
    );
    await toMiddle(element);
    expect(drawnIn(element).map(columnOf)).to.not.include(0);
    await accessible(element);
  });

  it('has a column of the whole, which is always there', async () => {
    const strategy = large(MEASURES, PLACES);
    for (const { measures } of strategy.indicators!) {
      const { place: _, ...whole } = measures[0]!.results![0]!;
      measures[0]!.results!.push(whole);
    }
    const element = await largeRug({}, '1200px', strategy);
    expect(headingsOf(element).slice(0, 3)).to.deep.equal(['Measure', 'The whole', 'Ward 0']);
    await toMiddle(element);
    expect(rowsOf(element).map((row) => row.querySelectorAll('.whole').length)).to.deep.equal(
      Array(MEASURES).fill(1),
    );
    expectUnderHeadings(element);
  });

  it('has each cell, and the right one, wherever it is scrolled', async () => {
    await setViewport({ width: 1280, height: 640 });
    const element = await largeRug();
    const region = regionOf(element);
    region.focus();
    expectFocus(element, region);
    const found = new Set(rightCells(element));
    for (let top = 0; top < region.scrollHeight; top += region.clientHeight) {
      for (let left = 0; left < region.scrollWidth; left += region.clientWidth) {
        await scrolled(element, left, top);
        const cells = rightCells(element);
        expect(new Set(cells).size).to.equal(cells.length);
        expect(cells.length).to.be.lessThan(CELLS / 3);
        for (const cell of cells) found.add(cell);
      }
    }
    expect(found.size).to.equal(CELLS);
  });

  it('is scrolled with the keyboard', async () => {
    const element = await largeRug();
    const region = regionOf(element);
    const before = rightCells(element);
    region.focus();
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'PageDown', 'ArrowRight']) {
      const from = region.scrollTop + region.scrollLeft;
      await sendKeys({ press: key });
      await waitUntil(() => region.scrollTop + region.scrollLeft > from, `${key} scrolls nothing`);
      await filled(element);
    }
    expect(rightCells(element)).to.not.have.members(before);
  });

  for (const [viewport, width, direction] of [
    [1280, '1200px', 'ltr'],
    [1280, '1200px', 'rtl'],
    [320, '', 'ltr'],
    [320, '', 'rtl'],
  ] as const) {
    it(`has each cell under its heading, and the heads in view, at ${viewport} px, ${direction}`, async () => {
      await setViewport({ width: viewport, height: 640 });
      document.documentElement.dir = direction;
      try {
        const strategy = large(MEASURES, PLACES);
        strategy.indicators![40]!.name = 'A measure whose name is so long that it takes a number of lines';
        const element = await largeRug({}, width, strategy);
        expectUnderHeadings(element);
        expect(document.documentElement.scrollWidth - document.documentElement.clientWidth).to.equal(0);
        const region = regionOf(element);
        const way = direction === 'rtl' ? -1 : 1;
        const start = (box: DOMRect): number => (way === 1 ? box.left : box.right);
        const heads = [within(element, 'thead th'), rowsOf(element)[40]!.cells[0]!];
        for (const part of [0.5, 1]) {
          await scrolled(element, way * part * region.scrollWidth, part * region.scrollHeight);
          expect(Math.abs(region.scrollLeft)).to.be.greaterThan(part * PLACES * 50);
          expectUnderHeadings(element);
          for (const head of heads) {
            expect(start(head.getBoundingClientRect())).to.be.closeTo(
              start(region.getBoundingClientRect()),
              0.5,
            );
          }
          expect(heads[0]!.getBoundingClientRect().top).to.be.closeTo(
            region.getBoundingClientRect().top,
            0.5,
          );
        }
      } finally {
        document.documentElement.removeAttribute('dir');
      }
    });
  }

  it('has all cells on paper, wherever it is scrolled, and afterwards those that can be seen', async () => {
    const element = await largeRug();
    await toMiddle(element);
    const before = drawnIn(element).length;
    window.dispatchEvent(new Event('beforeprint'));
    await updated(element);
    expect(new Set(rightCells(element)).size).to.equal(CELLS);
    expect(drawnIn(element)).to.have.length(CELLS);
    window.dispatchEvent(new Event('afterprint'));
    await updated(element);
    expect(drawnIn(element).length).to.equal(before);
    expect(missing(element)).to.deep.equal([]);
    rightCells(element);
  });

  it('is blocks of small boxes on paper', async function () {
    if (!canEmulateMedia) return void this.skip();
    const element = await largeRug({}, '690px');
    await toMiddle(element);
    await emulateMedia({ media: 'print' });
    try {
      await laidOut(element);
      expect(drawnIn(element)).to.have.length(CELLS);
      expect(element.scrollWidth).to.be.at.most(690);
      const { left, right } = element.getBoundingClientRect();
      for (const row of [rowsOf(element)[0]!, rowsOf(element)[50]!]) {
        const boxes = ownCells(row).map((cell) => cell.getBoundingClientRect());
        expect(Math.min(...boxes.map((box) => box.left))).to.be.closeTo(left, 0.5);
        expect(Math.max(...boxes.map((box) => box.right))).to.be.at.most(right + 0.5);
      }
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    await laidOut(element);
    expect(drawnIn(element).length).to.be.lessThan(CELLS / 2);
    await filled(element);
  });

  it('has every cell where it is to be findable, in turn, and says nothing of what is left out', async () => {
    const element = Object.assign(blank('cohesion-matrix'), { strategy: large(MEASURES, PLACES) });
    element.setAttribute('by', 'place');
    element.setAttribute('findable', '');
    await mount(element, '1200px');
    await reaches(element, 'ready');
    expect(tableOf(element).ariaBusy).to.equal('true');
    await waitUntil(() => drawnIn(element).length === CELLS, 'not all cells come', { timeout: 8000 });
    await updated(element);
    const table = tableOf(element);
    expect([table.ariaBusy, table.ariaColCount, table.ariaRowCount]).to.deep.equal([null, null, null]);
    expect(table.querySelectorAll('[aria-colindex]')).to.have.length(0);
    element.findable = false;
    await laidOut(element);
    await filled(element);
    expect(drawnIn(element).length).to.be.lessThan(CELLS / 2);
    rightCells(element);
    element.findable = true;
    await waitUntil(() => drawnIn(element).length === CELLS, 'not all cells come back', { timeout: 8000 });
    expect(tableOf(element).querySelectorAll('[aria-colindex]')).to.have.length(0);
  });

  it('has what can be seen when it is shaded in another way, and in the first again', async () => {
    const element = await largeRug();
    const isShaded = (says: string) => () =>
      words(element.shadowRoot!.querySelector('caption')).includes(says) && missing(element).length === 0;
    await toMiddle(element);
    element.shade = 'rating';
    await waitUntil(isShaded('rating'));
    expect(drawnIn(element).filter((cell) => cell.classList.contains('place'))).to.have.length(0);
    await toMiddle(element);
    element.shade = 'fifths';
    await waitUntil(isShaded('fifth'));
    expect(rightCells(element).length).to.be.greaterThan(0);
  });

  it('shows another plan, groups, and the places again', async () => {
    const element = await largeRug();
    await toMiddle(element);
    element.strategy = large(3, 30);
    await waitUntil(() => rowsOf(element).length === 3);
    await laidOut(element);
    expect(rowsOf(element).map((row) => ownCells(row).length)).to.deep.equal([30, 30, 30]);
    element.by = 'group';
    await waitUntil(() => element.shadowRoot!.querySelector('table') === null);
    element.strategy = large(MEASURES, PLACES);
    element.by = 'place';
    await waitUntil(() => element.shadowRoot!.querySelectorAll('tbody tr').length === MEASURES);
    await filled(element);
    await toMiddle(element);
    expect(rightCells(element).length).to.be.greaterThan(0);
  });

  it('has what can be seen after it was moved on the page', async () => {
    const element = await largeRug();
    await toMiddle(element);
    const { parentElement } = element;
    element.remove();
    await nextFrame();
    parentElement!.append(element);
    await filled(element);
    await toMiddle(element);
    expect(rightCells(element).length).to.be.greaterThan(0);
    expectUnderHeadings(element);
  });

  it('has what can be seen when it is no longer hidden', async () => {
    const details = document.createElement('details');
    const element = Object.assign(blank('cohesion-matrix'), { strategy: large(MEASURES, PLACES) });
    element.by = 'place';
    details.append(element);
    const box = await mount(document.createElement('div'), '1200px');
    box.append(details);
    await reaches(element, 'ready');
    await laidOut(element);
    details.open = true;
    await filled(element);
    await toMiddle(element);
    rightCells(element);
  });

  it('scrolls with the page where few columns have many rows', async () => {
    await setViewport({ width: 1400, height: 600 });
    const element = await rug(large(600, 9), {}, '1300px');
    expect(regionOf(element).getAttribute('role')).to.equal(null);
    await waitUntil(() => rowsOf(element).length === 600);
    await filled(element);
    expect(drawnIn(element).length).to.be.lessThan(2700);
    const { height } = element.getBoundingClientRect();
    for (const part of [0.5, 1]) {
      scrollTo({ top: part * height, behavior: 'instant' });
      await filled(element);
      expect(drawnIn(element).length).to.be.lessThan(2700);
    }
    const last = rowsOf(element).at(-1)!;
    expect(ownCells(last).map((cell) => said(cell).split('%')[0])).to.deep.equal(
      Array.from({ length: 9 }, (_, at) => String(valueOf(599, at))),
    );
    expect(within(element, 'thead').getBoundingClientRect().top).to.be.closeTo(0, 0.5);
    await accessible(element);
  });
});
