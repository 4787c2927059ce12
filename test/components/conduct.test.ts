// What anybody may do to an element and what a page may do around it: the lines of the Gold Standard for web components that
// lifecycle.test.ts (detached, moved, cloned, adopted, early properties), states.test.ts and sources.test.ts do not ask.
import { expect } from 'chai';
import * as components from '../../components/index.js';
import { expectComplaint } from '../support/console-guard.js';
import { updated } from '../support/fixture.js';
import {
  allWithin,
  blank,
  exampleOf,
  fallbackShows,
  laidOut,
  laidOutView,
  mount,
  reaches,
  type View,
  VIEWS,
} from '../support/views.js';
import { WRONG } from '../support/wrong-values.js';

type ElementClass = typeof HTMLElement & {
  observedAttributes: readonly string[];
  elementProperties: ReadonlyMap<PropertyKey, { attribute?: unknown; state?: boolean }>;
};

const isElementClass = (value: unknown): value is ElementClass =>
  typeof value === 'function' && value.prototype instanceof HTMLElement;
const CLASSES = Object.values<unknown>(components).filter(isElementClass);

const camel = (attribute: string): string => attribute.replace(/-./g, (two) => two.slice(1).toUpperCase());

describe('attributes and properties', () => {
  for (const element of CLASSES) {
    it(`of ${element.name} have one name, written in two ways`, () => {
      const open = [...element.elementProperties].filter(([, { state }]) => state !== true);
      const observed = open.filter(([, { attribute }]) => attribute !== false).map(([name]) => String(name));
      expect(element.observedAttributes.map(camel)).to.have.members(observed);
    });
  }
});

/** Views that judge nothing, and so mind no date, and have nothing else to refuse. */
const UNMINDING: readonly string[] = ['cohesion-fund', 'cohesion-plan'];

const namesOf = (tag: string): string[] => {
  const element = customElements.get(tag) as ElementClass;
  return [...element.elementProperties]
    .filter(
      ([name, { state }]) =>
        state !== true && !['src', 'strategy', 'previous', 'boundaries', 'against'].includes(String(name)),
    )
    .map(([name]) => String(name));
};

describe('an element that is given what it did not ask for', () => {
  for (const tag of VIEWS) {
    it(`does not throw, and is mended by what it asks for: <${tag}>`, async () => {
      if (!UNMINDING.includes(tag)) expectComplaint(/RangeError/);
      if (tag === 'cohesion-map') expectComplaint(/names no place that is drawn/);
      const element = blank(tag) as View & Record<string, unknown>;
      await mount(element);
      const before = new Map(namesOf(tag).map((name) => [name, element[name]]));
      for (const [name, usual] of before) {
        element.strategy = exampleOf(tag).input;
        for (const wrong of WRONG) {
          element[name] = wrong;
          await updated(element);
          expect(['empty', 'loading', 'ready', 'error'], `${name} = ${String(wrong)}`).to.include(
            element.state,
          );
        }
        element[name] = usual;
      }
      element.strategy = exampleOf(tag).input;
      await reaches(element, 'ready');
      expect(allWithin(element, 'table, [part=finding]')).to.not.be.empty;
    });

    it(`says of what is no strategy that it is none, and shows what the page held: <${tag}>`, async () => {
      expectComplaint(/strategy cannot be shown/);
      const element = blank(tag);
      await mount(element);
      for (const wrong of WRONG) {
        element.strategy = wrong as never;
        await reaches(element, wrong == null ? 'empty' : 'error');
        expect(fallbackShows(element)).to.equal(true);
      }
    });

    it(`takes any attribute, and none: <${tag}>`, async () => {
      if (!UNMINDING.includes(tag)) expectComplaint(/RangeError/);
      if (tag === 'cohesion-map') expectComplaint(/names no place that is drawn/);
      const element = blank(tag);
      element.strategy = exampleOf(tag).input;
      await mount(element);
      const { observedAttributes } = customElements.get(tag) as ElementClass;
      for (const attribute of observedAttributes.filter(
        (name) => !['src', 'previous', 'boundaries', 'against'].includes(name),
      )) {
        for (const value of ['', 'x', 'W'.repeat(10_000), '<b>', '2009-02-30']) {
          element.setAttribute(attribute, value);
          await updated(element);
        }
        element.removeAttribute(attribute);
      }
      await reaches(element, 'ready');
    });
  }
});

/** What style sheets of real pages do to everything. */
const HOSTILE = {
  'a reset of everything': '* { all: revert }',
  'a reset of boxes':
    '*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline; min-width: 0 }',
  'tables, buttons and pictures of its own':
    'table, tr, td, th { display: block; float: left } button { all: unset } svg { width: 100%; height: auto; display: block } input, select { width: 100% }',
  'a root of 10 px': 'html { font-size: 62.5% } body { font-size: 16px }',
};

/** Where everything in a view stands. */
function boxes(element: View): string[] {
  const { left, top } = element.getBoundingClientRect();
  return allWithin(element, ':not(defs, defs *)')
    .filter((node) => node.checkVisibility())
    .map((node) => {
      const box = node.getBoundingClientRect();
      const [x, y, wide, high] = [box.left - left, box.top - top, box.width, box.height].map(Math.round);
      return `${node.localName} ${x} ${y} ${wide} ${high}`;
    });
}

describe('the style sheet of a page', () => {
  for (const tag of VIEWS) {
    it(`moves nothing within <${tag}>`, async () => {
      const element = await laidOutView(tag, exampleOf(tag).input, '700px');
      document.body.style.fontSize = '16px';
      await laidOut(element);
      const before = boxes(element);
      expect(before).to.have.length.greaterThan(10);
      for (const [name, css] of Object.entries(HOSTILE)) {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(css);
        document.adoptedStyleSheets = [sheet];
        await laidOut(element);
        const after = boxes(element);
        document.adoptedStyleSheets = [];
        expect(after.filter((box, at) => box !== before[at]).slice(0, 5), name).to.deep.equal([]);
        expect(after, name).to.have.length(before.length);
      }
      document.body.removeAttribute('style');
    });
  }
});
