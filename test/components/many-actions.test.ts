// The table of very many actions: it is drawn some rows at a time, and complete in the end; of more than a thousand only those near what
// can be seen are on the page.
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CohesionActions } from '../../components/actions/actions.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { accessible } from '../support/accessible.js';
import { plan } from '../support/documents.js';
import { canEmulateMedia } from '../support/engine.js';
import { aTimeout, nextFrame, updated, waitUntil } from '../support/fixture.js';
import {
  allWithin,
  blank,
  button,
  choose,
  expectFocus,
  field,
  groupsOf,
  laidOut,
  mount,
  nameOf,
  opener,
  part,
  press,
  reaches,
  rowsOf,
  said,
  search,
  tableOf,
  type View,
  words,
} from '../support/views.js';

const OBJECTIVES = ['Belonging', 'Learning', 'Safety'];
const BODIES = ['City Services', 'Education', 'Housing', 'Libraries'];

/** So many actions. The last of all is first by its title. */
const actionsOf = (size: number) =>
  Array.from({ length: size }, (_, at) => ({
    id: `a${at}`,
    ref: String(((at * 7919) % size) + 1),
    title: at === size - 1 ? 'Abolish the waiting list' : `Hold meeting ${size - at} of ${at % 7}`,
    objectives: [`o${at % 3}`],
    leads: [{ body: `b${at % 4}` }],
  }));

const large = (size: number): StrategyInput =>
  plan({
    bodies: BODIES.map((name, at) => ({ id: `b${at}`, name, kind: 'directorate' })),
    objectives: OBJECTIVES.map((title, at) => ({ id: `o${at}`, title })),
    actions: actionsOf(size),
  });

/** The titles under each heading, as the plan has them. */
const inPlanOrder = (size: number): string[] =>
  [0, 1, 2].flatMap((objective) =>
    actionsOf(size)
      .filter((_, at) => at % 3 === objective)
      .map(({ title }) => title),
  );
const byTitle = (size: number): string[] =>
  [0, 1, 2].flatMap((objective) =>
    actionsOf(size)
      .filter((_, at) => at % 3 === objective)
      .map(({ title }) => title)
      .sort(new Intl.Collator('en-GB', { numeric: true }).compare),
  );

const textsOf = (row: HTMLTableRowElement): string[] => [...row.cells].map(nameOf);
const titlesOf = (element: View): string[] => rowsOf(element).map((row) => textsOf(row)[1]!);
const isDrawing = (element: View): boolean => tableOf(element).ariaBusy === 'true';

/** The view as soon as its first rows are there. */
async function begun(size: number, width = '900px', asked: Partial<CohesionActions> = {}) {
  const element = Object.assign(blank('cohesion-actions'), { strategy: large(size), ...asked });
  await mount(element, width);
  await reaches(element, 'ready');
  return element;
}

async function complete(element: View): Promise<void> {
  await waitUntil(() => !isDrawing(element), 'the table is never complete', { timeout: 25_000 });
  await updated(element);
}

async function drawn(size: number, width?: string) {
  const element = await begun(size, width);
  await complete(element);
  return element;
}

describe('<cohesion-actions> of very many actions', () => {
  afterEach(() => setViewport({ width: 800, height: 600 }));

  it('has its first rows at once, says that more come and how many there are, and has all of them in the end', async () => {
    const element = await begun(600);
    expect(isDrawing(element)).to.equal(true);
    expect(tableOf(element).ariaRowCount).to.equal(String(1 + 3 + 600));
    expect(words(part(element, 'count'))).to.equal('600 actions');
    const first = titlesOf(element);
    expect(first.length).to.be.within(40, 300);
    expect(first).to.deep.equal(inPlanOrder(600).slice(0, first.length));
    await complete(element);
    expect(titlesOf(element)).to.deep.equal(inPlanOrder(600));
    expect(tableOf(element).ariaRowCount).to.equal(null);
    expect(groupsOf(element)).to.deep.equal(OBJECTIVES.map((title) => `${title} 200 actions`));
    expect(tableOf(element).rows).to.have.length(1 + 3 + 600);
  });

  it('says of each row what a small table says', async () => {
    const fewer = plan({ ...large(201), actions: actionsOf(201).slice(0, 200) });
    const small = Object.assign(blank('cohesion-actions'), { strategy: fewer });
    await mount(small, '900px');
    await reaches(small, 'ready');
    expect(rowsOf(small)).to.have.length(200);
    expect(tableOf(small).tBodies).to.have.length(3);
    expect(tableOf(small).matches('[class], [aria-busy]')).to.equal(false);
    const many = await drawn(201);
    expect(tableOf(many).tBodies.length).to.be.greaterThan(3);
    const cells = rowsOf(many).map(textsOf);
    for (const row of rowsOf(small).map(textsOf)) expect(cells).to.deep.include(row);
  });

  it('has every row laid out in the end: what is not, browsers do not tell a screen reader', async () => {
    const element = await drawn(600);
    const skipped = rowsOf(element).filter(
      (row) => !row.checkVisibility({ contentVisibilityAuto: true }) || words(row) === '',
    );
    expect(skipped.map(nameOf)).to.deep.equal([]);
  });

  it('names the rows below a heading by it', async () => {
    const element = await drawn(201);
    const named = allWithin(element, 'tbody[aria-labelledby]');
    const headings = named.map((body) =>
      words(element.shadowRoot!.getElementById(body.getAttribute('aria-labelledby')!)),
    );
    expect([...new Set(headings)]).to.deep.equal(groupsOf(element));
    await accessible(element);
  });

  it('begins anew where it is sorted while it is drawn: no row of the order before is left', async () => {
    const element = await begun(600);
    await nextFrame();
    await press(element, button(element, 'Action'));
    const sorted = byTitle(600);
    expect(isDrawing(element)).to.equal(true);
    const first = titlesOf(element);
    expect(first.length).to.be.greaterThan(0);
    expect(first).to.deep.equal(sorted.slice(0, first.length));
    await complete(element);
    expect(titlesOf(element)).to.deep.equal(sorted);
    expect(sorted).to.not.deep.equal(inPlanOrder(600));
  });

  it('keeps the focus on the button that sorts it, and says so', async () => {
    const element = await drawn(600);
    const sorting = button(element, 'Action');
    sorting.focus();
    await press(element, sorting);
    expectFocus(element, sorting);
    await complete(element);
    expectFocus(element, sorting);
    expect(said(element)).to.equal('Sorted by Action, lowest first');
    await press(element, sorting);
    await complete(element);
    expectFocus(element, sorting);
    expect(titlesOf(element)[0]).to.equal(byTitle(600).slice(0, 200).toReversed()[0]);
  });

  it('shows what is searched and chosen while it is drawn, and nothing else', async () => {
    const element = await begun(600);
    await search(element, 'abolish');
    expect(titlesOf(element)).to.deep.equal(['Abolish the waiting list']);
    expect(isDrawing(element)).to.equal(false);
    await aTimeout(60);
    expect(titlesOf(element)).to.deep.equal(['Abolish the waiting list']);
    await search(element, '');
    await choose(element, 'Lead', 'Housing');
    expect(words(part(element, 'count'))).to.equal('150 of 600 actions');
    await complete(element);
    const housing = new Set(
      actionsOf(600)
        .filter((_, at) => at % 4 === 2)
        .map(({ title }) => title),
    );
    expect(titlesOf(element)).to.deep.equal(inPlanOrder(600).filter((title) => housing.has(title)));
    expect(field<HTMLSelectElement>(element, 'Lead').value).to.equal('b2');
  });

  it('draws fewer rows in a frame where frames take long, so that the page can be used', async () => {
    // so many are drawn in turn only where all are asked for
    const element = await begun(1500, '900px', { findable: true });
    const counts: number[] = [];
    for (let frame = 0; frame < 8; frame += 1) {
      await nextFrame();
      const end = performance.now() + 60;
      while (performance.now() < end);
      await updated(element);
      counts.push(rowsOf(element).length);
    }
    const more = counts.slice(1).map((count, at) => count - counts[at]!);
    expect(Math.max(...more.slice(-3))).to.be.within(1, 30);
    expect(isDrawing(element)).to.equal(true);
  });

  it('goes on where it was when it is removed while it is drawn and comes back', async () => {
    const element = await begun(600);
    const box = element.parentElement!;
    element.remove();
    const before = rowsOf(element).length;
    await aTimeout(80);
    expect(rowsOf(element).length).to.equal(before);
    expect(before).to.be.lessThan(600);
    box.append(element);
    await complete(element);
    expect(titlesOf(element)).to.deep.equal(inPlanOrder(600));
  });

  it('has all its rows on paper, also when it is printed while it is drawn', async () => {
    const element = await begun(600);
    expect(rowsOf(element).length).to.be.lessThan(600);
    window.dispatchEvent(new Event('beforeprint'));
    await updated(element);
    expect(titlesOf(element)).to.deep.equal(inPlanOrder(600));
    expect(isDrawing(element)).to.equal(false);
  });

  it('is a table again on paper, of which every row is laid out', async function () {
    if (!canEmulateMedia) return void this.skip();
    const element = await drawn(400);
    await emulateMedia({ media: 'print' });
    try {
      await laidOut(element);
      expect(getComputedStyle(tableOf(element)).display).to.equal('table');
      const last = rowsOf(element).at(-1)!;
      expect(getComputedStyle(last).display).to.equal('table-row');
      expect(last.cells[0]!.getBoundingClientRect().height).to.be.greaterThan(0);
    } finally {
      await emulateMedia({ media: 'screen' });
    }
  });

  it('opens a row far down, draws no other row for it, and keeps it open when it is sorted', async () => {
    const element = await drawn(600);
    const title = inPlanOrder(600)[550]!;
    const find = () => rowsOf(element)[titlesOf(element).indexOf(title)]!;
    const row = find();
    await press(element, opener(row));
    expect(opener(row).getAttribute('aria-expanded')).to.equal('true');
    expect(allWithin(element, "[part~='panel']")).to.have.length(1);
    expect(row.nextElementSibling!.contains(part(element, 'panel'))).to.equal(true);
    expect(rowsOf(element)).to.have.length(600);
    await press(element, button(element, 'Action'));
    expect(tableOf(element).ariaRowCount).to.equal(String(1 + 3 + 600 + 1));
    await complete(element);
    expect(opener(find()).getAttribute('aria-expanded')).to.equal('true');
    await press(element, opener(find()));
    expect(allWithin(element, "[part~='panel']")).to.deep.equal([]);
  });

  it('has cells below their headings at every width, and nothing that reaches out of it', async () => {
    const element = await drawn(300);
    for (const width of [1200, 900, 660, 320]) {
      await setViewport({ width: Math.max(width + 40, 320), height: 600 });
      element.parentElement!.style.width = `${width}px`;
      await laidOut(element);
      expect(element.scrollWidth, `at ${width} px`).to.be.at.most(width);
      if (width < 640) continue;
      const lefts = (row: HTMLTableRowElement) =>
        [...row.cells].slice(0, -1).map((cell) => Math.round(cell.getBoundingClientRect().left));
      expect(lefts(rowsOf(element)[0]!), `at ${width} px`).to.deep.equal(
        lefts(tableOf(element).tHead!.rows[0]!),
      );
      expect(lefts(rowsOf(element)[5]!)).to.deep.equal(lefts(rowsOf(element)[0]!));
    }
  });

  it('holds a row far down ready for who goes there with the keyboard', async () => {
    const element = await drawn(600);
    const last = opener(rowsOf(element).at(-1)!);
    last.focus();
    expectFocus(element, last);
    await laidOut(element);
    const { top, bottom, height } = last.getBoundingClientRect();
    expect(height).to.be.greaterThan(0);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('is a small table again when it is given a small plan', async () => {
    const element = await drawn(400);
    element.strategy = large(30);
    await waitUntil(() => rowsOf(element).length === 30);
    await updated(element);
    expect(titlesOf(element)).to.deep.equal(inPlanOrder(30));
    expect(getComputedStyle(tableOf(element)).display).to.equal('table');
    expect(tableOf(element).ariaBusy).to.equal(null);
    element.strategy = large(500);
    await waitUntil(() => rowsOf(element).length > 30);
    await complete(element);
    expect(titlesOf(element)).to.deep.equal(inPlanOrder(500));
  });

  it('is in Welsh when the page is, with all its rows', async () => {
    const element = await drawn(400);
    element.parentElement!.lang = 'cy';
    const details = (row: HTMLTableRowElement): string => textsOf(row)[4]!;
    await waitUntil(() => details(rowsOf(element)[0]!).startsWith('Manylion'), 'never Welsh', {
      timeout: 4000,
    });
    await complete(element);
    expect(titlesOf(element)).to.deep.equal(inPlanOrder(400));
    expect(rowsOf(element).filter((row) => !details(row).startsWith('Manylion'))).to.deep.equal([]);
  });
});

/** More than are all on the page. */
const SIZE = 1100;
/** The rows of its table: three headings and that of the columns among them. */
const LINES = String(1 + 3 + SIZE);

/** Which row of the table each action is, as a screen reader counts. */
const lines = (order: readonly string[]): Map<string, number> =>
  // in front of each third stands its heading
  new Map(order.map((title, at) => [title, at + 3 + Math.floor(at / (SIZE / 3))]));

const numbersOf = (element: View): number[] => rowsOf(element).map((row) => Number(row.ariaRowIndex));
const roomsOf = (element: View): HTMLElement[] => allWithin(element, 'tbody[role=none]');

/** Whether there is a row of the table wherever there is the table on the screen. */
function isFilled(element: View): boolean {
  const { left, top, bottom } = tableOf(element).getBoundingClientRect();
  for (let y = Math.max(top + 60, 5); y < Math.min(bottom, innerHeight) - 5; y += 20) {
    if (
      element.shadowRoot!.elementFromPoint(left + 30, y)?.closest('tr, caption, tbody:not([role=none])') ==
      null
    )
      return false;
  }
  return true;
}

/** Waits until the rows that can be seen are there, and no more come. */
async function settled(element: View): Promise<void> {
  let still = 0;
  for (let frame = 0; still < 2 && frame < 30; frame += 1) {
    const before = numbersOf(element).join();
    await nextFrame();
    await updated(element);
    still = isFilled(element) && numbersOf(element).join() === before ? still + 1 : 0;
  }
  expect(isFilled(element), 'a screen that stays blank').to.equal(true);
}

async function scrollTo(element: View, y: number): Promise<void> {
  window.scrollTo(0, y);
  await settled(element);
}

const pageHeight = (): number => document.documentElement.scrollHeight;

/** Expects a few of the rows to be there, each with its number, in their order. */
function expectSome(element: View, order: readonly string[]): void {
  const titles = titlesOf(element);
  expect(titles.length).to.be.within(40, 150);
  expect(tableOf(element).ariaRowCount).to.equal(LINES);
  expect(tableOf(element).ariaBusy).to.equal(null);
  const numbers = lines(order);
  expect(numbersOf(element)).to.deep.equal(titles.map((title) => numbers.get(title)));
  expect(numbersOf(element)).to.deep.equal(numbersOf(element).toSorted((one, other) => one - other));
  expect(new Set(titles).size).to.equal(titles.length);
  expect(titles.slice(0, 40)).to.deep.equal(order.slice(0, 40));
}

/** Expects all rows to be there, and nothing that says that some are not. */
function expectAll(element: View, order: readonly string[]): void {
  expect(titlesOf(element)).to.deep.equal(order);
  expect(roomsOf(element)).to.deep.equal([]);
  expect(tableOf(element).ariaRowCount).to.equal(null);
  expect(allWithin(element, '[aria-rowindex], tbody[style]:not([style=""])')).to.deep.equal([]);
}

/** The titles of the rows on the screen. */
const seen = (element: View): string[] =>
  rowsOf(element)
    .filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < innerHeight;
    })
    .map((row) => textsOf(row)[1]!);

async function inView(asked: Partial<CohesionActions> = {}, width?: string) {
  const element = await begun(SIZE, width, asked);
  await settled(element);
  return element;
}

describe('<cohesion-actions> of more actions than are all on the page', () => {
  const order = inPlanOrder(SIZE);

  beforeEach(() => setViewport({ width: 1000, height: 600 }));
  afterEach(async () => {
    window.scrollTo(0, 0);
    await setViewport({ width: 800, height: 600 });
  });

  it('has those near what can be seen, and says which they are: at the top, in the middle, at the end', async () => {
    const element = await inView();
    expectSome(element, order);
    expect(words(part(element, 'count'))).to.equal('1,100 actions');
    expect(groupsOf(element)).to.have.length(3);
    expect(tableOf(element).tHead!.rows[0]!.ariaRowIndex).to.equal('1');
    expect(allWithin(element, '.group').map((row) => row.ariaRowIndex)).to.deep.equal(['2', '370', '738']);
    await scrollTo(element, pageHeight() / 2);
    expectSome(element, order);
    expect(order.indexOf(seen(element)[0]!)).to.be.within(SIZE * 0.4, SIZE * 0.6);
    await scrollTo(element, pageHeight());
    // what was expected of the height may have been wrong: the end is further down
    await scrollTo(element, pageHeight());
    expectSome(element, order);
    expect(titlesOf(element).at(-1)).to.equal(order.at(-1));
    expect(rowsOf(element).at(-1)!.ariaRowIndex).to.equal(LINES);
    // into the room above, and further up in it
    for (const share of [0.7, 0.45, 0.2]) {
      await scrollTo(element, pageHeight() * share);
      expectSome(element, order);
      expect(order.indexOf(seen(element)[0]!)).to.be.within(SIZE * (share - 0.1), SIZE * (share + 0.1));
    }
    // and on from there, a little at a time
    for (let step = 0; step < 6; step += 1) await scrollTo(element, window.scrollY - 400);
    expectSome(element, order);
    await scrollTo(element, 0);
    expectSome(element, order);
    expect(seen(element)[0]).to.equal(order[0]);
  });

  it('shows every row to who scrolls through, in order, and is about as high as was expected', async () => {
    await setViewport({ width: 1000, height: 1400 });
    const element = await inView();
    const height = pageHeight();
    const found: string[] = [];
    for (let y = 0; y < pageHeight(); y += 1300) {
      await scrollTo(element, y);
      found.push(...seen(element));
    }
    // a page that has come to its end shows again what it has shown
    expect([...new Set(found)]).to.deep.equal(order);
    expect(pageHeight()).to.be.closeTo(height, height * 0.1);
  });

  it('is accessible in the middle, where rooms are no groups of rows', async () => {
    const element = await inView();
    await scrollTo(element, pageHeight() / 2);
    expect(roomsOf(element).length).to.be.within(2, 6);
    for (const room of roomsOf(element)) {
      expect(room.childElementCount).to.equal(0);
      expect(room.textContent.trim()).to.equal('');
      expect(room.matches('[id]:not([id=""]), [aria-labelledby]')).to.equal(false);
      expect(room.getBoundingClientRect().height).to.be.greaterThan(300);
    }
    const named = allWithin(element, 'tbody[aria-labelledby]');
    for (const body of named) {
      expect(element.shadowRoot!.getElementById(body.getAttribute('aria-labelledby')!)).to.not.equal(null);
    }
    await accessible(element);
  });

  it('keeps the row that has the focus, wherever the page stands, and those before and after it', async () => {
    const element = await inView();
    await scrollTo(element, pageHeight() / 2);
    const title = seen(element)[3]!;
    const at = order.indexOf(title);
    const focused = opener(rowsOf(element)[titlesOf(element).indexOf(title)]!);
    focused.focus({ preventScroll: true });
    await scrollTo(element, 0);
    expectFocus(element, focused);
    expect(titlesOf(element)).to.include.members(order.slice(at - 10, at + 11));
    expect(titlesOf(element)).to.not.include(order[at - 60]);
    expect(numbersOf(element)).to.deep.equal(titlesOf(element).map((one) => lines(order).get(one)));
    await press(element, focused);
    expectFocus(element, focused);
    expect(tableOf(element).ariaRowCount).to.equal(String(Number(LINES) + 1));
  });

  it('is gone through with the Tab key, past the edge of what was drawn, and back from where the page was left', async () => {
    const element = await inView();
    const from = order.indexOf(titlesOf(element).at(-1)!) - 3;
    opener(rowsOf(element)[from]!).focus();
    const here = (): string =>
      textsOf(element.shadowRoot!.activeElement!.closest<HTMLTableRowElement>('tr')!)[1]!;
    const go = async (steps: number): Promise<string[]> => {
      const way: string[] = [];
      for (let step = 0; step < steps; step += 1) {
        await sendKeys({ press: 'Tab' });
        way.push(here());
      }
      return way;
    };
    const goBack = async (steps: number): Promise<string[]> => {
      await sendKeys({ down: 'Shift' });
      const way = await go(steps);
      await sendKeys({ up: 'Shift' });
      return way;
    };
    expect(await go(26)).to.deep.equal(order.slice(from + 1, from + 27));
    await scrollTo(element, 0);
    expect(await goBack(26)).to.deep.equal(order.slice(from, from + 26).toReversed());
    await scrollTo(element, pageHeight());
    expect(await go(15)).to.deep.equal(order.slice(from + 1, from + 16));
  });

  it('has the rows after the one that comes to have the focus, though the page does not move', async () => {
    const element = await inView();
    const count = rowsOf(element).length;
    opener(rowsOf(element).at(-1)!).focus({ preventScroll: true });
    await updated(element);
    expect(titlesOf(element).slice(count)).to.deep.equal(order.slice(count, count + 10));
  });

  it('counts rows that have no heading, and draws of very many headings those near', async () => {
    const bare = plan({
      bodies: large(1).bodies!,
      actions: actionsOf(SIZE).map((action) => ({ ...action, objectives: [] })),
    });
    const element = await begun(SIZE, '900px', { strategy: bare });
    await settled(element);
    expect(groupsOf(element)).to.deep.equal([]);
    expect(numbersOf(element).slice(0, 2)).to.deep.equal([2, 3]);
    expect(tableOf(element).ariaRowCount).to.equal(String(1 + SIZE));
    await accessible(element);
    const objectives = Array.from({ length: 150 }, (_, at) => ({ id: `o${at}`, title: `Objective ${at}` }));
    const actions = actionsOf(SIZE).map((action, at) => ({ ...action, objectives: [`o${at % 150}`] }));
    element.strategy = plan({ bodies: large(1).bodies!, objectives, actions });
    await waitUntil(() => groupsOf(element).length > 0);
    await settled(element);
    await scrollTo(element, pageHeight() / 2);
    expect(groupsOf(element).length).to.be.within(8, 40);
    expect(tableOf(element).ariaRowCount).to.equal(String(1 + 150 + SIZE));
    const numbers = allWithin<HTMLTableRowElement>(element, 'tbody tr').map((row) =>
      Number(row.ariaRowIndex),
    );
    expect(numbers).to.deep.equal(numbers.toSorted((one, other) => one - other));
    const [, ...bodies] = allWithin(element, 'tbody:not([role=none])');
    for (const body of bodies.filter(({ className }) => className === 'some')) {
      const heading = element.shadowRoot!.getElementById(body.getAttribute('aria-labelledby')!);
      expect(heading?.className).to.equal('heading');
    }
    await scrollTo(element, pageHeight());
    await scrollTo(element, pageHeight());
    expect(rowsOf(element).at(-1)!.ariaRowIndex).to.equal(tableOf(element).ariaRowCount);
  });

  it('goes over a heading with the keyboard', async () => {
    const element = await inView();
    const second = allWithin(element, '.group')[1]!;
    second.scrollIntoView({ block: 'center' });
    await settled(element);
    const last = titlesOf(element).indexOf(order[366]!);
    expect(titlesOf(element).slice(last, last + 2)).to.deep.equal(order.slice(366, 368));
    opener(rowsOf(element)[last]!).focus({ preventScroll: true });
    await scrollTo(element, 0);
    expect(titlesOf(element)).to.include.members(order.slice(360, 370));
  });

  it('shows other rows at once where it is sorted, also far down, and none of the order before', async () => {
    const element = await inView();
    const sorted = byTitle(SIZE);
    await press(element, button(element, 'Action'));
    expectSome(element, sorted);
    await settled(element);
    await scrollTo(element, pageHeight() / 2);
    expectSome(element, sorted);
    await press(element, button(element, 'Action'));
    await settled(element);
    const reversed = [0, 1, 2].flatMap((third) =>
      sorted
        .filter((title) => order.slice(0, 367).includes(title) === (third === 0))
        .filter((title) => third === 0 || order.slice(367, 734).includes(title) === (third === 1))
        .toReversed(),
    );
    expectSome(element, reversed);
    expect(seen(element)).to.not.be.empty;
  });

  it('draws what is found in turn where that is little, and has a part of it again where it is much', async () => {
    const element = await inView();
    await scrollTo(element, pageHeight() / 2);
    await choose(element, 'Lead', 'Housing');
    await complete(element);
    const housing = new Set(
      actionsOf(SIZE)
        .filter((_, at) => at % 4 === 2)
        .map(({ title }) => title),
    );
    expectAll(
      element,
      order.filter((title) => housing.has(title)),
    );
    await search(element, 'no such thing');
    expect(rowsOf(element)).to.deep.equal([]);
    await press(element, button(element, 'Clear'));
    expectSome(element, order);
    await settled(element);
    expectSome(element, order);
  });

  it('has all its rows on paper, and those near the view again after it, with the row that has the focus', async () => {
    const element = await inView();
    const focused = opener(rowsOf(element).at(-1)!);
    focused.focus();
    await settled(element);
    await scrollTo(element, pageHeight() / 2);
    const before = titlesOf(element);
    window.dispatchEvent(new Event('beforeprint'));
    await updated(element);
    expectAll(element, order);
    expectFocus(element, focused);
    window.dispatchEvent(new Event('afterprint'));
    await updated(element);
    expectSome(element, order);
    expect(titlesOf(element)).to.deep.equal(before);
    await settled(element);
    expectSome(element, order);
    expectFocus(element, focused);
  });

  it('is a whole table on paper where the page is only shown as on paper', async function () {
    if (!canEmulateMedia) return void this.skip();
    const element = await inView();
    await emulateMedia({ media: 'print' });
    try {
      await waitUntil(() => rowsOf(element).length === SIZE);
      await laidOut(element);
      expectAll(element, order);
      expect(getComputedStyle(rowsOf(element).at(-1)!).display).to.equal('table-row');
    } finally {
      await emulateMedia({ media: 'screen' });
    }
    await waitUntil(() => rowsOf(element).length < 200);
    await settled(element);
    expectSome(element, order);
  });

  it('has all its rows where they are to be found by the browser, and some again where not', async () => {
    const element = await begun(SIZE, '900px', { findable: true });
    expect(isDrawing(element)).to.equal(true);
    await complete(element);
    expectAll(element, order);
    element.findable = false;
    await updated(element);
    await settled(element);
    expectSome(element, order);
    element.setAttribute('findable', '');
    await updated(element);
    expect(isDrawing(element)).to.equal(true);
    expect(roomsOf(element)).to.deep.equal([]);
  });

  it('has its rows when it is removed and comes back', async () => {
    const element = await inView();
    const box = element.parentElement!;
    await scrollTo(element, pageHeight() / 2);
    element.remove();
    await aTimeout(50);
    box.append(element);
    await settled(element);
    expectSome(element, order);
    await scrollTo(element, pageHeight() / 2);
    expectSome(element, order);
    expect(order.indexOf(seen(element)[0]!)).to.be.greaterThan(SIZE * 0.4);
  });

  it('keeps a row open that is out of sight, and counts its panel', async () => {
    const element = await inView();
    await scrollTo(element, pageHeight() / 2);
    const title = seen(element)[3]!;
    const at = order.indexOf(title);
    const find = () => rowsOf(element)[titlesOf(element).indexOf(title)];
    await press(element, opener(find()!));
    const number = Number(find()!.ariaRowIndex);
    expect((find()!.nextElementSibling as HTMLTableRowElement).ariaRowIndex).to.equal(String(number + 1));
    const after = rowsOf(element)[titlesOf(element).indexOf(order[at + 1]!)]!;
    expect(after.ariaRowIndex).to.equal(String(number + 2));
    await scrollTo(element, 0);
    expect(find()).to.equal(undefined);
    expect(allWithin(element, "[part~='panel']")).to.deep.equal([]);
    expect(tableOf(element).ariaRowCount).to.equal(String(Number(LINES) + 1));
    await scrollTo(element, pageHeight());
    expect(rowsOf(element).at(-1)!.ariaRowIndex).to.equal(String(Number(LINES) + 1));
    await scrollTo(element, pageHeight() / 2);
    expect(opener(find()!).getAttribute('aria-expanded')).to.equal('true');
    expect(allWithin(element, "[part~='panel']")).to.have.length(1);
  });

  it('fills the screen in cards, beside each other as if all were there', async () => {
    const element = await inView({ layout: 'cards' });
    await laidOut(element);
    await scrollTo(element, pageHeight() / 2);
    expect(order.indexOf(seen(element)[0]!)).to.be.within(SIZE * 0.35, SIZE * 0.65);
    const titles = titlesOf(element);
    expect(titles.length).to.be.lessThan(600);
    expect(numbersOf(element)).to.deep.equal(titles.map((title) => lines(order).get(title)));
    const [first, second] = rowsOf(element).map((row) => row.getBoundingClientRect());
    expect(second!.left).to.be.greaterThan(first!.right);
  });

  it('fills the screen at 320 px, and where its width changes meanwhile', async () => {
    const element = await inView();
    const height = pageHeight();
    await setViewport({ width: 320, height: 600 });
    element.parentElement!.style.width = '300px';
    await settled(element);
    expect(pageHeight()).to.be.greaterThan(height * 1.5);
    await scrollTo(element, pageHeight() / 2);
    expectSome(element, order);
    expect(order.indexOf(seen(element)[0]!)).to.be.within(SIZE * 0.4, SIZE * 0.6);
    expect(element.scrollWidth).to.be.at.most(300);
  });

  it('is as high as its rows would be at once where these become higher, though nothing else is asked', async () => {
    const element = await inView();
    const height = pageHeight();
    element.parentElement!.style.fontSize = '1.35em';
    await laidOut(element);
    expect(pageHeight()).to.be.greaterThan(height * 1.2);
    expectSome(element, order);
  });

  it('fills the screen, and keeps it filled, where it is drawn for other reasons meanwhile', async () => {
    const element = await inView();
    window.scrollTo(0, pageHeight() / 2);
    const filled: boolean[] = [];
    for (let frame = 0; frame < 16; frame += 1) {
      element.requestUpdate();
      await nextFrame();
      await updated(element);
      filled.push(isFilled(element));
    }
    expect(filled.slice(8)).to.not.include(false);
    expectSome(element, order);
  });

  it('is in Welsh when the page is, and another table for another plan', async () => {
    const element = await inView();
    await scrollTo(element, pageHeight() / 2);
    element.parentElement!.lang = 'cy';
    const details = (row: HTMLTableRowElement): string => textsOf(row)[4]!;
    await waitUntil(() => details(rowsOf(element)[0]!).startsWith('Manylion'), 'never Welsh', {
      timeout: 4000,
    });
    await settled(element);
    expectSome(element, order);
    expect(rowsOf(element).filter((row) => !details(row).startsWith('Manylion'))).to.deep.equal([]);
    element.strategy = large(30);
    await waitUntil(() => rowsOf(element).length === 30);
    await updated(element);
    expectAll(element, inPlanOrder(30));
    element.strategy = large(SIZE);
    await waitUntil(() => rowsOf(element).length > 30);
    await settled(element);
    expectSome(element, order);
  });
});
