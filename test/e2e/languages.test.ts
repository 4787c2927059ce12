// Every page of the gallery in Welsh and from right to left: the views follow, fit, and break no rule of axe.
import { expect } from 'chai';
import { onPage, settled, useGallery } from '../support/gallery.js';
import { breaches, GALLERY, NARROW, overhang, shown, WIDE } from '../support/gallery-pages.js';

describe('the gallery, in Welsh and from right to left', () => {
  useGallery();

  for (const path of GALLERY) {
    it(`${path} follows, fits and is accessible`, async () => {
      await onPage(path, async (page) => {
        await shown(page);
        // all that a view says first, before and after
        const said = () =>
          page.evaluate(() =>
            [...document.querySelectorAll('*')].flatMap(
              ({ shadowRoot }) =>
                shadowRoot?.querySelector('[part~=finding], [part~=rating]')?.textContent.trim() ?? [],
            ),
          );
        const before = await said();
        await page.evaluate(() => Object.assign(document.documentElement, { lang: 'cy', dir: 'rtl' }));
        // a council's own word for a rating stays
        const own = (text: string): boolean => text === 'Needs action';
        while ((await said()).some((text, at) => text === before[at] && !own(text))) await settled(page);
        expect(before).to.not.be.empty;
        for (const viewport of [WIDE, NARROW]) {
          await page.setViewport(viewport);
          expect(await overhang(page), `${viewport.width} px`).to.equal(0);
        }
        expect(await breaches(page)).to.deep.equal([]);
      });
    });
  }
});
