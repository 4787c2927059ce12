// What is drawn before the direction of travel is loaded has room for it: in a file of its own, because what is loaded once is there
// for all tests of a page.
import '../../components/indicators/index.js';
import { expect } from 'chai';
import { restNow } from '../../components/indicators/later-rest.js';
import { fixture, html, waitUntil } from '../support/fixture.js';
import { trendPlan } from '../support/trend-series.js';

describe('the direction of travel, before it is loaded', () => {
  it('has its room, so that nothing moves when it comes', async () => {
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
    expect(root().querySelector("[part='sparkline']")).to.equal(null);
    const before = placesOf();
    await waitUntil(() => root().querySelector("[part='sparkline']") !== null);
    expect(placesOf()).to.deep.equal(before);
  });
});
