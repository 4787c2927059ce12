// The file as a page embeds it: pinned by its digest, twice, and on a page that arrives slowly.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { onOwnPage, useGallery, usePage, withoutScripts } from '../support/gallery.js';
import {
  breaches,
  ENLARGED,
  NARROW,
  onWritten,
  overhang,
  resize,
  shown,
  WIDE,
} from '../support/gallery-pages.js';

const BUNDLE = readFileSync('dist/cohesion-kit.js');
const LEEDS = readFileSync('dist/strategies/leeds-2010.json', 'utf8');
const sri = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<
  string,
  { integrity: string; bytes: number }
>;
const { integrity, bytes } = sri['cohesion-kit.js']!;

const policy = (trustedTypes: string) =>
  `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;
const script = (src: string, more = '') => `<script type="module" src="${src}" ${more}></script>`;
const VIEW =
  '<cohesion-scorecard src="/dist/strategies/leeds-2010.json"><p>The plan</p></cohesion-scorecard>';

const rows = (page: Page) =>
  page.evaluate(
    () => document.querySelector('cohesion-scorecard')?.shadowRoot?.querySelectorAll('tr').length ?? 0,
  );

describe('dist/sri.json', () => {
  useGallery();

  it('has the digest and the size of the file', () => {
    expect(integrity).to.equal(`sha384-${createHash('sha384').update(BUNDLE).digest('base64')}`);
    expect(bytes).to.equal(BUNDLE.length);
  });

  it('lets a page pin the file', async () => {
    const pinned = script('/dist/cohesion-kit.js', `integrity="${integrity}" crossorigin="anonymous"`);
    await onWritten(pinned + VIEW, policy('lit-html'), async (page) => {
      await shown(page);
      expect(await rows(page)).to.equal(8);
    });
  });

  it('keeps a page from loading another file, and the page then shows what it held', async () => {
    const wrong = script('/dist/cohesion-kit.js', `integrity="sha384-${'A'.repeat(64)}"`);
    await onWritten(wrong + VIEW, policy('lit-html'), async (page) => {
      expect(page.complaints.splice(0).join()).to.contain('integrity');
      expect(await page.evaluate(() => document.body.innerText)).to.equal('The plan');
    });
  });
});

describe('two copies of the file on a page', () => {
  useGallery();
  const two = script('/dist/cohesion-kit.js') + script('/dist/cohesion-kit.js?again') + VIEW;

  it("get along where the policy says 'allow-duplicates'", async () => {
    await onWritten(two, policy("lit-html 'allow-duplicates'"), async (page) => {
      await shown(page);
      expect(await rows(page)).to.equal(8);
    });
  });

  it('get along where there is no policy about trusted types', async () => {
    await onWritten(two, "script-src 'self'; style-src 'self'; connect-src 'self'", async (page) => {
      await shown(page);
      expect(await rows(page)).to.equal(8);
    });
  });

  it('leave the first at work where the policy refuses the second', async () => {
    await onWritten(two, policy('lit-html'), async (page) => {
      await shown(page);
      expect(await rows(page)).to.equal(8);
      expect(page.complaints.splice(0).join('\n')).to.match(/lit-html/);
    });
  });

  it('cannot work at all where the policy forbids the first: the page shows what it held', async () => {
    await onWritten(script('/dist/cohesion-kit.js') + VIEW, policy('other'), async (page) => {
      expect(page.complaints.splice(0).join('\n')).to.match(/lit-html/);
      expect(await page.evaluate(() => document.body.innerText)).to.equal('The plan');
    });
  });
});

describe('a page that arrives slowly', () => {
  useGallery();
  let slow: Server;

  /** Sends the beginning of an element, and what is in it only when the element must be at work already. */
  before(async () => {
    slow = createServer((request, response) => {
      if (request.url?.endsWith('.js')) {
        response.setHeader('content-type', 'text/javascript').end(BUNDLE);
        return;
      }
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.write(
        '<!doctype html><html lang="en"><title>Slow</title><link rel="icon" href="data:,">' +
          '<script type="module" async src="/kit.js"></script><p>Soon</p>' +
          ' '.repeat(2000),
      );
      void wait(1500)
        .then(() => response.write(`<cohesion-scorecard><p>The plan</p>${' '.repeat(2000)}`))
        .then(() => wait(500))
        .then(() => response.end(`<script type="application/json">${LEEDS}</script></cohesion-scorecard>`));
    });
    await new Promise<void>((done) => slow.listen(0, 'localhost', done));
  });

  after(() => {
    slow.close();
    slow.closeAllConnections();
  });

  it('still has the plan that stands inside an element, though the element is at work before it has come', async () => {
    await onOwnPage('rating.html', async (page) => {
      await page.goto(`http://localhost:${(slow.address() as AddressInfo).port}/`, {
        waitUntil: 'networkidle0',
      });
      page.complaints.length = 0; // that it is another server
      await page.waitForFunction(() => document.readyState === 'complete');
      expect(
        await page.evaluate(() => document.querySelector('cohesion-scorecard > script') !== null),
      ).to.equal(true);
      await wait(200);
      expect(await rows(page)).to.equal(8);
    });
  });
});

describe('an example', () => {
  useGallery();

  describe('examples/embedding/tag.html', () => {
    const PAGE = 'embedding/tag.html';
    const onIt = usePage(PAGE);

    it('shows a plan, a table and a workbook, each in its tag', async () => {
      await shown(onIt());
      const findings = await onIt().evaluate(() =>
        ['scorecard', 'indicators', 'actions'].map(
          (view) =>
            document
              .querySelector(`cohesion-${view}`)!
              .shadowRoot!.querySelector<HTMLElement>('[part=finding]')!.innerText,
        ),
      );
      const said = [/^Of 34 measures, 10 can be rated/, /^Of 4 measures, 3 can be rated/, /^61 actions/];
      for (const [at, words] of said.entries()) expect(findings[at]).to.match(words);
      expect(
        await onIt().$$eval('table', (all) => all.map((table) => table.checkVisibility())),
      ).to.deep.equal([false]);
    });

    it('is accessible by axe and fits: wide, narrow and enlarged', async () => {
      for (const viewport of [WIDE, NARROW, ENLARGED]) {
        await resize(onIt(), viewport);
        expect(await breaches(onIt()), `${viewport.width} px`).to.deep.equal([]);
        expect(await overhang(onIt()), `${viewport.width} px`).to.equal(0);
      }
    });

    it('is read without scripts as it was written, and fits', async () => {
      await withoutScripts(PAGE, async (page) => {
        const seen = (what: string) =>
          page.$$eval(what, (all) => all.filter((one) => one.checkVisibility()).length);
        expect([await seen('table'), await seen('main a')]).to.deep.equal([1, 2]);
        for (const viewport of [WIDE, NARROW, ENLARGED]) {
          await page.setViewport(viewport);
          expect(await overhang(page), `${viewport.width} px`).to.equal(0);
        }
      });
    });
  });
});
