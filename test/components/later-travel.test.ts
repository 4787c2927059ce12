// What is drawn before the direction of travel is loaded has room for it: in a file of its own, because what is loaded once is there
// for all tests of a page.
import '../../components/indicators/index.js';
import { expect } from 'chai';
import { restNow } from '../../components/indicators/later-rest.js';
import { engine } from '../support/engine.js';
import { firstChange } from '../support/first-change.js';
import { fixture, html, waitUntil } from '../support/fixture.js';
import { trendPlan } from '../support/trend-series.js';

describe('the direction of travel, before it is loaded', () => {
  it('has its room, so that nothing moves when it comes', async function () {
    const box = await fixture<HTMLElement>(html`<div></div>`);
    box.style.width = '1200px';
    // what is to come is asked for as soon as there is an element
    const element = document.createElement('cohesion-indicators');
    element.strategy = trendPlan();
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
