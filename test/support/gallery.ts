// For the end-to-end tests: the gallery as `npm start` serves it, with its strict security policy, and Chromium looking
// at it. Whatever a page complains of is kept, and closing the page throws it, so that no test has to ask.
import type { Browser, Page } from 'puppeteer-core';
import puppeteer from 'puppeteer-core';
import { startServer } from '../../examples/serve.mjs';
import { CHROMIUM_FLAGS } from '../browsers/chromium-flags.mjs';
import { findProgram } from '../browsers/find-browsers.mjs';

/** A page of the gallery and the complaints that it has made. */
export interface GalleryPage extends Page {
  readonly complaints: string[];
}

let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof startServer>> | undefined;

/** Starts the server and the browser before the tests of a `describe`, and stops both after them. */
export function useGallery(): void {
  before(async function () {
    this.timeout(60_000);
    const executablePath = findProgram('chromium');
    if (!executablePath) throw new Error('no Chromium: see test/browsers/install-browsers.mjs');
    server = await startServer({ port: 0 });
    browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  });

  after(async () => {
    await browser?.close();
    await server?.close();
  });
}

/** The address of a path in the gallery, as in `address('indicators.html')`. */
export function address(path = ''): string {
  if (!server) throw new Error('address requires useGallery() in the describe around it');
  return new URL(path, server.url).href;
}

/**
 * Opens a page of the gallery, hands it to `look`, and closes it. Throws when the page printed a warning or an error,
 * broke the security policy, asked for a file that is not there, or asked anything of another server.
 */
export async function onPage(path: string, look: (page: GalleryPage) => Promise<void>): Promise<void> {
  if (!browser) throw new Error('onPage requires useGallery() in the describe around it');
  const context = await browser.createBrowserContext();
  try {
    const page = listen(await context.newPage());
    await page.goto(address(path));
    await settled(page);
    await look(page);
    if (page.complaints.length > 0) throw new Error(`${path} complained:\n${page.complaints.join('\n')}`);
  } finally {
    await context.close();
  }
}

/**
 * When a page that has loaded has got all that it asks for, and its elements have rendered it. Puppeteer's own wait for a
 * silent network starts after the load, and takes more than a second longer.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 200 });
  await page.evaluate(async () => {
    const elements = [
      ...document.querySelectorAll<Element & { updateComplete?: Promise<unknown> }>(':defined'),
    ];
    await Promise.all(elements.map(async ({ updateComplete }) => updateComplete));
  });
}

function listen(page: Page): GalleryPage {
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) complaints.push(`${message.type()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`uncaught: ${String(error)}`));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!/^(?:data|blob):/.test(request.url()) && !request.url().startsWith(address())) {
      complaints.push(`asked another server: ${request.url()}`);
    }
  });
  return Object.assign(page, { complaints });
}
