// Each page that a council copies, as it looked when somebody last looked at it: where everything stands, and in which colours, wide and
// narrow. `UPDATE=1 npx mocha --config .config/mocharc.json test/e2e/layout.test.ts` writes the pictures anew, into test/e2e/layout.
// Look at them.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { useGallery, usePage } from '../support/gallery.js';
import { openSome, PLAIN, shown } from '../support/gallery-pages.js';
import { pagePicture, setInBoxes } from '../support/page-picture.js';
import { pixelDifference } from '../support/pixels.js';

const FOLDER = 'test/e2e/layout';
/** Its picture is those of the views in it, below each other. */
const REPEATED = ['plain/plan.html'];
/** How many of a thousand points may have another colour: controls of another version of the browser may. */
const FEW = 10;

/** A table and a drawing, which are moved: their pictures must then be told from those that were. */
const MOVED = ['plain/indicators.html', 'plain/map.html'];

describe('the layout of a page', () => {
  useGallery();

  for (const path of PLAIN.filter((page) => !REPEATED.includes(page))) {
    describe(path, () => {
      const onIt = usePage(path);
      const name = path.replace(/^plain\/|\.html$/g, '');
      before(async () => {
        await shown(onIt());
        await openSome(onIt());
        await setInBoxes(onIt());
      });

      for (const width of [1280, 320]) {
        it(`is as it was at ${width} px, with rows open`, async () => {
          const page = onIt();
          const now = await pagePicture(page, width);
          const file = `${FOLDER}/${name}-${width}.png`;
          if (process.env.UPDATE === '1') {
            mkdirSync(FOLDER, { recursive: true });
            writeFileSync(file, now, 'base64');
          }
          expect(
            existsSync(file),
            `${file} is missing: write it as the first lines of this test say`,
          ).to.equal(true);
          expect(await pixelDifference(page, readFileSync(file, 'base64'), now, FEW)).to.equal('');
        });
      }

      if (!MOVED.includes(path)) return;
      it('is told from one that is otherwise', async () => {
        const page = onIt();
        await page.evaluate(() => (document.body.style.paddingBlockStart = '24px'));
        const moved = await pagePicture(page, 1280);
        expect(
          await pixelDifference(page, readFileSync(`${FOLDER}/${name}-1280.png`, 'base64'), moved, FEW),
        ).to.not.equal('');
      });
    });
  }
});
