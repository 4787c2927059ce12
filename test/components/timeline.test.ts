// The timeline as a reader has it: words and bars of real strategies, grouped one way or the other, as of a day or none.
import { expect } from 'chai';
import type { CohesionTimeline } from '../../components/index.js';
import coventry2006 from '../../src/strategies/coventry-2006.js';
import { expectComplaint } from '../support/console-guard.js';
import { plan } from '../support/documents.js';
import { updated, waitUntil } from '../support/fixture.js';
import { allWithin, laidOut, opener, part, press, rowsOf, tableOf, view, words } from '../support/views.js';

const shownOf = (element: CohesionTimeline) =>
  rowsOf(element).map((row) => [...row.cells].slice(0, 3).map(words));
const headings = (element: CohesionTimeline): string[] =>
  allWithin(element, '[part=group] > th').map((heading) => words(heading.firstElementChild));

async function coventry(change: Partial<CohesionTimeline> = {}): Promise<CohesionTimeline> {
  const element = await view('cohesion-timeline', coventry2006);
  Object.assign(element, change);
  await updated(element);
  await waitUntil(() => element.state === 'ready');
  await laidOut(element);
  return element;
}

describe('<cohesion-timeline>', () => {
  it('says of every date what, when in the words of the plan, and how it stands', async () => {
    const element = await coventry({ asOf: '2007-03-31' });
    const rows = shownOf(element);
    expect(rows.length).to.be.at.least(60);
    expect(rows).to.deep.include(['0.1 Full work programme', 'still under development', 'Undated']);
    expect(rows).to.deep.include(['0.2 Programme ends', 'March 2008', 'On time']);
    // "by December 2006" says more than its month
    const printed = coventry2006.actions!.flatMap(({ milestones = [] }) =>
      milestones.map(({ when }) => when.printed),
    );
    const shown = new Set(rows.map(([, when]) => when));
    expect(printed.filter((when) => !shown.has(when.replace(/\s+/g, ' ')))).to.deep.equal([]);
    expect([...shown]).to.include('by December 2006');
    for (const cells of rows) for (const cell of cells) expect(cell).to.not.equal('');
    expect(words(part(element, 'finding'))).to.contain('29 past and not reported');
  });

  it('draws a bar for each date that has days, says so where it has none, and keeps all bars within the picture', async () => {
    const element = await coventry({ asOf: '2007-03-31' });
    let bars = 0;
    for (const row of rowsOf(element)) {
      const cell = row.querySelector<HTMLElement>('td.time')!;
      const bar = cell.querySelector('rect');
      if (bar === null) {
        expect(words(cell)).to.equal('no day stated');
        continue;
      }
      bars += 1;
      const [box, within] = [bar.getBoundingClientRect(), cell.getBoundingClientRect()];
      expect(box.left).to.be.at.least(within.left - 1);
      expect(box.right).to.be.at.most(within.right + 1);
      expect(box.top).to.be.at.least(within.top - 1);
      expect(box.bottom).to.be.at.most(within.bottom + 1);
    }
    expect(bars).to.be.greaterThan(30);
  });

  it('draws later times further on, and fades only what is not exact, with what is in its own tree', async () => {
    const element = await coventry({ asOf: '2007-03-31' });
    const bar = (title: string) =>
      rowsOf(element)
        .find((row) => words(row).includes(title))!
        .querySelector('rect')!;
    const [early, late] = [bar('Council confirmed as a partner'), bar('Programme ends')];
    expect(early.getBoundingClientRect().right).to.be.lessThan(late.getBoundingClientRect().left);
    expect(early.getAttribute('fill')).to.equal('currentColor');
    const faded = allWithin(element, 'rect').flatMap(
      (rect) => rect.getAttribute('fill')!.match(/#([\w-]+)/)?.[1] ?? [],
    );
    expect(faded).to.not.be.empty;
    for (const id of faded)
      expect(element.shadowRoot!.getElementById(id)?.localName).to.equal('linearGradient');
  });

  it('marks the day as of which it is told, and shows another when it is told another', async () => {
    const element = await coventry({ asOf: '2007-03-31' });
    expect(tableOf(element).tHead!.textContent).to.contain('as of 31 March 2007');
    expect(allWithin(element, 'line.today')).to.not.be.empty;
    element.asOf = '2006-06-30';
    await waitUntil(() => words(part(element, 'finding')).includes('30 June 2006'));
    expect(words(part(element, 'finding'))).to.not.contain('29 past');
  });

  it('judges nothing without a day, and says why', async () => {
    const element = await coventry();
    expect(words(part(element, 'finding'))).to.contain('The document says no day as of which it speaks.');
    for (const [, , state] of shownOf(element)) expect(state).to.match(/^not judged/);
    expect(allWithin(element, 'line.today')).to.deep.equal([]);
  });

  it('is grouped by body when it is asked to, and by objective when it is asked for anything else', async () => {
    const element = await coventry();
    const objectives = headings(element);
    element.by = 'body';
    await waitUntil(() => headings(element).join() !== objectives.join());
    const bodies = coventry2006.bodies!.map(({ name }) => name);
    for (const name of headings(element)) expect([...bodies, 'No lead stated']).to.include(name);
    element.setAttribute('by', 'colour');
    await waitUntil(() => headings(element).join() === objectives.join());
  });

  it('opens what each state was made from', async () => {
    const element = await coventry({ asOf: '2007-03-31' });
    const row = rowsOf(element).find((one) => words(one).includes('Programme ends'))!;
    await press(element, opener(row));
    expect(words(part(element, 'panel'))).to.contain(
      'On time as of 31 March 2007: its last day, 31 March 2008, has not passed.',
    );
    expect(words(part(element, 'panel'))).to.contain('“March 2008”');
  });

  it('keeps the content of the page where a plan has no date', async () => {
    const element = await view('cohesion-timeline', plan({ actions: [{ id: 'a', title: 'A' }] }));
    expect(words(part(element, 'status'))).to.equal('There is nothing to show here yet.');
    expect(allWithin(element, 'table')).to.deep.equal([]);
  });

  it('fails with the reason where the day is no day', async () => {
    const element = await view('cohesion-timeline', coventry2006);
    expectComplaint(/asOf requires a day/);
    element.asOf = '2007-02-30';
    await waitUntil(() => element.state === 'error');
    expect(allWithin(element, 'table')).to.deep.equal([]);
  });
});
