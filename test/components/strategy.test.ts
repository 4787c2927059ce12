// One strategy for several views: it is asked for once, handed down to those that have none of their own, and taken back
// when it cannot be shown any more.
import { expect } from 'chai';
import type { CohesionErrorDetail, CohesionStrategy } from '../../components/index.js';
import { accessible, inChromium } from '../support/accessible.js';
import { expectComplaint } from '../support/console-guard.js';
import { indicator, plan } from '../support/documents.js';
import { fixture, html, nextFrame, oneEvent, updated, waitUntil } from '../support/fixture.js';
import { leedsInput } from '../support/leeds.js';
import { holdRequests } from '../support/requests.js';
import { blank, fallbackShows, LEEDS, part, type View, words } from '../support/views.js';

const other = plan({ id: 'other', title: 'Another plan', indicators: [indicator('a')] });

/** A provider on the page with these views in it. */
async function provider(
  change: Partial<Pick<CohesionStrategy, 'src' | 'strategy' | 'asOf'>>,
  ...views: HTMLElement[]
): Promise<CohesionStrategy> {
  const element = document.createElement('cohesion-strategy');
  Object.assign(element, change);
  element.append(...views);
  (await fixture<HTMLElement>(html`<div></div>`)).append(element);
  await updated(element);
  return element;
}

const ready = (...views: View[]): Promise<void> =>
  waitUntil(() => views.every(({ state }) => state === 'ready'), 'the views are never ready', {
    timeout: 4000,
  });
const captionOf = (view: View): string => view.shadowRoot!.querySelector('caption')?.textContent.trim() ?? '';
const strategy = leedsInput;

describe('<cohesion-strategy>', () => {
  it('asks for a plan once, and gives it to each view inside it', async () => {
    const asked = holdRequests();
    const views = [blank('cohesion-indicators'), blank('cohesion-actions'), blank('cohesion-scorecard')];
    const box = document.createElement('section');
    box.append(views[2]!);
    const element = await provider({ src: LEEDS }, views[0]!, views[1]!, box);
    expect(words(part(element, 'status'))).to.equal('Loading the plan…');
    expect(views.map(fallbackShows)).to.deep.equal([true, true, true]);
    asked[0]!.answer(leedsInput);
    await ready(...views);
    expect(asked).to.have.length(1);
    expect(words(part(element, 'status'))).to.equal('');
    expect(element.state).to.equal('ready');
    for (const view of views) {
      expect(captionOf(view)).to.contain(strategy.title);
      expect(view.hasAttribute('src')).to.equal(false);
    }
  });

  it('gives it to views that come later, wherever they stand in it', async () => {
    const element = await provider({ strategy });
    const view = blank('cohesion-scorecard');
    const box = document.createElement('section');
    element.append(box);
    box.append(view);
    await ready(view);
    expect(captionOf(view)).to.contain(strategy.title);
  });

  it('leaves alone what has a strategy of its own, by property, by address or inside it, and what is in another provider', async () => {
    const asked = holdRequests();
    const byProperty = blank('cohesion-scorecard');
    byProperty.strategy = other;
    const byAddress = blank('cohesion-scorecard');
    byAddress.setAttribute('src', '/other.json');
    const byScript = blank('cohesion-scorecard');
    byScript.src = '/other.json';
    const inside = await fixture<View>(
      `<cohesion-scorecard><script type="application/json">${JSON.stringify(other)}</script></cohesion-scorecard>`,
    );
    const inner = document.createElement('cohesion-strategy');
    inner.strategy = other;
    const inInner = blank('cohesion-scorecard');
    inner.append(inInner);
    const views = [byProperty, byAddress, byScript, inside, inInner];
    await provider({ strategy }, byProperty, byAddress, byScript, inside, inner);
    asked[0]!.answer(other);
    await ready(...views);
    expect(asked.map(({ url }) => new URL(url).pathname)).to.deep.equal(['/other.json']);
    expect(views.map(captionOf)).to.deep.equal(views.map(() => 'Scorecard: Another plan'));
  });

  it('shows another plan in all of them when it gets one, and the day that it is told', async () => {
    const view = blank('cohesion-scorecard');
    const own = blank('cohesion-scorecard');
    own.setAttribute('as-of', '2009-03-31');
    const element = await provider({ strategy: other, asOf: '2010-06-30' }, view, own);
    await ready(view, own);
    expect([view.asOf, own.asOf]).to.deep.equal(['2010-06-30', '2009-03-31']);
    element.strategy = strategy;
    element.asOf = '2010-07-31';
    await waitUntil(() => captionOf(view).includes(strategy.title));
    expect([view.asOf, own.asOf]).to.deep.equal(['2010-07-31', '2009-03-31']);
    view.asOf = '2008-03-31';
    element.asOf = '2010-08-31';
    await updated(element);
    expect(view.asOf, 'what the page says afterwards stays').to.equal('2008-03-31');
  });

  it('leaves alone a day that a script gave a view, also when it is the day of the provider for a while', async () => {
    const view = blank('cohesion-scorecard');
    view.asOf = '2010-06-30';
    const element = await provider({ strategy, asOf: '2010-06-30' }, view);
    await ready(view);
    element.asOf = '2010-07-31';
    await updated(element);
    expect(view.asOf).to.equal('2010-06-30');
  });

  it('takes the plan back when it has none any more, and the page shows what it held', async () => {
    const view = blank('cohesion-scorecard');
    const element = await provider({ strategy }, view);
    await ready(view);
    element.strategy = undefined!;
    await waitUntil(() => view.state === 'empty');
    expect(fallbackShows(view)).to.equal(true);
  });

  it('says so once where the file is not there, and leaves the views as the page has them', async () => {
    expectComplaint(/404/);
    const asked = holdRequests();
    const view = blank('cohesion-indicators');
    const element = await provider({ src: '/none.json' }, view);
    const failed = oneEvent<CustomEvent<CohesionErrorDetail>>(element, 'cohesion-error');
    asked[0]!.answer('', 404);
    expect((await failed).detail.message).to.contain('/none.json answered 404');
    await updated(element);
    expect(words(part(element, 'status'))).to.equal('This part of the plan could not be loaded.');
    expect(view.state).to.equal('empty');
    expect(fallbackShows(view)).to.equal(true);
  });

  for (const [name, wrong] of [
    ['no plan', { format: 2 }],
    ['a text', 'plan'],
    ['a number', 5],
  ] as const) {
    it(`is shown wrong by no view where it is ${name}`, async () => {
      expectComplaint(/cannot be shown/);
      const view = blank('cohesion-indicators');
      const element = await provider({ strategy: wrong as never }, view);
      await waitUntil(() => [element.state, view.state].includes('error'));
      await updated(element);
      expect(fallbackShows(view)).to.equal(true);
      expect(view.shadowRoot!.querySelector('table')).to.equal(null);
    });
  }

  it('gives a plan to no element that shows none, and stops watching when it leaves the page', async () => {
    const rating = document.createElement('cohesion-rating');
    const element = await provider({ strategy }, rating);
    expect('strategy' in rating).to.equal(false);
    element.remove();
    const view = blank('cohesion-scorecard');
    element.append(view);
    await nextFrame();
    expect(view.strategy ?? undefined).to.equal(undefined);
    document.body.append(element);
    await ready(view);
    element.remove();
  });

  inChromium('is accessible by axe, with the views in it', async () => {
    const view = blank('cohesion-scorecard');
    const element = await provider({ strategy }, view);
    await ready(view);
    await accessible(element);
  });
});
