import { expect } from 'chai';
import { scoreStrategy } from '../../../src/score/score-strategy.js';
import { htmlFragment, HTML_VIEWS } from '../../../src/write/html/html-fragment.js';
import { htmlPage } from '../../../src/write/html/html-page.js';
import { HTML_STYLE, HTML_STYLE_HASH } from '../../../src/write/html/html-style.js';
import { indicator, model } from '../../support/documents.js';
import { leedsIn2009 } from '../../support/leeds.js';
import { parsedHtml } from './parsed-html.js';

/** What a browser computes of a style sheet to compare it with a policy. */
async function hashOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
}

describe('htmlPage', () => {
  const page = htmlPage(leedsIn2009, 'indicators');

  it('is a page, with a language, a title and one heading above the fragment', () => {
    expect(page).to.match(/^<!DOCTYPE html>\n<html lang="en-GB">\n<head>\n<meta charset="utf-8">\n/);
    expect(page).to.include('<title>Indicators: Cohesion and Integration priorities delivery plan</title>');
    expect(page).to.include('<h1>Cohesion and Integration priorities delivery plan</h1>\n<section');
    expect(page).to.include(htmlFragment(leedsIn2009, 'indicators'));
    expect(parsedHtml(page).elements.filter(({ name }) => name === 'h1')).to.have.lengthOf(1);
  });

  it('loads and runs nothing', () => {
    for (const view of HTML_VIEWS) {
      const { elements } = parsedHtml(htmlPage(leedsIn2009, view));
      expect(elements.map(({ name }) => name)).to.not.include.members(['script']);
      for (const { attributes } of elements) expect(Object.keys(attributes)).to.not.include('src');
    }
    expect(HTML_STYLE).to.not.match(/url\(|@import|expression|<\//);
  });

  it('allows its own style sheet by the hash that a browser makes of it', async () => {
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    expect(style).to.equal(HTML_STYLE);
    expect(HTML_STYLE_HASH).to.equal(await hashOf(style));
    expect(page).to.include(
      `content="default-src &#39;none&#39;; style-src &#39;${HTML_STYLE_HASH}&#39;; base-uri`,
    );
  });

  it('leaves the policy to the server where an element is to load', () => {
    const html = htmlPage(leedsIn2009, 'scorecard', { src: 'plan.json' });
    expect(html).to.not.include('Content-Security-Policy');
    expect(html).to.include('<cohesion-scorecard src="plan.json">');
  });

  it('says which words are in another language', () => {
    const card = scoreStrategy(model({ language: 'cy', title: 'Cynllun', indicators: [indicator('a')] }));
    const html = htmlPage(card, 'indicators');
    expect(html).to.include('<html lang="en-GB">').and.include('<h1 lang="cy">Cynllun</h1>');
  });
});
