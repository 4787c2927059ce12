// However a page makes, moves and removes the elements, they show their plan, and never throw.
import { expect } from 'chai';
import * as components from '../../components/index.js';
import { define } from '../../components/shared/define.js';
import { DATED_ACTION, indicator, measureInput, plan, result } from '../support/documents.js';
import { aTimeout, fixture, html, updated, waitUntil } from '../support/fixture.js';
import { holdRequests } from '../support/requests.js';
import {
  allWithin,
  blank,
  choose,
  exampleOf,
  expectSame,
  mount,
  opener,
  press,
  reaches,
  rowsOf,
  tableOf,
  view,
  type View,
  VIEWS,
} from '../support/views.js';

const small = plan({
  places: [{ id: 'a', name: 'A', kind: 'ward' }],
  indicators: [
    indicator('a', {
      analyses: [{ places: ['a'] }],
      measures: [measureInput({ id: 'a', results: [result(1)] })],
    }),
  ],
  actions: [DATED_ACTION],
  signs: [{ id: 'a', title: 'A', direction: 'more' }],
  funds: [{ id: 'a', title: 'A', amount: { kind: 'none', reason: 'not-stated' }, force: 'unclear' }],
  frameworks: [
    {
      id: 'a',
      name: 'A',
      axes: ['b', 'c'].map((id) => ({ name: id, entries: [{ id, name: id }] })),
    },
  ],
});

describe('registration', () => {
  it('names every element', () => {
    for (const tag of [...VIEWS, 'cohesion-rating'])
      expect(customElements.get(tag), tag).to.not.equal(undefined);
    expect(document.createElement('cohesion-actions')).to.be.instanceOf(components.CohesionActions);
  });

  it('leaves a tag that is taken to whoever took it', () => {
    class Other extends HTMLElement {}
    define('cohesion-rating', Other);
    expect(customElements.get('cohesion-rating')).to.equal(components.CohesionRating);
    define('test-lifecycle-other', Other);
    expect(customElements.get('test-lifecycle-other')).to.equal(Other);
  });
});

for (const tag of VIEWS) {
  describe(`<${tag}>`, () => {
    it('may be made by its constructor, without attributes or children', async () => {
      const made = new (customElements.get(tag)! as new () => View)();
      expect([made.attributes.length, made.childNodes.length]).to.deep.equal([0, 0]);
      made.strategy = small;
      await mount(made);
      expect(made.state).to.equal('ready');
    });

    it('takes a property that was set before it was defined', async () => {
      // an element that the document has not upgraded yet is one of a document without registered elements
      const foreign = document.implementation.createHTMLDocument();
      const early = foreign.createElement(tag);
      expect(early).to.not.be.instanceOf(customElements.get(tag));
      Object.assign(early, { strategy: small, asOf: '2010-01-01' });
      const element = await mount<View>(early);
      expect(element).to.be.instanceOf(customElements.get(tag));
      await reaches(element, 'ready');
      expect(element.asOf).to.equal('2010-01-01');
      element.asOf = 'nonsense';
      expect(Object.hasOwn(element, 'asOf'), 'the early property still hides the accessor').to.equal(false);
      element.asOf = '2010-01-01';
      await updated(element);
    });

    it('takes attributes and properties before it is on the page, and asks for nothing until it is', async () => {
      const asked = holdRequests();
      const element = blank(tag);
      element.setAttribute('src', '/plan.json');
      await aTimeout(10);
      const before = asked.length;
      await mount(element);
      expect([before, asked.length]).to.deep.equal([0, 1]);
      asked[0]!.answer(small);
      await reaches(element, 'ready');
    });

    it('shows the same when it is taken off the page and put back elsewhere, without asking again', async () => {
      const asked = holdRequests();
      const element = blank(tag);
      element.src = '/plan.json';
      await mount(element);
      asked[0]!.answer(small);
      await reaches(element, 'ready');
      const table = tableOf(element);
      element.remove();
      await mount(element);
      expectSame(tableOf(element), table);
      expect(element.state).to.equal('ready');
      expect(asked).to.have.length(1);
    });

    it('does not mind to be taken off the page while it loads', async () => {
      const asked = holdRequests();
      const element = blank(tag);
      element.src = '/plan.json';
      await mount(element);
      element.remove();
      asked[0]!.answer(small);
      await reaches(element, 'ready');
      await mount(element);
      // a report has one of what could be rated, and one of why the others could not
      expect(allWithin(element, 'table')).to.have.length(tag === 'cohesion-report' ? 2 : 1);
    });

    it('is cloned with its attributes and its content, and loads for itself', async () => {
      const element = blank(tag);
      element.setAttribute('src', exampleOf(tag).src);
      await mount(element);
      await reaches(element, 'ready');
      const copy = element.cloneNode(true) as View;
      expect(copy.childElementCount).to.equal(1);
      await mount(copy);
      await reaches(copy, 'ready');
      expect(tableOf(copy).rows.length).to.equal(tableOf(element).rows.length);
    });

    it('works in a template, once it is adopted', async () => {
      const template = await fixture<HTMLTemplateElement>(
        `<template><${tag} src="${exampleOf(tag).src}"><p>…</p></${tag}></template>`,
      );
      const inside = template.content.firstElementChild!;
      expect(inside.shadowRoot).to.equal(null);
      const element = await mount(document.importNode(inside, true) as View);
      await reaches(element, 'ready');
    });

    it('hides when the page says so', async () => {
      const element = await view(tag);
      element.hidden = true;
      expect(element.checkVisibility()).to.equal(false);
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });
}

describe('a table that is taken off the page and put back', () => {
  it('keeps what the reader asked of it and what is open', async () => {
    const element = await view('cohesion-indicators');
    await choose(element, 'Rating', 'Close');
    await press(element, opener(rowsOf(element)[0]!));
    element.remove();
    await mount(element);
    expect(rowsOf(element)).to.have.length(1);
    expect(opener(rowsOf(element)[0]!).getAttribute('aria-expanded')).to.equal('true');
  });

  it('still watches whether it overflows', async () => {
    const long = 'W'.repeat(60);
    const element = await view(
      'cohesion-indicators',
      plan({ indicators: [indicator('a', { code: long })] }),
      '700px',
    );
    const wide = () => allWithin(element, '[role=region]').length;
    await waitUntil(() => wide() === 1, 'it is no stop for the keyboard');
    element.remove();
    await mount(element, '2000px');
    await waitUntil(() => wide() === 0, 'it is still a stop for the keyboard');
  });

  it('is drawn by a framework that renders it again and again', async () => {
    const template = (asOf: string) =>
      html`<cohesion-scorecard .strategy=${small} as-of=${asOf}></cohesion-scorecard>`;
    const element = await fixture<View>(template('2010-01-01'));
    const table = tableOf(element);
    element.strategy = small;
    await updated(element);
    expectSame(tableOf(element), table);
  });
});
