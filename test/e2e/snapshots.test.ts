// Each view as it was when somebody last looked at it: what a screen reader is told, and what its pictures draw. Who has changed a
// view on purpose writes both anew, and reads the difference: `UPDATE=1 node test/run.mjs e2e test/e2e/snapshots.test.ts`.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'chai';
import { useGallery, usePage } from '../support/gallery.js';
import { openSome, PLAIN, resize, shown, WIDE } from '../support/gallery-pages.js';
import { manifestOf, runningElement, viewsOf } from '../support/manifest.js';
import { picturesOf } from '../support/pictures.js';
import { toldOutline } from '../support/told-outline.js';

const FOLDER = 'test/e2e/snapshots';
/** These show the same views of other plans. */
const REPEATED = ['plain/coventry.html', 'plain/plan.html'];

function expectAsBefore(name: string, now: string): void {
  const file = `${FOLDER}/${name}.txt`;
  if (process.env.UPDATE === '1') {
    mkdirSync(FOLDER, { recursive: true });
    writeFileSync(file, now);
  }
  expect(existsSync(file), `${file} is missing: write it as the first lines of this test say`).to.equal(true);
  expect(now.split('\n')).to.deep.equal(readFileSync(file, 'utf8').split('\n'));
}

describe('a view, as it was', () => {
  useGallery();

  for (const path of PLAIN.filter((page) => !REPEATED.includes(page))) {
    describe(path, () => {
      const onIt = usePage(path);
      const name = path.replace(/^plain\/|\.html$/g, '');

      it('is told to a screen reader, and draws its pictures', async () => {
        const page = onIt();
        await shown(page);
        await resize(page, WIDE);
        expectAsBefore(name, `${await toldOutline(page)}\n${await picturesOf(page)}`);
      });

      it('has the attributes, properties, slots, parts and custom properties that the manifest names', async () => {
        const page = onIt();
        await openSome(page);
        for (const tag of await viewsOf(page)) {
          const declared = manifestOf(tag);
          const running = await runningElement(page, tag, declared.fields);
          const { parts, properties, ...others } = declared;
          expect(running, tag).to.deep.include(others);
          // some parts come only with another plan, or when more is opened
          expect(parts, tag).to.include.members(running.parts);
          expect(running.properties, tag).to.include.members(properties);
          // all have the styles of buttons and fields, also who has none of them
          const more = running.properties.filter((name) => !properties.includes(name));
          expect(['--cohesion-background'], tag).to.include.members(more);
        }
      });

      it('moves nothing by itself', async () => {
        const moving = await onIt().evaluate(() =>
          [
            document,
            ...[...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []),
          ].flatMap((root) =>
            [...root.querySelectorAll('*')]
              .filter((node) => {
                const { animationName, transitionDuration } = getComputedStyle(node);
                return animationName !== 'none' || /[1-9]/.test(transitionDuration);
              })
              .map(({ outerHTML }) => outerHTML.slice(0, 80)),
          ),
        );
        expect(moving).to.deep.equal([]);
      });
    });
  }
});
