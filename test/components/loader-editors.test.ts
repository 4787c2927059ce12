// What docs/embedding/loader.md shows, after the allow-list of each editor has been at it: it can be read, breaks no rule of axe, and is
// upgraded where the guide says so; where it is not, it stays as the editor left it.
import { expect } from 'chai';
import { accessible } from '../support/accessible.js';
import { waitUntil } from '../support/fixture.js';
import { ALLOW_LISTS, type Editor, strip } from '../support/allow-lists.js';
import { begin, CSV, expectShown, isSeen, measures, viewsIn, write } from '../support/loader.js';
import { holdRequests } from '../support/requests.js';

const EDITORS = Object.keys(ALLOW_LISTS) as readonly Editor[];
const NAMED = { headings: { indicators: ['How we are doing'] } };
/** Those that keep `data-`, by the guide. */
const WITH_DATA: readonly Editor[] = ['WordPress kses'];

interface Snippet {
  readonly content: string;
  /** The editors after which it becomes a view. */
  readonly upgraded: readonly Editor[];
  /** The words that must be read whatever happens. */
  readonly says: readonly string[];
  readonly rows: number;
}

const SNIPPETS: Readonly<Record<string, Snippet>> = {
  'a table under a heading that the theme names': {
    content: `<h2>How we are doing</h2>${measures()}`,
    upgraded: EDITORS,
    says: ['How we are doing', 'People who feel they belong', '52%'],
    rows: 2,
  },
  'a table after a link to nowhere': {
    content: `<p><a href="#cohesion-indicators">Search and sort these</a></p><figure class="table">${measures()}</figure>`,
    upgraded: EDITORS,
    says: ['Search and sort these', '52%'],
    rows: 2,
  },
  'a link to a file': {
    content: '<p><a href="/files/plan.csv#cohesion-indicators">Our measures (CSV)</a></p>',
    upgraded: EDITORS,
    says: ['Our measures (CSV)'],
    rows: 1,
  },
  'a table with data-cohesion': {
    content: measures('data-cohesion="indicators"'),
    upgraded: WITH_DATA,
    says: ['People who feel they belong', '52%'],
    rows: 2,
  },
  'a link with data-cohesion': {
    content: '<p><a data-cohesion="indicators" href="/files/plan.csv">Our measures (CSV)</a></p>',
    upgraded: WITH_DATA,
    says: ['Our measures (CSV)'],
    rows: 1,
  },
  'a block with data-cohesion': {
    content:
      '<div data-cohesion="indicators" data-cohesion-src="/files/plan.csv"><p><a href="/files/plan.csv">The plan as data</a></p></div>',
    upgraded: WITH_DATA,
    says: ['The plan as data'],
    rows: 1,
  },
  'our own tag with its script': {
    content: `<script src="/files/cohesion-kit.js"></script><cohesion-indicators>${measures()}</cohesion-indicators>`,
    upgraded: [],
    says: ['People who feel they belong', '52%'],
    rows: 2,
  },
};

for (const editor of EDITORS) {
  describe(`content that ${editor} has been at`, () => {
    for (const [what, { content, upgraded, says, rows }] of Object.entries(SNIPPETS)) {
      const isUpgraded = upgraded.includes(editor);
      it(`${isUpgraded ? 'upgrades' : 'leaves'} ${what}`, async () => {
        const asked = holdRequests();
        // in a template, where no element of ours is at work before the editor has seen it
        const article = await write(`<template>${content}</template>`);
        const { content: pasted } = article.querySelector('template')!;
        strip(pasted, editor);
        article.replaceChildren(...pasted.childNodes);
        const before = article.outerHTML;
        for (const words of says) expect(article.innerText).to.contain(words);
        await accessible(article);
        const { done } = begin(NAMED);
        if (isUpgraded && content.includes('.csv')) {
          await waitUntil(() => asked.length > 0);
          asked[0]!.answer(CSV);
        }
        await done;
        if (isUpgraded) {
          expectShown(viewsIn(article)[0], rows);
          await accessible(article);
        } else {
          expect(article.outerHTML).to.equal(before);
          for (const element of article.querySelectorAll('table,a')) expect(isSeen(element)).to.equal(true);
        }
      });
    }
  });
}
