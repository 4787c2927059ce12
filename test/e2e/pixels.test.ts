// The pictures of each view by their pixels, in light, in the dark and in forced colours, as they were when somebody last looked at them:
// `UPDATE=1 npx mocha --config .config/mocharc.json test/e2e/pixels.test.ts` writes them anew, into test/e2e/pixels. Look at them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { emulateFeatures, onOwnPage, useGallery, usePage } from '../support/gallery.js';
import { PLAIN, shown } from '../support/gallery-pages.js';
import { pixelDifference, pixelsOf } from '../support/pixels.js';

const FOLDER = 'test/e2e/pixels';
/** Their views draw nothing, or what the pages of other views have. */
const WITHOUT = ['coventry', 'plan', 'fund', 'matrix', 'report', 'actions', 'reporting'];
const NAMES = PLAIN.map((path) => path.replace(/^plain\/|\.html$/g, '')).filter(
  (name) => !WITHOUT.includes(name),
);
/** How many are looked at of views with marks of many kinds in their rows. Default: a few. */
const MANY: Readonly<Record<string, number>> = { indicators: 8 };

const LOOKS = {
  light: [],
  dark: [{ name: 'prefers-color-scheme', value: 'dark' }],
  forced: [{ name: 'forced-colors', value: 'active' }],
};

describe('the pictures of a view, by their pixels', () => {
  useGallery();

  for (const name of NAMES) {
    describe(name, () => {
      const onIt = usePage(`plain/${name}.html`);
      before(async () => {
        await shown(onIt());
        await onIt().evaluate(() => document.documentElement.style.setProperty('color-scheme', 'light dark'));
      });

      for (const [look, features] of Object.entries(LOOKS)) {
        it(`look as they did: ${look}`, async () => {
          const page = onIt();
          const back = await emulateFeatures(page, features);
          const images = await pixelsOf(page, MANY[name]);
          expect(images).to.not.be.empty;
          const differences: string[] = [];
          for (const [at, now] of images.entries()) {
            const file = `${FOLDER}/${name}-${at + 1}-${look}.png`;
            if (process.env.UPDATE === '1') {
              mkdirSync(FOLDER, { recursive: true });
              writeFileSync(file, now, 'base64');
            }
            expect(
              existsSync(file),
              `${file} is missing: write it as the first lines of this test say`,
            ).to.equal(true);
            const difference = await pixelDifference(page, readFileSync(file, 'base64'), now);
            if (difference !== '') differences.push(`${file}: ${difference}`);
          }
          await back();
          expect(differences).to.deep.equal([]);
        });
      }
    });
  }

  it('are told from others', async () => {
    await onOwnPage('plain/rating.html', async (page) => {
      const [light, forced] = ['light', 'forced'].map((look) =>
        readFileSync(`${FOLDER}/rating-1-${look}.png`, 'base64'),
      );
      expect(await pixelDifference(page, light!, light!)).to.equal('');
      expect(await pixelDifference(page, light!, forced!)).to.match(/of a thousand pixels/);
    });
  });
});
