// The working of a rating is loaded when the page has settled, or when a reader opens a row before: in a file of its own,
// because what is loaded once is there for all tests of a page.
import '../../components/indicators/index.js';
import { expect } from 'chai';
import { workingNow } from '../../components/indicators/later-working.js';
import { fixture, html, waitUntil } from '../support/fixture.js';
import { leedsInput } from '../support/leeds.js';

describe('the working of a rating, before it is loaded', () => {
  it('is loaded for the row that is opened', async () => {
    const element = await fixture<HTMLElementTagNameMap['cohesion-indicators']>(
      html`<cohesion-indicators .strategy=${leedsInput}></cohesion-indicators>`,
    );
    const opener = () => element.shadowRoot?.querySelector<HTMLElement>('button[aria-expanded]');
    await waitUntil(() => opener() != null);
    expect(workingNow()).to.equal(undefined);
    opener()!.click();
    await waitUntil(() => opener()!.getAttribute('aria-expanded') === 'true');
    expect(element.shadowRoot!.querySelector('[part="panel"]')?.textContent).to.match(/Not rated|target/);
  });
});
