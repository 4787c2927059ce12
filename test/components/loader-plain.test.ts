// The loader and plain content: what editors let stand. Links whose fragment names a view, tables under headings that a theme
// names; and all the tables and links that must stay as they are.
import { expect } from 'chai';
import { scriptOptions } from '../../components/upgrade/script-options.js';
import { expectComplaint } from '../support/console-guard.js';
import { fixture, waitUntil } from '../support/fixture.js';
import {
  begin,
  CSV,
  expectShown,
  expectUntouched,
  hours,
  isSeen,
  measures,
  upgraded,
  viewsIn,
  write,
} from '../support/loader.js';
import { holdRequests } from '../support/requests.js';
import { within, words } from '../support/views.js';

const NAMED = { headings: { indicators: ['How we are doing', 'Sut hwyl sydd arnom'] } };

describe('a link to a file that names a view', () => {
  it('is followed by the view of the file, and stays', async () => {
    const asked = holdRequests();
    const article = await write(
      '<ul><li><a href="/plan.csv?v=2#cohesion-indicators?layout=compact">Our measures (CSV)</a></li><li>Other</li></ul>',
    );
    const { done } = begin();
    await waitUntil(() => asked.length > 0);
    asked[0]!.answer(CSV);
    await done;
    expect(new URL(asked[0]!.url).pathname + new URL(asked[0]!.url).search).to.equal('/plan.csv?v=2');
    const [view] = viewsIn(article);
    expectShown(view, 1);
    expect(view!.getAttribute('layout')).to.equal('compact');
    expect(view!.parentElement!.localName).to.equal('li');
    expect(isSeen(article.querySelector('a')!)).to.equal(true);
  });

  it('is one of several in a line, whose views follow one after the other', async () => {
    const asked = holdRequests();
    const article = await write(
      '<p><a href="/plan.csv#cohesion-indicators">Measures</a> <a href="/plan.csv#cohesion-scorecard">Summary</a></p>',
    );
    const { done } = begin();
    await waitUntil(() => asked.length > 0);
    asked[0]!.answer(CSV);
    await done;
    expect(article.firstElementChild!.children).to.have.length(2);
    expect(viewsIn(article)).to.have.length(2);
    expect(viewsIn(article).every((view) => isSeen(view))).to.equal(true);
  });

  it('is told of where it names a view that there is not', async () => {
    expectComplaint(/the link "Plan" to \/plan\.csv#cohesion-table names no view/);
    await expectUntouched('<p><a href="/plan.csv#cohesion-table">Plan</a></p>');
  });
});

describe('a link to nowhere that names a view', () => {
  it('means the table that follows, and then leads to its view', async () => {
    const article = await upgraded(
      `<h2>How we are doing</h2><p><a href="#cohesion-indicators">With ratings</a></p>${measures()}<h2>More</h2>${hours()}`,
    );
    const [view, ...others] = viewsIn(article);
    expect(others).to.deep.equal([]);
    expectShown(view, 2);
    expect(view!.id).to.equal('cohesion-indicators');
    expect(words(within(view!, 'caption'))).to.contain('How we are doing');
    expect(isSeen(article.querySelectorAll('table')[1]!)).to.equal(true);
  });

  for (const [what, content, says] of [
    [
      'two tables',
      `<p><a href="#cohesion-indicators">Ratings</a></p>${measures()}${measures()}`,
      /2 tables, and it is not known/,
    ],
    [
      'no table before the next heading',
      `<p><a href="#cohesion-indicators">Ratings</a></p><h3>Next</h3>${measures()}`,
      /no table/,
    ],
    [
      'a table of something else',
      `<p><a href="#cohesion-indicators">Ratings</a></p>${hours()}`,
      /cannot be read as a plan/,
    ],
  ] as const) {
    it(`changes nothing where it is followed by ${what}, and the console says why`, async () => {
      expectComplaint(says);
      await expectUntouched(content);
    });
  }
});

describe('a heading that the theme names', () => {
  it('means the table under it, also in another box, and no other', async () => {
    const article = await upgraded(
      `${measures('class="first"')}<div><h2> How  we are DOING </h2></div><div><p>Words</p>${measures('class="meant"')}</div><h2>Else</h2>${measures('class="last"')}`,
      NAMED,
    );
    const [view, ...others] = viewsIn(article);
    expect(others).to.deep.equal([]);
    expectShown(view, 2);
    expect(view!.querySelector('table')!.className).to.equal('meant');
    expect(words(within(view!, 'caption'))).to.contain('How we are DOING');
  });

  it('reaches past lower headings, to the next of its own height', async () => {
    const article = await upgraded(
      `<h2>Sut hwyl sydd arnom</h2><h3>2009/10</h3>${measures()}<h2>Else</h2>${hours()}`,
      NAMED,
    );
    expectShown(viewsIn(article)[0], 2);
  });

  it('changes nothing where two tables stand under it, and the console says so', async () => {
    expectComplaint(/the table under "How we are doing": there are 2 tables/);
    await expectUntouched(`<h2>How we are doing</h2>${measures()}<p>And</p>${measures()}`, NAMED);
  });

  it('changes nothing where its table has no heading that we know', async () => {
    expectComplaint(/the table under "How we are doing" cannot be read as a plan/);
    await expectUntouched(`<h2>How we are doing</h2>${hours()}`, NAMED);
  });
});

describe('what asks for no view', () => {
  for (const [what, content] of [
    ['a table that could be read as a plan', `<h2>Cohesion indicators</h2>${measures()}`],
    [
      'a table under a heading whose identifier a system made of its words',
      `<h2 id="cohesion-indicators">Cohesion indicators</h2>${measures()}`,
    ],
    [
      'a list of contents that leads to such a heading',
      `<ul><li><a href="#cohesion-indicators">Cohesion indicators</a></li></ul>${measures()}<h2 id="cohesion-indicators">Cohesion indicators</h2>${measures()}`,
    ],
    [
      'a link to such a place of another page',
      `<p><a href="/our-plan#cohesion-indicators">Our plan</a> <a href="/plan.html#cohesion-indicators">Plan</a> <a href="/show?file=plan.xlsx#cohesion-indicators">Show</a></p>${measures()}`,
    ],
    [
      'a link to a file',
      `<p><a href="/plan.xlsx">Plan</a> <a href="/plan.xlsx#sheet2">Sheet</a></p>${measures()}`,
    ],
    ['a heading that holds more than the words named', `<h2>How we are doing this year</h2>${measures()}`],
    ['a table inside a table', `<h2>Words</h2><table><tr><td>${measures()}</td></tr></table>`],
  ] as const) {
    it(`is ${what}`, async () => {
      const asked = holdRequests();
      await expectUntouched(content, NAMED);
      expect(asked).to.deep.equal([]);
    });
  }

  it('is a link or a heading outside of the content', async () => {
    await expectUntouched(`<h2>How we are doing</h2>${measures()}`, { ...NAMED, content: '.page-text' });
    const article = await upgraded(`<div class="page-text"><h2>How we are doing</h2>${measures()}</div>`, {
      ...NAMED,
      content: '.page-text',
    });
    expectShown(viewsIn(article)[0], 2);
  });

  it('is anything outside of the main part of a page that has one', async () => {
    await expectUntouched(`<h2>How we are doing</h2>${measures()}<main><p>Words</p></main>`, NAMED);
    const article = await upgraded(`<main><h2>How we are doing</h2>${measures()}</main>`, NAMED);
    expectShown(viewsIn(article)[0], 2);
  });
});

describe('the tag of the script', () => {
  it('says what is content, which headings mean which view, and whether to go on looking', async () => {
    const tag = await fixture(
      '<script data-cohesion-content=".page-text" data-cohesion-indicators="How we are doing; Results;" data-cohesion-watch="no"></script>',
    );
    const { content, headings, watch } = scriptOptions(tag);
    expect({ content, watch }).to.deep.equal({ content: '.page-text', watch: false });
    expect(headings!.indicators).to.deep.equal(['How we are doing', 'Results']);
    expect(headings!.actions).to.deep.equal([]);
  });

  it('may say nothing, or not be found', () => {
    const { content, headings, watch } = scriptOptions(undefined);
    expect({ content, watch }).to.deep.equal({ content: undefined, watch: true });
    expect(Object.values(headings!).flat()).to.deep.equal([]);
  });
});
