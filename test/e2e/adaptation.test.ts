// The gallery as other people have it: more space between letters, no scripts, their own colours, on paper, and as a
// screen reader is told of it on a narrow screen.
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import { onOwnPage, onPage, useGallery } from '../support/gallery.js';
import { GALLERY, NARROW, overhang, shown, VIEWS, WIDE } from '../support/gallery-pages.js';

/** What WCAG 1.4.12 lets a reader ask for, on the page and in the shadow trees. */
const SPACING =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
  'p { margin-block-end: 2em !important }';

async function space(page: Page): Promise<void> {
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

/** Boxes with words in them that do not fit, where what does not fit cannot be seen. */
function clipped(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const roots: (Document | ShadowRoot)[] = [document];
    for (const root of roots) {
      for (const node of root.querySelectorAll<HTMLElement>('*')) {
        if (node.shadowRoot) roots.push(node.shadowRoot);
        if (!node.checkVisibility() || node.clientWidth <= 1 || !node.innerText) continue;
        const { overflowX, overflowY } = getComputedStyle(node);
        const across = /hidden|clip/.test(overflowX) && node.scrollWidth > node.clientWidth + 1;
        const down = /hidden|clip/.test(overflowY) && node.scrollHeight > node.clientHeight + 1;
        if (across || down) found.push(`${node.localName}.${node.className}: ${node.innerText.slice(0, 60)}`);
      }
    }
    return found;
  });
}

/** Opens the first rows of each table. */
async function openSome(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const view of document.querySelectorAll('*')) {
      const buttons = view.shadowRoot?.querySelectorAll<HTMLElement>('button[aria-expanded]') ?? [];
      for (const button of [...buttons].slice(0, 3)) button.click();
    }
  });
}

describe('the gallery', () => {
  useGallery();

  for (const path of GALLERY) {
    it(`${path} clips nothing when lines, words and letters stand further apart`, async () => {
      await onPage(path, async (page) => {
        await shown(page);
        await openSome(page);
        await space(page);
        for (const viewport of [WIDE, NARROW]) {
          await page.setViewport(viewport);
          expect(await clipped(page), `${viewport.width} px`).to.deep.equal([]);
          expect(await overhang(page), `${viewport.width} px`).to.equal(0);
        }
      });
    });
  }

  for (const path of VIEWS) {
    it(`${path} can be read without scripts`, async () => {
      await onPage(path, async (page) => {
        await page.setJavaScriptEnabled(false);
        await page.reload({ waitUntil: 'load' });
        const views = await page.$$eval('*', (all) =>
          all
            .filter((node) => /^cohesion-(?!strategy$)/.test(node.localName))
            .map((node) => ({
              upgraded: node.shadowRoot !== null,
              text: (node as HTMLElement).innerText.trim(),
              visible: node.checkVisibility() && node.getBoundingClientRect().height > 10,
              link: node.querySelector('a')?.pathname,
            })),
        );
        expect(views).to.not.be.empty;
        for (const { upgraded, text, visible, link } of views) {
          expect(upgraded).to.equal(false);
          expect(visible).to.equal(true);
          expect(text).to.match(
            /^(The [A-Z]\w+ (plan|Plan|strategy|report) as data|Close|On target|Off target|Not rated|Needs action)$/,
          );
          if (text === 'The Leeds plan as data') expect(link).to.equal('/dist/strategies/leeds-2010.json');
        }
      });
    });
  }

  for (const features of [
    [{ name: 'forced-colors', value: 'active' }],
    [
      { name: 'forced-colors', value: 'active' },
      { name: 'prefers-color-scheme', value: 'dark' },
    ],
  ]) {
    it(`shows each rating as a word and a shape of its own in ${features.map(({ value }) => value).join(', ')} forced colours`, async () => {
      await onOwnPage('rating.html', async (page) => {
        // a session of our own, for Puppeteer knows no forced colours
        await (await page.createCDPSession()).send('Emulation.setEmulatedMedia', { features });
        expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).to.equal(true);
        const pictures = new Set<string>();
        const words: string[] = [];
        for (const view of await page.$$('cohesion-rating')) {
          const shape = (await view.$('>>> svg'))!;
          words.push(await view.evaluate((node) => (node as HTMLElement).innerText.trim()));
          expect(
            await view.evaluate(
              (node) => getComputedStyle(node.shadowRoot!.querySelector('[part~=rating]')!).backgroundImage,
            ),
          ).to.equal('none');
          const drawn = await shape.screenshot({ encoding: 'base64' });
          await shape.evaluate((node) => ((node as SVGElement).style.visibility = 'hidden'));
          expect(await shape.screenshot({ encoding: 'base64' }), 'nothing is drawn').to.not.equal(drawn);
          pictures.add(drawn);
        }
        expect(words).to.include.members(['Close', 'On target', 'Off target', 'Not rated']);
        expect(pictures.size).to.equal(4);
      });
    });
  }

  for (const path of GALLERY.filter((file) => file !== 'rating.html')) {
    it(`${path} prints all rows, and no controls`, async () => {
      await onPage(path, async (page) => {
        await shown(page);
        const count = () =>
          page.evaluate(
            () =>
              [...document.querySelectorAll('*')]
                .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('tr') ?? [])])
                .filter((row) => row.checkVisibility() && row.getBoundingClientRect().height > 10).length,
          );
        const before = await count();
        await page.emulateMediaType('print');
        expect(await count()).to.equal(before);
        const controls = await page.evaluate(() =>
          [...document.querySelectorAll('*')]
            .flatMap(({ shadowRoot }) => [
              ...(shadowRoot?.querySelectorAll<HTMLElement>('input, select, button') ?? []),
            ])
            .filter((control) => control.checkVisibility() && !control.closest('thead'))
            .map((control) => control.innerText),
        );
        expect(controls).to.deep.equal([]);
        expect(
          await page.$$eval('header.site, .embed', (all) => all.map((node) => node.checkVisibility())),
        ).to.deep.equal([false, false]);
        const arrows = await page.evaluate(
          () =>
            [...document.querySelectorAll('*')]
              .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('thead svg') ?? [])])
              .filter((arrow) => arrow.closest('button') && arrow.checkVisibility()).length,
        );
        expect(arrows).to.equal(0);
        const pdf = Buffer.from(await page.pdf({ format: 'A4' }));
        expect(pdf.subarray(0, 5).toString()).to.equal('%PDF-');
        expect(pdf.length).to.be.greaterThan(10_000);
      });
    });

    it(`${path} prints within the width of a sheet`, async () => {
      await onPage(path, async (page) => {
        await shown(page);
        await openSome(page);
        await page.setViewport({ width: 718, height: 1000 }); // A4 within its margins
        await page.emulateMediaType('print');
        expect(await overhang(page)).to.equal(0);
      });
    });

    it(`${path} is told as a table to a screen reader on a narrow screen, each column by its name`, async () => {
      await onPage(path, async (page) => {
        await page.setViewport(NARROW);
        await shown(page);
        await openSome(page);
        const session = await page.createCDPSession();
        const { nodes } = await session.send('Accessibility.getFullAXTree');
        const named = (role: string) =>
          nodes
            .filter((node) => !node.ignored && node.role?.value === role)
            .map((node) => String(node.name?.value ?? ''));
        const all = await page.evaluate(() => {
          const counts = { row: 0, cell: 0, rowheader: 0 };
          for (const { shadowRoot } of document.querySelectorAll('*')) {
            counts.row += shadowRoot?.querySelectorAll('tr').length ?? 0;
            counts.cell += shadowRoot?.querySelectorAll('td').length ?? 0;
            counts.rowheader +=
              shadowRoot?.querySelectorAll('th:is([scope=row], [scope=rowgroup])').length ?? 0;
          }
          return counts;
        });
        for (const [role, count] of Object.entries(all)) {
          const told = role === 'cell' ? [...named('cell'), ...named('gridcell')] : named(role);
          expect(told, role).to.have.length(count);
        }
        expect(named('columnheader')).to.not.be.empty;
        expect(named('columnheader').filter((name) => name.trim() === '')).to.deep.equal([]);
      });
    });
  }
});
