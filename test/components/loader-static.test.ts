// The loader and what `cohesion render --data` writes: the static view is there until the live one is, which then has its place, its date and
// its language; whatever goes wrong, the static view stays.
import { expect } from 'chai';
import { scoreStrategy } from '../../src/score/score-strategy.js';
import { HTML_VIEWS, htmlFragment } from '../../src/write/html/html-fragment.js';
import { welsh as language } from '../../src/words/cy/index.js';
import { expectComplaint } from '../support/console-guard.js';
import { waitUntil } from '../support/fixture.js';
import { leeds, leedsIn2009, leedsInput } from '../support/leeds.js';
import { begin, isSeen, tableIn, viewsIn, write } from '../support/loader.js';
import { type Asked, holdRequests } from '../support/requests.js';
import { part, words } from '../support/views.js';

const data = '/files/plan.json';

/** What was told to the console. */
const told: string[] = [];
const { error } = console;
beforeEach(() => {
  told.length = 0;
  console.error = (...said: unknown[]) => {
    told.push(said.join(' '));
    error(...said);
  };
});
afterEach(() => {
  console.error = error;
});

/** Whether an element of the page itself is seen that says something. */
const isRead = (element: Element): boolean => isSeen(element) && element.matches('td,th,p,h2');

/** Puts a fragment on the page, with the loader, and answers what is asked for; nothing may ask twice. */
async function answered(html: string, answer: (asked: Asked) => void): Promise<HTMLElement> {
  const asked = holdRequests();
  const article = await write(html);
  const { done } = begin({ headings: { indicators: ['Indicators'] } });
  await waitUntil(() => asked.length > 0);
  expect(isSeen(tableIn(article)), 'while it loads').to.equal(true);
  answer(asked[0]!);
  await done;
  expect(asked.map(({ url }) => new URL(url).pathname)).to.deep.equal([data]);
  return article;
}

describe('a static view with the loader', () => {
  for (const view of HTML_VIEWS) {
    it(`gives its place to the live one, and is there once: ${view}`, async () => {
      const article = await answered(htmlFragment(leedsIn2009, view, { data }), (asked) =>
        asked.answer(leedsInput),
      );
      const views = viewsIn(article);
      expect(views.map(({ localName, state }) => [localName, state])).to.deep.equal([
        [`cohesion-${view}`, 'ready'],
      ]);
      expect(isSeen(views[0]!)).to.equal(true);
      expect(views[0]!.parentElement).to.equal(article.querySelector('.cohesion-view'));
      expect([...article.querySelectorAll('*')].filter(isRead).map(words)).to.deep.equal([
        words(article.querySelector('h2')),
      ]);
      expect(views[0]!.getAttributeNames()).to.deep.equal(['src']);
    });
  }

  it('hands on its finding, its date and its language', async () => {
    const card = scoreStrategy(leeds, { asOf: '2010-03-31' });
    const article = await answered(htmlFragment(card, 'scorecard', { data, language }), (asked) =>
      asked.answer(leedsInput),
    );
    const [view] = viewsIn(article);
    expect(view!.getAttribute('as-of')).to.equal('2010-03-31');
    expect(words(part(view!, 'finding'))).to.equal(words(article.querySelector('.cohesion-finding')));
    expect(words(part(view!, 'foot'))).to.include('31 Mawrth 2010');
  });

  for (const [what, answer, says] of [
    ['is not there', (asked: Asked) => asked.answer('', 404), /answered 404/],
    ['cannot be reached', (asked: Asked) => asked.fail(), /plan\.json/],
    ['is a page', (asked: Asked) => asked.answer('<!doctype html><p>Sign in</p>'), /plan\.json/],
    ['is no plan', (asked: Asked) => asked.answer('{"format": 2}'), /plan\.json/],
  ] as const) {
    it(`stays as it is where its plan ${what}, and the console says so once`, async () => {
      expectComplaint(says);
      const html = htmlFragment(leedsIn2009, 'indicators', { data });
      const article = await answered(html, answer);
      expect(article.innerHTML).to.equal(html);
      expect(isSeen(tableIn(article))).to.equal(true);
      expect(told).to.have.length(1);
    });
  }
});
