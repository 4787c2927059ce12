// The table of very many actions: it is drawn some rows at a time, and complete in the end.
import { emulateMedia, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
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
async function begun(size: number, width = '900px') {
  const element = Object.assign(blank('cohesion-actions'), { strategy: large(size) });
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
    const element = await begun(1500);
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
