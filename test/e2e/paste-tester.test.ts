// The paste tester, as a webmaster uses it: the probe through the allow-list of each editor, their own page, and what goes wrong. It may ask
// nothing of the network once it has loaded, and nothing that is pasted may run.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import type { ElementHandle } from 'puppeteer-core';
import { ALLOW_LISTS, type Editor } from '../support/allow-lists.js';
import { loadEditors } from '../support/editor-in-page.js';
import { address, emulateFeatures, type GalleryPage, useGallery, usePage } from '../support/gallery.js';
import {
  breaches,
  ENLARGED,
  NARROW,
  overhang,
  PASTE_TESTER,
  resize,
  WIDE,
} from '../support/gallery-pages.js';

const GUIDE = readFileSync('docs/embedding/paste-tester.md', 'utf8');
const PROBE = readFileSync('examples/paste-tester/probe.html', 'utf8');

/** What the page says of a form, by what the guide says of it. */
const SAID: Readonly<Record<string, string>> = {
  yes: '✓ works',
  no: '✕ does not work',
  'yes, with a loss': '▲ works, with a loss',
};

/** What the guide says of each form, by editor. */
function expectedOf(editor: string): string[][] {
  const part = GUIDE.slice(GUIDE.indexOf('## What five editors keep'));
  const rows = [...part.matchAll(/^\|(.+)\|$/gm)].map(([, row]) =>
    row!.split('|').map((cell) => cell.trim()),
  );
  const [heads, , ...forms] = rows.slice(0, 12);
  return forms.map((row) => [row[0]!, SAID[row[heads!.indexOf(editor)]!]!]);
}

/** The probe as an editor leaves it. */
async function stripped(page: GalleryPage, editor: Editor): Promise<string> {
  await loadEditors(page);
  return page.evaluate(
    async (source, name, parser) => {
      const { parsePaste } = (await import(parser)) as { parsePaste: (text: string) => Document };
      const { body } = parsePaste(source);
      window.allowLists.strip(body, name);
      return body.innerHTML;
    },
    PROBE,
    editor,
    '/paste-tester/parse-paste.js',
  );
}

/** Has the page look at what is pasted, by the keyboard, and waits for what it says. */
async function look(page: GalleryPage, html: string): Promise<void> {
  await page.$eval(
    '#paste',
    (box, text) => {
      (box as HTMLTextAreaElement).value = text;
      document.querySelector('#said')!.textContent = '';
    },
    html,
  );
  await page.focus('#check');
  await page.keyboard.press('Enter');
  await said(page);
}

async function said(page: GalleryPage): Promise<string> {
  const words = await page.waitForFunction(() => document.querySelector('#said')!.textContent);
  return words.jsonValue();
}

const finding = (page: GalleryPage) => page.$eval('#finding', (node) => node.textContent);
const error = (page: GalleryPage, control = 'paste') =>
  page.$eval(`#${control}-error`, (node) => (node.hasAttribute('hidden') ? undefined : node.textContent));

/** Each entry of what the loader makes of the page, when so many have been read. */
async function entries(page: GalleryPage, count: number): Promise<string[]> {
  await page.waitForFunction(
    (least) => {
      const all = [...document.querySelectorAll('#hooks > li')];
      return (
        all.length === least &&
        all.every((one) => /: .*changed|exact|No heading|not looked at/s.test(one.textContent))
      );
    },
    { timeout: 20_000 },
    count,
  );
  return page.$$eval('#hooks > li', (all) =>
    all.map((one) =>
      [...one.childNodes]
        .filter(({ nodeName }) => nodeName !== 'DETAILS')
        .map(({ textContent }) => textContent)
        .join(''),
    ),
  );
}

const OWN = `<!doctype html><title>Our plan</title>
<script type="module" src="/theme/site/cohesion-loader.js" data-cohesion-content="#content" data-cohesion-indicators="How are we doing?"></script>
<div id="content"><h2>How are we doing?</h2>
<table><tr><th>Indicator</th><th>Target 2009/10</th><th>Result 2009/10</th><th>Wishes</th></tr><tr><td>Get on well</td><td>75%</td><td>76%</td><td>more</td></tr></table>
<h2>Money</h2><p><a href="#cohesion-fund">Search</a></p><table><tr><th>Indicator</th><th>Target 2009/10</th></tr><tr><td>Belong</td><td>5%</td></tr></table>
<h2>Actions</h2><p><a href="#cohesion-actions">Sort</a></p><table><caption>One</caption><tr><th>Action</th><th>Lead</th></tr><tr><td>Forum</td><td>Libraries</td></tr></table><table><caption>Two</caption><tr><th>Action</th><th>Lead</th></tr><tr><td>Fair</td><td>Schools</td></tr></table>
<h2>Hours</h2><table><tr><th>Day</th><th>Open</th></tr><tr><td>Monday</td><td>9 to 5</td></tr></table></div>`;

describe('the paste tester', () => {
  useGallery();

  describe('from the probe to what works', () => {
    const onIt = usePage(PASTE_TESTER);
    const asked: string[] = [];
    let page: GalleryPage;
    let folder: string;

    before(async () => {
      folder = mkdtempSync(join(tmpdir(), 'paste-'));
      page = onIt();
      await page.waitForFunction(
        () => (document.querySelector('#probe') as HTMLTextAreaElement).value !== '',
      );
      page.on('request', (request) => asked.push(request.url()));
    });
    after(() => rmSync(folder, { recursive: true }));

    it('offers the probe, as source and as formatted text', async () => {
      const granted = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
      await page.browserContext().overridePermissions(new URL(address()).origin, [...granted]);
      expect(await page.$eval('#probe', (box) => (box as HTMLTextAreaElement).value)).to.equal(PROBE);
      await page.click('#copy');
      await page.waitForFunction(() => document.querySelector('#copied')!.textContent === 'Copied');
      expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(PROBE);
      await page.$eval('#copied', (node) => (node.textContent = ''));
      await page.click('#copy-formatted');
      await page.waitForFunction(() => document.querySelector('#copied')!.textContent === 'Copied');
      const formatted = await page.evaluate(async () => {
        const [entry] = await navigator.clipboard.read();
        return (await entry!.getType('text/html')).text();
      });
      expect(formatted)
        .to.match(/<a href="[^"]*#cohesion-indicators">/)
        .and.to.contain('Probe 10:');
    });

    it('is accessible by axe and fits before anything is pasted', () => expectFits('empty'));

    it('says beside the box what cannot be looked at, and moves to it', async () => {
      for (const [text, words] of [
        ['', /^Error: there is nothing in the box/],
        ['We do well', /^Error: these are the words of a page, without its tags/],
        ['<div>'.repeat(1000), /^Error: its tags stand more than 500 deep/],
        ['<a href="#cohesion-plan">.</a>'.repeat(1001), /^Error: 1,001 links ask for a view/],
      ] as const) {
        await look(page, text);
        expect(await error(page)).to.match(words);
        expect(await page.evaluate(() => document.activeElement!.id)).to.equal('paste');
        expect(await page.$eval('#paste', (box) => box.getAttribute('aria-invalid'))).to.equal('true');
        expect(await page.$eval('#result', (section) => section.hasAttribute('hidden'))).to.equal(true);
      }
      await expectFits('with an error');
    });

    for (const editor of Object.keys(ALLOW_LISTS) as readonly Editor[]) {
      it(`says of each form what the guide says: ${editor}`, async () => {
        await look(page, await stripped(page, editor));
        expect(await error(page)).to.equal(undefined);
        const forms = await page.$$eval('.way tbody tr', (all) =>
          all.map((row) => [row.cells[0]!.textContent, row.cells[1]!.textContent]),
        );
        expect(forms).to.deep.equal(expectedOf(editor));
        expect(await finding(page)).to.match(/^Take [a-z -]+: it works on your site\. /);
        expect(await page.evaluate(() => document.activeElement!.id), 'the focus').to.equal('result-heading');
      });
    }

    it('names its controls, ways and tables to a screen reader', async () => {
      for (const name of ['The probe', 'Paste the source of the page', 'Look at what is in the box']) {
        expect(await page.$(`aria/${name}`), name).to.not.equal(null);
      }
      const labels = await page.$$eval('#file,#headings,#heading-view,#policy', (all) =>
        all.map((control) => (control as HTMLInputElement).labels![0]!.textContent),
      );
      expect(labels).to.deep.equal([
        'Or open a saved page',
        'Headings that become a view',
        'The view',
        'The policy of your site',
      ]);
      expect(
        await page.$$eval('.way caption', (all) => all.map(({ textContent }) => textContent)),
      ).to.deep.equal([
        'What was kept of script and tag',
        'What was kept of data-cohesion',
        'What was kept of plain content',
        'What was kept of frame',
        'What was kept of static HTML',
      ]);
      expect(await page.$$eval('.way h3', (all) => all.map(({ textContent }) => textContent))).to.deep.equal([
        'Script and tag: ✕ does not work',
        'data-cohesion: ✕ does not work',
        'Plain content: ✓ works',
        'Frame: ✕ does not work',
        'Static HTML: ▲ works in part',
      ]);
    });

    it('leads to guides that are there', async () => {
      const links = await page.$$eval('main a', (all) => all.map(({ href }) => href));
      expect(new Set(links).size).to.be.at.least(5);
      for (const link of new Set(links)) expect((await fetch(link)).status, link).to.equal(200);
    });

    it('is accessible by axe and fits with a result, also in forced colours and in the dark', async () => {
      await expectFits('with a result');
      for (const feature of [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: 'dark' },
      ]) {
        await page.evaluate(() => document.documentElement.style.setProperty('background', 'Canvas'));
        const back = await emulateFeatures(page, [feature]);
        expect(await breaches(page), feature.name).to.deep.equal([]);
        await back();
      }
    });

    it('says of a page of one’s own what the loader does with it, and what its tables are read as', async () => {
      await look(page, OWN);
      expect(await finding(page)).to.match(/^The probe is not in what you pasted/);
      expect(await page.$eval('#loader', (node) => node.textContent)).to.equal(
        'The script of the loader is on this page. It finds links in “#content”, data-cohesion anywhere, and the headings “How are we doing?” (indicators).',
      );
      const told = await entries(page, 6);
      expect(told[0]).to.equal(
        'The link "Sort" to #cohesion-actions: there are 2 tables, and it is not known which is meant; nothing was changed.',
      );
      expect(told[1]).to.equal(
        'The table under "How are we doing?" is to become <cohesion-indicators>. 6 cells exact, 0 in doubt, 2 not read.',
      );
      expect(told[2]).to.match(/There is nothing in it that <cohesion-fund> shows: it stays as it is\.$/);
      expect(told[3]).to.match(/^The table “One” stays as it is\. /);
      expect(told[5]).to.match(/^A table that begins “Day, Open” stays as it is\. No heading of it is known/);
      await page.click('#hooks summary');
      const headings = await page.$$eval('#hooks li:nth-child(2) tbody tr', (all) =>
        all.map((row) => [...row.cells].map(({ textContent }) => textContent)),
      );
      expect(headings).to.deep.equal([
        ['Indicator', 'indicator'],
        ['Target 2009/10', 'target'],
        ['Result 2009/10', 'result'],
        ['Wishes', 'not known: kept as a note'],
      ]);
      await expectFits('with a page of one’s own');
    });

    it('knows the headings of a theme that are told', async () => {
      await page.click('#bring-heading ~ details summary');
      await page.type('#headings', 'Our deeds; Hours');
      await page.select('#heading-view', 'actions');
      await look(
        page,
        '<h2>Our deeds</h2><table><tr><th>Action</th><th>Lead</th></tr><tr><td>Forum</td><td>Libraries</td></tr></table>',
      );
      expect((await entries(page, 1))[0]).to.match(
        /^The table under "Our deeds" is to become <cohesion-actions>\. 3 cells exact, 1 in doubt/,
      );
      await page.$eval('#headings', (input) => ((input as HTMLInputElement).value = ''));
    });

    it('says what the policy of the site refuses, and of a file what happens where it is not there', async () => {
      const told = () => page.$$eval('#policy-said li', (all) => all.map(({ textContent }) => textContent));
      await look(page, PROBE);
      expect(await told()).to.deep.equal([
        'There is none in what you pasted. Your server may send one: what it says, you can tell above.',
      ]);
      await page.click('details:has(#policy) summary');
      await page.type('#policy', "content-security-policy: script-src 'none'; connect-src 'self'");
      await look(page, PROBE);
      expect(await told()).to.have.length(1);
      expect((await told())[0]).to.match(
        /^The policy refuses the script \(script-src\): .* must have 'self'\./,
      );
      expect(await finding(page)).to.match(
        /^Take script and tag: .*\. But the policy of your site refuses it:/,
      );
      await expectFits('with a policy');
      const value = (words: string) =>
        page.$eval('#policy', (box, text) => ((box as HTMLTextAreaElement).value = text), words);
      await value('none of ours');
      await look(page, '<p><a href="/none.xlsx#cohesion-plan">Plan</a></p>');
      expect(await told()).to.deep.equal([
        'What you told above is no policy that is known: it has directives such as script-src.',
      ]);
      expect((await entries(page, 1))[0]).to.match(
        /shows <cohesion-plan> of \/none\.xlsx\. The file is not looked at here\. Where it is not there, or is none of a plan whatever it is called, the page stays as it is, and the console/,
      );
      await value('');
    });

    it('reads a saved page, and refuses what is none and keeps what was found', async () => {
      const open = async (name: string, content: string | Uint8Array) => {
        writeFileSync(join(folder, name), content);
        await page.$eval('#said', (node) => (node.textContent = ''));
        await ((await page.$('#file')) as ElementHandle<HTMLInputElement>).uploadFile(join(folder, name));
        await said(page);
      };
      await open('page.html', PROBE);
      expect(await finding(page)).to.match(/^Take script and tag/);
      await open('page.pdf', '%PDF-1.7');
      expect(await error(page, 'file')).to.match(
        /^Error: page\.pdf is a PDF\. .* What was found before is still below\.$/,
      );
      expect(await finding(page)).to.match(/^Take script and tag/);
      await open('large.html', '<p>'.repeat(2_000_000));
      expect(await error(page, 'file')).to.match(/^Error: that is more than 5 MB/);
    });

    it('runs nothing of what is pasted', async () => {
      const before = asked.length;
      await look(
        page,
        `<script>window.ran = 1</script><img src="/none.png" onerror="window.ran = 1"><table data-cohesion="indicators" onclick="window.ran = 1"><tr><th>Indicator</th><th>Target</th></tr><tr><td><img src="/none-2.png">Belong</td><td><script>window.ran = 1</script>5%</td></tr></table>`,
      );
      await entries(page, 1);
      expect(await page.evaluate(() => 'ran' in window)).to.equal(false);
      expect(asked.slice(before)).to.deep.equal([]);
      // the browser says that it has refused the handlers of what was parsed, and there is nothing else to say
      const complaints = page.complaints.splice(0);
      expect(
        complaints.filter((one) => !/^error: Executing inline event handler violates/.test(one)),
      ).to.deep.equal([]);
    });

    it('asks nothing of the network', () => {
      const own = asked.filter((url) => !/^(?:blob|data):/.test(url) && !url.endsWith('/parse-paste.js'));
      expect(own).to.deep.equal([]);
    });

    async function expectFits(state: string): Promise<void> {
      for (const viewport of [WIDE, NARROW, ENLARGED]) {
        await resize(page, viewport);
        expect(await overhang(page), `${state}, ${viewport.width} px`).to.equal(0);
        if (viewport !== ENLARGED)
          expect(await breaches(page), `${state}, ${viewport.width} px`).to.deep.equal([]);
      }
    }
  });
});
