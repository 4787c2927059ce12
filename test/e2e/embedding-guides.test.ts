// Every block of code in the guides for webmasters, followed as it is written there on a site that has the files of the package: it shows what the
// guide says, under the policy that the guide prints.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'chai';
import { build } from 'esbuild';
import { blockIn, codeBlocks, printedPolicy } from '../support/code-blocks.js';
import { type CouncilSite, councilSite, onSite } from '../support/council-site.js';
import { address, type GalleryPage, useGallery } from '../support/gallery.js';
import { installed, type Project } from '../support/packed.js';

const guide = (name: string): string => `docs/embedding/${name}.md`;

/** The blocks of each guide, all of which are followed below: a new one is to be followed too. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  builder: [''],
  frame: ['html', 'html', 'css', '', '', ''],
  loader: ['html', 'html', 'html', '', 'js'],
  'paste-tester': [''],
  static: ['sh', 'html', 'html', '', 'js'],
  table: ['html', 'html', ''],
};

const FILES = [
  'frame.html',
  'frame.css',
  'cohesion-frame.js',
  'cohesion-kit.js',
  'cohesion-read.js',
  'cohesion-resize.js',
  'static.css',
  'site',
];

const ROWS =
  '<tr><td>Indicator</td><td>Good is</td><td>Target 2009/10</td><td>Result 2009/10</td></tr><tr><td>Get on well</td><td>higher</td><td>75%</td><td>76%</td></tr>';
const DEEDS = '<tr><td>Action</td><td>Lead</td></tr><tr><td>Hold a forum</td><td>Libraries</td></tr>';

/** The views that are seen on a page, by their tags, each with what it finds. */
const viewsOf = (page: GalleryPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('*')]
      .filter((view) => view.localName.startsWith('cohesion-') && view.checkVisibility())
      .map((view) => [
        view.localName,
        view.shadowRoot?.querySelector<HTMLElement>('[part=finding]')?.innerText ?? '',
      ]),
  );

async function shows(page: GalleryPage, views: readonly (readonly [string, RegExp])[]): Promise<void> {
  await page.waitForFunction(
    (count) =>
      [...document.querySelectorAll<HTMLElement & { state?: string }>('*')].filter(
        (view) => view.localName.startsWith('cohesion-') && view.checkVisibility() && view.state === 'ready',
      ).length === count,
    { timeout: 20_000 },
    views.length,
  );
  const found = await viewsOf(page);
  expect(found.map(([tag]) => tag)).to.deep.equal(views.map(([tag]) => tag));
  for (const [at, [tag, finding]] of views.entries()) expect(found[at]![1], tag).to.match(finding);
}

describe('the guides for webmasters, from the package', function () {
  this.timeout(120_000);
  useGallery();
  let project: Project;
  let site: CouncilSite;
  let files: string;

  before(async () => {
    project = installed();
    files = join(project.folder, 'guides');
    mkdirSync(files);
    for (const name of FILES)
      cpSync(join(project.package, 'dist', name), join(files, name), { recursive: true });
    cpSync(join(project.package, 'dist/strategies/leeds-2010.json'), join(files, 'plan.json'));
    cpSync('examples/data/leeds-2010.xlsx', join(files, 'plan.xlsx'));
    writeFileSync(join(files, 'plan.csv'), 'Action,Lead\nHold a forum,Libraries\n');
    site = await councilSite(files);
  });
  after(async () => {
    await site.close();
    rmSync(files, { recursive: true });
  });

  it('have the blocks that are followed here, and no others', () => {
    const pages = readdirSync('docs/embedding').map((file) => file.replace('.md', ''));
    const found = pages.map((name) => [name, codeBlocks(guide(name)).map(({ language }) => language)]);
    expect(Object.fromEntries(found)).to.deep.equal(BLOCKS);
  });

  describe('table.md', () => {
    const blocks = codeBlocks(guide('table'));
    const policy = printedPolicy(guide('table'));

    it('has the policy that is printed for all elements', () =>
      expect(policy).to.equal(printedPolicy('SECURITY.md')));

    it('has a table in the tag', () =>
      onSite(site.write(blockIn(blocks, 'html'), policy), (page) =>
        shows(page, [['cohesion-indicators', /^The only measure can be rated: 1 on target/]]),
      ));

    it('has a plan in the tag, and the digest of the script, by which no other file runs', async () => {
      const digests = JSON.parse(readFileSync(join(project.package, 'dist/sri.json'), 'utf8')) as Record<
        string,
        { integrity: string }
      >;
      const block = blockIn(blocks, 'html', 1);
      const pinned = (file: string) => block.replace('sha384-…', digests[file]!.integrity);
      await onSite(site.write(pinned('cohesion-kit.js'), policy), (page) =>
        shows(page, [['cohesion-indicators', /^Of 34 measures/]]),
      );
      await onSite(site.write(pinned('cohesion-read.js'), policy), async (page) => {
        expect(page.complaints.splice(0).join('\n')).to.match(/integrity/);
        expect(await page.$eval('main', (main) => main.innerText.trim())).to.equal('The plan as data');
      });
    });
  });

  describe('loader.md', () => {
    const blocks = codeBlocks(guide('loader'));
    const script = blockIn(blocks, 'html');
    const policy = printedPolicy(guide('loader'));
    const filled = (html: string, rows: string) => html.replace(/…/, rows);

    it('has the script, which upgrades a table under a heading that it names', () =>
      onSite(
        site.write(
          `${script}<div id="content"><h2>How we are doing</h2><table>${ROWS}</table></div>`,
          policy,
        ),
        (page) => shows(page, [['cohesion-indicators', /^The only measure can be rated: 1 on target/]]),
      ));

    it('has links to a file and to a table that follows', () =>
      onSite(
        site.write(`${script}<div id="content">${filled(blockIn(blocks, 'html', 1), DEEDS)}</div>`, policy),
        (page) =>
          shows(page, [
            ['cohesion-indicators', /^Of 34 measures/],
            ['cohesion-actions', /^1 action/],
          ]),
      ));

    it('has a table, a link and a block with data-cohesion', () =>
      onSite(site.write(`${script}${filled(blockIn(blocks, 'html', 2), ROWS)}`, policy), (page) =>
        shows(page, [
          ['cohesion-indicators', /^The only measure can be rated/],
          ['cohesion-actions', /^1 action/],
          ['cohesion-scorecard', /^Of 34 measures/],
        ]),
      ));

    it('has a module for developers, which a bundler takes', async () => {
      writeFileSync(join(project.folder, 'page.js'), blockIn(blocks, 'js'));
      await build({
        entryPoints: [join(project.folder, 'page.js')],
        outdir: join(files, 'bundled'),
        bundle: true,
        splitting: true,
        format: 'esm',
        conditions: ['production'],
      });
      const html = `<script type="module" src="/files/bundled/page.js"></script><div class="page-text"><h2>How we are doing</h2><table>${ROWS}</table></div>`;
      await onSite(site.write(html, policy), (page) =>
        shows(page, [['cohesion-indicators', /^The only measure can be rated/]]),
      );
    });
  });

  describe('frame.md', () => {
    const blocks = codeBlocks(guide('frame'));
    const frame = blockIn(blocks, 'html') + blockIn(blocks, 'html', 1);
    const policy = blockIn(blocks, '').replace('Content-Security-Policy: ', '').trim();

    /** What stands in the frame, once it has the height of that. */
    async function framed(page: GalleryPage): Promise<string> {
      const inner = page.mainFrame().childFrames()[0]!;
      await inner.waitForFunction(
        () => (document.querySelector('cohesion-indicators') as { state?: string } | null)?.state === 'ready',
      );
      await page.waitForFunction(() => document.querySelector('iframe')!.clientHeight > 2000);
      return inner.$eval(
        'cohesion-indicators',
        (view) => view.shadowRoot!.querySelector<HTMLElement>('[part=finding]')!.innerText,
      );
    }

    it('has the script and the frame, which shows the plan as high as it is', () =>
      onSite(site.write(frame, policy), async (page) =>
        expect(await framed(page)).to.match(/^Of 34 measures/),
      ));

    it('has the style that prints the link in the place of the frame', async () => {
      writeFileSync(join(files, 'print.css'), blockIn(blocks, 'css'));
      const style = '<link rel="stylesheet" href="/files/print.css">';
      await onSite(site.write(style + frame, policy), async (page) => {
        const seen = () =>
          page.evaluate(() => [
            document.querySelector('iframe')!.checkVisibility(),
            getComputedStyle(document.querySelector('.frame-link a')!, '::after').content,
          ]);
        expect(await seen()).to.deep.equal([true, 'none']);
        await page.emulateMediaType('print');
        const [isSeen, address] = await seen();
        expect(isSeen).to.equal(false);
        expect(address).to.contain('/files/frame.html?view=indicators');
      });
    });

    it('has the policy that frame.html brings', () => {
      const page = readFileSync(join(files, 'frame.html'), 'utf8');
      expect(page).to.contain(`content="${blockIn(blocks, '', 1).trim()}"`);
    });

    it('has the header by which others may not show it', async () => {
      const header = blockIn(blocks, '', 2).replace('Content-Security-Policy: ', '').trim();
      const guarded = await councilSite(files, { policy: header });
      await onSite(guarded.write(frame, policy), async (page) =>
        expect(await framed(page)).to.match(/^Of 34 measures/),
      );
      const html = frame.replaceAll('src="/files/frame', `src="${guarded.origin}/files/frame`);
      const open = policy.replace("frame-src 'self'", `frame-src ${guarded.origin}`);
      await onSite(site.write(html, open), (page) => {
        expect(page.complaints.splice(0).join('\n')).to.match(/frame-ancestors/);
        return Promise.resolve();
      });
      await guarded.close();
    });
  });

  describe('static.md', () => {
    const blocks = codeBlocks(guide('static'));
    const once = blockIn(blocks, 'html', 1);
    const policy = printedPolicy(guide('static'));
    let written: string;
    /** The rows of the static view that are seen; the style sheet sets them as blocks where there is little room. */
    const staticRows = (page: GalleryPage) =>
      page.$$eval('.cohesion-table tbody .cohesion-row', (rows) =>
        rows.filter((row) => row.checkVisibility()).map((row) => getComputedStyle(row).display),
      );

    before(() => {
      execFileSync('sh', ['-e', '-c', blockIn(blocks, 'sh')], {
        cwd: files,
        env: { ...process.env, npm_config_offline: 'true' },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      written = readFileSync(join(files, 'indicators.html'), 'utf8');
    });

    it('has the command, which writes what is shown', () => {
      const [start, end] = blockIn(blocks, 'html').split(/…[^]*…/);
      const lines = (html: string) => html.trim().replace(/\n\s*/g, '\n');
      expect(lines(written).startsWith(lines(start!))).to.equal(true);
      expect(lines(written).endsWith(lines(end!))).to.equal(true);
    });

    it('has the table, the style sheet and the script, by which it becomes the view in its place', () =>
      onSite(site.write(once + written, policy), async (page) => {
        await shows(page, [['cohesion-indicators', /^Of 34 measures, 10 can be rated/]]);
        expect(await staticRows(page)).to.deep.equal([]);
        expect(await page.$eval('h2', (heading) => heading.checkVisibility())).to.equal(true);
      }));

    it('reads the same without the script, and without the style sheet', async () => {
      const [style, script] = once.trim().split('\n');
      await onSite(site.write(style! + written, policy), async (page) => {
        expect(await staticRows(page)).to.deep.equal(Array<string>(34).fill('flex'));
      });
      await onSite(site.write(written, policy), async (page) => {
        expect(await staticRows(page)).to.deep.equal(Array<string>(34).fill('table-row'));
      });
      await onSite(site.write(script! + written, policy), (page) =>
        shows(page, [['cohesion-indicators', /^Of 34 measures/]]),
      );
    });

    it('stays as it is where the policy refuses the script, and where the plan is not there', async () => {
      const refusing = policy.replace("script-src 'self'", "script-src 'none'");
      for (const [html, own] of [
        [written, refusing],
        [written.replace('/files/plan.json', '/files/none.json'), policy],
      ] as const) {
        await onSite(site.write(once + html, own), async (page) => {
          const said = () => page.complaints.filter((one) => /script-src|<cohesion-/.test(one));
          const glance = () => new Promise((done) => void setTimeout(done, 300));
          for (let tries = 0; tries < 50 && said().length === 0; tries++) await glance();
          await glance(); // a second complaint would come now
          expect(said(), page.complaints.join('\n')).to.have.length(1);
          page.complaints.length = 0;
          expect(await viewsOf(page)).to.deep.equal([]);
          expect(await staticRows(page)).to.have.length(34);
        });
      }
    });
  });

  for (const name of ['builder', 'paste-tester']) {
    it(`the policy that the page itself has (${name}.md)`, async () => {
      const sent = (await fetch(address(`${name}/index.html`))).headers.get('content-security-policy')!;
      const printed = blockIn(codeBlocks(guide(name)), '')
        .trim()
        .split('; ');
      expect(printed).to.have.length(3);
      expect(sent.split('; ')).to.include.members(printed);
    });
  }
});
