// Views in the language of the page: the nearest `lang`, also when it changes, and English where there is no other.
import { expect } from 'chai';
import { addLanguage } from '../../components/index.js';
import { languageOf } from '../../components/shared/language.js';
import { viewWords } from '../../components/shared/view-words.js';
import { welsh } from '../../src/words/cy/index.js';
import type { Language } from '../../src/words/language.js';
import { expectComplaint } from '../support/console-guard.js';
import { aTimeout, fixture, html, updated, waitUntil } from '../support/fixture.js';
import { leedsInput } from '../support/leeds.js';
import { blank, part, TABLES, type View, view, type ViewTag, within, words } from '../support/views.js';

/** Words that can be told from those of any language. */
const shouted = (): Language => ({
  ...welsh,
  rating: { ...welsh.rating, views: { ...welsh.rating.views, vacant: 'NOTHING HERE' } },
  views: { ...welsh.views, loading: 'IN COMING', failed: 'LOST', search: 'SEEK' },
});

/** A view of Leeds on a page in a language. */
async function viewIn(lang: string, tag: ViewTag): Promise<View> {
  const host = await fixture<HTMLElement>(html`<div lang=${lang}></div>`);
  const element = blank(tag);
  element.strategy = leedsInput;
  host.append(element);
  await waitUntil(() => element.state === 'ready');
  await updated(element);
  return element;
}

const labelOf = (element: View): string => words(within(element, '.controls label span'));

describe('languageOf', () => {
  it('is the nearest, through the shadow of a host, and none where the page names none', async () => {
    const host = await fixture<HTMLElement>(html`<div lang="CY"><p></p></div>`);
    const inner = document.createElement('b');
    host.querySelector('p')!.attachShadow({ mode: 'open' }).append(inner);
    expect(languageOf(inner)).to.equal('cy');
    host.querySelector('p')!.lang = 'en-GB';
    expect(languageOf(inner)).to.equal('en-gb');
    expect(languageOf(document.createElement('i'))).to.equal('');
  });
});

for (const tag of TABLES) {
  describe(`<${tag}>, in Welsh`, () => {
    it('is in Welsh from the first, and says nothing in English before', async () => {
      const host = await fixture<HTMLElement>(html`<div lang="cy"></div>`);
      const element = blank(tag);
      element.strategy = leedsInput;
      const said: string[] = [];
      host.append(element);
      while (element.state !== 'ready') {
        await element.updateComplete;
        said.push(words(part(element, 'status')));
        await aTimeout(0);
      }
      await updated(element);
      expect(said.join('')).to.equal('');
      expect(labelOf(element)).to.equal(welsh.views.search);
      expect(words(part(element, 'finding'))).not.to.equal('');
    });
  });
}

describe('the language of a view', () => {
  it('is English where the page is in a language that nobody gave', async () => {
    expect(labelOf(await viewIn('xx', 'cohesion-indicators'))).to.equal(viewWords.views.search);
  });

  it('is that of a tag without its region', async () => {
    expect(labelOf(await viewIn('cy-GB', 'cohesion-actions'))).to.equal(welsh.views.search);
  });

  it('follows the page when it changes, in all that is shown', async () => {
    const element = await viewIn('en', 'cohesion-indicators');
    const finding = words(part(element, 'finding'));
    element.parentElement!.lang = 'cy';
    await waitUntil(() => labelOf(element) === welsh.views.search);
    expect(words(part(element, 'finding'))).not.to.equal(finding);
    element.parentElement!.lang = 'en';
    await waitUntil(() => labelOf(element) === viewWords.views.search);
    expect(words(part(element, 'finding'))).to.equal(finding);
  });

  it('is that of the place to which the view is moved', async () => {
    const element = await viewIn('cy', 'cohesion-actions');
    const other = await fixture<HTMLElement>(html`<div lang="en"></div>`);
    other.append(element);
    await updated(element);
    expect(labelOf(element)).to.equal(viewWords.views.search);
  });

  it('changes no more once the view is gone from the page', async () => {
    const element = await viewIn('en', 'cohesion-actions');
    const host = element.parentElement!;
    element.remove();
    host.lang = 'cy';
    await aTimeout(50);
    expect(labelOf(element)).to.equal(viewWords.views.search);
  });

  it('is one that the page adds', async () => {
    addLanguage('x-Shout', () => Promise.resolve(shouted()));
    const element = await viewIn('x-shout', 'cohesion-indicators');
    expect(labelOf(element)).to.equal('SEEK');
  });

  it('is English where the words cannot be loaded, which the console says', async () => {
    addLanguage('x-lost', () => Promise.reject(new Error('gone')));
    expectComplaint(/x-lost.*gone/);
    const element = await viewIn('x-lost', 'cohesion-indicators');
    expect(labelOf(element)).to.equal(viewWords.views.search);
  });

  it('is told of by no rating alone: it follows too', async () => {
    const host = await fixture<HTMLElement>(
      html`<div lang="cy"><cohesion-rating rating="green"></cohesion-rating></div>`,
    );
    const rating = host.querySelector('cohesion-rating')!;
    await waitUntil(() => words(within(rating, 'slot').parentElement) === welsh.rating.ratings.green);
  });

  it('is loaded once, also where the page changes its mind meanwhile', async () => {
    let asked = 0;
    addLanguage('x-slow', async () => {
      asked += 1;
      await aTimeout(30);
      return shouted();
    });
    const element = await view('cohesion-indicators', leedsInput);
    const host = element.parentElement!;
    host.lang = 'x-slow';
    await aTimeout(0);
    host.lang = 'en';
    await aTimeout(60);
    expect(asked).to.equal(1);
    expect(labelOf(element)).to.equal(viewWords.views.search);
  });
});
