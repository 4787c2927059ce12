// The Gold Standard for the two elements that are no view of a plan, the rating and the provider: what lifecycle.test.ts and
// conduct.test.ts ask of all views.
import { expect } from 'chai';
import '../../components/index.js';
import { aTimeout, updated, waitUntil } from '../support/fixture.js';
import { leedsInput } from '../support/leeds.js';
import { LEEDS, mount } from '../support/views.js';
import { holdRequests } from '../support/requests.js';
import { WRONG } from '../support/wrong-values.js';

type Any = HTMLElement & Record<string, unknown>;

const OTHERS = ['cohesion-rating', 'cohesion-strategy'] as const;
/** What each is given before it is at work, and what shows that it has it. */
const GIVEN: Readonly<Record<(typeof OTHERS)[number], Readonly<Record<string, unknown>>>> = {
  'cohesion-rating': { rating: 'amber' },
  'cohesion-strategy': { strategy: leedsInput, asOf: '2009-03-31' },
};
const shows = (element: Any): boolean =>
  element.localName === 'cohesion-rating'
    ? element.shadowRoot!.textContent.includes('Close')
    : element['state'] === 'ready';

for (const tag of OTHERS) {
  describe(`<${tag}>`, () => {
    it('may be made by its constructor, without attributes or children, and is given its properties before it is on the page', async () => {
      const made = new (customElements.get(tag)! as new () => Any)();
      expect([made.attributes.length, made.childNodes.length]).to.deep.equal([0, 0]);
      Object.assign(made, GIVEN[tag]);
      await mount(made);
      await waitUntil(() => shows(made));
    });

    it('takes properties that were set before it was defined, from a document that is not the page', async () => {
      const foreign = document.implementation.createHTMLDocument();
      const early = foreign.createElement(tag as string) as Any;
      expect(early).to.not.be.instanceOf(customElements.get(tag));
      Object.assign(early, GIVEN[tag]);
      await mount(early);
      expect(early).to.be.instanceOf(customElements.get(tag));
      await waitUntil(() => shows(early));
      for (const name of Object.keys(GIVEN[tag])) expect(Object.hasOwn(early, name), name).to.equal(false);
    });

    it('shows the same when it is taken off the page and put back, and when it moves into the shadow of another', async () => {
      const element = document.createElement(tag as string) as Any;
      Object.assign(element, GIVEN[tag]);
      await mount(element);
      await waitUntil(() => shows(element));
      element.remove();
      await mount(element);
      await updated(element);
      expect(shows(element)).to.equal(true);
      const host = document.createElement('div');
      await mount(host);
      host.attachShadow({ mode: 'open' }).append(element);
      await updated(element);
      expect(shows(element)).to.equal(true);
    });

    it('is cloned with its attributes and its content, and works in a template once that is adopted', async () => {
      const template = document.createElement('template');
      const inside = template.content.ownerDocument.createElement(tag);
      for (const [name, value] of [
        ['rating', 'amber'],
        ['src', LEEDS],
      ]) {
        inside.setAttribute(name!, value!);
      }
      template.content.append(inside);
      expect(inside.shadowRoot).to.equal(null);
      const element = document.importNode(inside, true) as unknown as Any;
      await mount(element);
      await waitUntil(() => shows(element));
      const copy = element.cloneNode(true) as Any;
      await mount(copy);
      await waitUntil(() => shows(copy));
    });

    it('has one name for each property and its attribute, written in two ways', () => {
      const { elementProperties, observedAttributes } = customElements.get(tag) as typeof HTMLElement & {
        observedAttributes: string[];
        elementProperties: ReadonlyMap<PropertyKey, { attribute?: unknown; state?: boolean }>;
      };
      const open = [...elementProperties].filter(
        ([, { attribute, state }]) => state !== true && attribute !== false,
      );
      expect(
        open.map(([name]) => String(name).replace(/[A-Z]/g, (one) => `-${one.toLowerCase()}`)),
      ).to.have.members(observedAttributes);
    });

    it('does not throw for what it did not ask for, and is mended by what it did', async () => {
      const element = document.createElement(tag as string) as Any;
      await mount(element);
      for (const name of Object.keys(GIVEN[tag])) {
        for (const wrong of WRONG) {
          element[name] = wrong;
          await updated(element);
        }
      }
      Object.assign(element, GIVEN[tag]);
      await waitUntil(() => shows(element));
    });

    it('hides when the page says so', async () => {
      const element = document.createElement(tag as string) as Any;
      Object.assign(element, GIVEN[tag]);
      await mount(element);
      element.hidden = true;
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });
}

describe('<cohesion-rating>, on a page with a style sheet of its own', () => {
  for (const [name, css] of [
    ['a reset of everything', '* { all: revert }'],
    [
      'a reset of boxes',
      '* { box-sizing: border-box; margin: 0; padding: 0; border: 0 } svg { width: 100%; display: block }',
    ],
    ['a root of 10 px', 'html { font-size: 62.5% }'],
  ] as const) {
    it(`stands as it does without: ${name}`, async () => {
      const element = document.createElement('cohesion-rating');
      element.rating = 'red';
      const box = await mount(element);
      box.parentElement!.style.font = '16px sans-serif';
      await updated(element);
      const sizes = () =>
        [...element.shadowRoot!.querySelectorAll('*')].map((node) => {
          const { width, height } = node.getBoundingClientRect();
          return `${node.localName} ${Math.round(width)} ${Math.round(height)}`;
        });
      const before = sizes();
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
      const after = sizes();
      document.adoptedStyleSheets = [];
      expect(after).to.deep.equal(before);
    });
  }
});

describe('<cohesion-strategy>, off the page', () => {
  it('asks for nothing until it is on it, and does not mind to go while it loads', async () => {
    const asked = holdRequests();
    const element = document.createElement('cohesion-strategy');
    element.src = '/plan.json';
    await aTimeout(10);
    expect(asked).to.have.length(0);
    await mount(element);
    expect(asked).to.have.length(1);
    element.remove();
    asked[0]!.answer(leedsInput);
    await waitUntil(() => element.state === 'ready');
  });
});
