// What is drawn before the direction of travel is loaded has room for it: in a file of its own, because what is loaded once is there
// for all tests of a page.
import '../../components/indicators/index.js';
import { expect } from 'chai';
import { restNow } from '../../components/indicators/later-rest.js';
import { engine } from '../support/engine.js';
import { fixture, html, waitUntil } from '../support/fixture.js';
import { trendPlan } from '../support/trend-series.js';

/** Waits for the first change after which something holds, and goes on before anything else happens. */
const firstChange = (node: Node, holds: () => boolean) =>
  new Promise<void>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!holds()) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(node, { childList: true, subtree: true });
  });

describe('the direction of travel, before it is loaded', () => {
  it('has its room, so that nothing moves when it comes', async function () {
    const element = document.createElement('cohesion-indicators');
    element.strategy = trendPlan();
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = '1200px';
    const root = () => element.shadowRoot!;
    const placesOf = () =>
      [...root().querySelectorAll('th, td, .foot')].map((cell) => {
        const { x, y, width, height } = cell.getBoundingClientRect();
        return [x, y, width, height].map(Math.round).join(' ');
      });
    const pictures = () => root().querySelectorAll("[part='sparkline']").length;
    expect(restNow()).to.equal(undefined);
    box.append(element);
    // at once when the rows are drawn: asked a moment later, what is to come may be there
    await firstChange(root(), () => root().querySelector('td') !== null);
    // WebKit keeps modules that the page before has loaded, and may have this one at once: then there is nothing to see
    if (engine === 'webkit' && pictures() > 0) return void this.skip();
    expect(pictures()).to.equal(0);
    const before = placesOf();
    await waitUntil(() => pictures() > 0);
    expect(placesOf()).to.deep.equal(before);
  });
});
