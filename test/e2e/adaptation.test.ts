// The gallery as other people have it: more space between letters, no scripts, their own colours, on paper, and as a
// screen reader is told of it on a narrow screen.
import { expect } from 'chai';
import type { Page } from 'puppeteer-core';
import {
  emulateFeatures,
  type GalleryPage,
  onOwnPage,
  useGallery,
  usePage,
  withoutScripts,
} from '../support/gallery.js';
import { GALLERY, NARROW, openSome, overhang, shown, space, VIEWS, WIDE } from '../support/gallery-pages.js';

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

/** Opens the tables that stand closed below pictures. */
async function openTables(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      for (const button of shadowRoot?.querySelectorAll<HTMLElement>('button[aria-controls]') ?? []) {
        const opened = shadowRoot!.getElementById(button.getAttribute('aria-controls')!);
        if (button.getAttribute('aria-expanded') === 'false' && opened?.querySelector('table'))
          button.click();
      }
    }
  });
}

/** How many rows of tables can be seen. */
function rowsShown(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      [...document.querySelectorAll('*')]
        .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll<HTMLElement>('tr') ?? [])])
        .filter((row) => row.checkVisibility() && row.getBoundingClientRect().height > 10).length,
  );
}

/** The words of the controls that can be seen; of the headings that sort, those with an arrow. */
function controlsShown(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap(({ shadowRoot }) => [
        ...(shadowRoot?.querySelectorAll<HTMLElement>('input, select, button, thead button svg') ?? []),
      ])
      .filter(
        (control) =>
          control.checkVisibility() && !(control.closest('thead') && control.localName === 'button'),
      )
      .map((control) => `${control.localName}: ${control.textContent}`),
  );
}

/** Gives the names of all that has a role, as a screen reader is told of it. */
async function toldNames(page: Page): Promise<(role: string) => string[]> {
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  return (role) =>
    nodes
      .filter((node) => !node.ignored && node.role?.value === role)
      .map((node) => String(node.name?.value ?? ''));
}

/** How many rows and cells the tables of the views have. */
function tableParts(page: Page): Promise<Record<'row' | 'cell' | 'rowheader', number>> {
  return page.evaluate(() => {
    const counts = { row: 0, cell: 0, rowheader: 0 };
    for (const { shadowRoot } of document.querySelectorAll('*')) {
      counts.row += shadowRoot?.querySelectorAll('tr').length ?? 0;
      counts.cell += shadowRoot?.querySelectorAll('td').length ?? 0;
      counts.rowheader += shadowRoot?.querySelectorAll('th:is([scope=row], [scope=rowgroup])').length ?? 0;
    }
    return counts;
  });
}

describe('the gallery, as other people have it', () => {
  useGallery();

  for (const path of GALLERY) {
    describe(path, () => {
      const onIt = usePage(path);
      let page: GalleryPage;
      before(async () => {
        page = onIt();
        await shown(page);
      });

      if (path !== 'rating.html') {
        it('prints all rows, and no controls', async () => {
          // what is closed on the screen is printed all the same
          await page.emulateMediaType('print');
          const printed = await rowsShown(page);
          await page.emulateMediaType('screen');
          await openTables(page);
          const before = await rowsShown(page);
          await page.emulateMediaType('print');
          expect([printed, await rowsShown(page)]).to.deep.equal([before, before]);
          expect(before).to.be.greaterThan(1);
          expect(await controlsShown(page)).to.deep.equal([]);
          const siteParts = await page.$$eval('header.site, .embed', (all) =>
            all.map((node) => node.checkVisibility()),
          );
          expect(siteParts).to.deep.equal([false, false]);
          const pdf = Buffer.from(await page.pdf({ format: 'A4' }));
          expect(pdf.subarray(0, 5).toString()).to.equal('%PDF-');
          expect(pdf.length).to.be.greaterThan(10_000);
        });
      }

      describe('with rows open', () => {
        before(async () => {
          await openSome(page);
          await openTables(page);
        });

        if (path !== 'rating.html') {
          it('prints within the width of a sheet', async () => {
            await page.setViewport({ width: 718, height: 1000 }); // A4 within its margins
            await page.emulateMediaType('print');
            expect(await overhang(page)).to.equal(0);
          });

          it('is told as a table to a screen reader on a narrow screen, each column by its name', async () => {
            await page.setViewport(NARROW);
            const named = await toldNames(page);
            for (const [role, count] of Object.entries(await tableParts(page))) {
              const told = role === 'cell' ? [...named('cell'), ...named('gridcell')] : named(role);
              expect(told, role).to.have.length(count);
            }
            expect(named('columnheader')).to.not.be.empty;
            expect(named('columnheader').filter((name) => name.trim() === '')).to.deep.equal([]);
          });
        }

        it('clips nothing when lines, words and letters stand further apart', async () => {
          await space(page);
          for (const viewport of [WIDE, NARROW]) {
            await page.setViewport(viewport);
            expect(await clipped(page), `${viewport.width} px`).to.deep.equal([]);
            expect(await overhang(page), `${viewport.width} px`).to.equal(0);
          }
        });
      });
    });
  }

  for (const path of VIEWS) {
    it(`${path} can be read without scripts`, async () => {
      await withoutScripts(path, async (page) => {
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
            /^(The (?:[A-Z]\w+ (?:plan|Plan|strategy|report)|figures) as data|Close|On target|Off target|Not rated|Needs action)$/,
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
        await emulateFeatures(page, features);
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

  it('keeps lines of a trend apart by dash and marker in forced colours, in which they have one ink', async () => {
    await onOwnPage('trend.html', async (page) => {
      await shown(page);
      const looks = () =>
        page.$$eval('cohesion-trend', ([view]) =>
          [1, 2, 3].map((look) => {
            const swatch = view!.shadowRoot!.querySelector(`.swatch.series-${look}`)!;
            const [line, mark] = [swatch.querySelector('.line')!, swatch.querySelector('.mark')!];
            const { stroke, strokeDasharray } = getComputedStyle(line);
            return { stroke, dash: strokeDasharray, mark: mark.getAttribute('d') };
          }),
        );
      const inksOf = (all: Awaited<ReturnType<typeof looks>>) =>
        new Set(all.map(({ stroke }) => stroke)).size;
      expect(inksOf(await looks())).to.equal(3);
      await emulateFeatures(page, [{ name: 'forced-colors', value: 'active' }]);
      const forced = await looks();
      expect(inksOf(forced)).to.equal(1);
      expect(new Set(forced.map(({ dash }) => dash)).size).to.equal(3);
      expect(new Set(forced.map(({ mark }) => mark)).size).to.equal(3);
    });
  });
});
