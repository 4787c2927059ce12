// Every piece of HTML that the documentation shows, after the allow-list of each editor has been at it: its words can be read, it breaks no rule of
// axe, and it becomes a view where its guide says so. A piece that is not named here fails the first test.
import { cpSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect } from 'chai';
import { htmlFragment } from '../../src/write/html/html-fragment.js';
import { ALLOW_LISTS, type Editor } from '../support/allow-lists.js';
import { blockIn, codeBlocks, printedPolicy } from '../support/code-blocks.js';
import { type CouncilSite, councilSite, onSite } from '../support/council-site.js';
import { leftBy, loadEditors } from '../support/editor-in-page.js';
import { type GalleryPage, useGallery } from '../support/gallery.js';
import { breaches } from '../support/gallery-pages.js';
import { leedsIn2009 } from '../support/leeds.js';

const EDITORS = Object.keys(ALLOW_LISTS) as readonly Editor[];
/** Those that keep `data-`, and those that keep frames, as the guides say. */
const WITH_DATA: readonly Editor[] = ['WordPress kses'];
const WITH_FRAMES: readonly Editor[] = ['Umbraco TinyMCE'];

/** What becomes of a piece: it is for the template of a site, where no editor is; or these views stand on the page, after these editors. */
type Fate = 'template' | { readonly views: readonly string[]; readonly after: readonly Editor[] };
/** What asks by its tag alone: editors leave its words. */
const WORDS: Fate = { views: [], after: [] };

/** The pieces of each page, in their order. */
const PIECES: Readonly<Record<string, readonly Fate[]>> = {
  'README.md': [WORDS],
  'docs/embedding/frame.md': ['template', { views: ['iframe'], after: WITH_FRAMES }],
  'docs/embedding/loader.md': [
    'template',
    { views: ['cohesion-indicators', 'cohesion-actions'], after: EDITORS },
    { views: ['cohesion-indicators', 'cohesion-actions', 'cohesion-scorecard'], after: WITH_DATA },
  ],
  'docs/embedding/static.md': [{ views: ['cohesion-indicators'], after: WITH_DATA }, 'template'],
  // its heading is one that the theme names, and does without the tag
  'docs/embedding/table.md': [{ views: ['cohesion-indicators'], after: EDITORS }, WORDS],
  'docs/languages.md': [WORDS],
  'docs/static-html.md': [WORDS],
};
const MANY: Readonly<Record<string, number>> = { map: 2, matrix: 2 };
const ELEMENTS = 'docs/components';
const piecesOf = (page: string): readonly Fate[] =>
  PIECES[page] ?? Array<Fate>(MANY[page.slice(ELEMENTS.length + 1, -'.md'.length)] ?? 1).fill(WORDS);

const ROWS =
  '<tr><td>Indicator</td><td>Good is</td><td>Target 2009/10</td><td>Result 2009/10</td></tr><tr><td>Get on well</td><td>higher</td><td>75%</td><td>76%</td></tr>';
const DEEDS = '<tr><td>Action</td><td>Lead</td></tr><tr><td>Hold a forum</td><td>Libraries</td></tr>';
/** What the guides leave out of a piece, for who reads them. */
const filled = (html: string): string =>
  html
    .replace(/(<a href="#cohesion-actions">[^]*?)…/, `$1${DEEDS}`)
    .replace(/(<table[^>]*>\s*)…/, `$1${ROWS}`)
    .replace(/<section[^]*data-cohesion-src="([^"]+)"[^]*<\/section>/, (_, data: string) =>
      htmlFragment(leedsIn2009, 'indicators', { data }),
    );

interface Piece {
  readonly called: string;
  readonly html: string;
  readonly fate: Fate;
}

const markdownIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [join(folder, file)] : []));
const DOCS = [
  'README.md',
  'SECURITY.md',
  ...markdownIn('docs'),
  ...markdownIn('docs/embedding'),
  ...markdownIn(ELEMENTS),
];
const SHOWN = DOCS.flatMap((page) => {
  const blocks = codeBlocks(page).filter(({ language }) => language === 'html');
  return blocks.map(({ code }, at) => ({ page, at, code }));
});
const ALL: readonly Piece[] = SHOWN.map(({ page, at, code }) => ({
  called: `${page}, ${at + 1}`,
  html: filled(code),
  fate: piecesOf(page)[at] ?? WORDS,
}));
const PASTED = ALL.filter(({ fate }) => fate !== 'template');

/** Whether a piece becomes a view after an editor has been at it. */
const isUpgraded = (fate: Fate, editor: Editor): boolean =>
  fate !== 'template' && fate.after.includes(editor);

const askingAfter = (editor: Editor): readonly Piece[] =>
  PASTED.filter(({ fate }) => isUpgraded(fate, editor));
/** The pieces that stay as they are, one behind the other. */
const othersAfter = (editor: Editor): string =>
  PASTED.filter(({ fate }) => !isUpgraded(fate, editor))
    .map(({ html }) => html)
    .join('');

/** Puts a piece on the page as plain content, and gives its words, without spaces. */
const putOn = (page: GalleryPage, html: string): Promise<string> =>
  page.$eval(
    'main',
    (main, text) => {
      const pasted = document.createElement('template');
      pasted.innerHTML = text;
      for (const unread of pasted.content.querySelectorAll('script,style')) unread.remove();
      main.replaceChildren(pasted.content);
      return main.textContent.replace(/\s+/g, '');
    },
    html,
  );

describe('every piece of HTML that is shown, after an editor has been at it', function () {
  this.timeout(60_000);
  useGallery();
  let folder: string;
  let site: CouncilSite;
  /** What each editor leaves of what it is given, by its name and that. */
  const left = new Map<string, string>();
  const template = blockIn(codeBlocks('docs/embedding/loader.md'), 'html');
  const policy = printedPolicy('docs/embedding/loader.md').replace("'self';", "'self'; frame-src 'self';");
  const around = '<h1>Our council</h1><h2>Our plan</h2>';
  const onPage = (html: string) => site.write(`${template}<div id="content">${around}${html}</div>`, policy);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'editors-'));
    for (const name of [
      'frame.html',
      'frame.css',
      'cohesion-frame.js',
      'cohesion-kit.js',
      'cohesion-read.js',
      'site',
    ])
      cpSync(join('dist', name), join(folder, name), { recursive: true });
    cpSync('dist/strategies/leeds-2010.json', join(folder, 'plan.json'));
    cpSync('examples/data/leeds-2010.xlsx', join(folder, 'plan.xlsx'));
    writeFileSync(join(folder, 'plan.csv'), 'Action,Lead\nHold a forum,Libraries\n');
    site = await councilSite(folder);
    // the editors are large: they are loaded once for all pieces
    await onSite(site.write('<p>An editor</p>'), async (page) => {
      await loadEditors(page);
      for (const editor of EDITORS) {
        for (const html of [...askingAfter(editor).map((piece) => piece.html), othersAfter(editor)])
          left.set(editor + html, await leftBy(page, html, editor));
      }
    });
  });
  after(async () => {
    await site.close();
    rmSync(folder, { recursive: true });
  });

  it('has what becomes of it said here, piece by piece', () => {
    const counted = DOCS.map((page) => [page, SHOWN.filter((one) => one.page === page).length]);
    const said = DOCS.map((page) => [
      page,
      page in PIECES || page.startsWith(ELEMENTS) ? piecesOf(page).length : 0,
    ]);
    expect(counted).to.deep.equal(said);
    expect(
      ALL.filter(({ fate }) => fate === 'template').map(({ html }) => html.replace(/<[^>]*>/g, '').trim()),
    ).to.deep.equal(['', '', '']);
  });

  // most editors leave the same: axe finds the same in it
  const asked = new Set<string>();
  for (const editor of EDITORS) {
    it(`keeps its words, and breaks no rule of axe: ${editor}`, async () => {
      await onSite(site.write('<p>An editor</p>'), async (page) => {
        await loadEditors(page);
        for (const { called, html } of PASTED) {
          const words = await putOn(page, html);
          expect(words, called).to.match(/\w{4}/);
          const kept = await leftBy(page, html, editor);
          expect(kept, called).to.not.match(/<cohesion-|<script/);
          if (!WITH_FRAMES.includes(editor)) expect(kept, called).to.not.contain('<iframe');
          expect(await putOn(page, around + kept), called).to.equal(`OurcouncilOurplan${words}`);
          if (asked.has(kept)) continue;
          asked.add(kept);
          expect(await breaches(page), called).to.deep.equal([]);
        }
        page.complaints.length = 0; // of frames, whose files are not asked for here
      });
    });

    for (const { called, html, fate } of askingAfter(editor)) {
      it(`lets it become a view: ${editor}, ${called}`, async () => {
        await onSite(onPage(left.get(editor + html)!), async (page) => {
          const { views } = fate as Exclude<Fate, 'template'>;
          await page.waitForFunction(isShown, { timeout: 20_000 }, views);
          expect(await breaches(page), called).to.deep.equal([]);
        });
      });
    }

    it(`leaves the others as they are, and the loader does not touch them: ${editor}`, async () => {
      expect(PASTED.length - askingAfter(editor).length).to.be.at.least(20);
      await onSite(onPage(left.get(editor + othersAfter(editor))!), async (page) => {
        await wait(400);
        expect(
          await page.$$eval('main *', (all) => all.filter(({ shadowRoot }) => shadowRoot).length),
        ).to.equal(0);
        const hidden = await page.$$eval(
          'main table, main a',
          (all) => all.filter((one) => !one.checkVisibility()).length,
        );
        expect(hidden).to.equal(0);
      });
    });
  }
});

/** Whether a page shows these views, and no others; a frame shows what is in it. */
function isShown(views: readonly string[]): boolean {
  const framed = [...document.querySelectorAll('iframe')].map(
    ({ contentDocument }) =>
      contentDocument?.querySelector<HTMLElement & { state?: string }>('main > *')?.state,
  );
  const own = [...document.querySelectorAll<HTMLElement & { state?: string }>('*')].filter(
    ({ localName, hidden, state }) => localName.startsWith('cohesion-') && !hidden && state === 'ready',
  );
  const shown = [
    ...own.map(({ localName }) => localName),
    ...framed.filter((state) => state === 'ready').map(() => 'iframe'),
  ];
  return String(shown) === String(views);
}
