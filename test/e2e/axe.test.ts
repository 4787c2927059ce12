// Every page of the gallery by axe, as other people have it: in the dark, in their own colours, enlarged, with more space between
// letters. In light, wide and narrow, gallery.test.ts asks; in Welsh and from right to left, languages.test.ts.
import { expect } from 'chai';
import { emulateFeatures, useGallery, usePage } from '../support/gallery.js';
import { breaches, ENLARGED, GALLERY, resize, shown, space } from '../support/gallery-pages.js';

describe('the gallery by axe', () => {
  useGallery();

  for (const path of GALLERY) {
    describe(path, () => {
      const onIt = usePage(path);
      before(async () => {
        await shown(onIt());
        // axe takes a page that leaves its ground to the browser to be white, also in the dark
        await onIt().evaluate(() => document.documentElement.style.setProperty('background', 'Canvas'));
      });

      for (const [state, features] of [
        ['in the dark', [{ name: 'prefers-color-scheme', value: 'dark' }]],
        ['in forced colours', [{ name: 'forced-colors', value: 'active' }]],
      ] as const) {
        it(`is accessible by axe ${state}`, async () => {
          const page = onIt();
          const back = await emulateFeatures(page, features);
          const { name, value } = features[0];
          const emulated = await page.evaluate((query) => matchMedia(query).matches, `(${name}: ${value})`);
          const found = await breaches(page);
          await back();
          expect(emulated).to.equal(true);
          expect(found).to.deep.equal([]);
        });
      }

      it('is accessible by axe enlarged four times', async () => {
        const page = onIt();
        await resize(page, ENLARGED);
        expect(await breaches(page)).to.deep.equal([]);
      });

      // the last, as nothing takes the space away again
      it('is accessible by axe with lines, words and letters further apart', async () => {
        const page = onIt();
        await space(page);
        expect(await breaches(page)).to.deep.equal([]);
      });
    });
  }
});
