// The loader and elements with `data-cohesion`: tables, links and blocks become views; whatever goes wrong, the page is as it was.
import { expect } from 'chai';
import { VIEW_NAMES } from '../../components/upgrade/views.js';
import { expectComplaint } from '../support/console-guard.js';
import { aTimeout, waitUntil } from '../support/fixture.js';
import { leedsInput } from '../support/leeds.js';
import {
  actions,
  begin,
  CSV,
  expectShown,
  expectUntouched,
  hours,
  isSeen,
  measures,
  tableIn,
  upgraded,
  viewsIn,
  write,
} from '../support/loader.js';
import { type Asked, holdRequests } from '../support/requests.js';
import { within, words } from '../support/views.js';

describe('an element with data-cohesion', () => {
  it('is a table that is rated, and stays on the page inside its view', async () => {
    const article = await upgraded(`<p>Before</p>${measures('data-cohesion="indicators"')}<p>After</p>`);
    const [view, ...others] = viewsIn(article);
    expect(others).to.deep.equal([]);
    expectShown(view, 2);
    expect(words(within(view!, '.finding'))).to.match(
      /^All 2 measures can be rated: 1 on target, 1 off target/,
    );
    expect(tableIn(article).parentElement).to.equal(view);
    expect(isSeen(tableIn(article))).to.equal(false);
    expect([...article.children].map(({ localName }) => localName)).to.deep.equal([
      'p',
      'cohesion-indicators',
      'p',
    ]);
  });

  it('is a table in a figure, whose caption is the title', async () => {
    const article = await upgraded(
      `<h2>Other words</h2><figure class="table">${measures('data-cohesion="indicators"', '<caption>Our measures</caption>')}</figure>`,
    );
    const [view] = viewsIn(article);
    expectShown(view, 2);
    expect(view!.firstElementChild!.localName).to.equal('figure');
    expect(words(within(view!, 'caption'))).to.contain('Our measures');
  });

  it('is titled by the caption of its figure', async () => {
    const article = await upgraded(
      `<h2>Other words</h2><figure>${measures('data-cohesion="indicators"')}<figcaption>Our figures</figcaption></figure>`,
    );
    expect(words(within(viewsIn(article)[0]!, 'caption'))).to.contain('Our figures');
  });

  it('is titled by the heading above it where the table has no caption', async () => {
    const article = await upgraded(`<h2>Our promises</h2>${measures('data-cohesion="indicators"')}`);
    expect(words(within(viewsIn(article)[0]!, 'caption'))).to.contain('Our promises');
  });

  it('is a block around a table', async () => {
    const article = await upgraded(`<div data-cohesion="indicators"><p>As printed</p>${measures()}</div>`);
    expectShown(viewsIn(article)[0], 2);
    expect(isSeen(article.querySelector('div')!)).to.equal(false);
  });

  it('is a block of a file, with the attributes of the element', async () => {
    const asked = holdRequests();
    const article = await write(
      '<div data-cohesion="indicators" data-cohesion-src="/plan.csv" data-cohesion-layout="compact"><p>The plan</p></div>',
    );
    const coming = begin().done;
    await waitUntil(() => asked.length > 0);
    expect(isSeen(article.querySelector('p')!), 'while it loads').to.equal(true);
    asked[0]!.answer(CSV);
    await coming;
    const [view] = viewsIn(article);
    expectShown(view, 1);
    expect(view!.getAttribute('layout')).to.equal('compact');
    expect(isSeen(article.querySelector('p')!)).to.equal(false);
  });

  it('is a link, which stays above its view', async () => {
    const asked = holdRequests();
    const article = await write(
      '<p>See <strong><a data-cohesion="indicators" href="/plan.csv">our plan</a></strong>.</p>',
    );
    const coming = begin().done;
    await waitUntil(() => asked.length > 0);
    asked[0]!.answer(CSV);
    await coming;
    expect(asked.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/plan.csv']);
    expectShown(viewsIn(article)[0], 1);
    expect(isSeen(article.querySelector('a')!)).to.equal(true);
    expect([...article.children].map(({ localName }) => localName)).to.deep.equal([
      'p',
      'cohesion-indicators',
    ]);
  });

  it('gives the element no attribute that it does not know, such as a handler of events', async () => {
    expectComplaint(/<cohesion-indicators> has no attribute "onclick"/);
    const article = await upgraded(
      measures('data-cohesion="indicators" data-cohesion-onclick="document.title = 1"'),
    );
    expectShown(viewsIn(article)[0], 2);
    expect(viewsIn(article)[0]!.hasAttribute('onclick')).to.equal(false);
  });

  it('may name every view: what the plan has is shown, and of the rest the page stays as it was', async () => {
    expectComplaint(/data-cohesion="matrix" has nothing that <cohesion-matrix> shows/);
    expectComplaint(/data-cohesion="map" has nothing/);
    const asked = holdRequests();
    const article = await write(
      VIEW_NAMES.map(
        (name) => `<div data-cohesion="${name}" data-cohesion-src="/leeds.json"><p>${name}</p></div>`,
      ).join(''),
    );
    const coming = begin().done;
    await waitUntil(() => asked.length > 0);
    await aTimeout(1000);
    for (const one of asked) one.answer(leedsInput);
    await coming;
    const left = [...article.children].filter((element) => element.localName === 'div');
    expect(left.map((element) => element.textContent)).to.deep.equal(['map', 'matrix']);
    for (const view of viewsIn(article)) expect(isSeen(view), view.localName).to.equal(true);
    for (const element of left) expect(isSeen(element.firstElementChild!)).to.equal(true);
  });

  for (const [what, content, says] of [
    ['names no view', measures('data-cohesion="indicator"'), /names no view; there are actions, fund/],
    ['is a table of something else', hours('data-cohesion="indicators"'), /cannot be read as a plan/],
    [
      'is a table of what the view does not show',
      actions('data-cohesion="trend"'),
      /has nothing that <cohesion-trend> shows/,
    ],
    [
      'is a block of two tables',
      `<div data-cohesion="indicators">${measures()}${measures()}</div>`,
      /2 tables, and it is not known which is meant/,
    ],
    ['is a block of nothing', '<div data-cohesion="indicators"><p>Soon</p></div>', /no table/],
    ['is a link to nowhere', '<p><a data-cohesion="indicators">Soon</a></p>', /has no href/],
  ] as const) {
    it(`stays as it is where it ${what}, and the console says why`, async () => {
      expectComplaint(says);
      await expectUntouched(content);
    });
  }

  for (const [what, fail] of [
    ['is not there', (asked: Asked[]) => asked[0]!.answer('Not found', 404)],
    ['cannot be reached', (asked: Asked[]) => asked[0]!.fail()],
    ['is a page that says sorry', (asked: Asked[]) => asked[0]!.answer('<!doctype html><p>Sorry')],
  ] as const) {
    it(`leaves a link whose file ${what}`, async () => {
      expectComplaint(/<cohesion-indicators> .*plan\.csv/);
      const asked = holdRequests();
      const article = await write('<p><a data-cohesion="indicators" href="/plan.csv">Plan</a></p>');
      const before = article.outerHTML;
      const coming = begin().done;
      await waitUntil(() => asked.length > 0);
      fail(asked);
      await coming;
      expect(article.outerHTML).to.equal(before);
    });
  }

  it('tells residents that something is missing where the page holds nothing else', async () => {
    expectComplaint(/plan\.csv/);
    const asked = holdRequests();
    const article = await write('<div data-cohesion="indicators" data-cohesion-src="/plan.csv"></div>');
    const coming = begin().done;
    await waitUntil(() => asked.length > 0);
    asked[0]!.answer('Not found', 404);
    await coming;
    expect(isSeen(viewsIn(article)[0]!)).to.equal(true);
    expect(words(within(viewsIn(article)[0]!, '.status'))).to.equal(
      'This part of the plan could not be loaded.',
    );
  });

  it('is left alone inside a view that the page wrote, and where an editor is at work', async () => {
    const table = measures('data-cohesion="indicators"');
    await expectUntouched(`<div contenteditable="true">${table}</div>`);
    const article = await upgraded(`<cohesion-actions><p>Ours</p><div>${table}</div></cohesion-actions>`);
    expect(viewsIn(article).map(({ localName }) => localName)).to.deep.equal(['cohesion-actions']);
  });

  it('is not hidden while the focus is in it', async () => {
    const article = await write(
      measures('data-cohesion="indicators"').replace('NI 1', '<a href="#x">NI 1</a>'),
    );
    article.querySelector('a')!.focus();
    const page = begin();
    await waitUntil(() => viewsIn(article)[0]?.state === 'ready');
    await aTimeout(50);
    expect(isSeen(tableIn(article))).to.equal(true);
    expect(isSeen(viewsIn(article)[0]!)).to.equal(false);
    article.querySelector('a')!.blur();
    await page.done;
    expectShown(viewsIn(article)[0], 2);
    expect(isSeen(tableIn(article))).to.equal(false);
  });
});
