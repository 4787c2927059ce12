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
/** To open a page takes Chromium longer than to show another one in it, so one is kept. */
let kept: GalleryPage | undefined;

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
    kept = undefined;
    await browser?.close();
    await server?.close();
  });
}

/** The address of a path in the gallery, as in `address('indicators.html')`. */
export function address(path = ''): string {
  if (!server) throw new Error('address requires useGallery() in the describe around it');
  return new URL(path, server.url).href;
}

/** A feature of media and its value, as `forced-colors` and `active`. */
interface MediaFeature {
  readonly name: string;
  readonly value: string;
}

type Look = (page: GalleryPage) => Promise<void>;

/**
 * Shows a page of the gallery in the page that is kept, and hands it to `look`, which may act, and change
 * the viewport and the type of media. Throws when the page printed a warning or an error, broke the security policy, asked for a file
 * that is not there, or asked anything of another server.
 */
export async function onPage(path: string, look: Look): Promise<void> {
  try {
    const page = await open(path);
    await look(page);
    await leave(page, path);
  } catch (error) {
    await kept?.close();
    kept = undefined; // whatever went wrong in it, the next test has another
    throw error;
  }
}

/** As `onPage`, in a new page of its own context: for tests that change permissions, features, policies or answers. */
export async function onOwnPage(path: string, look: Look): Promise<void> {
  const context = await started().createBrowserContext();
  try {
    const page = listen(await context.newPage());
    await visit(page, path);
    await look(page);
    complain(page, path);
  } finally {
    await context.close();
  }
}

/**
 * Shows a page of the gallery once for all tests of the `describe` around it: the result gives it. Each test finds it on a
 * screen of the usual size, and with what the tests before have done to it. Other pages of the same `describe` must be of
 * their own, as in `onOwnPage`.
 */
export function usePage(path: string): () => GalleryPage {
  let page: GalleryPage | undefined;
  before(async () => {
    page = await open(path);
  });
  afterEach(async () => onUsualScreen(page!));
  after(async () => leave(page!, path));
  return () => page!;
}

/** As `onPage`, in a new page where no script runs, not even at first. */
export async function withoutScripts(path: string, look: Look): Promise<void> {
  const page = listen(await started().newPage());
  try {
    await page.setJavaScriptEnabled(false);
    await page.goto(address(path));
    await look(page);
    complain(page, path);
  } finally {
    await page.close();
  }
}

function started(): Browser {
  if (!browser) throw new Error('a page requires useGallery() in the describe around it');
  return browser;
}

async function open(path: string): Promise<GalleryPage> {
  kept ??= listen(await started().newPage());
  kept.complaints.length = 0;
  await kept.bringToFront();
  await onUsualScreen(kept);
  await visit(kept, path);
  return kept;
}

async function onUsualScreen(page: Page): Promise<void> {
  await page.setViewport({ width: 800, height: 600 });
  await page.emulateMediaType();
}

/**
 * Lets a page have features of media that its reader asks for, as forced colours, of which Puppeteer knows nothing. The result takes
 * them away again.
 */
export async function emulateFeatures(
  page: Page,
  features: readonly MediaFeature[],
): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', { features: [...features] });
  return async () => {
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  };
}

async function visit(page: GalleryPage, path: string): Promise<void> {
  await page.goto(address(path));
  await settled(page);
}

async function leave(page: GalleryPage, path: string): Promise<void> {
  complain(page, path);
  await page.goto('about:blank');
}

function complain({ complaints }: GalleryPage, path: string): void {
  if (complaints.length > 0) throw new Error(`${path} complained:\n${complaints.join('\n')}`);
}

/**
 * When a page that has loaded has got all that it asks for, and its elements have rendered it. Puppeteer's own wait for a
 * silent network starts after the load, and takes more than a second longer.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForNetworkIdle({ idleTime: 200 });
  await rendered(page);
}

/** When the elements of a page have rendered what they know. */
export function rendered(page: Page): Promise<void> {
  return page.evaluate(async () => {
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
