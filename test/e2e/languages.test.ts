// Every page of the gallery in Welsh and from right to left: the views follow, fit, and break no rule of axe.
import { expect } from 'chai';
import { onPage, useGallery } from '../support/gallery.js';
import { breaches, GALLERY, NARROW, overhang, shown, WIDE } from '../support/gallery-pages.js';

describe('the gallery, in Welsh and from right to left', () => {
  useGallery();

  for (const path of GALLERY) {
    it(`${path} follows, fits and is accessible`, async () => {
      await onPage(path, async (page) => {
        await shown(page);
        await page.evaluate(() => Object.assign(document.documentElement, { lang: 'cy', dir: 'rtl' }));
        await page.waitForFunction(() =>
          [...document.querySelectorAll('cohesion-rating, [src]')]
            .filter((element) => element.shadowRoot?.querySelector('[part~=finding], [part~=rating]'))
            .every(
              (element) =>
                !/\b(of|with|can be|Not rated|under)\b/.test(
                  element.shadowRoot!.querySelector('[part~=finding], [part~=rating]')!.textContent,
                ),
            ),
        );
        for (const viewport of [WIDE, NARROW]) {
          await page.setViewport(viewport);
          expect(await overhang(page), `${viewport.width} px`).to.equal(0);
        }
        expect(await breaches(page)).to.deep.equal([]);
      });
    });
  }
});
