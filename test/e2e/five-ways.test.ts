// One plan, and one plain table, by each of the ways in: the view is the same from each, word for word and mark for mark.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { htmlFragment } from '../../src/write/html/html-fragment.js';
import { printedPolicy } from '../support/code-blocks.js';
import { type CouncilSite, councilSite, onSite } from '../support/council-site.js';
import { type GalleryPage, useGallery } from '../support/gallery.js';
import { leedsIn2009 } from '../support/leeds.js';

const KIT = '<script type="module" src="/files/cohesion-kit.js"></script>';
const LOADER =
  '<script type="module" src="/files/site/cohesion-loader.js" data-cohesion-indicators="How we are doing"></script>';
const PLAN = '/files/leeds-2010.json';
const FILES = ['frame.html', 'frame.css', 'cohesion-frame.js', 'cohesion-kit.js', 'cohesion-read.js', 'site'];
const FALLBACK = `<p><a href="${PLAN}">The plan</a></p>`;

/** The Leeds plan in the file, by each way. */
const OF_A_FILE: Readonly<Record<string, string>> = {
  'script and tag': `${KIT}<cohesion-indicators src="${PLAN}">${FALLBACK}</cohesion-indicators>`,
  'data-cohesion on a block': `${LOADER}<div data-cohesion="indicators" data-cohesion-src="${PLAN}">${FALLBACK}</div>`,
  'data-cohesion on a link': `${LOADER}<p><a data-cohesion="indicators" href="${PLAN}">The plan</a></p>`,
  'a plain link': `${LOADER}<p><a href="${PLAN}#cohesion-indicators">The plan</a></p>`,
  'a frame':
    '<iframe title="The plan" src="/files/frame.html?view=indicators&amp;src=leeds-2010.json"></iframe>',
  'static HTML that comes alive': LOADER + htmlFragment(leedsIn2009, 'indicators', { data: PLAN }),
};

const ROWS =
  '<tr><th>Ref</th><th>Indicator</th><th>Good is</th><th>Target 2009/10</th><th>Result 2009/10</th></tr>' +
  '<tr><td>NI 1</td><td>People who get on well together</td><td>higher</td><td>75%</td><td>76%</td></tr>' +
  '<tr><td>NI 2</td><td>People who feel they belong</td><td>higher</td><td>60%</td><td>52%</td></tr>' +
  '<tr><td>NI 3</td><td>Racist incidents</td><td>lower</td><td>TBC</td><td>280</td></tr>';
const TABLE = `<table><caption>Our measures</caption>${ROWS}</table>`;
const marked = (attributes: string) => TABLE.replace('<table', `<table ${attributes}`);

/** A table of the page, by each way that reads one. */
const OF_A_TABLE: Readonly<Record<string, string>> = {
  'script and tag': `${KIT}<cohesion-indicators>${TABLE}</cohesion-indicators>`,
  'script and tag, of a table elsewhere': `${KIT}<cohesion-indicators src="#ours"></cohesion-indicators>${marked('id="ours"')}`,
  'data-cohesion on a table': LOADER + marked('data-cohesion="indicators"'),
  'data-cohesion on a block': `${LOADER}<div data-cohesion="indicators">${TABLE}</div>`,
  'a heading that the theme names': `${LOADER}<h2>How we are doing</h2>${TABLE}`,
  'a plain link before the table': `${LOADER}<p><a href="#cohesion-indicators">Sort these</a></p>${TABLE}`,
};

/** What the view shows: its words, and each mark of a rating with the part that styles it. */
async function viewOn(page: GalleryPage): Promise<{ words: string; marks: string[] }> {
  const isFramed = (await page.$('iframe')) !== null;
  const where = isFramed ? page.mainFrame().childFrames()[0]! : page;
  await where.waitForFunction(
    () =>
      [...document.querySelectorAll<HTMLElement & { state?: string }>('cohesion-indicators')].filter(
        (view) => view.state === 'ready' && view.checkVisibility(),
      ).length === 1,
  );
  // the direction of travel comes a little later
  await where.waitForFunction(() => {
    const { rows } = document.querySelector('cohesion-indicators')!.shadowRoot!.querySelector('table')!;
    const own = [...rows].filter(({ cells }) => cells.length > 7);
    return own.length > 1 && own.every(({ cells }) => cells[7]!.textContent.trim() !== '');
  });
  return where.$eval('cohesion-indicators', (view) => ({
    // without what the width of the window changes
    words: view.shadowRoot!.textContent.replace(/\s+/g, ' '),
    marks: [...view.shadowRoot!.querySelectorAll('[part]')].map((one) => one.getAttribute('part')!),
  }));
}

describe('the view from each way in', () => {
  useGallery();
  let folder: string;
  let site: CouncilSite;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'five-ways-'));
    for (const name of FILES) cpSync(join('dist', name), join(folder, name), { recursive: true });
    cpSync('dist/strategies/leeds-2010.json', join(folder, 'leeds-2010.json'));
    site = await councilSite(folder);
  });
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  for (const [of, ways, finding] of [
    ['a plan in a file', OF_A_FILE, /Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/],
    ['a table of the page', OF_A_TABLE, /Of 3 measures, 2 can be rated: 1 on target, 1 off target/],
  ] as const) {
    const [[first, html], ...others] = Object.entries(ways) as [[string, string], ...[string, string][]];
    const policy = printedPolicy('docs/embedding/table.md').replace('img-src', "frame-src 'self'; img-src");
    const seen = async (content: string) => {
      let view: Awaited<ReturnType<typeof viewOn>> | undefined;
      await onSite(site.write(content, policy), async (page) => void (view = await viewOn(page)));
      return view!;
    };
    let expected: Awaited<ReturnType<typeof viewOn>>;

    it(`shows ${of}: ${first}`, async () => {
      expected = await seen(html);
      expect(expected.words).to.match(finding);
      expect(expected.marks.length).to.be.above(10);
    });

    for (const [way, content] of others) {
      it(`shows the same of ${of}: ${way}`, async () => expect(await seen(content)).to.deep.equal(expected));
    }
  }
});
