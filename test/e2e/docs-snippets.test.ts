// What the rest of the documentation shows, followed as it is written, from the package as it is packed: the HTML of each element on a site that has
// the files that it names, the command lines in a project, the document. The first test says of every block of code which test follows it.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { en, ratingSentence, validateStrategy } from '../../src/index.js';
import { checkWorkbook, HTML_STYLE_HASH } from '../../src/write/index.js';
import { welsh } from '../../src/words/cy/index.js';
import { blockIn, codeBlocks, printedPolicy } from '../support/code-blocks.js';
import { type CouncilSite, councilSite, onSite } from '../support/council-site.js';
import { runExample } from '../support/docstring-examples.js';
import { type GalleryPage, useGallery } from '../support/gallery.js';
import { leedsIn2009 } from '../support/leeds.js';
import { installed, type Project } from '../support/packed.js';

const ELEMENTS = 'docs/components';
const markdownIn = (folder: string): string[] =>
  readdirSync(folder).flatMap((file) => (file.endsWith('.md') ? [join(folder, file)] : []));

/** By which test the blocks of a page are followed, and what they are written in; those of the elements are followed here. */
const FOLLOWED: Readonly<Record<string, readonly [by: string, blocks: string]>> = {
  'README.md': ['test/e2e/quick-starts.test.ts', 'html sh js text csv sh js'],
  'SECURITY.md': ['test/e2e/embedding-guides.test.ts', 'text'],
  // how to build and test, which is what runs this; and a picture of words
  'CONTRIBUTING.md': ['.ci/run', 'sh'],
  'docs/architecture.md': ['.config/import-direction.mjs', 'text'],
  'docs/performance.md': ['test/bench/run.mjs', 'sh'],
  'docs/disclosure.md': ['test/node/docs-examples.test.ts', 'js js js js js'],
  'docs/document-format.md': ['test/e2e/docs-snippets.test.ts', 'json'],
  'docs/exchange.md': ['test/node/docs-examples.test.ts', 'js js'],
  'docs/languages.md': ['test/e2e/docs-snippets.test.ts', 'html js'],
  'docs/model.md': ['test/node/docs-examples.test.ts', 'js js js js js js js js js js'],
  'docs/reading.md': ['test/node/cli-columns.test.ts', 'js sh csv js js js'],
  'docs/report.md': ['test/e2e/docs-snippets.test.ts', 'sh sh js'],
  'docs/rules.md': ['test/node/docs-examples.test.ts', 'js js'],
  'docs/static-html.md': ['test/e2e/docs-snippets.test.ts', 'sh sh js sh http sh html'],
  'docs/statistics.md': ['test/node/docs-examples.test.ts', 'js js js'],
  'docs/stratml.md': ['test/node/stratml-schema.test.ts', 'js js js'],
  'docs/workbooks.md': ['test/e2e/docs-snippets.test.ts', 'js js js'],
};

/** The files that the HTML names, and where they are in this repository. */
const FILES: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    readdirSync('dist/strategies').map((file) => [file, `dist/strategies/${file}`] as const),
  ),
  'plan.json': 'examples/data/made-up-town.json',
  'wards.geojson': 'examples/data/made-up-wards.geojson',
  'safe-after-dark.json': 'examples/data/safe-after-dark.json',
  'plan-2008.json': 'dist/strategies/leeds-2010.json',
  'plan-2009.json': 'dist/strategies/leeds-2010.json',
  'cynllun.json': 'dist/strategies/leeds-2010.json',
};

/** Waits until every view of a page is there, and gives what each says first. */
async function shown(page: GalleryPage): Promise<string[]> {
  await page.waitForFunction(() => {
    const views = [...document.querySelectorAll<HTMLElement & { state?: string }>('*')].filter(
      ({ localName, state }) => localName.startsWith('cohesion-') && state !== undefined,
    );
    return views.every(({ state }) => state === 'ready');
  });
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({ localName, shadowRoot }) =>
      shadowRoot !== null && localName !== 'cohesion-strategy'
        ? [
            shadowRoot.querySelector<HTMLElement>('[part=finding], [part=mark], table, h2')?.innerText ??
              shadowRoot.textContent,
          ]
        : [],
    ),
  );
}

describe('the rest of the documentation, from the package', function () {
  this.timeout(120_000);
  useGallery();
  let project: Project;
  let folder: string;
  let site: CouncilSite;
  let council: string;
  const run = (commands: string): string =>
    execFileSync('sh', ['-e', '-c', commands.replaceAll('--out ', '--force --out ')], {
      cwd: council,
      encoding: 'utf8',
      env: { ...process.env, npm_config_offline: 'true' },
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  before(async () => {
    project = installed();
    folder = join(project.folder, 'docs-snippets');
    mkdirSync(folder);
    for (const [name, from] of Object.entries(FILES)) copyFileSync(from, join(folder, name));
    for (const name of ['cohesion-kit.js', 'cohesion-read.js'])
      copyFileSync(join(project.package, 'dist', name), join(folder, name));
    site = await councilSite(folder);
    council = join(project.folder, 'docs-commands');
    mkdirSync(council);
    for (const name of ['plan.json', 'plan-2008.json', 'plan-2009.json'])
      copyFileSync('dist/strategies/leeds-2010.json', join(council, name));
  });
  after(async () => {
    await site.close();
    for (const made of [folder, council]) rmSync(made, { recursive: true });
  });

  it('has each of its blocks of code followed by a test', () => {
    const pages = ['README.md', 'SECURITY.md', 'CONTRIBUTING.md', ...markdownIn('docs')];
    const found = pages.flatMap((page) => {
      const blocks = codeBlocks(page).map(({ language }) => language || 'text');
      return blocks.length === 0 ? [] : [[page, blocks.join(' ')]];
    });
    expect(Object.fromEntries(found)).to.deep.equal(
      Object.fromEntries(Object.entries(FOLLOWED).map(([page, [, blocks]]) => [page, blocks])),
    );
    for (const [page, [by]] of Object.entries(FOLLOWED)) {
      const test = readFileSync(by, 'utf8');
      const isNamed = test.includes(page) || test.includes(page.replace('docs/', ''));
      if (by.endsWith('.test.ts')) expect(isNamed, `${page} in ${by}`).to.equal(true);
    }
    for (const page of markdownIn(ELEMENTS)) {
      expect(new Set(codeBlocks(page).map(({ language }) => language)), page).to.deep.equal(
        new Set(['html']),
      );
    }
  });

  describe('HTML that shows what it is about, under the policy that is printed', () => {
    for (const page of [...markdownIn(ELEMENTS), 'docs/languages.md']) {
      for (const [at, { code }] of codeBlocks(page)
        .filter(({ language }) => language === 'html')
        .entries()) {
        it(`${page}, ${at + 1}`, async () => {
          const kit = '<script type="module" src="/files/cohesion-kit.js"></script>';
          const html = code
            .replaceAll(/\b(src|boundaries|previous)="(?=[^/#"])/g, '$1="/files/')
            // a part of a page in Welsh, since this page has begun already
            .replaceAll(/(<\/?)html\b/g, '$1div');
          const isWelsh = html.includes('lang="cy"');
          await onSite(site.write(kit + html, printedPolicy('SECURITY.md')), async (opened) => {
            const said = await shown(opened);
            if (html.includes('boundaries=')) {
              // they come after the plan; a stream that is read to its end is now and then told of as failed
              await opened.waitForFunction(() => {
                const { shadowRoot } = document.querySelector('cohesion-map')!;
                return shadowRoot!.querySelectorAll('svg path').length > 10;
              });
              await opened.waitForNetworkIdle({ idleTime: 300 });
              const others = opened.complaints.filter((one) => !/^failed: .*\.geojson$/.test(one));
              opened.complaints.splice(0, Infinity, ...others);
            }
            expect(said).to.not.be.empty;
            for (const words of said) expect(words.trim(), page).to.match(/\w{4}/);
            if (isWelsh) expect(said.join()).to.match(/34 mesur/);
            // what stands inside is what residents had before
            const inside = await opened.$$eval('main p > a, main p', (all) =>
              all.map((one) => one.checkVisibility()),
            );
            if (!page.endsWith('rating.md')) expect(inside).to.not.include(true);
          });
        });
      }
    }
  });

  for (const page of ['docs/static-html.md', 'docs/report.md']) {
    it(`command lines that write what they say: ${page}`, () => {
      const blocks = codeBlocks(page).filter(({ language }) => language === 'sh');
      for (const { code } of blocks) {
        const told = run(code);
        for (const [, file] of code.matchAll(/--out (\S+)/g))
          expect(readFileSync(join(council, file!), 'utf8'), file).to.match(/<table/);
        if (!code.includes('--out')) {
          expect(told).to.contain('<cohesion-indicators src="/plan.json">');
          // and this is what the page shows of it
          const [start] = blockIn(codeBlocks(page), 'html').split('…');
          const lines = (html: string) => html.replace(/\n\s*/g, '\n').trim();
          expect(lines(told).startsWith(lines(start!))).to.equal(true);
        }
      }
    });
  }

  it('the policy for a page that is written, by the digest of its style (docs/static-html.md)', async () => {
    const policy = blockIn(codeBlocks('docs/static-html.md'), 'http')
      .replace('Content-Security-Policy: ', '')
      .replace('sha256-…', HTML_STYLE_HASH)
      .trim();
    const written = readFileSync(join(council, 'indicators.html'), 'utf8');
    await onSite(site.write(written, policy), async (page) => {
      const styled = await page.$eval(
        '.cohesion-table',
        (table) => getComputedStyle(table).fontVariantNumeric,
      );
      expect(styled).to.equal('tabular-nums');
      // the page stands inside another here, which has an icon, and where its own policy does not count
      expect(
        page.complaints.splice(0).filter((one) => /inline style|style-src-elem/.test(one)),
      ).to.deep.equal([]);
    });
  });

  it('a document that is valid (docs/document-format.md)', () => {
    const { ok, issues } = validateStrategy(
      JSON.parse(blockIn(codeBlocks('docs/document-format.md'), 'json')),
    );
    expect([ok, issues]).to.deep.equal([true, []]);
  });

  it('modules that show no value, and run (docs/languages.md, docs/workbooks.md)', async () => {
    const own = (page: string, at: number) =>
      blockIn(codeBlocks(page), 'js', at).replace(/^import .*\n+/gm, '');
    const rating = leedsIn2009.measures.find(({ now }) =>
      ratingSentence(now, en).startsWith('On target'),
    )!.now;
    await runExample(
      own('docs/languages.md', 0).replace(/;\s*$/, ".startsWith('Ar y targed'); // => true\n"),
      { ratingSentence, welsh, rating },
    );
    const told: unknown[][] = [];
    await runExample(`${own('docs/workbooks.md', 2)}\ntold.length > 0; // => true`, {
      checkWorkbook,
      told,
      console: { log: (...words: unknown[]) => void told.push(words) },
    });
    expect(told[0]!.at(-1)).to.match(/\w{4}/);
  });
});
