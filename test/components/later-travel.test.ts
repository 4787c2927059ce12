// What is drawn before the direction of travel is loaded has room for it: in a file of its own, because what is loaded once is there
// for all tests of a page.
import '../../components/indicators/index.js';
import { expect } from 'chai';
import { restNow } from '../../components/indicators/later-rest.js';
import { engine } from '../support/engine.js';
import { fixture, html, waitUntil } from '../support/fixture.js';
import { trendPlan } from '../support/trend-series.js';

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
    expect(restNow()).to.equal(undefined);
    box.append(element);
    await element.updateComplete;
    await waitUntil(() => root().querySelector('td') !== null);
    const pictures = () => root().querySelectorAll("[part='sparkline']").length;
    // WebKit keeps modules that the page before has loaded, and may have this one at once: then there is nothing to see
    if (engine === 'webkit' && pictures() > 0) return void this.skip();
    expect(pictures()).to.equal(0);
    const before = placesOf();
    await waitUntil(() => pictures() > 0);
    expect(placesOf()).to.deep.equal(before);
  });
});
