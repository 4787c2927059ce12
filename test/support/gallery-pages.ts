// What the end-to-end tests look at in a page of the gallery. Functions given to `evaluate` run in the page; nothing in
// them may have a name, since the compiler then refers to a helper that the page does not have.
import { readdirSync, readFileSync } from 'node:fs';
import type { AxeResults } from 'axe-core';
import type { Page, Viewport } from 'puppeteer-core';
import { address, type GalleryPage, onOwnPage, rendered } from './gallery.js';

const pagesIn = (folder: string) =>
  readdirSync(`examples/${folder}`)
    .filter((file) => file.endsWith('.html'))
    .map((file) => folder + file);

/** The page that lists the strategies, in words alone. */
export const LIST = 'strategies.html';
/** The page that makes views of a table that somebody opens; it has tests of its own. */
export const BUILDER = 'builder/index.html';
/** The page that says what an editor keeps; so has this. */
export const PASTE_TESTER = 'paste-tester/index.html';
/** The pages that show a view among other things, and those that a council copies. */
export const GALLERY = pagesIn('').filter((file) => file !== LIST);
export const PLAIN = pagesIn('plain/');
export const VIEWS = [...GALLERY, ...PLAIN];
export const PAGES = [...VIEWS, LIST];

export const WIDE = { width: 1280, height: 800 };
/** 1280 px at 400%, which is what a person who enlarges the page has. */
export const ENLARGED = { width: 320, height: 200, deviceScaleFactor: 4 };
export const NARROW = { width: 320, height: 640 };

/** Waits until every view has its plan. */
export async function shown(page: Page): Promise<void> {
  await page.waitForFunction(() =>
    [...document.querySelectorAll('*')]
      .filter(({ localName }) => localName.startsWith('cohesion-') && localName !== 'cohesion-rating')
      .every((element) => (element as unknown as { state?: string }).state === 'ready'),
  );
}

/** Opens the first rows of each table. */
export async function openSome(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const view of document.querySelectorAll('*')) {
      const buttons = [...(view.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-expanded]') ?? [])];
      for (const button of buttons.slice(0, 3)) if (button.ariaExpanded === 'false') button.click();
    }
  });
}

/**
 * Gives a page another size, and waits until what its views measure of themselves has been drawn: they see their new size in the next
 * frame, and a region that scrolled may then be one no longer.
 */
export async function resize(page: Page, viewport: Viewport): Promise<void> {
  await page.setViewport(viewport);
  await page.waitForFunction((width) => innerWidth === width, {}, viewport.width);
  for (let frames = 0; frames < 3; frames++) {
    await page.evaluate(() => new Promise((drawn) => void requestAnimationFrame(drawn)));
    await rendered(page);
  }
}

/** What WCAG 1.4.12 lets a reader ask for, on the page and in the shadow trees. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

/** Sets lines, words and letters further apart, as far as WCAG 1.4.12 says. */
export async function space(page: Page): Promise<void> {
  await page.evaluate((css) => {
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
      for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) roots.push(shadowRoot);
    }
  }, SPACING);
}

/** How far the page scrolls sideways. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['best-practice', 'wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** Every breach of a rule of axe on the page, shadow trees included, in a line each. */
export async function breaches(page: Page, except: readonly string[] = []): Promise<string[]> {
  // to read it takes as long as to ask it
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const rules = {
    // WCAG 2.5.3, which axe asks only when it is told to
    'label-content-name-mismatch': { enabled: true },
    ...Object.fromEntries(except.map((rule) => [rule, { enabled: false }])),
  };
  const { violations } = (await page.evaluate(
    (values, off) =>
      (window as unknown as { axe: { run(of: Document, options: object): Promise<unknown> } }).axe.run(
        document,
        {
          runOnly: { type: 'tag', values },
          rules: off,
          resultTypes: ['violations'],
        },
      ),
    TAGS,
    rules,
  )) as AxeResults;
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.flat().join(' ')}`));
}

/** Opens a page that a test writes, under a policy that it chooses, where the gallery is served. */
export async function onWritten(
  html: string,
  policy: string,
  look: (page: GalleryPage) => Promise<void>,
): Promise<void> {
  await onOwnPage('rating.html', async (page) => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url() !== address('written.html')) return void request.continue();
      void request.respond({
        contentType: 'text/html; charset=utf-8',
        headers: { 'Content-Security-Policy': policy },
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><title>Written</title><link rel="icon" href="data:,">${html}</html>`,
      });
    });
    await page.goto(address('written.html'), { waitUntil: 'networkidle0' });
    await look(page);
  });
}
