// Every page of the gallery as it is served, in Chromium: what it shows, whether it fits, whether its links lead
// somewhere. That it complains of nothing, `onPage` sees to.
import { readFileSync } from 'node:fs';
import { expect } from 'chai';
import { address, onPage, useGallery } from '../support/gallery.js';
import {
  breaches,
  ENLARGED,
  GALLERY,
  NARROW,
  overhang,
  PAGES,
  PLAIN,
  shown,
  WIDE,
} from '../support/gallery-pages.js';

/** What must stand in the shadow tree of each view, and how many rows its table has. */
const CONTENT: Readonly<Record<string, readonly [RegExp, number]>> = {
  'cohesion-scorecard': [/Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/, 8],
  'cohesion-indicators': [/Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/, 44],
  'cohesion-actions': [/61 actions under 6 headings/, 68],
  'cohesion-rating': [/^(On target|Close|Off target|Not rated|Needs action)$/, 0],
};

describe('the gallery', () => {
  useGallery();

  it('has a plain page for each page', () => {
    expect(GALLERY).to.have.length.at.least(5);
    expect(PLAIN.map((file) => file.replace('plain/plan', 'plain/index')).toSorted()).to.deep.equal(
      GALLERY.map((file) => `plain/${file}`).toSorted(),
    );
  });

  for (const path of PAGES) {
    it(`${path} shows what it is for`, async () => {
      await onPage(path, async (page) => {
        await shown(page);
        const views = await page.evaluate(() =>
          [...document.querySelectorAll<HTMLElement>('*')]
            .filter(({ localName }) => localName.startsWith('cohesion-'))
            .map((view) => ({
              name: view.localName,
              text: (view.shadowRoot!.querySelector<HTMLElement>('[part=finding]') ?? view).innerText,
              rows: view.shadowRoot!.querySelector('table')?.rows.length ?? 0,
              height: view.getBoundingClientRect().height,
            })),
        );
        expect(views).to.not.be.empty;
        for (const { name, text, rows, height } of views) {
          expect(text, name).to.match(CONTENT[name]![0]);
          expect(rows, name).to.equal(CONTENT[name]![1]);
          expect(height, name).to.be.greaterThan(10);
        }
      });
    });

    it(`${path} is accessible by axe at 1280 px and at 320 px`, async () => {
      await onPage(path, async (page) => {
        await shown(page);
        // a page to copy has neither landmarks nor a way round them: the council's own page does
        const except = PLAIN.includes(path) ? ['region', 'landmark-one-main'] : [];
        for (const viewport of [WIDE, NARROW]) {
          await page.setViewport(viewport);
          expect(await breaches(page, except), `${viewport.width} px`).to.deep.equal([]);
        }
      });
    });

    it(`${path} does not scroll sideways at 1280 px, at 320 px, or enlarged four times`, async () => {
      await onPage(path, async (page) => {
        await shown(page);
        for (const viewport of [WIDE, NARROW, ENLARGED]) {
          await page.setViewport(viewport);
          expect(await overhang(page), `${viewport.width} px`).to.equal(0);
        }
      });
    });

    it(`${path} has links that lead somewhere, and files that can be read`, async () => {
      await onPage(path, async (page) => {
        const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
        expect(links.every((link) => link.startsWith(address()))).to.equal(true);
        for (const link of new Set(links.map((one) => one.replace(/#.*/, '')))) {
          const response = await fetch(link);
          expect(response.status, link).to.equal(200);
          if (link.endsWith('.json')) expect(await response.json(), link).to.be.an('object');
        }
        const targets = links
          .filter((link) => link.startsWith(`${page.url()}#`))
          .map((link) => link.split('#')[1]!);
        for (const id of targets) expect(await page.$(`#${id}`), `#${id}`).to.not.equal(null);
      });
    });
  }

  for (const path of GALLERY) {
    it(`${path} links its data and its schema, and shows and copies the source of its plain page`, async () => {
      await onPage(path, async (page) => {
        const links = await page.$$eval('a[href]', (all) => all.map((link) => link.getAttribute('href')));
        expect(links).to.include.members(['/dist/strategies/leeds-2010.json', '/dist/schema.json']);
        const plain = `plain/${path === 'index.html' ? 'plan.html' : path}`;
        expect(links).to.include(plain);
        const source = readFileSync(`examples/${plain}`, 'utf8');
        expect(await page.$eval('[data-source] code', (code) => code.textContent)).to.equal(source);
        const granted = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
        await page.browserContext().overridePermissions(new URL(address()).origin, [...granted]);
        await page.bringToFront();
        await page.click('[data-source] button');
        await page.waitForFunction(
          () => document.querySelector('[data-source] [role=status]')?.textContent.trim() === 'Copied',
        );
        expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(source);
      });
    });
  }

  it('says what to do when copying is not allowed', async () => {
    await onPage('rating.html', async (page) => {
      await page.browserContext().overridePermissions(new URL(address()).origin, []);
      await page.click('[data-source] button');
      await page.waitForFunction(() =>
        /Selected: press/.test(document.querySelector('[data-source] [role=status]')?.textContent ?? ''),
      );
      expect(await page.evaluate(() => String(getSelection()))).to.contain('<!doctype html>');
    });
  });
});
