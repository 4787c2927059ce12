// Where a view takes its plan from, and what happens when that changes.
import { expect } from 'chai';
import type { StrategyInput } from '../../src/index.js';
import { expectComplaint } from '../support/console-guard.js';
import { indicator, plan } from '../support/documents.js';
import { aTimeout, fixture, updated } from '../support/fixture.js';
import { holdRequests } from '../support/requests.js';
import {
  allWithin,
  blank,
  FALLBACK,
  fallbackShows,
  LEEDS,
  mount,
  part,
  reaches,
  rowsOf,
  tableOf,
  view,
  type View,
  words,
} from '../support/views.js';

const titled = (title: string): StrategyInput =>
  plan({ title, indicators: [indicator('a')], actions: [{ id: 'a', title: 'A' }] });
const caption = (element: Element) =>
  words(tableOf(element).caption).replace(/^Indicators: | Column .*$/g, '');

/** A view as a page writes it, with the plan in a script inside it. */
async function written(inside: string): Promise<View> {
  return fixture<View>(`<cohesion-indicators><p>${FALLBACK}</p>${inside}</cohesion-indicators>`);
}

const script = (content: string, type = 'application/json') => `<script type="${type}">${content}</script>`;

describe('a view whose `src` changes', () => {
  it('shows the later file, even when the earlier one answers last', async () => {
    const [element, asked] = [blank('cohesion-indicators'), holdRequests()];
    element.src = '/first.json';
    await mount(element);
    element.src = '/second.json';
    await element.updateComplete;
    asked[1]!.answer(titled('Second'));
    await reaches(element, 'ready');
    asked[0]!.answer(titled('First'));
    await aTimeout(20);
    expect(caption(element)).to.equal('Second');
  });

  it('does not fail when the earlier file does, afterwards', async () => {
    const [element, asked] = [blank('cohesion-indicators'), holdRequests()];
    element.src = '/first.json';
    await mount(element);
    element.src = '/second.json';
    await element.updateComplete;
    asked[1]!.answer(titled('Second'));
    await reaches(element, 'ready');
    asked[0]!.fail();
    await aTimeout(20);
    expect(element.state).to.equal('ready');
  });

  it('never shows the earlier plan as the later one, not even when the date changes while it loads', async () => {
    const [element, asked] = [blank('cohesion-indicators'), holdRequests()];
    element.src = '/first.json';
    await mount(element);
    asked[0]!.answer(titled('First'));
    await reaches(element, 'ready');
    element.src = '/second.json';
    await element.updateComplete;
    element.asOf = '2011-03-31';
    await updated(element);
    expect(element.state).to.equal('loading');
    asked[1]!.answer(titled('Second'));
    await reaches(element, 'ready');
    expect(caption(element)).to.equal('Second');
  });

  it('shows what the page held again when `src` is taken away, and asks for nothing', async () => {
    const [element, asked] = [blank('cohesion-indicators'), holdRequests()];
    element.setAttribute('src', '/plan.json');
    await mount(element);
    asked[0]!.answer(titled('Plan'));
    await reaches(element, 'ready');
    element.removeAttribute('src');
    await reaches(element, 'empty');
    expect(asked).to.have.length(1);
    expect(fallbackShows(element)).to.equal(true);
    expect(allWithin(element, 'table')).to.deep.equal([]);
  });

  it('stays empty when the date changes after the plan was taken away', async () => {
    const element = await view('cohesion-indicators', titled('Plan'));
    (element as { strategy: unknown }).strategy = undefined;
    await reaches(element, 'empty');
    element.asOf = '2011-03-31';
    await updated(element);
    expect(element.state).to.equal('empty');
    expect(allWithin(element, 'table')).to.deep.equal([]);
  });

  it('mends itself when a better address follows a wrong one', async () => {
    expectComplaint(/answered 404/);
    const element = blank('cohesion-indicators');
    element.src = '/no/such/plan.json';
    await mount(element);
    await reaches(element, 'error');
    element.src = LEEDS;
    await reaches(element, 'ready');
    expect(rowsOf(element)).to.have.length(34);
    expect(fallbackShows(element)).to.equal(false);
  });
});

describe('several views of one file', () => {
  it('make one request', async () => {
    const asked = holdRequests();
    const box = document.createElement('div');
    const views = (['cohesion-indicators', 'cohesion-actions', 'cohesion-scorecard'] as const).map(blank);
    for (const element of views) element.setAttribute('src', '/plan.json');
    box.append(...views);
    await mount(box);
    expect(asked).to.have.length(1);
    asked[0]!.answer(titled('One'));
    for (const element of views) await reaches(element, 'ready');
    expect(views.map((element) => words(tableOf(element).caption).split(' ')[1])).to.deep.equal([
      'One',
      'One',
      'One',
    ]);
  });
});

describe('a view with its plan at hand', () => {
  it('takes the `strategy` property before `src`, and asks for nothing', async () => {
    const [element, asked] = [blank('cohesion-indicators'), holdRequests()];
    element.src = '/plan.json';
    element.strategy = titled('Property');
    await mount(element);
    expect(caption(element)).to.equal('Property');
    expect(asked).to.deep.equal([]);
  });

  it('shows the plan at once, without a moment of loading', async () => {
    const element = blank('cohesion-indicators');
    element.strategy = titled('At once');
    document.body.append(element);
    try {
      await element.updateComplete;
      expect(element.state).to.equal('ready');
      expect(caption(element)).to.equal('At once');
    } finally {
      element.remove();
    }
  });

  it('changes nothing in the plan that it is given', async () => {
    const given = titled('Given');
    const before = JSON.stringify(given);
    await view('cohesion-indicators', given);
    expect(JSON.stringify(given)).to.equal(before);
  });

  it('takes a script of JSON inside it, with or without a byte-order mark', async () => {
    for (const mark of ['', '\uFEFF']) {
      const element = await written(script(`${mark}${JSON.stringify(titled('Inside'))}`));
      expect(caption(element)).to.equal('Inside');
      expect(fallbackShows(element)).to.equal(false);
    }
  });

  it('takes `src` before a script inside it', async () => {
    const asked = holdRequests();
    const element = await written(script(JSON.stringify(titled('Inside'))));
    element.src = '/plan.json';
    await element.updateComplete;
    expect(asked).to.have.length(1);
  });

  it('passes over a script of another kind, and one that is not its own', async () => {
    const other = script(JSON.stringify(titled('Linked')), 'application/ld+json');
    const element = await written(`${other}<div>${script(JSON.stringify(titled('Deeper')))}</div>`);
    expect(element.state).to.equal('empty');
  });

  it('says what is wrong with a script inside it, and keeps the content of the page', async () => {
    expectComplaint(/what stands inside the element cannot be shown: 1 problem\n {2}line 1, column \d+: /);
    const element = await written(script('{"format": 1,}'));
    await reaches(element, 'error');
    expect(fallbackShows(element)).to.equal(true);
    expect(words(part(element, 'status'))).to.equal('This part of the plan could not be loaded.');
  });

  for (const nothing of [null, undefined]) {
    it(`takes a \`strategy\` of ${nothing} for none`, async () => {
      const element = blank('cohesion-indicators');
      (element as { strategy: unknown }).strategy = nothing;
      await mount(element);
      await aTimeout(20);
      expect(element.state).to.equal('empty');
    });
  }
});
