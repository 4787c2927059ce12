// What a static view stands in: the block that the loader turns into an element, and what is refused of it.
import { expect } from 'chai';
import { PRESETS } from '../../../src/score/presets.js';
import { scoreStrategy } from '../../../src/score/score-strategy.js';
import { HTML_VIEWS, htmlFragment } from '../../../src/write/html/html-fragment.js';
import { htmlPage } from '../../../src/write/html/html-page.js';
import { isPlanAddress } from '../../../src/write/html/plan-address.js';
import { welsh as language } from '../../../src/words/cy/index.js';
import { leeds, leedsIn2009 } from '../../support/leeds.js';

const data = '/files/plan.json';

describe('htmlFragment, for the loader', () => {
  for (const view of HTML_VIEWS) {
    it(`stands in a block below its heading, and is else what it was: ${view}`, () => {
      for (const more of [{}, { language }]) {
        const plain = htmlFragment(leedsIn2009, view, more);
        const lines = htmlFragment(leedsIn2009, view, { ...more, data }).split('\n');
        const block = [lines.splice(2, 1)[0], lines.splice(-3, 1)[0]];
        expect(block).to.deep.equal([
          `<div data-cohesion="${view}" data-cohesion-src="/files/plan.json">`,
          '</div>',
        ]);
        expect(lines.join('\n')).to.equal(plain);
      }
    });
  }

  it('tells it the date where the document would give another', () => {
    const card = scoreStrategy(leeds, { asOf: '2010-01-31' });
    expect(htmlFragment(card, 'scorecard', { data })).to.include(
      '<div data-cohesion="scorecard" data-cohesion-src="/files/plan.json" data-cohesion-as-of="2010-01-31">',
    );
  });

  it('escapes the address', () => {
    expect(htmlFragment(leedsIn2009, 'actions', { data: 'plan.json?a="b"&c' })).to.include(
      'data-cohesion-src="plan.json?a=&quot;b&quot;&amp;c"',
    );
  });

  it('refuses another rule than that of the document, which the element rates by, save for actions', () => {
    const other = scoreStrategy(leeds, { rule: PRESETS.find(({ id }) => id === 'met-or-not-met') });
    expect(() => htmlFragment(other, 'indicators', { data })).to.throw(RangeError, 'met-or-not-met');
    expect(htmlFragment(other, 'actions', { data })).to.include('data-cohesion="actions"');
  });

  it('refuses a tag and a block at once, and an address from which no plan can be loaded', () => {
    expect(() => htmlFragment(leedsIn2009, 'indicators', { data, src: data })).to.throw(
      RangeError,
      'htmlFragment requires src or data, got both',
    );
    expect(() => htmlFragment(leedsIn2009, 'indicators', { data: 'javascript:alert(1)' })).to.throw(
      RangeError,
      'htmlFragment requires as data an address of the web or a relative one, got "javascript:alert(1)"',
    );
  });
});

describe('htmlPage, for the loader', () => {
  it('leaves the policy to the server', () => {
    const page = htmlPage(leedsIn2009, 'scorecard', { data });
    expect(page).to.not.include('Content-Security-Policy');
    expect(page).to.include(htmlFragment(leedsIn2009, 'scorecard', { data }));
  });
});

describe('isPlanAddress', () => {
  for (const [address, expected] of [
    ['plan.json', true],
    ['../plan.json?version=2#plan', true],
    ['/files/plan:2.json', true],
    ['//files.council.example/plan.json', true],
    ['https://council.example/plan.json', true],
    ['HTTP://council.example', true],
    ['?file=plan', true],
    ['', false],
    [' \t', false],
    ['#plan', false],
    ['https:', false],
    ['https://', false],
    ['https:///plan.json', false],
    ['javascript:alert(1)', false],
    ['java\tscript:alert(1)', false],
    ['\u0001javascript:alert(1)', false],
    ['data:text/csv,a', false],
    ['blob:https://council.example/1', false],
    ['file:///plan.json', false],
    ['mailto:plan@council.example', false],
    ['C:\\plan.json', false],
  ] as const) {
    it(`${expected ? 'takes' : 'refuses'} ${JSON.stringify(address)}`, () => {
      expect(isPlanAddress(address)).to.equal(expected);
    });
  }
});
