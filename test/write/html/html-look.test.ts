// How the page looks where a browser is: accessible by axe, and nothing wider than the screen.
import { expect } from 'chai';
import type { StrategyInput } from '../../../src/document/strategy.js';
import { buildRatedModel } from '../../../src/model/build-rated-model.js';
import { scoreStrategy } from '../../../src/score/score-strategy.js';
import { htmlFragment, HTML_VIEWS } from '../../../src/write/html/html-fragment.js';
import { welsh as language } from '../../../src/words/cy/index.js';
import { HTML_STYLE } from '../../../src/write/html/html-style.js';
import { indicator, measureInput, plan, result, target, valid } from '../../support/documents.js';
import { leedsIn2009, leedsInput } from '../../support/leeds.js';
import { pageOf } from './parsed-html.js';

const LONG = 'Verwaltungsgebühren'.repeat(12);

/** A plan with a word in every column that is wider than any screen. */
const wide: StrategyInput = plan({
  title: LONG,
  bodies: [{ id: 'b', name: LONG, kind: 'council' }],
  objectives: [{ id: 'o', title: LONG }],
  indicators: [
    indicator('i', {
      code: LONG,
      name: LONG,
      objectives: ['o'],
      measures: [
        measureInput({
          id: 'i',
          baseline: { value: { kind: 'level', level: LONG }, period: { printed: LONG, kind: 'undated' } },
          targets: [target({ kind: 'standard', standard: LONG })],
          results: [{ ...result(1e300), printed: LONG }],
          notes: [{ text: LONG }],
        }),
      ],
    }),
  ],
  actions: [
    { id: 'a', ref: LONG, title: LONG, objectives: ['o'], leads: [{ body: 'b' }], leadsPrinted: `${LONG}!` },
  ],
});

if (typeof document !== 'undefined') {
  describe('a static view on a page', () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(HTML_STYLE);
    let host: HTMLElement | undefined;

    beforeEach(() => {
      document.adoptedStyleSheets = [sheet];
    });
    afterEach(() => {
      host?.remove();
      document.adoptedStyleSheets = [];
      document.documentElement.removeAttribute('style');
    });

    /** A view on this page, as a council would paste it, in a column so wide. */
    function pasted(html: string, width?: number): HTMLElement {
      host?.remove();
      host = document.createElement('div');
      host.className = 'cohesion-page';
      if (width !== undefined) Object.assign(host.style, { padding: '0', inlineSize: `${width}px` });
      host.append(...pageOf(html).body.childNodes);
      document.body.append(host);
      return host;
    }

    // axe judges what an engine has computed, which hardly differs, and takes longest where it is slowest
    const inChromium = navigator.userAgent.includes('Chrome/') ? it : () => undefined;

    for (const view of HTML_VIEWS) {
      inChromium(`shows the ${view} so that axe finds nothing, in light and in dark`, async () => {
        const { accessible } = await import('../../support/accessible.js');
        // it stands on a page that begins with it
        const rules = { 'heading-order': { enabled: false } };
        const element = pasted(htmlFragment(leedsIn2009, view));
        await accessible(element, rules);
        Object.assign(document.documentElement.style, {
          colorScheme: 'dark',
          background: '#121212',
          color: '#eee',
        });
        await accessible(element, rules);
      });

      inChromium(
        `shows the ${view} in Welsh on an English page so that axe finds nothing, also where it is narrow`,
        async () => {
          const { accessible } = await import('../../support/accessible.js');
          const element = pasted(htmlFragment(leedsIn2009, view, { language }), 320);
          await accessible(element, { 'heading-order': { enabled: false } });
          expect(element.scrollWidth).to.equal(320);
        },
      );

      for (const width of [320, 900, 1000, 1280]) {
        it(`shows the ${view} within ${width} px, whatever the words are`, () => {
          const cards = [leedsIn2009, scoreStrategy(buildRatedModel(valid(wide)))];
          for (const card of cards) {
            const element = pasted(htmlFragment(card, view), width);
            expect(element.scrollWidth).to.equal(width);
          }
        });
      }
    }

    it('stands as blocks with labels on a narrow page, and as a table on a wide one', () => {
      const html = htmlFragment(leedsIn2009, 'indicators');
      const displayOf = (element: HTMLElement): string =>
        getComputedStyle(element.querySelector('.cohesion-row')!).display;
      expect(displayOf(pasted(html, 320))).to.equal('flex');
      expect(displayOf(pasted(html, 1280))).to.equal('table-row');
    });

    it('stays until the element is there, which then takes its place', async () => {
      await import('../../../components/scorecard/index.js');
      const html = htmlFragment(leedsIn2009, 'scorecard', { src: 'plan.json' });
      const element = pasted(html.replace(' src="plan.json"', '')).querySelector('cohesion-scorecard')!;
      await element.updateComplete;
      const table = element.querySelector('table')!;
      expect(table.checkVisibility()).to.equal(true);
      const ready = new Promise((done) => element.addEventListener('cohesion-ready', done, { once: true }));
      element.strategy = leedsInput;
      await ready;
      await element.updateComplete;
      expect(table.checkVisibility()).to.equal(false);
      expect(host!.querySelector('h2')!.checkVisibility()).to.equal(true);
      const own = element.shadowRoot!.querySelector('tfoot')!.textContent.replace(/\s+/g, '');
      expect(own).to.equal(table.querySelector('tfoot')!.textContent.replace(/\s+/g, ''));
    });

    it('is followed by the element in its language, on a page in any other', async () => {
      await import('../../../components/scorecard/index.js');
      const html = htmlFragment(leedsIn2009, 'scorecard', { language, src: 'plan.json' });
      const element = pasted(html.replace(' src="plan.json"', '')).querySelector('cohesion-scorecard')!;
      const ready = new Promise((done) => element.addEventListener('cohesion-ready', done, { once: true }));
      element.strategy = leedsInput;
      await ready;
      await element.updateComplete;
      const own = element.shadowRoot!.querySelector('tfoot')!.textContent.replace(/\s+/g, ' ');
      expect(own).to.include(language.scorecard.whole);
      expect(own.replace(/ /g, '')).to.equal(element.querySelector('tfoot')!.textContent.replace(/\s+/g, ''));
    });
  });
}
