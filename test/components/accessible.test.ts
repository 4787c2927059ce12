// What can be checked of accessibility by machine, in each view: axe, identifiers, focus, the size of targets.
import { emulateMedia, sendKeys, setViewport } from '@web/test-runner-commands';
import { expect } from 'chai';
import { accessible, accessibleInEveryEngine, inChromium } from '../support/accessible.js';
import { canEmulateMedia } from '../support/engine.js';
import { expectComplaint } from '../support/console-guard.js';
import { DATED_ACTION, indicator, plan } from '../support/documents.js';
import {
  allWithin,
  button,
  expectFocus,
  expectSame,
  laidOut,
  laidOutView as view,
  nameOf,
  opener,
  part,
  press,
  rowsOf,
  search,
  tableOf,
  TABLES,
  type View,
  VIEWS,
  words,
} from '../support/views.js';

afterEach(async () => {
  document.documentElement.removeAttribute('style');
  await setViewport({ width: 800, height: 600 });
  if (canEmulateMedia) await emulateMedia({ colorScheme: 'light' });
});

async function openAll(element: View): Promise<void> {
  for (const row of rowsOf(element)) opener(row).click();
  await element.updateComplete;
}

/** Attributes that point to other elements, all of which must be in the same tree. */
const POINTERS = [
  'for',
  'aria-labelledby',
  'aria-describedby',
  'aria-controls',
  'aria-owns',
  'aria-details',
  'aria-errormessage',
  'aria-activedescendant',
  'aria-flowto',
  'headers',
  'list',
];

function danglingPointers(element: View): string[] {
  const root = element.shadowRoot!;
  return allWithin(element, '*').flatMap((node) =>
    POINTERS.flatMap((name) =>
      (node.getAttribute(name) ?? '')
        .split(/\s+/)
        .filter(Boolean)
        .map((id) => ({ name, id })),
    )
      .filter(({ id }) => root.getElementById(id) === null)
      .map(({ name, id }) => `${node.localName} ${name}="${id}"`),
  );
}

const repeatedIds = (element: View) =>
  allWithin(element, '[id]')
    .map(({ id }) => id)
    .filter((id, at, all) => all.indexOf(id) !== at);

for (const tag of VIEWS) {
  describe(`<${tag}> is accessible by axe`, () => {
    it('in light', async () => accessibleInEveryEngine(await view(tag)));

    inChromium('in dark', async () => {
      if (canEmulateMedia) await emulateMedia({ colorScheme: 'dark' });
      const element = await view(tag);
      Object.assign(document.documentElement.style, {
        colorScheme: 'dark',
        background: '#121212',
        color: '#eee',
      });
      await accessible(element);
    });

    inChromium('at 320 px', async () => {
      await setViewport({ width: 320, height: 640 });
      await accessible(await view(tag));
    });

    it('while it is empty, and when it fails', async () => {
      expectComplaint(/cannot be shown/);
      await accessibleInEveryEngine(await view(tag, plan()));
      await accessibleInEveryEngine(await view(tag, {}));
    });
  });

  describe(`<${tag}>`, () => {
    it('points only to what is in its own tree, and has no identifier twice', async () => {
      const element = await view(tag);
      await openAll(element);
      expect(danglingPointers(element)).to.deep.equal([]);
      expect(repeatedIds(element)).to.deep.equal([]);
    });

    it('gives its host no role or name of its own', async () => {
      const element = await view(tag);
      expect(element.getAttributeNames()).to.deep.equal([]);
    });

    it('names every control', async () => {
      const element = await view(tag);
      for (const control of allWithin<HTMLInputElement | HTMLSelectElement>(element, 'input, select')) {
        expect([...(control.labels ?? [])].map(nameOf).join(), control.outerHTML).to.not.equal('');
      }
      for (const control of allWithin(element, 'button, a')) expect(nameOf(control)).to.match(/\p{L}/u);
    });
  });
}

for (const tag of TABLES) {
  describe(`<${tag}> with open rows`, () => {
    inChromium('is accessible by axe', async () => {
      const element = await view(tag);
      await openAll(element);
      await accessible(element);
    });

    inChromium('is accessible by axe at 320 px', async () => {
      await setViewport({ width: 320, height: 640 });
      const element = await view(tag);
      for (const row of rowsOf(element).slice(0, 12)) await press(element, opener(row));
      await accessible(element);
    });

    inChromium('is accessible by axe when nothing is found, and when it is sorted', async () => {
      const element = await view(tag);
      await press(element, allWithin(element, 'thead button')[0]!);
      await accessible(element);
      await search(element, 'xyzzy');
      await accessible(element);
    });
  });

  describe(`the controls of <${tag}>`, () => {
    for (const width of [800, 320]) {
      it(`show where the focus is at ${width} px`, async () => {
        await setViewport({ width, height: 640 });
        const element = await view(tag);
        await press(element, opener(rowsOf(element)[0]!));
        await search(element, 'e');
        await laidOut(element);
        const stops = allWithin(element, 'input, select, button, [tabindex]')
          .filter((node) => node.checkVisibility({ visibilityProperty: true }))
          .slice(0, 20);
        expect(stops).to.have.length.at.least(10);
        const before = document.createElement('button');
        element.before(before);
        before.focus();
        for (const stop of stops) {
          await sendKeys({ press: 'Tab' });
          expectFocus(element, stop);
          // without a window manager WebKitGTK's window is never the active one, and nothing in it has :focus
          if (!document.hasFocus()) continue;
          const { outlineStyle, outlineWidth } = getComputedStyle(stop);
          expect(outlineStyle, stop.outerHTML).to.equal('solid');
          expect(parseFloat(outlineWidth)).to.be.at.least(2);
        }
      });

      it(`are at least 24 px high and wide at ${width} px`, async () => {
        await setViewport({ width, height: 640 });
        const element = await view(tag);
        await search(element, 'e');
        const small = allWithin(element, 'input, select, button')
          .filter((node) => node.checkVisibility({ visibilityProperty: true }))
          .map((node) => [words(node), node.getBoundingClientRect()] as const)
          .filter(([, { width: across, height }]) => across < 24 || height < 24);
        expect(small.map(([name, box]) => `${name}: ${box.width} x ${box.height}`)).to.deep.equal([]);
      });
    }
  });
}

describe('a measure or action that serves two objectives, or is reported to two', () => {
  const both = plan({
    objectives: [
      { id: 'o', title: 'One' },
      { id: 'p', title: 'Two' },
    ],
    indicators: [indicator('a', { objectives: ['o', 'p'] })],
    actions: [{ ...DATED_ACTION, objectives: ['o', 'p'] }],
    reportingLines: [
      {
        id: 'l',
        of: [{ kind: 'action', id: 'a' }],
        to: [
          { kind: 'system', name: 'One' },
          { kind: 'system', name: 'Two' },
        ],
      },
    ],
  });
  for (const tag of TABLES) {
    it(`is shown twice by <${tag}>, and no identifier is`, async () => {
      const element = await view(tag, both);
      expect(rowsOf(element)).to.have.length(2);
      await press(element, opener(rowsOf(element)[0]!));
      expect(repeatedIds(element)).to.deep.equal([]);
      await accessible(element);
    });

    it(`opens in <${tag}> where it was asked to, and only there`, async () => {
      const element = await view(tag, both);
      await press(element, opener(rowsOf(element)[1]!));
      expect(rowsOf(element).map((row) => opener(row).getAttribute('aria-expanded'))).to.deep.equal([
        'false',
        'true',
      ]);
    });
  }
});

describe('the live region', () => {
  it('is one, there from the beginning, and the same afterwards', async () => {
    const element = await view('cohesion-indicators');
    const region = part(element, 'status');
    await press(element, button(element, 'Code'));
    expectSame(part(element, 'status'), region);
    expect(region.getAttribute('role')).to.equal('status');
    expect(tableOf(element).contains(region)).to.equal(false);
  });
});
