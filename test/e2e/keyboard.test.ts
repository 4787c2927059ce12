// A walk through the gallery with the keyboard alone: every stop must be seen, and none may lie behind the headings
// that stay in view.
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { onPage, useGallery } from '../support/gallery.js';
import { BUILDER, PLAIN, resize, shown } from '../support/gallery-pages.js';

interface Stop {
  readonly name: string;
  /** What lies on the middle of it, if it is something else. */
  readonly behind: string;
  readonly outline: string;
  /** Whether it is less than 24 px high or wide, and no link within a text (WCAG 2.5.8). */
  readonly small: boolean;
}

/** Where the focus is, down to the last shadow tree. Undefined when it is on no element of the page. */
function stop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    let root: Document | ShadowRoot = document;
    while (root.activeElement?.shadowRoot?.activeElement) root = root.activeElement.shadowRoot;
    const focused = root.activeElement as HTMLElement | null;
    if (!focused || focused === document.body) return undefined;
    // of a link over two lines, the first
    const { left, top, width, height } = focused.getClientRects()[0]!;
    const [x, y] = [left + Math.min(width, innerWidth) / 2, top + Math.min(height, innerHeight) / 2];
    const above = root.elementFromPoint(x, y) as HTMLElement | null;
    const seen = above !== null && (focused === above || focused.contains(above) || above.contains(focused));
    const inView = y >= 0 && y <= innerHeight && x >= 0 && x <= innerWidth;
    return {
      name: `${focused.localName} ${focused.innerText || focused.getAttribute('aria-label') || ''}`
        .replace(/\s+/g, ' ')
        .slice(0, 80),
      behind: seen && inView ? '' : (above?.innerText ?? 'out of view').slice(0, 80),
      // a place on a map has a line drawn around it, above its neighbours
      outline:
        root.querySelector('.focused .line')?.checkVisibility() === true
          ? 'drawn'
          : getComputedStyle(focused).outlineStyle,
      small:
        (width < 24 || height < 24) &&
        !(focused.localName === 'a' && getComputedStyle(focused).display === 'inline'),
    };
  });
}

/** Presses Tab until the focus leaves the page, or so many times, and returns every stop on the way. */
async function walk(page: Page, most: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  while (stops.length < most) {
    await page.keyboard.press('Tab');
    const reached = await stop(page);
    if (!reached) break;
    stops.push(reached);
  }
  return stops;
}

/** What nobody can act on has no stop. */
const STILL = ['plain/rating.html', 'plain/report.html', 'plain/scorecard.html'];

/** Expects every stop to be marked and large enough, and nothing to lie before it. */
function expectSeen(stops: readonly Stop[], way: string): void {
  const unmarked = stops.filter(({ outline }) => outline === 'none').map(({ name }) => name);
  expect(unmarked, `${way}: without a mark`).to.deep.equal([]);
  const small = stops.filter((one) => one.small).map(({ name }) => name);
  expect(small, `${way}: less than 24 px high or wide`).to.deep.equal([]);
  const hidden = stops.filter(({ behind }) => behind !== '');
  expect(
    hidden.map(({ name, behind }) => `${name}: behind "${behind}"`),
    way,
  ).to.deep.equal([]);
}

describe('the keyboard', () => {
  useGallery();

  for (const viewport of [
    { width: 1280, height: 600 },
    { width: 320, height: 640 },
  ]) {
    it(`goes through the first page at ${viewport.width} px, forwards and backwards, and always shows where it is`, async function () {
      this.timeout(60_000);
      await onPage('index.html', async (page) => {
        await shown(page);
        await resize(page, viewport);
        const there = await walk(page, 400);
        expect(there).to.have.length.greaterThan(100).and.lessThan(400);
        await page.keyboard.down('Shift');
        const back = await walk(page, there.length);
        await page.keyboard.up('Shift');
        expect(back.map(({ name }) => name)).to.deep.equal(there.map(({ name }) => name).toReversed());
        expectSeen(there, 'forwards');
        expectSeen(back, 'backwards');
      });
    });
  }

  for (const path of [...PLAIN.filter((page) => page !== 'plain/plan.html'), BUILDER]) {
    it(`shows where it is at each of the first stops of ${path}`, async () => {
      await onPage(path, async (page) => {
        await shown(page);
        await resize(page, { width: 1280, height: 600 });
        const stops = await walk(page, 40);
        expect(stops.length > 0, 'there is something to stop at').to.equal(!STILL.includes(path));
        expectSeen(stops, path);
      });
    });
  }

  it('opens, sorts and finds without a mouse, under the strict policy', async () => {
    await onPage('indicators.html', async (page) => {
      await shown(page);
      await page.focus('cohesion-indicators >>> input');
      await page.keyboard.type('from black');
      await page.waitForFunction(
        () =>
          document.querySelector('cohesion-indicators')!.shadowRoot!.querySelectorAll('button[aria-expanded]')
            .length === 1,
      );
      await page.focus('cohesion-indicators >>> button[aria-expanded]');
      await page.keyboard.press('Enter');
      const panel = await page.waitForSelector('cohesion-indicators >>> [part=panel]');
      expect(await panel!.evaluate((node) => (node as HTMLElement).innerText)).to.contain(
        'Off target: 5.78% in 2008/09 against a target of 6.25%',
      );
    });
  });

  it('keeps group headings in view while their group scrolls, where there is height for it', async () => {
    await onPage('indicators.html', async (page) => {
      const heading = async (height: number) => {
        await page.setViewport({ width: 1280, height });
        // In the narrower window before, the table scrolled in a region of its own; it sees the new width a frame later.
        await page.waitForFunction(
          (wanted) =>
            innerHeight === wanted &&
            document
              .querySelector('cohesion-indicators')!
              .shadowRoot!.querySelector('[part=region][role]') === null,
          {},
          height,
        );
        return page.evaluate(() => {
          const [first] = document
            .querySelector('cohesion-indicators')!
            .shadowRoot!.querySelectorAll('[part=group] > th');
          scrollTo(0, scrollY + first!.getBoundingClientRect().bottom + 60);
          return Math.round(first!.getBoundingClientRect().top);
        });
      };
      await shown(page);
      expect(await heading(800)).to.equal(0);
      await page.evaluate(() => scrollTo(0, 0));
      expect(await heading(400)).to.be.lessThan(0);
    });
  });
});
