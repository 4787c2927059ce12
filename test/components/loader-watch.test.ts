// The loader goes on looking: content that comes later, tables that change, content that goes; and it does nothing twice.
import { expect } from 'chai';
import { expectComplaint } from '../support/console-guard.js';
import { aTimeout, waitUntil } from '../support/fixture.js';
import {
  begin,
  CSV,
  expectShown,
  hours,
  isSeen,
  measures,
  tableIn,
  upgraded,
  viewsIn,
  write,
} from '../support/loader.js';
import { holdRequests } from '../support/requests.js';
import { within, words } from '../support/views.js';

const MARKED = measures('data-cohesion="indicators"');
const finding = (article: Element): string => words(within(viewsIn(article)[0]!, '.finding'));
const isUpgraded = (article: Element): boolean => viewsIn(article).some((view) => isSeen(view));
/** Longer than the loader waits before it looks. */
const ENOUGH = 300;

/** What changes on the page in some time. */
async function changesOf(element: Element): Promise<number> {
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  observer.observe(element, { subtree: true, childList: true, attributes: true, characterData: true });
  await aTimeout(ENOUGH);
  observer.disconnect();
  return changes;
}

/** What an article holds, moved to another that is on the page. */
async function later(content: string, article: HTMLElement): Promise<void> {
  const box = await write(content);
  article.append(...box.childNodes);
}

describe('a page that is watched', () => {
  it('has content that comes later upgraded', async () => {
    const article = await upgraded('<p>Words</p>');
    await later(MARKED, article);
    await waitUntil(() => isUpgraded(article));
    expectShown(viewsIn(article)[0], 2);
  });

  it('has an element upgraded that is marked later, and given back when the mark is taken away', async () => {
    const article = await upgraded(measures());
    expect(viewsIn(article)).to.deep.equal([]);
    tableIn(article).dataset['cohesion'] = 'indicators';
    await waitUntil(() => isUpgraded(article));
    tableIn(article).removeAttribute('data-cohesion');
    await waitUntil(() => viewsIn(article).length === 0);
    expect(isSeen(tableIn(article))).to.equal(true);
    expect(tableIn(article).parentElement).to.equal(article);
  });

  it('has another view when the mark names another', async () => {
    const article = await upgraded(MARKED);
    tableIn(article).dataset['cohesion'] = 'scorecard';
    await waitUntil(() => viewsIn(article)[0]?.localName === 'cohesion-scorecard' && isUpgraded(article));
    expect(viewsIn(article)).to.have.length(1);
  });

  it('has a table read again that changes', async () => {
    const article = await upgraded(MARKED);
    const [view] = viewsIn(article);
    expect(finding(article)).to.match(/1 on target, 1 off target/);
    tableIn(article).rows[2]!.cells[4]!.textContent = '61%';
    await waitUntil(() => /2 on target/.test(finding(article)));
    expect(viewsIn(article)).to.deep.equal([view]);
  });

  it('shows a table that can be read no longer, and its view again when it can', async () => {
    expectComplaint(/cannot be read as a plan/);
    const article = await upgraded(MARKED);
    const table = tableIn(article);
    const rows = [...table.rows];
    table.replaceChildren();
    await waitUntil(() => viewsIn(article).length === 0);
    expect(isSeen(table)).to.equal(true);
    table.append(...rows);
    await waitUntil(() => isUpgraded(article));
    expectShown(viewsIn(article)[0], 2);
  });

  it('has nothing left of what is taken away', async () => {
    const asked = holdRequests();
    const article = await write(`${MARKED}<p><a data-cohesion="indicators" href="/plan.csv">Plan</a></p>`);
    const { done } = begin();
    await waitUntil(() => asked.length > 0);
    asked[0]!.answer(CSV);
    await done;
    expect(viewsIn(article)).to.have.length(2);
    tableIn(article).remove();
    article.querySelector('p')!.remove();
    await waitUntil(() => viewsIn(article).length === 0);
    expect(article.childElementCount).to.equal(0);
  });

  it('has nothing put on it for what went while it was on its way', async () => {
    const asked = holdRequests();
    const article = await write('<p><a data-cohesion="indicators" href="/plan.csv">Plan</a></p><p>Words</p>');
    const { done } = begin();
    await waitUntil(() => asked.length > 0);
    article.querySelector('a')!.remove();
    await aTimeout(ENOUGH);
    asked[0]!.answer(CSV);
    await done;
    expect(viewsIn(article)).to.deep.equal([]);
  });

  it('has a part upgraded that was taken away and comes back', async () => {
    const article = await upgraded(`<section>${MARKED}</section>`);
    const section = article.querySelector('section')!;
    section.remove();
    await aTimeout(ENOUGH);
    expect(viewsIn(section), 'what is gone is as it was').to.deep.equal([]);
    article.append(section);
    await waitUntil(() => isUpgraded(article));
    expectShown(viewsIn(article)[0], 2);
  });

  it('stays as it is once it is upgraded: the loader does not answer to itself', async () => {
    const article = await upgraded(MARKED);
    expect(await changesOf(article)).to.equal(0);
    article.append('Words');
    expect(await changesOf(article)).to.equal(0);
  });

  it('is told once of what is wrong, however often the loader looks', async () => {
    expectComplaint(/cannot be read as a plan/);
    const said: unknown[] = [];
    const { error } = console;
    console.error = (message: unknown) => {
      said.push(message);
      error(message);
    };
    try {
      const article = await upgraded(hours('data-cohesion="indicators"'));
      article.append('Words');
      await aTimeout(ENOUGH);
      await begin().done;
    } finally {
      console.error = error;
    }
    expect(said).to.have.length(1);
  });
});

describe('a page that is watched no longer', () => {
  it('keeps its views, and no other comes', async () => {
    const article = await write(MARKED);
    const page = begin();
    await page.done;
    page.stop();
    await later(MARKED, article);
    await aTimeout(ENOUGH);
    expect(viewsIn(article)).to.have.length(1);
    expectShown(viewsIn(article)[0], 2);
  });

  it('has nothing of what was on its way', async () => {
    const article = await write(MARKED);
    const before = article.outerHTML;
    const page = begin();
    page.stop();
    await page.done;
    await aTimeout(ENOUGH);
    expect(article.outerHTML).to.equal(before);
    await begin().done;
    expectShown(viewsIn(article)[0], 2);
  });

  it('is one that is not to be watched', async () => {
    const article = await upgraded(MARKED, { watch: false });
    expectShown(viewsIn(article)[0], 2);
    await later(MARKED, article);
    await aTimeout(ENOUGH);
    expect(viewsIn(article)).to.have.length(1);
  });
});

describe('two loaders on a page', () => {
  it('upgrade each thing once', async () => {
    const article = await write(`${MARKED}<p><a href="#cohesion-scorecard">Summary</a></p>${measures()}`);
    await Promise.all([begin().done, begin().done]);
    expect(viewsIn(article).map(({ localName }) => localName)).to.deep.equal([
      'cohesion-indicators',
      'cohesion-scorecard',
    ]);
    await begin().done;
    expect(viewsIn(article)).to.have.length(2);
    expect(await changesOf(article)).to.equal(0);
  });
});
