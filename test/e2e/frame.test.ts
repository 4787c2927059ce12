// A page of one origin with frames of another, in Chromium: two servers, whose ports make them two origins. The page has the strictest
// policy that can hold a frame, and none for styles at all.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import type { Frame, Page } from 'puppeteer-core';
import { startServer } from '../../examples/serve.mjs';
import {
  address,
  emulateFeatures,
  type GalleryPage,
  onOwnPage,
  onPage,
  useGallery,
  usePage,
  withoutScripts,
} from '../support/gallery.js';
import { breaches, ENLARGED, NARROW, overhang, resize, WIDE } from '../support/gallery-pages.js';

const RESIZER = '<script type="module" src="/cohesion-resize.js"></script>';
const LEEDS = 'src=strategies/leeds-2010.json';
const OWN_PAGE = `dist/frame.html?view=scorecard&${LEEDS}`;

/** The council's site, which shows its plans on the pages of a partner. */
let council: Awaited<ReturnType<typeof startServer>>;
const originOf = ({ url }: { url: string }) => url.replace(/\/$/, '');

/** The site of the partner: one page, which a test writes, and the script for it. */
let partner: Server;
let written = '';
/** Another site than the council's that the partner may show in frames. */
let framedToo = '';
const partnerOrigin = () => `http://localhost:${(partner.address() as AddressInfo).port}`;

function answer({ url }: IncomingMessage, response: ServerResponse): void {
  if (url !== '/') {
    const type = url!.endsWith('.js') ? 'text/javascript' : 'text/plain';
    response.setHeader('content-type', type).end(readFileSync(`dist${url!}`));
    return;
  }
  const policy = `default-src 'none'; script-src 'self'; img-src data:; frame-src 'self' ${originOf(council)} ${framedToo}; require-trusted-types-for 'script'; trusted-types 'none'`;
  response.setHeader('content-type', 'text/html; charset=utf-8').setHeader('content-security-policy', policy);
  response.end(
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>Partner</title><link rel="icon" href="data:,">${written}</html>`,
  );
}

function useTwoSites({ isWelcome = true } = {}): void {
  before(async () => {
    partner = createServer(answer);
    await new Promise<void>((done) => partner.listen(0, 'localhost', done));
    council = await startServer({ port: 0, framedBy: isWelcome ? partnerOrigin() : '' });
  });
  after(async () => {
    partner.close();
    partner.closeAllConnections();
    await council.close();
  });
}

const frameOf = (query: string, more = 'data-cohesion-frame') =>
  `<iframe ${more} title="The plan" src="${council.url}dist/frame.html?${query.replaceAll('&', '&amp;')}" width="100%" height="600"></iframe>`;

/** Shows a page of the partner, with frames of the council. */
async function onHost(html: string, look: (page: GalleryPage) => Promise<void>, framed = ''): Promise<void> {
  await onOwnPage('rating.html', async (page) => {
    written = html;
    framedToo = framed;
    await page.goto(partnerOrigin(), { waitUntil: 'load' });
    await look(page);
    // that they are other servers than the gallery
    const others = page.complaints.filter(
      (one) => !one.startsWith('asked another server: http://localhost:'),
    );
    page.complaints.splice(0, Infinity, ...others);
  });
}

/** The pages in the frames, in the order of their frames. */
const inner = (page: Page): Frame[] => page.mainFrame().childFrames();

interface Fit {
  /** What the frame has, and what its content needs. */
  readonly has: number;
  readonly needs: number;
}

async function fitOf(page: Page, at = 0): Promise<Fit> {
  const has = await page.evaluate((n) => document.querySelectorAll('iframe')[n]!.clientHeight, at);
  const needs = await inner(page)[at]!.evaluate(() =>
    Math.ceil(document.documentElement.getBoundingClientRect().height),
  );
  return { has, needs };
}

// asked by the clock: a frame that cannot be seen has no animation frames, by which Puppeteer asks otherwise
const viewShown = (frame: Frame) =>
  frame.waitForFunction(
    () => {
      const view = document.querySelector<HTMLElement & { state?: string }>('main > *');
      return view?.state === 'ready' && (view.shadowRoot?.querySelectorAll('tr').length ?? 0) > 0;
    },
    { polling: 50 },
  );

/** Waits until a frame has the height of its content, and has kept it for a while. */
async function fitted(page: Page, at = 0): Promise<number> {
  let kept = 0;
  let last: Fit | undefined;
  for (let tries = 0; tries < 100; tries++) {
    last = await fitOf(page, at);
    kept = last.has === last.needs ? kept + 1 : 0;
    if (kept === 4) return last.has;
    await wait(60);
  }
  throw new Error(`the frame has ${last?.has} px, and its content needs ${last?.needs} px`);
}

/** How far the page in a frame can be scrolled: down, and sideways. */
const scrolls = (frame: Frame) =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });

const press = (frame: Frame, at: number) =>
  frame.evaluate((n) => {
    const buttons = document
      .querySelector('main > *')!
      .shadowRoot!.querySelectorAll<HTMLElement>('[aria-expanded]');
    buttons[n]!.click();
  }, at);

/** The messages that a page hears in a time. */
const heard = (page: Page, milliseconds: number) =>
  page.evaluate(async (time) => {
    const all: unknown[] = [];
    const over = new AbortController();
    addEventListener('message', ({ data }) => void all.push(data), { signal: over.signal });
    await new Promise((done) => void setTimeout(done, time));
    over.abort();
    return all;
  }, milliseconds);

const heights = (page: Page) => page.$$eval('iframe', (all) => all.map(({ clientHeight }) => clientHeight));

describe('a frame of another origin', () => {
  useGallery();
  useTwoSites();

  it('has the height of its content, and follows it when rows are opened and closed', async () => {
    await onHost(RESIZER + frameOf(`view=indicators&${LEEDS}`), async (page) => {
      const frame = inner(page)[0]!;
      await viewShown(frame);
      const closed = await fitted(page);
      expect(closed).to.be.greaterThan(2000);
      expect(await scrolls(frame), 'nothing is cut').to.deep.equal([0, 0]);
      await press(frame, 0);
      await frame.waitForFunction(
        () => document.querySelector('main > *')!.shadowRoot!.querySelector('[part=panel]') !== null,
      );
      const opened = await fitted(page);
      expect(opened).to.be.greaterThan(closed + 50);
      expect(await scrolls(frame), 'nothing is cut').to.deep.equal([0, 0]);
      await press(frame, 0);
      await frame.waitForFunction(
        () => document.querySelector('main > *')!.shadowRoot!.querySelector('[part=panel]') === null,
      );
      expect(await fitted(page)).to.equal(closed);
    });
  });

  it('follows the width of the page, to 320 px and back, and scrolls neither way', async () => {
    await onHost(RESIZER + frameOf(`view=indicators&${LEEDS}`), async (page) => {
      const frame = inner(page)[0]!;
      await viewShown(frame);
      await resize(page, WIDE);
      const wide = await fitted(page);
      await resize(page, NARROW);
      const narrow = await fitted(page);
      expect(narrow).to.be.greaterThan(wide * 2);
      expect(await scrolls(frame)).to.deep.equal([0, 0]);
      expect(await overhang(page)).to.equal(0);
      await resize(page, WIDE);
      expect(await fitted(page)).to.equal(wide);
    });
  });

  // a map and a rug have pictures as high as most of the window, which grows with them
  for (const query of [
    `view=trend&${LEEDS}`,
    'view=map&src=../data/safe-after-dark.json',
    'view=matrix&src=strategies/northamptonshire-2007.json',
    'view=timeline&src=strategies/coventry-2006.json',
    `view=report&${LEEDS}`,
  ]) {
    it(`comes to rest with ${query}`, async () => {
      await onHost(RESIZER + frameOf(query), async (page) => {
        await viewShown(inner(page)[0]!);
        await fitted(page);
        expect(await heard(page, 500)).to.deep.equal([]);
        expect(await scrolls(inner(page)[0]!)).to.deep.equal([0, 0]);
      });
    });
  }

  it('far below what is seen has its height before anybody scrolls there', async () => {
    const space = '<p>Above</p>'.repeat(600);
    await onHost(RESIZER + space + frameOf(`view=scorecard&${LEEDS}`), async (page) => {
      await viewShown(inner(page)[0]!);
      expect(await fitted(page)).to.not.equal(600);
      expect(await page.evaluate(() => scrollY)).to.equal(0);
    });
  });

  it('is asked by a script that comes late', async () => {
    await onHost(frameOf(`view=scorecard&${LEEDS}`), async (page) => {
      await viewShown(inner(page)[0]!);
      expect(await heights(page)).to.deep.equal([600]);
      await page.evaluate(async (url) => void (await import(url)), `${partnerOrigin()}/cohesion-resize.js`);
      expect(await fitted(page)).to.not.equal(600);
    });
  });

  it('is one of several, each with its own height; one that comes later has it too', async () => {
    const two = frameOf(`view=scorecard&${LEEDS}`) + frameOf(`view=rating&rating=green`);
    await onHost(RESIZER + two, async (page) => {
      await viewShown(inner(page)[0]!);
      const [first, second] = [await fitted(page, 0), await fitted(page, 1)];
      expect(second).to.be.lessThan(100);
      expect(first).to.be.greaterThan(second);
      await page.evaluate(() => {
        const third = document.querySelector('iframe')!.cloneNode() as HTMLIFrameElement;
        third.style.removeProperty('height');
        document.body.append(third);
      });
      await page.waitForFunction(() => frames.length === 3);
      await viewShown(inner(page)[2]!);
      expect(await fitted(page, 2)).to.equal(first);
    });
  });

  it('without the script keeps its height, and everything in it can be reached by scrolling', async () => {
    await onHost(frameOf(`view=indicators&${LEEDS}`), async (page) => {
      const frame = inner(page)[0]!;
      await viewShown(frame);
      expect(await heights(page)).to.deep.equal([600]);
      const [down] = await scrolls(frame);
      expect(down).to.be.greaterThan(1000);
      await page.mouse.move(200, 300);
      await page.mouse.wheel({ deltaY: 500 });
      await frame.waitForFunction(() => scrollY > 0);
      const last = await frame.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        const { bottom } = document.querySelector('main')!.getBoundingClientRect();
        return [bottom <= innerHeight, getComputedStyle(document.documentElement).overflow];
      });
      expect(last).to.deep.equal([true, 'visible']);
    });
  });

  it('keeps its last height, and scrolls, when its messages stop', async () => {
    await onHost(RESIZER + frameOf(`view=indicators&${LEEDS}`), async (page) => {
      const frame = inner(page)[0]!;
      await viewShown(frame);
      const before = await fitted(page);
      await page.evaluate(() => {
        addEventListener('message', (event) => event.stopImmediatePropagation(), { capture: true });
        document.querySelector('iframe')!.removeAttribute('data-cohesion-frame');
      });
      await press(frame, 0);
      await frame.waitForFunction(() => document.documentElement.scrollHeight > innerHeight + 40);
      expect(await heights(page)).to.deep.equal([before]);
    });
  });
});

describe('what a frame tells the page around it', () => {
  useGallery();
  useTwoSites();

  it('is its height and nothing else, whatever its reader does', async () => {
    await onHost(frameOf(`view=indicators&${LEEDS}`), async (page) => {
      const frame = inner(page)[0]!;
      await viewShown(frame);
      const listening = heard(page, 900);
      await press(frame, 0);
      await frame.evaluate(() => {
        const search = document
          .querySelector('main > *')!
          .shadowRoot!.querySelector<HTMLInputElement>('[type=search]')!;
        search.value = 'secret';
        search.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
      });
      const all = (await listening) as { height: number }[];
      expect(all).to.not.be.empty;
      for (const message of all) {
        expect(message).to.have.all.keys('cohesion', 'height');
        expect(message.height).to.be.a('number');
      }
    });
  });

  it('does not go to a page of the name that the address gives, nor change by it', async () => {
    const lie = `view=scorecard&${LEEDS}&parent=https%3A%2F%2Fwww.gov.uk&origin=https%3A%2F%2Fwww.gov.uk`;
    await onHost(RESIZER + frameOf(lie), async (page) => {
      await viewShown(inner(page)[0]!);
      await fitted(page);
      const told = page.complaints.filter((one) => one.includes('frame.html'));
      expect(told.join('\n')).to.match(/no attribute "parent"[^]*no attribute "origin"/);
      page.complaints.splice(0, Infinity, ...page.complaints.filter((one) => !told.includes(one)));
    });
  });

  it('is answered to the page around it alone: another frame of that page asks in vain', async () => {
    await onHost(frameOf(`view=scorecard&${LEEDS}`) + frameOf('view=rating', ''), async (page) => {
      const [asked, asking] = inner(page) as [Frame, Frame];
      await viewShown(asked);
      const listening = heard(page, 400);
      const answers = await asking.evaluate(async () => {
        let count = 0;
        addEventListener('message', () => (count += 1));
        parent.frames[0]!.postMessage({ cohesion: 1, ask: 'height' }, '*');
        await new Promise((done) => void setTimeout(done, 300));
        return count;
      });
      expect([answers, await listening]).to.deep.equal([0, []]);
    });
  });
});

describe('a forged message', () => {
  useGallery();
  useTwoSites();

  /** The webmaster is told, once, of heights from an origin. */
  function expectScrolls({ complaints }: GalleryPage, origin: string): void {
    const told = complaints.filter((one) => one.startsWith('warn: cohesion-kit:'));
    expect(told).to.have.length(1);
    expect(told[0]).to.contain(`the frame "The plan" scrolls: its height came from ${origin}, which is not`);
    complaints.splice(complaints.indexOf(told[0]!), 1);
  }

  /** Shows two frames, of which the second is not marked, lets somebody forge, and gives what has become of the heights. */
  async function forged(forge: (page: Page, frames: Frame[]) => Promise<unknown>): Promise<void> {
    const two = frameOf('view=rating&rating=green') + frameOf('view=rating&rating=red', '');
    await onHost(RESIZER + two, async (page) => {
      const before = [await fitted(page), 600];
      await forge(page, inner(page));
      await wait(200);
      expect(await heights(page)).to.deep.equal(before);
      expect(await page.evaluate(() => 'height' in {} || 'cohesion' in {})).to.equal(false);
    });
  }

  it('counts for nothing from the page itself', () =>
    forged((page) => page.evaluate(() => postMessage({ cohesion: 1, height: 333 }, '*'))));

  it('counts for nothing from a frame that is not marked, though it is of the same origin as one that is', () =>
    forged((_, [, other]) => other!.evaluate(() => parent.postMessage({ cohesion: 1, height: 333 }, '*'))));

  it('counts for nothing from a frame that has gone to another origin', async () => {
    await onHost(RESIZER + frameOf('view=rating'), async (page) => {
      const before = [await fitted(page)];
      await page.evaluate((url) => {
        document.querySelector('iframe')!.contentWindow!.location.href = url;
      }, `${partnerOrigin()}/frame.css`);
      await page.waitForFunction(() => {
        try {
          return document.querySelector('iframe')!.contentDocument!.body.innerText.includes(':root');
        } catch {
          return false;
        }
      });
      await inner(page)[0]!.evaluate(() => parent.postMessage({ cohesion: 1, height: 333 }, '*'));
      await wait(200);
      expect(await heights(page)).to.deep.equal(before);
      expectScrolls(page, partnerOrigin());
    });
  });

  it('is what a redirect to another origin makes of a true one: the frame scrolls, and the console says why', async () => {
    const moved = createServer(({ url }, response) => {
      response.writeHead(301, { location: council.url + url!.slice(1) }).end();
    });
    await new Promise<void>((done) => moved.listen(0, 'localhost', done));
    const old = `http://localhost:${(moved.address() as AddressInfo).port}/`;
    try {
      await onHost(
        RESIZER + frameOf('view=rating').replace(council.url, old),
        async (page) => {
          await page.waitForFunction(() => frames.length === 1);
          await inner(page)[0]!.waitForSelector('main > cohesion-rating');
          await wait(200);
          expect(await heights(page)).to.deep.equal([600]);
          expectScrolls(page, originOf(council));
        },
        old,
      );
    } finally {
      moved.close();
      moved.closeAllConnections();
    }
  });

  it('counts for nothing in any other form, from the right frame too', () =>
    forged((_, [frame]) =>
      frame!.evaluate(() => {
        const forms = [
          333,
          '333',
          null,
          { height: 333 },
          { cohesion: 2, height: 333 },
          { cohesion: '1', height: 333 },
          { cohesion: 1, height: '333' },
          { cohesion: 1, height: -333 },
          { cohesion: 1, height: 0 },
          { cohesion: 1, height: NaN },
          { cohesion: 1, height: Infinity },
          { cohesion: 1, height: 1e9 },
          { cohesion: 1, height: [333] },
          { cohesion: 1, height: { valueOf: 333 } },
          JSON.parse('{"__proto__":{"cohesion":1,"height":333}}') as unknown,
          JSON.parse('{"cohesion":1,"__proto__":{"height":333}}') as unknown,
          JSON.parse('{"constructor":{"prototype":{"cohesion":1,"height":333}}}') as unknown,
        ];
        for (const form of forms) parent.postMessage(form, '*');
      }),
    ));

  it('would have counted from the right frame in the right form', async () => {
    await onHost(RESIZER + frameOf('view=rating'), async (page) => {
      await fitted(page);
      await inner(page)[0]!.evaluate(() => parent.postMessage({ cohesion: 1, height: 333 }, '*'));
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight === 333);
    });
  });

  it('counts for nothing from a frame in a sandbox, whose origin is nobody’s: it scrolls', async () => {
    await onHost(
      RESIZER + frameOf('view=rating', 'data-cohesion-frame sandbox="allow-scripts"'),
      async (page) => {
        await inner(page)[0]!.evaluate(() => parent.postMessage({ cohesion: 1, height: 333 }, '*'));
        await wait(200);
        expect(await heights(page)).to.deep.equal([600]);
        expect(page.complaints.join('\n')).to.match(
          /the frame "The plan" scrolls: its height came from null,/,
        );
        page.complaints.length = 0; // its own scripts are of another origin now, and do not load
      },
    );
  });
});

describe('who may show frame.html', () => {
  useGallery();
  useTwoSites({ isWelcome: false });

  it('is said by the header of its server: another site gets an empty frame', async () => {
    await onHost(RESIZER + frameOf('view=rating'), async (page) => {
      await wait(300);
      expect(page.complaints.splice(0).join('\n')).to.match(/frame-ancestors/);
      expect(await heights(page)).to.deep.equal([600]);
    });
  });
});

describe('frame.html', () => {
  useGallery();

  const said = (page: Page) => page.$eval('main', (main) => main.innerText.trim());

  /** Opens it, and gives what the page shows and what the console says. */
  async function opened(query: string): Promise<{ text: string; told: string; lang: string }> {
    let found: { text: string; told: string; lang: string } | undefined;
    await onOwnPage(`dist/frame.html${query}`, async (page) => {
      const text = await said(page);
      const lang = await page.$eval(
        'main',
        (main) => main.querySelector('[lang]')?.getAttribute('lang') ?? '',
      );
      found = { text, told: page.complaints.splice(0).join('\n'), lang };
    });
    return found!;
  }

  it('shows a view by itself, with its attributes, in the name of the plan', async () => {
    await onPage(`dist/frame.html?view=report&${LEEDS}&heading-level=1&as-of=2009-03-31`, async (page) => {
      await viewShown(page.mainFrame());
      expect(await page.title()).to.equal('Cohesion and Integration priorities delivery plan');
      const view = await page.$eval('main > *', (found) => [
        found.localName,
        ...found.getAttributeNames(),
        found.shadowRoot!.querySelector('h1') !== null,
      ]);
      expect(view).to.deep.equal(['cohesion-report', 'src', 'heading-level', 'as-of', true]);
      expect(await page.$eval('iframe, [style]', () => true).catch(() => false)).to.equal(false);
    });
  });

  it('shows a file with a table, under the same policy', async () => {
    await onOwnPage('rating.html', async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const body =
          'Ref,Indicator,Good is,Target 2009/10,Result 2009/10\nNI 1,People who get on well together,higher,75%,76%\n';
        const isFile = request.url() === address('dist/plan.csv');
        void (isFile ? request.respond({ contentType: 'text/csv', body }) : request.continue());
      });
      await page.goto(address('dist/frame.html?view=indicators&src=plan.csv'));
      await viewShown(page.mainFrame());
      const words = await page.$eval('main > *', ({ shadowRoot }) => shadowRoot!.textContent);
      expect(words).to.match(/People who get on well together[^]*On target/);
    });
  });

  it('tells nobody how high it is when it stands in no frame', async () => {
    await onPage(`dist/frame.html?view=indicators&${LEEDS}`, async (page) => {
      await viewShown(page.mainFrame());
      const listening = heard(page, 400);
      await press(page.mainFrame(), 0);
      expect(await listening).to.deep.equal([]);
    });
  });

  it('is Welsh where it is asked', async () => {
    await onPage(`dist/frame.html?view=scorecard&${LEEDS}&lang=cy`, async (page) => {
      await viewShown(page.mainFrame());
      expect(await page.$eval('html', ({ lang }) => lang)).to.equal('cy');
      expect(await page.$eval('main > *', ({ shadowRoot }) => shadowRoot!.textContent)).to.match(
        /Ar y targed/,
      );
    });
  });

  const failed = JSON.parse(readFileSync('src/words/en/views.json', 'utf8')) as { failed: string };
  const welsh = JSON.parse(readFileSync('src/words/cy/views.json', 'utf8')) as { failed: string };

  for (const [query, fault] of [
    ['', /no view is named: view is one of actions, /],
    ['?view=nonsense', /there is no view "nonsense": view is one of actions, /],
    ['?view=strategy', /there is no view "strategy"/],
    ['?view=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E', /there is no view "<img src=x onerror=alert\(1\)>"/],
  ] as const) {
    it(`tells a resident that it could not be loaded, and the webmaster why: "${query}"`, async () => {
      const { text, told, lang } = await opened(query);
      expect([text, lang]).to.deep.equal([failed.failed, 'en']);
      expect(told).to.match(fault);
    });
  }

  it('says so in Welsh where that is asked, and in English where it has no words', async () => {
    const both = [await opened('?view=no&lang=cy-GB'), await opened('?view=no&lang=pl')];
    expect(both.map(({ text, lang }) => [text, lang])).to.deep.equal([
      [welsh.failed, 'cy'],
      [failed.failed, 'en'],
    ]);
  });

  it('tells the webmaster of an attribute that the view does not have, and shows the view', async () => {
    const { text, told } = await opened(`?view=scorecard&${LEEDS}&onclick=alert(1)&colour=red`);
    expect(text, 'no words of failure').to.equal('');
    expect(told).to.match(/no attribute "onclick"[^]*no attribute "colour": it has src, as-of/);
    expect(told).to.not.match(/Content Security/);
  });

  for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'blob:x', 'file:///etc/passwd']) {
    it(`loads nothing from ${src}, and does not lead there`, async () => {
      await onOwnPage(`dist/frame.html?view=scorecard&src=${encodeURIComponent(src)}`, async (page) => {
        await page.waitForFunction(
          () => (document.querySelector('main > *') as unknown as { state: string }).state === 'error',
        );
        expect(page.complaints.splice(0).join()).to.contain('is not an address of the web');
        expect(await page.$$eval('a', (all) => all.length)).to.equal(0);
        const words = await page.$eval('main > *', ({ shadowRoot }) => shadowRoot!.textContent);
        expect(words).to.contain(failed.failed);
      });
    });
  }

  it('shows nothing of another site under the name of this one, and does not lead there', async () => {
    const other = await startServer({ port: 0 });
    try {
      const src = encodeURIComponent(`${other.url}dist/strategies/leeds-2010.json`);
      await onOwnPage(`dist/frame.html?view=scorecard&src=${src}`, async (page) => {
        await page.waitForFunction(
          () => (document.querySelector('main > *') as unknown as { state: string }).state === 'error',
        );
        expect(page.complaints.splice(0).join('\n')).to.match(/connect-src 'self'/);
        expect(await page.$$eval('a', (all) => all.length)).to.equal(0);
      });
    } finally {
      await other.close();
    }
  });

  it('leads to the plan where it cannot be shown, out of the frame', async () => {
    await onOwnPage('dist/frame.html?view=scorecard&src=../data/no-such.json', async (page) => {
      await page.waitForSelector('main a');
      const link = await page.$eval('main a', (a) => [a.textContent, new URL(a.href).pathname, a.target]);
      expect(link).to.deep.equal(['no-such.json', '/data/no-such.json', '_parent']);
      page.complaints.length = 0; // that it is not there
    });
  });

  it('says in both languages that it could not be loaded where no script runs', async () => {
    await withoutScripts(OWN_PAGE, async (page) => {
      expect(await said(page)).to.equal(`${failed.failed}\n\n${welsh.failed}`);
    });
  });

  it('says so after a while where the script is refused, and not before', async () => {
    await onOwnPage('rating.html', async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const isScript = request.url().endsWith('cohesion-frame.js');
        void (isScript ? request.respond({ status: 404, body: '' }) : request.continue());
      });
      await page.goto(address(OWN_PAGE));
      const visible = () =>
        page.$$eval('main p', (all) => all.map((p) => p.checkVisibility({ visibilityProperty: true })));
      expect(await visible()).to.deep.equal([false, false]);
      await page.waitForFunction(() =>
        [...document.querySelectorAll('main p')].every((p) =>
          p.checkVisibility({ visibilityProperty: true }),
        ),
      );
      page.complaints.length = 0; // that it is not there
    });
  });

  for (const [state, features] of [
    ['in light', []],
    ['in the dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
    ['in forced colours', [{ name: 'forced-colors', value: 'active' }]],
  ] as const) {
    it(`is accessible by axe and fits at 1280 px, 320 px and enlarged, ${state}`, async () => {
      await onPage(OWN_PAGE, async (page) => {
        await viewShown(page.mainFrame());
        const back = await emulateFeatures(page, features);
        for (const viewport of [WIDE, NARROW, ENLARGED]) {
          await resize(page, viewport);
          // a view begins below the headings of the page around it
          expect(await breaches(page, ['page-has-heading-one']), `${viewport.width} px`).to.deep.equal([]);
          expect(await overhang(page)).to.equal(0);
        }
        await back();
      });
    });
  }

  it('cuts no ring around what has the focus', async () => {
    await onPage(`dist/frame.html?view=indicators&${LEEDS}`, async (page) => {
      await viewShown(page.mainFrame());
      const [left, right] = await page.$eval('main', (main) => {
        const box = main.getBoundingClientRect();
        return [box.left, innerWidth - box.right];
      });
      expect(Math.min(left!, right!)).to.be.at.least(5);
    });
  });
});

describe('an example', () => {
  useGallery();

  describe('examples/embedding/frame.html', () => {
    const onIt = usePage('embedding/frame.html');
    let page: GalleryPage;
    before(async () => {
      page = onIt();
      for (const frame of inner(page)) await viewShown(frame);
    });

    it('has frames with a name each, with the whole of two views', async () => {
      const names = await page.$$eval('iframe', (all) => all.map(({ title }) => title));
      expect(names).to.deep.equal([
        'How the Leeds plan stands, by objective',
        'The measures of the Leeds plan',
      ]);
      for (const at of [0, 1]) {
        expect(await fitted(page, at)).to.be.greaterThan(400);
        expect(await scrolls(inner(page)[at]!)).to.deep.equal([0, 0]);
      }
    });

    it('is accessible by axe, with what is in its frames, and fits', async () => {
      for (const viewport of [WIDE, NARROW, ENLARGED]) {
        await resize(page, viewport);
        await fitted(page, 1);
        expect(await breaches(page), `${viewport.width} px`).to.deep.equal([]);
        expect(await overhang(page), `${viewport.width} px`).to.equal(0);
      }
    });

    it('is walked through with the keyboard: into a frame, through it, and out of it both ways', async () => {
      await page.evaluate(() => {
        document.querySelector<HTMLElement>('.site a')!.focus();
      });
      const at = () =>
        page.evaluate(() => {
          const { activeElement: focused } = document;
          return focused instanceof HTMLIFrameElement ? focused.title : (focused?.textContent.trim() ?? '');
        });
      const walked: string[] = [];
      for (let stops = 0; stops < 200; stops++) {
        await page.keyboard.press('Tab');
        const name = await at();
        if (name !== walked.at(-1)) walked.push(name);
        if (name.startsWith('The measures of the Leeds plan, on a page')) break;
      }
      expect(walked).to.include.members([
        'The measures of the Leeds plan',
        'The measures of the Leeds plan, on a page of their own',
      ]);
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      expect(await at()).to.equal('The measures of the Leeds plan');
    });

    it('prints the addresses of the views, not frames that would be cut', async () => {
      await page.emulateMediaType('print');
      const printed = await page.evaluate(() => ({
        frames: [...document.querySelectorAll('iframe')].map((frame) => frame.checkVisibility()),
        after: [...document.querySelectorAll('.frame-link a')].map(
          (a) => getComputedStyle(a, '::after').content,
        ),
      }));
      expect(printed.frames).to.deep.equal([false, false]);
      expect(printed.after).to.have.lengthOf(2);
      for (const words of printed.after) expect(words).to.match(/attr\(href\)|frame\.html\?view=/);
    });

    it('leads to pages that are there', async () => {
      const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
      expect(links).to.have.length.at.least(4);
      for (const link of links) expect((await fetch(link)).status, link).to.equal(200);
    });
  });
});
