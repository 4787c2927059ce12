// The builder, as a new webmaster uses it: the tables of five real plans opened as files, pasted and put right, the view looked at, and what
// is taken away opened again. Each test counts what it does itself; the page may ask nothing of the network once it has loaded.
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import type { ElementHandle, HTTPRequest } from 'puppeteer-core';
import { FRAME_VIEWS } from '../../components/frame/frame-views.js';
import { SITES } from '../../examples/builder/site-list.js';
import { startServer } from '../../examples/serve.mjs';
import { validateStrategy } from '../../src/index.js';
import { checkWorkbook, HTML_STYLE } from '../../src/write/index.js';
import { ALLOW_LISTS, type Editor } from '../support/allow-lists.js';
import { codeBlocks } from '../support/code-blocks.js';
import { type CouncilSite, councilSite, onSite } from '../support/council-site.js';
import { leftBy, loadEditors } from '../support/editor-in-page.js';
import {
  address,
  emulateFeatures,
  type GalleryPage,
  onOwnPage,
  onPage,
  useGallery,
  usePage,
} from '../support/gallery.js';
import { breaches, BUILDER, NARROW, overhang, resize, WIDE } from '../support/gallery-pages.js';
import { csvOf, htmlOf } from '../support/source-tables/as-files.js';
import { SOURCES } from '../support/source-tables/sources.js';

const FIXTURES = 'test/fixtures/sources';

/** The view that a plan has at first, what it says, and how many rows its first table has. */
interface Shown {
  readonly view: string;
  readonly finding: string;
  readonly rows: number;
}

type Expected = readonly [view: string, finding: RegExp, rows: number];

const LEEDS: Expected = ['cohesion-indicators', /^Of 34 measures, 1 can be rated: 1 on target\./, 44];
const COVENTRY: Expected = [
  'cohesion-indicators',
  /^None of 8 can be rated: no target \(6 awaiting survey\)/,
  13,
];
const COMMUNITY: Expected = ['cohesion-plan', /15 themes, 38 objectives, 26 outcomes and 61 signs/, 3];
const LEICESTER: Expected = ['cohesion-fund', /^The plan names 4 funds: £600,000 set aside;/, 5];
const NORTHAMPTONSHIRE: Expected = ['cohesion-indicators', /^None of 9 can be rated: no target due yet/, 11];

const EXPECTED: Readonly<Record<string, Expected>> = {
  'leeds-2010': LEEDS,
  'coventry-2006': COVENTRY,
  'coventry-community-plan-2005': COMMUNITY,
  'leicester-2004': LEICESTER,
  'northamptonshire-2007': NORTHAMPTONSHIRE,
};

let folder: string;

before(() => {
  folder = mkdtempSync(join(tmpdir(), 'builder-'));
});
after(() => rmSync(folder, { recursive: true }));

/** Does something in a page, and throws where the page asks for anything meanwhile. */
async function askingNothing(page: GalleryPage, act: () => Promise<void>): Promise<void> {
  const asked: string[] = [];
  const note = (request: HTTPRequest) => void asked.push(request.url());
  page.on('request', note);
  await act();
  page.off('request', note);
  // the pictures that a browser has in its own controls have such addresses
  expect(asked.filter((url) => !/^(?:blob|data):/.test(url))).to.deep.equal([]);
}

/** Looks at the builder when it is ready. */
const onBuilder = (look: (page: GalleryPage) => Promise<void>): Promise<void> =>
  onPage(BUILDER, (page) => askingNothing(page, () => look(page)));

/** As `onBuilder`, in a page that may download. */
const onOwnBuilder = (look: (page: GalleryPage) => Promise<void>): Promise<void> =>
  onOwnPage(BUILDER, (page) => askingNothing(page, () => look(page)));

const said = (page: GalleryPage) => page.$eval('#said', (node) => node.textContent);

/** Waits until the page says that it is done. */
async function saying(page: GalleryPage, words: RegExp): Promise<string> {
  try {
    await page.waitForFunction(
      (source) => new RegExp(source).test(document.querySelector('#said')!.textContent),
      { timeout: 25_000 },
      words.source,
    );
  } catch (cause) {
    throw new Error(`the page does not say ${String(words)}, but "${await said(page)}"`, { cause });
  }
  return said(page);
}

const named = (name: string): string => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function openFile(page: GalleryPage, path: string): Promise<string> {
  const input = (await page.$('#file')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(path);
  const name = path.split('/').at(-1)!;
  return saying(page, new RegExp(`^${named(name)} (was|could not)`));
}

async function shownView(page: GalleryPage): Promise<Shown> {
  await page.waitForFunction(() => {
    const view = document.querySelector('#shown')!.firstElementChild;
    return view !== null && 'state' in view && view.state === 'ready';
  });
  return page.$eval('#shown', (region) => {
    const view = region.firstElementChild!;
    return {
      view: view.localName,
      finding: view.shadowRoot!.querySelector<HTMLElement>('[part=finding]')?.innerText ?? '',
      rows: view.shadowRoot!.querySelector('table')?.rows.length ?? 0,
    };
  });
}

describe('the builder', () => {
  useGallery();

  async function expectShown(page: GalleryPage, path: string): Promise<void> {
    const words = await openFile(page, path);
    const name = path.split('/').at(-1)!;
    const [view, finding, rows] = EXPECTED[name.replace(/(?:-one-sheet)?\.\w+$/, '')]!;
    expect(words).to.match(/was read\. \d+ tables?: \d+ cells exact/);
    const shown = await shownView(page);
    expect(shown.finding).to.match(finding);
    expect([shown.view, shown.rows]).to.deep.equal([view, rows]);
  }

  // each of these opens one file and does nothing else: the first step is the only one until something is to be chosen
  describe('with the tables of five plans, one file after the other', () => {
    const onIt = usePage(BUILDER);
    const opens = (file: string) => askingNothing(onIt(), () => expectShown(onIt(), file));

    for (const file of readdirSync(FIXTURES).filter((name) => /\.(?:xlsx|docx)$/.test(name))) {
      it(`shows ${file} in one step`, () => opens(`${FIXTURES}/${file}`));
    }

    for (const { id, tables } of SOURCES) {
      it(`shows ${id} as a page and as CSV`, async () => {
        const [page, csv] = [join(folder, `${id}.html`), join(folder, `${id}.csv`)];
        writeFileSync(page, htmlOf(tables()));
        writeFileSync(csv, tables().map(csvOf).join('\r\n'));
        await opens(page);
        await opens(csv);
      });
    }
  });

  it('reads a table that is pasted, with its markup', async () => {
    await onBuilder(async (page) => {
      await paste(page, { 'text/html': htmlOf(SOURCES[0]!.tables()), 'text/plain': 'Only the words' });
      expect(await saying(page, /^Pasted table was/)).to.match(/12 tables: 299 cells exact, 35 in doubt/);
      expect((await shownView(page)).rows).to.equal(44);
    });
  });

  it('reads rows of a spreadsheet that are pasted, and what is typed', async () => {
    await onBuilder(async (page) => {
      await paste(page, { 'text/plain': 'Indicator\tTarget 2009/10\tResult 2009/10\nGet on well\t75%\t76%' });
      await saying(page, /^Pasted table was read\. 1 table: 6 cells exact/);
      expect((await shownView(page)).view).to.equal('cohesion-indicators');
      await page.$eval('#paste', (box) => ((box as HTMLTextAreaElement).value = ''));
      await page.focus('#paste');
      await page.keyboard.type('Action,Lead\nHold events,Libraries');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForFunction(
        () => document.querySelector('#shown')!.firstElementChild?.localName === 'cohesion-actions',
      );
    });
  });

  it('asks for words where the box is empty, and for a title where a plan has none', async () => {
    await onBuilder(async (page) => {
      await page.click('#read-paste');
      expect(await page.$eval('#paste-error', (node) => node.textContent)).to.equal(
        'Error: there is nothing in the box to read.',
      );
      await openFile(page, `${FIXTURES}/leicester-2004.docx`);
      expect(await page.$eval('#paste-error', (node) => node.hasAttribute('hidden'))).to.equal(true);
      await page.$eval('#title', (input) => {
        (input as HTMLInputElement).value = ' ';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      expect(await page.$eval('#title-error', (node) => node.textContent)).to.contain('“leicester-2004”');
      expect(await page.$eval('#snippet', (box) => (box as HTMLTextAreaElement).value)).to.contain(
        '/files/leicester-2004.json',
      );
    });
  });

  it('lets a column be put right by the keyboard, which changes the plan and leaves the focus where it was', async () => {
    const path = join(folder, 'unknown.csv');
    writeFileSync(
      path,
      'Aim of the service,Wanted 2009/10,Got 2009/10\nGet on well,75%,76%\nBelong,60%,50%\n',
    );
    await onOwnBuilder(async (page) => {
      await openFile(page, path);
      expect(await said(page)).to.contain('It cannot be used yet');
      expect(await page.$eval('#problems .hint', (node) => node.textContent)).to.match(
        /^The plan cannot be used yet: say above what its columns hold/,
      );
      expect(await page.$eval('#show', (section) => section.hasAttribute('hidden'))).to.equal(true);
      for (const [heading, meaning] of [
        ['Aim of the service', 'indicator'],
        ['Wanted 2009/10', 'target'],
        ['Got 2009/10', 'result'],
      ] as const) {
        await page.focus(`#columns select[data-key="${heading}"]`);
        await page.keyboard.type(meaning);
        const chosen = await page.evaluate(() => (document.activeElement as HTMLSelectElement).value);
        expect(chosen, heading).to.equal(meaning);
      }
      const { view, rows } = await shownView(page);
      expect([view, rows]).to.deep.equal(['cohesion-indicators', 3]);
      expect(await said(page)).to.match(/^unknown\.csv was read\. 1 table: 9 cells exact/);
      const lists = await page.$$eval('#columns select[data-of=columns]', (all) =>
        all.map(({ value }) => value),
      );
      expect(lists).to.deep.equal(['indicator', 'target', 'result']);
      expect(await page.evaluate(() => document.activeElement!.getAttribute('data-key'))).to.equal(
        'Got 2009/10',
      );
      const strategy = JSON.parse(await downloaded(page, '#take-json', 'unknown.json')) as {
        indicators: { name: string; measures: { targets: unknown[]; results: unknown[] }[] }[];
      };
      expect(strategy.indicators.map(({ name }) => name)).to.deep.equal(['Get on well', 'Belong']);
      const [measure] = strategy.indicators[1]!.measures;
      expect([measure!.targets.length, measure!.results.length]).to.deep.equal([1, 1]);
    });
  });

  it('lets somebody say which way is good, and then rates as the plan that people wrote down does', async () => {
    await onBuilder(async (page) => {
      await openFile(page, `${FIXTURES}/leeds-2010.docx`);
      expect((await shownView(page)).finding).to.contain('which way is good is not known (9)');
      await page.click('#directions summary');
      const sayAll = (way: string) =>
        page.$$eval(
          '#directions select',
          (all, value) => {
            for (const list of all) {
              list.value = value;
              list.dispatchEvent(new Event('change', { bubbles: true }));
            }
          },
          way,
        );
      expect(await page.$$eval('#directions select', (all) => all.map(({ value }) => value))).to.deep.equal(
        Array<string>(24).fill('unknown'),
      );
      await sayAll('higher');
      const { finding } = await shownView(page);
      expect(finding).to.match(/^Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/);
      expect(finding).to.not.contain('which way is good is not known');
      await sayAll('unknown');
      expect((await shownView(page)).finding).to.match(LEEDS[1]);
      // another plan is not told what was said of this one
      await openFile(page, `${FIXTURES}/leeds-2010.xlsx`);
      expect((await shownView(page)).finding).to.contain('which way is good is not known (9)');
    });
  });

  it('leads from a problem to its cell', async () => {
    await onBuilder(async (page) => {
      await openFile(page, `${FIXTURES}/leicester-2004.docx`);
      const [words, id] = await page.$eval('#problems a', (link) => [link.textContent, link.hash.slice(1)]);
      expect(words).to.match(/^table \d, row \d+, column \d+$/);
      await page.focus('#problems a');
      await page.keyboard.press('Enter');
      const focused = await page.evaluate(() => [
        document.activeElement!.id,
        document.activeElement!.textContent,
      ]);
      expect(focused[0]).to.equal(id);
      expect(focused[1]).to.match(/in doubt|not read/);
    });
  });

  it('tells doubts that are alike together, with the way to each cell', async () => {
    await onBuilder(async (page) => {
      await openFile(page, `${FIXTURES}/coventry-2006.docx`);
      expect(await page.$eval('#problems .hint', (node) => node.textContent)).to.equal(
        'None of it keeps the plan from being used. What is in doubt is used as it was read: look whether that is right.',
      );
      const summary = await page.$(
        'aria/In doubt, 52 times: read as milestone: no time was found: kept as an activity',
      );
      await summary!.focus();
      await page.keyboard.press('Enter');
      const links = () =>
        page.$$eval('#problems details[open] a', (all) => all.map(({ hash }) => hash.slice(1)));
      await page.waitForFunction(() => document.querySelector('#problems details[open] a'));
      const cells = await links();
      expect(cells).to.have.length(52);
      await page.focus('#problems details[open] a');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement!.id)).to.equal(cells[0]);
      // nothing is lost: all of them are there one by one
      for (let more; (more = await page.$('#more-problems:not([hidden])'));) await more.click();
      await page.$$eval('#problems summary', (all) =>
        all.filter((one) => !one.parentElement!.hasAttribute('open')).forEach((one) => one.click()),
      );
      await page.waitForFunction(() => document.querySelectorAll('#problems a').length === 145);
    });
  });

  it('counts doubts that are alike in a long file, and lists the first of them', async () => {
    const path = join(folder, 'wishes.csv');
    const rows = Array.from({ length: 5_000 }, (_, at) => `Forum ${at},Libraries,More of ${at}`);
    writeFileSync(path, ['Action,Lead,Wishes', ...rows].join('\n'));
    await onBuilder(async (page) => {
      await openFile(page, path);
      const summary = await page.$(
        'aria/Not read, 5,000 times: the heading is not among the words known: say above what the column holds',
      );
      await summary!.click();
      await page.waitForFunction(() => document.querySelectorAll('#problems details li').length === 100);
      expect(await page.$eval('#problems details > p', (node) => node.textContent)).to.match(
        /^And 4,900 more/,
      );
      await page.select('#columns select[data-key="Wishes"]', 'ignore');
      await page.waitForFunction(() =>
        /Not read, 5,000 times: the column was left out, as you said/.test(
          document.querySelector('#problems')!.textContent,
        ),
      );
    });
  });

  it('tells apart the tables of one sheet', async () => {
    await onBuilder(async (page) => {
      expect(await openFile(page, `${FIXTURES}/leicester-2004-one-sheet.xlsx`)).to.contain(
        '5 tables: 66 cells exact, 8 in doubt, 5 not read. 13 things to look at.',
      );
      const labels = await page.$$eval('#columns .set label', (all) =>
        all.map(({ textContent }) => textContent),
      );
      expect(labels).to.deep.equal([1, 2, 4, 5].map((at) => `Sheet1, table ${at}: kind of table`));
      expect(await page.$eval('#columns > p', (node) => node.textContent)).to.equal(
        'Sheet1, table 3: implications, known by its title.',
      );
      const examples = await page.$eval('#columns td:last-child', (cell) => cell.textContent);
      expect(examples).to.equal('15 March 2004');
      const what = await page.$eval('#problems summary', (node) => node.textContent);
      expect(what).to.equal('Not read, 5 times: no heading that is known says what they are');
    });
  });

  const REFUSED: readonly (readonly [name: string, content: string | Uint8Array, words: RegExp])[] = [
    [
      'picture.png',
      new Uint8Array([137, 80, 78, 71, 13, 10, 26, 10, 0, 0, 0, 13]),
      /^Error: picture\.png holds no plan/,
    ],
    [
      'broken.xlsx',
      readFileSync(`${FIXTURES}/leeds-2010.xlsx`).subarray(0, 3000),
      /^Error: broken\.xlsx holds no plan/,
    ],
    ['wrong.xlsx', 'MZ this is no workbook', /^Error: wrong\.xlsx holds no plan/],
    ['empty.csv', '', /^Error: empty\.csv holds no plan/],
    ['plan.json', '{"format": 2, "id": ', /^Error: plan\.json holds no plan/],
  ];

  it('says beside the control why a file cannot be read, and loses nothing', async () => {
    await onBuilder(async (page) => {
      await openFile(page, `${FIXTURES}/leeds-2010.xlsx`);
      const before = await shownView(page);
      for (const [name, content, words] of REFUSED) {
        writeFileSync(join(folder, name), content);
        await openFile(page, join(folder, name));
        const error = await page.$eval('#file-error', (node) => node.textContent);
        expect(error).to.match(words).and.to.contain('What was read of leeds-2010.xlsx is still below.');
        expect(await page.$eval('#file', (input) => input.getAttribute('aria-invalid'))).to.equal('true');
        expect(await shownView(page), name).to.deep.equal(before);
      }
      await openFile(page, `${FIXTURES}/leicester-2004.xlsx`);
      expect(
        await page.$eval('#file-error', (node) => [node.hasAttribute('hidden'), node.textContent]),
      ).to.deep.equal([true, '']);
    });
  });

  const longFile = (rows: number) =>
    [
      'area_name,indicator,period,value',
      ...Array.from(
        { length: rows },
        (_, at) =>
          `Ward ${at % 50},Indicator ${Math.floor(at / 50) % 20},${2000 + Math.floor(at / 1000)},${at % 100}`,
      ),
    ].join('\n');

  it('reads 10,000 rows with its progress shown', async function () {
    this.timeout(60_000);
    const path = join(folder, 'long.csv');
    writeFileSync(path, longFile(10_000));
    await onBuilder(async (page) => {
      await page.evaluate(() => {
        const shares: number[] = [];
        Object.assign(window, { shares });
        const bar = document.querySelector('progress')!;
        new MutationObserver(() => shares.push(bar.value)).observe(bar, { attributes: true });
      });
      expect(await openFile(page, path)).to.match(/1 table: 40,004 cells exact/);
      const shares = await page.evaluate(() => (window as unknown as { shares: number[] }).shares);
      expect(shares.length).to.be.above(5);
      expect(shares).to.deep.equal(shares.toSorted((one, other) => one - other));
      expect((await shownView(page)).view).to.equal('cohesion-indicators');
    });
  });

  it('stops when it is told to, and keeps what was read before', async function () {
    this.timeout(60_000);
    const path = join(folder, 'longer.csv');
    writeFileSync(path, longFile(99_000));
    await onBuilder(async (page) => {
      await openFile(page, `${FIXTURES}/leeds-2010.xlsx`);
      const before = await shownView(page);
      await ((await page.$('#file')) as ElementHandle<HTMLInputElement>).uploadFile(path);
      // the bar may still be that of the file before
      await page.waitForFunction(
        () =>
          document.querySelector('#said')!.textContent === 'Reading longer.csv' &&
          document.querySelector('#stop')!.checkVisibility(),
      );
      await page.focus('#stop');
      await page.keyboard.press('Enter');
      expect(await saying(page, /^Stopped/)).to.equal(
        'Stopped: longer.csv was not read. What was read of leeds-2010.xlsx is still below.',
      );
      expect(await page.$eval('#working', (node) => node.hasAttribute('hidden'))).to.equal(true);
      expect(await shownView(page)).to.deep.equal(before);
    });
  });

  it('says so where its worker cannot be loaded, and does not wait for it', async () => {
    // a site to which somebody has not copied dist/builder
    const root = join(folder, 'site');
    mkdirSync(join(root, 'dist'), { recursive: true });
    symlinkSync(resolve('examples'), join(root, 'examples'));
    symlinkSync(resolve('dist/cohesion-kit.js'), join(root, 'dist/cohesion-kit.js'));
    const server = await startServer({ port: 0, root });
    // a page of its own: what its worker has asked for never comes to an end, and a page that is kept would wait for it
    await onOwnPage('rating.html', async (page) => {
      await page.goto(new URL(BUILDER, server.url).href);
      await saying(page, /^Error: the builder could not be started/);
      await openFile(page, `${FIXTURES}/leeds-2010.docx`);
      expect(await page.$eval('#file-error', (node) => node.textContent)).to.match(
        /^Error: leeds-2010\.docx could not be read: /,
      );
      expect(await page.$eval('#working', (node) => node.hasAttribute('hidden'))).to.equal(true);
      page.complaints.length = 0; // that it is another server, and has no such file
    });
    await server.close();
  });

  it('goes on with another worker where one does not stop at once', async () => {
    await onOwnPage(BUILDER, async (page) => {
      await openFile(page, `${FIXTURES}/leeds-2010.xlsx`);
      // nothing is read between the two: a file in one piece, as a workbook is, cannot be interrupted
      const input = (await page.$('#file')) as ElementHandle<HTMLInputElement>;
      writeFileSync(
        join(folder, 'long.html'),
        `<table>${'<tr><td>Action<td>Lead</tr>'.repeat(400_000)}</table>`,
      );
      await input.uploadFile(join(folder, 'long.html'));
      await page.waitForFunction(() => !document.querySelector('#working')!.hasAttribute('hidden'));
      await page.click('#stop');
      expect(await saying(page, /^Stopped/)).to.contain('What was read of leeds-2010.xlsx is still below.');
      await openFile(page, `${FIXTURES}/leicester-2004.xlsx`);
      expect((await shownView(page)).view).to.equal('cohesion-fund');
    });
  });

  it('gives a document that is valid, a page that needs no script, and a workbook without a fault', async () => {
    await onOwnBuilder(async (page) => {
      await openFile(page, `${FIXTURES}/leeds-2010.docx`);
      await page.$eval('#title', (input) => ((input as HTMLInputElement).value = ''));
      await page.focus('#title');
      await page.keyboard.type('Our plan for 2010');
      await page.select('#rule', 'met-or-not-met');
      await page.select('#lang', 'cy');
      await shownView(page);
      const document = validateStrategy(
        JSON.parse(await downloaded(page, '#take-json', 'our-plan-for-2010.json')),
      );
      expect(document.issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
      expect(
        document.ok && [
          document.strategy.title,
          document.strategy.rule?.id,
          document.strategy.actions.length,
        ],
      ).to.deep.equal(['Our plan for 2010', 'met-or-not-met', 61]);
      const html = await downloaded(page, '#take-page', 'our-plan-for-2010.html');
      expect(html).to.contain('<html lang="cy-GB">').and.to.contain(HTML_STYLE).and.not.to.contain('<script');
      expect(html.match(/<tr\b/g)).to.have.length.above(34);
      const workbook = await downloadedBytes(page, '#take-workbook', 'our-plan-for-2010.xlsx');
      expect(checkWorkbook(workbook)).to.deep.equal([]);
    });
  });

  /** They have neither indicators nor actions, of which pages are made. */
  const WITHOUT_PAGE = ['coventry-community-plan-2005', 'leicester-2004'];

  it('gives files of each plan that can be opened again', async function () {
    this.timeout(60_000);
    await onOwnBuilder(async (page) => {
      for (const { id } of SOURCES) {
        await openFile(page, `${FIXTURES}/${id}.docx`);
        const plan = validateStrategy(JSON.parse(await downloaded(page, '#take-json', `${id}.json`)));
        expect(plan.ok, id).to.equal(true);
        const hasPage = await page.$eval('#take-page', (button) => !button.hasAttribute('disabled'));
        expect(hasPage, id).to.equal(!WITHOUT_PAGE.includes(id));
        if (hasPage) {
          const html = await downloaded(page, '#take-page', `${id}.html`);
          expect(html, id).to.match(/<h1[^>]*>[^<]+<\/h1>[^]*<table/);
        }
        expect(checkWorkbook(await downloadedBytes(page, '#take-workbook', `${id}.xlsx`)), id).to.deep.equal(
          [],
        );
      }
      const again = join(folder, 'again.json');
      const json = await downloaded(page, '#take-json', `${SOURCES.at(-1)!.id}.json`);
      writeFileSync(again, json);
      const before = await shownView(page);
      expect(await openFile(page, again)).to.contain('It is a document already.');
      expect(await shownView(page)).to.deep.equal(before);
    });
  });

  it('has a view even of a plan that none is made for', async () => {
    const path = join(folder, 'asked.csv');
    writeFileSync(path, 'Who was consulted,When,How\nTenants,March 2004,Survey\n');
    await onBuilder(async (page) => {
      expect(await openFile(page, path)).to.contain('asked.csv was read');
      expect((await shownView(page)).view).to.equal('cohesion-report');
      expect(await page.$eval('#page-hint', (node) => node.textContent)).to.match(/^There is none/);
    });
  });

  it('offers every view that a frame or the loader shows, where a plan has something for it', async () => {
    await onBuilder(async (page) => {
      const offered = new Set<string>();
      for (const file of [
        'examples/data/made-up-town.json',
        'examples/data/safe-after-dark.json',
        'dist/strategies/leeds-2010.json',
        'dist/strategies/leicester-2004.json',
        'dist/strategies/coventry-community-plan-2005.json',
        'dist/strategies/northamptonshire-2007.json',
      ]) {
        await openFile(page, file);
        for (const value of await page.$$eval('#view option', (all) => all.map((one) => one.value))) {
          await page.select('#view', value);
          const { view } = await shownView(page);
          const [tag] = /<cohesion-[a-z]+/.exec(await valueOf(page, 'snippet'))!;
          expect(tag).to.equal(`<${view}`);
          offered.add(view.replace('cohesion-', ''));
        }
      }
      // a single mark of a rating is of no plan
      expect([...offered].toSorted()).to.deep.equal(FRAME_VIEWS.filter((name) => name !== 'rating'));
      await openFile(page, 'examples/data/made-up-town.json');
      const named = await page.$$eval('#view option', (all) =>
        all.map(({ value, textContent }) => [textContent, value]),
      );
      const views = Object.fromEntries(named) as Record<string, string>;
      await page.select('#view', views['Measures and places']!);
      expect((await shownView(page)).finding).to.match(/figures of 16 places/);
      expect(await valueOf(page, 'snippet')).to.contain('by="place"');
      await page.select('#view', views['Tile map of places']!);
      expect((await shownView(page)).finding).to.match(/^Of 14 places with a figure/);
    });
  });

  it('reads a file that is dropped on the page, and stays on it', async () => {
    await onBuilder(async (page) => {
      const left = await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['Action,Lead\nHold events,Libraries'], 'dropped.csv'));
        return document.body.dispatchEvent(
          new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }),
        );
      });
      expect(left, 'the browser would open it').to.equal(false);
      await saying(page, /^dropped\.csv was read/);
      expect((await shownView(page)).view).to.equal('cohesion-actions');
    });
  });

  it('gives the tag of what is shown, and a table for editors that keep nothing else', async () => {
    await onBuilder(async (page) => {
      await openFile(page, `${FIXTURES}/leeds-2010.docx`);
      const snippet = () => page.$eval('#snippet', (box) => (box as HTMLTextAreaElement).value);
      const { integrity } = (
        JSON.parse(readFileSync('dist/sri.json', 'utf8')) as Record<string, { integrity: string }>
      )['cohesion-kit.js']!;
      expect(await snippet()).to
        .equal(`<script type="module" src="/files/cohesion-kit.js" integrity="${integrity}"></script>
<cohesion-indicators src="/files/leeds-2010.json">
  <p><a href="/files/leeds-2010.json">leeds-2010, as data</a></p>
</cohesion-indicators>
`);
      await page.select('#lang', 'cy');
      await page.$eval('#as-of', (input) => {
        (input as HTMLInputElement).value = '2010-03-31';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      await page.$eval('#green', (input) => {
        (input as HTMLInputElement).value = '#005a9c';
        input.dispatchEvent(new Event('change', { bubbles: true }));
      });
      expect(await snippet()).to.contain('src="/files/leeds-2010.json" as-of="2010-03-31" lang="cy">');
      // a style in the page would be refused by a policy
      expect(await valueOf(page, 'colours')).to.equal(
        'cohesion-indicators {\n  --cohesion-green: #005a9c;\n}\n',
      );
      expect(await snippet()).to.not.contain('005a9c');
      await shownView(page);
      expect(
        await page.$eval('#shown', (node) => getComputedStyle(node).getPropertyValue('--cohesion-green')),
      ).to.equal('#005a9c');
      await page.select('#site', 'static');
      await page.waitForFunction(() =>
        (document.querySelector('#snippet') as HTMLTextAreaElement).value.startsWith(
          '<section class="cohesion-view"',
        ),
      );
      expect(await snippet())
        .to.contain('<table')
        .and.not.to.contain('<script');
      const permissions = page.browserContext();
      await permissions.overridePermissions(new URL(address()).origin, []);
      await page.click('#copy');
      await page.waitForFunction(() =>
        /^Selected/.test(document.querySelector('#snippet-copied')!.textContent),
      );
      expect(await page.evaluate(() => String(getSelection()))).to.contain('<table');
      await permissions.clearPermissionOverrides();
      await page.select('#view', '3'); // the timeline, which no table shows
      expect(await page.$eval('#paste-hint-site', (node) => node.textContent)).to.match(
        /^This view is drawn by script alone/,
      );
      expect([
        await snippet(),
        await page.$eval('#copy', (button) => button.hasAttribute('disabled')),
      ]).to.deep.equal(['', true]);
      await page.select('#site', 'html');
      expect(await snippet()).to.contain('<cohesion-timeline');
      await page.select('#by', 'body');
      expect(await snippet()).to.contain('by="body"');
    });
  });

  describe('what is to be done on a site, by the system that it has', function () {
    this.timeout(60_000);
    let site: CouncilSite;
    const told = new Map<string, Told>();
    const seen = new Map<string, string>();

    before(async () => {
      await onOwnBuilder(async (page) => {
        await openFile(page, `${FIXTURES}/leeds-2010.docx`);
        await shownView(page);
        await setValue(page, 'as-of', '2009-03-31');
        for (const id of await page.$$eval('#site option', (all) => all.map(({ value }) => value))) {
          await page.select('#site', id);
          await page.waitForFunction(() => (document.querySelector('#snippet') as HTMLTextAreaElement).value);
          told.set(id, await toldNow(page));
          seen.set(
            id,
            await page.$eval('#site', (list) => (list as HTMLSelectElement).selectedOptions[0]!.text),
          );
        }
        const files = join(folder, 'council');
        mkdirSync(files);
        writeFileSync(
          join(files, 'leeds-2010.json'),
          await downloaded(page, '#take-json', 'leeds-2010.json'),
        );
        for (const name of new Set([...told.values()].flatMap((one) => one.files))) {
          if (!existsSync(join(files, name)))
            cpSync(join('dist', name), join(files, name), { recursive: true });
        }
        site = await councilSite(files);
      });
    });
    after(() => site.close());

    it('names the systems that the allow-lists are of, and those of its guide', () => {
      const editors = SITES.flatMap(({ editor }) => (editor === undefined ? [] : [editor]));
      expect(editors.toSorted()).to.deep.equal(Object.keys(ALLOW_LISTS).toSorted());
      const rows = readFileSync('docs/embedding/builder.md', 'utf8').matchAll(
        /^\| ([^|]+?) +\|.*\]\((\w+)\.md\) +\|$/gm,
      );
      const guides = [...told].map(([id, { guide }]) => [seen.get(id)!.replace(' I ', ' you '), guide]);
      expect([...rows].map(([, name, guide]) => [name, guide])).to.deep.equal(guides);
    });

    it('gives forms, scripts and policies that a guide has', () => {
      const guides = [
        'README.md',
        'SECURITY.md',
        ...readdirSync('docs/embedding').map((name) => `docs/embedding/${name}`),
      ];
      const text = guides.map((name) => readFileSync(name, 'utf8')).join('\n');
      const forms = guides.flatMap((name) => codeBlocks(name)).flatMap(({ code }) => formsIn(code));
      for (const [id, { snippet, once, policy }] of told) {
        for (const form of formsIn(snippet)) expect(forms, id).to.include(form);
        expect(text, id).to.contain(once.trim()).and.to.contain(policy);
      }
    });

    const upgraded = SITES.filter(({ way }) => way !== 'static');
    for (const { id, title, editor } of upgraded) {
      it(`shows the view, and what stands there before it can be read: ${title}`, async () => {
        const { snippet, once, policy } = told.get(id)!;
        const left = editor === undefined ? snippet : await stripped(site, snippet, editor);
        // the page itself, before any script: what a resident has where none runs
        await onSite(site.write(left.replace(/<script.*?<\/script>/, '')), async (page) => {
          const links = await page.$$eval('a', (all) =>
            all.map((link) => [link.checkVisibility(), link.textContent]),
          );
          expect(links).to.have.length(1);
          expect(links[0]![0]).to.equal(true);
          expect(links[0]![1]).to.match(/^leeds-2010(, as data|: Indicators, on a page of its own)$/);
          expect(await breaches(page, NO_HEADING)).to.deep.equal([]);
          if (id === 'frame') await viewIn(page);
        });
        // most sites send one policy with everything, the page of the frame too
        const strict = await councilSite(join(folder, 'council'), { policy });
        try {
          await onSite(strict.write(once + left, policy), async (page) => {
            expect(await viewIn(page)).to.match(/^Of 34 measures, \d+ can be rated/);
            expect(await breaches(page, NO_HEADING)).to.deep.equal([]);
          });
        } finally {
          await strict.close();
        }
      });
    }

    for (const editor of Object.keys(ALLOW_LISTS) as readonly Editor[]) {
      it(`leaves a table of words that can be read, whatever the system: ${editor}`, async () => {
        const { snippet, once, policy } = told.get('static')!;
        const left = await stripped(site, snippet, editor);
        const words = (html: string) =>
          html
            .replace(/<[^>]*>/g, ' ')
            .replace(/\s+/g, ' ')
            .trim();
        expect(words(left)).to.equal(words(snippet));
        await onSite(site.write(once + left, policy), async (page) => {
          expect(
            await page.$$eval('table tr', (all) => all.filter((row) => row.checkVisibility()).length),
          ).to.equal(snippet.match(/<tr\b/g)!.length);
          expect(await breaches(page, NO_HEADING)).to.deep.equal([]);
        });
      });
    }

    it('takes three steps from the table of a plan to what is pasted: open, say the system, copy', async () => {
      await onOwnBuilder(async (page) => {
        await mayCopy(page);
        for (const { id } of SOURCES) {
          await openFile(page, `${FIXTURES}/${id}.docx`);
          await page.select('#site', 'drupal');
          await page.click('#copy');
          await page.waitForFunction(
            () => document.querySelector('#snippet-copied')!.textContent === 'Copied',
          );
          expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(
            `<p><a href="/files/${id}.json#${EXPECTED[id]![0]}">${id}, as data</a></p>\n`,
          );
          await page.select('#site', 'html'); // what was copied is another now
          expect(await page.$eval('#snippet-copied', (node) => node.textContent)).to.equal('');
        }
      });
    });

    it('refuses a folder that is none of the site, and writes another into all of it', async () => {
      await onBuilder(async (page) => {
        await openFile(page, `${FIXTURES}/leeds-2010.docx`);
        for (const wrong of [
          '',
          'files',
          'https://example.org/files/',
          '//example.org/',
          '/a b/',
          'javascript:1',
        ]) {
          await setValue(page, 'folder', wrong);
          expect(await page.$eval('#folder-error', (node) => node.textContent), wrong).to.match(
            /^Error: write the path/,
          );
          expect(await valueOf(page, 'snippet')).to.contain('src="/files/leeds-2010.json"');
        }
        await setValue(page, 'folder', '/sites/default/files');
        expect(await page.$eval('#folder-error', (node) => node.hasAttribute('hidden'))).to.equal(true);
        await page.select('#site', 'drupal');
        const { snippet, once, names } = await toldNow(page);
        expect(snippet).to.equal(
          '<p><a href="/sites/default/files/leeds-2010.json#cohesion-indicators">leeds-2010, as data</a></p>\n',
        );
        expect(once).to.contain('src="/sites/default/files/site/cohesion-loader.js"');
        expect(names).to.deep.equal(['/sites/default/files/leeds-2010.json', '/sites/default/files/site/']);
      });
    });

    it('says in the language of the view what residents read, and where the page has to say it', async () => {
      await onBuilder(async (page) => {
        await openFile(page, `${FIXTURES}/leeds-2010.docx`);
        await page.select('#lang', 'cy');
        await page.select('#site', 'frame');
        expect((await toldNow(page)).snippet)
          .to.contain('title="leeds-2010: Dangosyddion"')
          .and.to.contain('&amp;lang=cy')
          .and.to.contain('ar dudalen ar wahân');
        await page.select('#site', 'wordpress');
        expect((await toldNow(page)).snippet).to.contain('leeds-2010, fel data');
        expect(await page.$eval('#paste-hint-site', (node) => node.textContent)).to.match(/lang="cy"/);
      });
    });

    it('is copied by the keyboard, each piece by a button of its own', async () => {
      await onOwnBuilder(async (page) => {
        await mayCopy(page);
        await openFile(page, `${FIXTURES}/leeds-2010.docx`);
        await page.focus('#site');
        await page.keyboard.type('WordPress');
        for (const [piece, name] of [
          ['once', 'Copy for the template'],
          ['snippet', 'Copy for the page'],
          ['policy', 'Copy the policy'],
        ] as const) {
          const button = await page.$(`aria/${name}[role="button"]`);
          await button!.focus();
          await page.keyboard.press('Enter');
          await page.waitForFunction(
            (id) => document.querySelector(`#${id}-copied`)!.textContent === 'Copied',
            {},
            piece,
          );
          expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(
            await valueOf(page, piece),
          );
        }
        expect(await valueOf(page, 'snippet')).to.match(/^<div data-cohesion="indicators"/);
      });
    });
  });

  it('lets a table be of another kind, by the keyboard, and be left out', async () => {
    const path = join(folder, 'steps.csv');
    writeFileSync(
      path,
      'Action,Milestone,By when\nForum,Hall booked,May 2009\nForum,Speakers found,June 2009\n\nIndicator,Target 2009/10\nBelong,50%\n',
    );
    await onBuilder(async (page) => {
      await openFile(page, path);
      const kinds = () =>
        page.$$eval('#columns select[data-of=kinds]', (all) =>
          all.map((list) => [list.value, list.options[0]!.text]),
        );
      expect(await kinds()).to.deep.equal([
        ['', 'milestones (by its headings)'],
        ['', 'indicators (by its headings)'],
      ]);
      expect(await page.$('aria/Table 1: kind of table')).to.not.equal(null);
      const isFirst = 'Action | Milestone | By when';
      await page.focus(`#columns select[data-key="${isFirst}"]`);
      await page.keyboard.type('actions');
      await page.waitForFunction(
        () => document.querySelector('#kind-1-hint')?.textContent === 'Read so, as you said.',
      );
      expect(await page.evaluate(() => document.activeElement!.getAttribute('data-key'))).to.equal(isFirst);
      expect(await page.$eval('#problems', (node) => node.textContent)).to.not.contain('it was said');
      await page.select('#columns select[data-key="Indicator | Target 2009/10"]', 'ignore');
      await page.waitForFunction(() => /^Left out/.test(document.querySelector('#kind-2-hint')!.textContent));
      await page.waitForFunction(
        () => document.querySelector('#shown')!.firstElementChild?.localName === 'cohesion-actions',
      );
      expect(await page.$$eval('#view option', (all) => all.map(({ text }) => text))).to.not.include(
        'Indicators',
      );
      // and back, to what the headings say
      await page.select('#columns select[data-key="Indicator | Target 2009/10"]', '');
      await page.waitForFunction(() =>
        [...document.querySelectorAll('#view option')].some(
          ({ textContent }) => textContent === 'Indicators',
        ),
      );
    });
  });

  it('says what else to say where a kind alone is not enough', async () => {
    const path = join(folder, 'aims.csv');
    writeFileSync(
      path,
      'Our hopes,Our thoughts\nGet on well,Many people feel alone\nBelong to us,People move often\n',
    );
    await onBuilder(async (page) => {
      await openFile(page, path);
      await page.select('#columns select[data-of=kinds]', 'objectives');
      await saying(page, /It cannot be used yet/);
      await page.waitForFunction(() =>
        /To read it as objectives/.test(document.querySelector('#columns')!.textContent),
      );
      await page.select('#columns select[data-key="Our hopes"]', 'objective');
      expect((await shownView(page)).view).to.equal('cohesion-plan');
    });
  });

  it('lets a year start in another month than April', async () => {
    const path = join(folder, 'school.csv');
    writeFileSync(path, 'Indicator,Target 2009/10,Result 2009/10\nGet on well,75%,76%\n');
    await onOwnBuilder(async (page) => {
      await openFile(page, path);
      expect(
        await page.$eval('#year', (list) => (list as HTMLSelectElement).selectedOptions[0]!.text),
      ).to.equal('April');
      await page.$eval('#said', (node) => (node.textContent = ''));
      await page.select('#year', '9');
      await saying(page, /^school\.csv was read/);
      const plan = JSON.parse(await downloaded(page, '#take-json', 'school.json')) as {
        indicators: { measures: { results: { period: { start: string } }[] }[] }[];
      };
      expect(plan.indicators[0]!.measures[0]!.results[0]!.period.start).to.equal('2009-09-01');
    });
  });

  it('is accessible by axe and does not scroll sideways in each step, at 1280 px and at 320 px', async function () {
    this.timeout(60_000);
    await onOwnBuilder(async (page) => {
      const look = async (step: string) => {
        for (const viewport of [WIDE, NARROW]) {
          await resize(page, viewport);
          expect(await overhang(page), `${step}, ${viewport.width} px`).to.equal(0);
          expect(await breaches(page), `${step}, ${viewport.width} px`).to.deep.equal([]);
        }
      };
      await look('empty');
      writeFileSync(join(folder, 'bad.csv'), '');
      await openFile(page, join(folder, 'bad.csv'));
      await look('with an error');
      await openFile(page, `${FIXTURES}/leicester-2004.docx`);
      await shownView(page);
      await page.click('#problems a');
      await look('with a plan');
      for (const id of ['drupal', 'frame', 'static']) {
        await page.select('#site', id);
        await setValue(page, 'green', '#005a9c');
        await setValue(page, 'folder', id === 'frame' ? 'none' : '/files/');
        await look(`for ${id}`);
      }
      const back = await emulateFeatures(page, [{ name: 'forced-colors', value: 'active' }]);
      await look('in forced colours');
      await back();
    });
  });
});

/** The heading of a page is that of the page around what is pasted. */
const NO_HEADING = ['page-has-heading-one'];

/** What the page says is to be done on a site. */
interface Told {
  readonly snippet: string;
  readonly once: string;
  readonly policy: string;
  /** The files of the package, as they are called in it; and all, by their addresses. */
  readonly files: readonly string[];
  readonly names: readonly string[];
  readonly guide: string;
}

const valueOf = (page: GalleryPage, id: string): Promise<string> =>
  page.$eval(`#${id}`, (box) => (box as HTMLTextAreaElement).value);

async function setValue(page: GalleryPage, id: string, value: string): Promise<void> {
  await page.$eval(
    `#${id}`,
    (input, words) => {
      (input as HTMLInputElement).value = words;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    value,
  );
}

async function toldNow(page: GalleryPage): Promise<Told> {
  const [snippet, once, policy] = await Promise.all(
    ['snippet', 'once', 'policy'].map((id) => valueOf(page, id)),
  );
  const names = await page.$$eval('#files code', (all) => all.map(({ textContent }) => textContent));
  const guide = await page.$eval(
    '#guide',
    (link) => /(\w+)\.md$/.exec((link as HTMLAnchorElement).href)![1]!,
  );
  const files = names.map((name) => name.replace(/^\/files\//, '')).filter((name) => !name.endsWith('.json'));
  return { snippet: snippet!, once: once!, policy: policy!, files, names, guide };
}

/** Lets a page write to the clipboard, and read there. */
const mayCopy = (page: GalleryPage): Promise<void> =>
  page
    .browserContext()
    .overridePermissions(new URL(address()).origin, [
      'clipboard-read',
      'clipboard-write',
      'clipboard-sanitized-write',
    ]);

/** What asks for something in code for a page: each element with the names of its attributes, save those that a view may have. */
function formsIn(html: string): string[] {
  const tags = [...html.matchAll(/<([a-z][a-z-]*)((?:\s+[a-z-]+(?:="[^"]*")?)*)\s*\/?>/g)];
  return tags.flatMap(([, tag, words]) => {
    const given = [...words!.matchAll(/([a-z-]+)(?:="([^"]*)")?/g)];
    const asks =
      /^(?:script|iframe|cohesion-|section)/.test(tag!) || /\bdata-cohesion|#cohesion-|\.html\?/.test(words!);
    const names = given.map(([, name]) => name!).filter((name) => !/(?:^|-)(?:as-of|by|lang)$/.test(name));
    return asks ? [`${tag} ${names.toSorted().join(' ')}`.trim()] : [];
  });
}

/** What an editor leaves of what is pasted into it; nothing of it is at work before. */
async function stripped(site: CouncilSite, html: string, editor: Editor): Promise<string> {
  let left = '';
  await onSite(site.write('<p>An editor</p>'), async (page) => {
    await loadEditors(page);
    left = await leftBy(page, html, editor);
  });
  return left;
}

/** What the view finds, on the page or in the frame on it, when it is there. */
async function viewIn(page: GalleryPage): Promise<string> {
  const isFramed = (await page.$('iframe')) !== null;
  const where = isFramed ? page.mainFrame().childFrames()[0]! : page;
  await where.waitForFunction(
    () => (document.querySelector('cohesion-indicators') as { state?: string } | null)?.state === 'ready',
    { timeout: 20_000 },
  );
  const view = await where.$('cohesion-indicators');
  return view!.evaluate((node) => node.shadowRoot!.querySelector<HTMLElement>('[part=finding]')!.innerText);
}

/** Pastes into the box as a program on the desktop does: each form that it has. */
function paste(page: GalleryPage, forms: Readonly<Record<string, string>>): Promise<void> {
  return page.$eval(
    '#paste',
    (box, all) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(all)) clipboardData.setData(type, text);
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      if (box.dispatchEvent(event)) (box as HTMLTextAreaElement).value = all['text/plain'] ?? '';
    },
    forms,
  );
}

/** What a button lets the browser download, by the name that it must have. */
async function downloadedBytes(page: GalleryPage, button: string, name: string): Promise<Uint8Array> {
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    browserContextId: page.browserContext().id!,
    eventsEnabled: true,
  });
  const done = new Promise<void>((end) => {
    session.on('Browser.downloadProgress', ({ state }) => {
      if (state === 'completed') end();
    });
  });
  await page.click(button);
  await done;
  await session.detach();
  const bytes = readFileSync(join(folder, name));
  rmSync(join(folder, name));
  return new Uint8Array(bytes);
}

const downloaded = async (page: GalleryPage, button: string, name: string): Promise<string> =>
  new TextDecoder().decode(await downloadedBytes(page, button, name));
