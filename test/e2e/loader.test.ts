// The loader as a page of a council has it: the built folder, under a strict policy, on pages as an editor leaves them.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { parseAst } from 'rollup/parseAst';
import {
  address,
  emulateFeatures,
  type GalleryPage,
  onPage,
  useGallery,
  usePage,
  withoutScripts,
} from '../support/gallery.js';
import {
  breaches,
  ENLARGED,
  NARROW,
  onWritten,
  overhang,
  resize,
  shown,
  WIDE,
} from '../support/gallery-pages.js';

const LOADER = '/dist/site/cohesion-loader.js';
const FILES = readdirSync('dist/site').filter((file) => file.endsWith('.js'));
const sri = JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<
  string,
  { integrity: string; gzip: number }
>;
const script = (more = '') => `<script type="module" src="${LOADER}" ${more}></script>`;
const policy = (scripts: string, trustedTypes = 'lit-html') =>
  `default-src 'none'; script-src ${scripts}; style-src 'self'; connect-src 'self'; img-src data:; require-trusted-types-for 'script'; trusted-types ${trustedTypes}`;

const TABLE =
  '<table data-cohesion="indicators"><tr><td>Indicator</td><td>Good is</td><td>Target 2009/10</td><td>Result 2009/10</td></tr>' +
  '<tr><td>People who get on well together</td><td>higher</td><td>75%</td><td>76%</td></tr></table>';
const LINK = '<p><a data-cohesion="scorecard" href="/dist/strategies/leeds-2010.json">The Leeds plan</a></p>';

/** The views of a page, each with the first words that it says, and whether they are seen. */
const viewsOf = (page: GalleryPage) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('*')]
      .filter(({ localName }) => localName.startsWith('cohesion-'))
      .map((view) => ({
        tag: view.localName,
        finding: view.shadowRoot!.querySelector<HTMLElement>('[part=finding]')?.innerText ?? '',
        height: Math.round(view.getBoundingClientRect().height),
      })),
  );

/** The files of the folder that a page has loaded, without their digests. */
const loaded = (page: GalleryPage) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => /\/dist\/site\/(.*?)(?:-[\w-]{8})?\.js$/.exec(name)?.[1])
      .filter((name) => name !== undefined),
  );

/** How many tables and links of the page itself are seen. */
const seen = (page: GalleryPage, what: string) =>
  page.$$eval(what, (all) => all.filter((element) => element.checkVisibility()).length);

const PAGES = {
  'embedding/data-cohesion.html': [
    ['cohesion-scorecard', /^Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/],
    ['cohesion-indicators', /^Of 4 measures, 3 can be rated: 1 on target, 1 close, 1 off target/],
    ['cohesion-actions', /^61 actions/],
  ],
  'embedding/loader.html': [
    ['cohesion-indicators', /^Of 4 measures, 3 can be rated: 1 on target, 1 close, 1 off target/],
    ['cohesion-actions', /^3 actions/],
    ['cohesion-timeline', /as of 31 March 2010/],
  ],
  'embedding/static.html': [
    ['cohesion-indicators', /^Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/],
  ],
} as const;

/** How many tables and links of each are read without scripts. */
const WRITTEN: Readonly<Record<keyof typeof PAGES, readonly [number, number]>> = {
  'embedding/data-cohesion.html': [1, 2],
  'embedding/loader.html': [3, 2],
  'embedding/static.html': [1, 0],
};

describe('the pages that are upgraded', () => {
  useGallery();

  for (const [path, views] of Object.entries(PAGES)) {
    describe(path, () => {
      const onIt = usePage(path);
      before(async () => {
        await onIt().waitForFunction(
          (count) =>
            [...document.querySelectorAll<HTMLElement>('*')].filter(
              ({ localName, hidden }) => localName.startsWith('cohesion-') && !hidden,
            ).length === count,
          {},
          views.length,
        );
        await shown(onIt());
      });

      it('shows its views, under the policy of the gallery', async () => {
        const found = await viewsOf(onIt());
        expect(found.map(({ tag }) => tag)).to.deep.equal(views.map(([tag]) => tag));
        for (const [at, { finding, height }] of found.entries()) {
          expect(finding, found[at]!.tag).to.match(views[at]![1]);
          expect(height).to.be.greaterThan(100);
        }
      });

      it('loads the views that it has, and no others', async () => {
        const files = await loaded(onIt());
        const tags = views.map(([tag]) => tag.replace('cohesion-', ''));
        expect(files).to.include.members(tags);
        for (const other of ['map', 'fund', 'gap', 'matrix', 'plan', 'report', 'reporting', 'trend']) {
          expect(files).to.not.include(other);
        }
      });

      it('is accessible by axe and fits: wide, narrow, enlarged, in forced colours', async () => {
        const page = onIt();
        for (const viewport of [WIDE, NARROW, ENLARGED]) {
          await resize(page, viewport);
          expect(await breaches(page), `${viewport.width} px`).to.deep.equal([]);
          expect(await overhang(page), `${viewport.width} px`).to.equal(0);
        }
        const back = await emulateFeatures(page, [{ name: 'forced-colors', value: 'active' }]);
        expect(await breaches(page)).to.deep.equal([]);
        await back();
      });

      it('has the same words in Welsh', async () => {
        const page = onIt();
        const before = await viewsOf(page);
        await page.evaluate(() => Object.assign(document.documentElement, { lang: 'cy' }));
        await page.waitForFunction(
          (first) =>
            document
              .querySelector('cohesion-indicators')!
              .shadowRoot!.querySelector<HTMLElement>('[part=finding]')!.innerText !== first,
          {},
          before.find(({ tag }) => tag === 'cohesion-indicators')!.finding,
        );
        await page.evaluate(() => Object.assign(document.documentElement, { lang: 'en' }));
      });
    });
  }

  it('are read without scripts as they were written', async () => {
    for (const [path, [tables, links]] of Object.entries(WRITTEN)) {
      await withoutScripts(path, async (page) => {
        expect(await seen(page, 'table')).to.equal(tables);
        expect(await seen(page, 'main a')).to.equal(links);
      });
    }
  });

  for (const path of Object.keys(WRITTEN)) {
    it(`fit a narrow page without scripts: ${path}`, async () => {
      await withoutScripts(path, async (page) => {
        for (const viewport of [WIDE, NARROW, ENLARGED]) {
          await page.setViewport(viewport);
          expect(await overhang(page), `${viewport.width} px`).to.equal(0);
        }
      });
    });
  }

  it('have a static view that is accessible by axe, and says what the live one says', async () => {
    const [[, finding]] = PAGES['embedding/static.html'];
    const page = readFileSync('examples/embedding/static.html', 'utf8');
    const [html] = /<section class="cohesion-view">[^]*<\/section>/.exec(page)!;
    const styles =
      '<link rel="stylesheet" href="/gallery.css"><link rel="stylesheet" href="/dist/static.css">';
    await onWritten(`${styles}<main><h1>Leeds</h1>${html}</main>`, policy("'self'"), async (written) => {
      expect(await written.$eval('.cohesion-finding', ({ textContent }) => textContent)).to.match(finding);
      for (const viewport of [WIDE, NARROW]) {
        await resize(written, viewport);
        expect(await breaches(written), `${viewport.width} px`).to.deep.equal([]);
      }
    });
  });

  it('keep the table that asks for nothing, and let a link lead to its view', async () => {
    await onPage('embedding/loader.html', async (page) => {
      await page.waitForFunction(() => document.querySelector('#cohesion-actions:not([hidden])') !== null);
      expect(await seen(page, '#contact ~ table')).to.equal(1);
      await page.click('a[href="#cohesion-actions"]');
      expect(await page.$eval('#cohesion-actions', (view) => view.matches(':target'))).to.equal(true);
    });
  });

  it('keep an author from what a fragment or an attribute must not do', async () => {
    const content = TABLE.replace(
      '<table',
      '<table data-cohesion-onclick="document.title=1" data-cohesion-src="javascript:alert(1)"',
    );
    await onWritten(content + script(), policy("'self'"), async (page) => {
      expect(page.complaints.splice(0).join('\n')).to.match(/is not an address of the web/);
      expect(await viewsOf(page)).to.deep.equal([]);
      expect(await seen(page, 'table')).to.equal(1);
    });
  });
});

describe('the loader, when things go wrong', () => {
  useGallery();

  it('needs no more than its own folder, also with a nonce', async () => {
    await onWritten(TABLE + LINK + script('nonce="n0nce"'), policy("'nonce-n0nce'"), async (page) => {
      await page.waitForFunction(
        () => document.querySelectorAll('cohesion-scorecard:not([hidden])').length === 1,
      );
      expect((await viewsOf(page)).map(({ tag }) => tag)).to.deep.equal([
        'cohesion-indicators',
        'cohesion-scorecard',
      ]);
    });
  });

  it('can be pinned, and a page that pins another file stays as it was', async () => {
    const { integrity } = sri['site/cohesion-loader.js']!;
    await onWritten(
      TABLE + script(`integrity="${integrity}" crossorigin="anonymous"`),
      policy("'self'"),
      async (page) => {
        await page.waitForFunction(
          () => document.querySelector('cohesion-indicators:not([hidden])') !== null,
        );
      },
    );
    await onWritten(
      TABLE + script(`integrity="sha384-${'A'.repeat(64)}"`),
      policy("'self'"),
      async (page) => {
        expect(page.complaints.splice(0).join()).to.contain('integrity');
        expect(await seen(page, 'table')).to.equal(1);
      },
    );
  });

  for (const [what, scripts, trusted] of [
    [
      'the scripts of the policy leave out all but the loader',
      () => `${address(LOADER.slice(1))}`,
      'lit-html',
    ],
    ['trusted types leave out those of Lit', () => "'self'", 'other'],
  ] as const) {
    it(`leaves the page as it was where ${what}, and says so once for each`, async () => {
      await onWritten(TABLE + LINK + script(), policy(scripts(), trusted), async (page) => {
        const complaints = page.complaints.splice(0);
        const ours = complaints.filter((one) => one.startsWith('error: cohesion-kit:'));
        expect(ours).to.have.length(2);
        expect(ours.join()).to.match(/the table with data-cohesion="indicators".*could not be loaded/);
        expect(await viewsOf(page)).to.deep.equal([]);
        expect(await seen(page, 'table')).to.equal(1);
        expect(await seen(page, 'a')).to.equal(1);
      });
    });
  }

  it('leaves a link whose file is not there, or is another than its name says', async () => {
    const links =
      '<p><a href="/data/none.csv#cohesion-indicators">None</a></p><p><a href="/data/made-up-wards.geojson" data-cohesion="indicators">Wards</a></p>' +
      '<p><a href="/gallery.css?plan.xlsx#cohesion-actions">Look</a></p>';
    await onWritten(`<main>${links}</main>${script()}`, policy("'self'"), async (page) => {
      const said = page.complaints.splice(0).filter((one) => one.startsWith('error: <cohesion-'));
      expect(said).to.have.length(2);
      expect(said.join('\n')).to.match(/none\.csv answered 404/);
      expect(await viewsOf(page)).to.deep.equal([]);
      expect(await seen(page, 'a')).to.equal(3);
    });
  });

  it('upgrades a page once that has two copies of it', async () => {
    await onPage('embedding/loader.html', async (page) => {
      await page.waitForFunction(
        () => document.querySelectorAll('cohesion-timeline:not([hidden])').length === 1,
      );
      const before = (await viewsOf(page)).length;
      await page.evaluate(async (again) => void (await import(again)), `${LOADER}?again`);
      await new Promise((done) => void setTimeout(done, 500));
      expect((await viewsOf(page)).length).to.equal(before);
    });
  });

  it('upgrades the next page of a site that only changes the body', async () => {
    await onWritten(script(), policy("'self'"), async (page) => {
      expect(await viewsOf(page)).to.deep.equal([]);
      await page.evaluate(() => {
        const body = document.createElement('body');
        const table = body.appendChild(document.createElement('table'));
        table.dataset['cohesion'] = 'indicators';
        for (const cells of [
          ['Indicator', 'Good is', 'Target 2009/10', 'Result 2009/10'],
          ['People who get on well together', 'higher', '75%', '76%'],
        ]) {
          const row = table.insertRow();
          for (const words of cells) row.insertCell().textContent = words;
        }
        document.body.replaceWith(body);
      });
      await page.waitForFunction(() => document.querySelector('cohesion-indicators:not([hidden])') !== null);
    });
  });

  it('works in a page that carries the whole file of the elements as well', async () => {
    const both = `<script type="module" src="/dist/cohesion-kit.js"></script>${script()}`;
    await onWritten(TABLE + both, policy("'self'", "lit-html 'allow-duplicates'"), async (page) => {
      await page.waitForFunction(() => document.querySelector('cohesion-indicators:not([hidden])') !== null);
    });
  });
});

describe('dist/site', () => {
  it('has the loader in less than 4,000 bytes of gzip, and the digest of every file', () => {
    expect(sri['site/cohesion-loader.js']!.gzip).to.be.below(4000);
    expect(FILES.length).to.be.greaterThan(12);
    for (const file of FILES) {
      const code = readFileSync(`dist/site/${file}`);
      expect(sri[`site/${file}`]!.integrity, file).to.equal(
        `sha384-${createHash('sha384').update(code).digest('base64')}`,
      );
    }
    for (const file of Object.keys(sri)) expect(existsSync(`dist/${file}`), file).to.equal(true);
  });

  it('asks for nothing outside of itself', () => {
    for (const file of FILES) {
      const names = importsOf(readFileSync(`dist/site/${file}`, 'utf8'));
      if (file === 'cohesion-loader.js') expect(names).to.have.length.at.least(13);
      expect(
        names.filter((name) => !FILES.includes(name.replace(/^\.\//, ''))),
        file,
      ).to.deep.equal([]);
    }
  });
});

/** All that a module imports, at once or later. */
function importsOf(code: string): string[] {
  const names: string[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { type, source } = node as { type?: string; source?: { value?: unknown } | null };
    if (/^(?:Import|Export)/.test(type ?? '') && source) names.push(String(source.value));
    for (const inner of Object.values(node)) visit(inner);
  };
  visit(parseAst(code));
  return names;
}
