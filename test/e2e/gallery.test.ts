// Every page of the gallery as it is served, in Chromium: what it shows, whether it fits, whether its links lead
// somewhere. That it complains of nothing, `onPage` sees to.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { expect } from 'chai';
import { STRATEGIES } from '../support/strategies.js';
import { address, type GalleryPage, onOwnPage, onPage, useGallery, usePage } from '../support/gallery.js';
import {
  breaches,
  BUILDER,
  ENLARGED,
  GALLERY,
  LIST,
  NARROW,
  overhang,
  PAGES,
  PASTE_TESTER,
  PLAIN,
  shown,
  WIDE,
} from '../support/gallery-pages.js';

type Content = Readonly<Record<string, readonly [RegExp, number]>>;

/** What must stand in the shadow tree of each view of the Leeds plan, and how many rows its table has. */
const LEEDS: Content = {
  'cohesion-scorecard': [/Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/, 8],
  'cohesion-indicators': [/Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/, 44],
  'cohesion-report': [/Of 34 measures, 10 can be rated: 8 on target, 1 close, 1 off target/, 8],
  'cohesion-actions': [/61 actions under 6 headings/, 68],
  'cohesion-trend': [/^34 measures: 8 better; 1 worse; 25 with nothing to compare\.$/, 5],
  'cohesion-rating': [/^(On target|Close|Off target|Not rated|Needs action)$/, 0],
};

/** The same of the Coventry strategy. */
const COVENTRY: Content = {
  'cohesion-indicators': [/None of 8 can be rated: no target \(6 awaiting survey\)/, 13],
  'cohesion-actions': [/36 actions under 5 headings/, 49],
  'cohesion-reporting': [/All 36 actions have a reporting line/, 118],
  'cohesion-timeline': [/^60 dates as of 31 March 2007: 13 on time, 29 past and not reported/, 77],
};

/** The same of the Community Plan of Coventry; its first table is that of its first theme. */
const COMMUNITY_PLAN: Content = {
  'cohesion-plan': [/15 themes, 38 priorities, 26 outcomes and 61 signs of progress\./, 3],
};

/** The same of the Northamptonshire framework, whose shorter axis is across where there is little room. */
const NORTHAMPTONSHIRE: Content = {
  'cohesion-matrix': [/^Of 32 cells of this framework, 5 hold something\./, 9],
  'cohesion-matrix 2': [/^All 5 measures have figures of 16 places\./, 6],
};

/** The same of Leicester. */
const LEICESTER: Content = {
  'cohesion-fund': [/^The plan names 4 funds: £600,000 set aside;/, 5],
};

/** The same of the figures of a survey, which are no strategy of a council. */
const SAFE_AFTER_DARK: Content = {
  'cohesion-map': [/^Of 10 places with a figure, North East has the lowest figure \(73\.8%\)/, 11],
  'cohesion-map 2': [/^16 places against the target of the whole: 8 on target/, 17],
  'cohesion-gap': [/^27 groups beside the whole \(79\.1%, 2022\/23\): 18 not compared/, 36],
};

/** The parts that the list of strategies counts, and what it calls them. */
const COUNTED = [
  ['themes', 'themes?'],
  ['objectives', 'objectives?'],
  ['outcomes', 'outcomes?'],
  ['signs', 'signs?'],
  ['indicators', 'indicators?'],
  ['actions', 'actions?'],
  ['reportingLines', 'reporting lines?'],
  ['commitments', 'commitments?'],
  ['statistics', 'background figures?'],
  ['funds', 'funds?'],
  ['decisions', 'decisions?'],
  ['conflicts', 'contradictions? kept'],
] as const;

/** What must stand in the views of each strategy. */
const CONTENTS: Readonly<Record<string, Content>> = {
  'leeds-2010': LEEDS,
  'coventry-2006': COVENTRY,
  'coventry-community-plan-2005': COMMUNITY_PLAN,
  'leicester-2004': LEICESTER,
  'northamptonshire-2007': NORTHAMPTONSHIRE,
  'safe-after-dark': SAFE_AFTER_DARK,
};

/** The pages that show another strategy than the Leeds plan. */
const OTHERS: Readonly<Record<string, string>> = {
  'coventry.html': 'coventry-2006',
  'fund.html': 'leicester-2004',
  'gap.html': 'safe-after-dark',
  'map.html': 'safe-after-dark',
  'matrix.html': 'northamptonshire-2007',
  'reporting.html': 'coventry-2006',
  'themes.html': 'coventry-community-plan-2005',
  'timeline.html': 'coventry-2006',
};

const strategyOf = (path: string): string => OTHERS[path.replace('plain/', '')] ?? 'leeds-2010';
/** Where the gallery has the data of a page: what is no strategy lies with the examples. */
const dataOf = (path: string): string => {
  const id = strategyOf(path);
  return id === 'safe-after-dark' ? `/data/${id}.json` : `/dist/strategies/${id}.json`;
};
const contentOf = (path: string): Content => CONTENTS[strategyOf(path)]!;

describe('the gallery', () => {
  useGallery();

  it('has a plain page for each page', () => {
    expect(GALLERY).to.have.length.at.least(5);
    expect(PLAIN.map((file) => file.replace('plain/plan', 'plain/index')).toSorted()).to.deep.equal(
      GALLERY.map((file) => `plain/${file}`).toSorted(),
    );
  });

  it('leads from each page to every other, in one order', () => {
    // the list of strategies leads to that of Coventry
    const shownIn = PAGES.filter((path) => !PLAIN.includes(path) && path !== 'coventry.html');
    const pages = [...shownIn, BUILDER, PASTE_TESTER];
    const leads = pages.map((path) => {
      const nav = /<nav[^]*?<\/nav>/.exec(readFileSync(`examples/${path}`, 'utf8'))![0];
      return [...nav.matchAll(/href="([^"]+)"/g)].map(([, href]) => join(dirname(path), href!));
    });
    expect(leads[0]).to.have.members(pages);
    for (const list of leads) expect(list).to.deep.equal(leads[0]);
  });

  it('lists the five strategies, with as many parts as they have', async () => {
    await onPage(LIST, async (page) => {
      const listed = await page.$$eval('[data-strategy]', (all) =>
        all.map((section) => [
          section.getAttribute('data-strategy')!,
          section.querySelector('cite')!.textContent,
          section.querySelector('.counts')!.textContent.replace(/\s+/g, ' '),
        ]),
      );
      expect(await page.$$eval('script', (all) => all.length), 'it needs no script').to.equal(0);
      expect(listed.map(([id]) => id)).to.deep.equal(STRATEGIES.map(({ id }) => id));
      for (const [at, { id, document }] of STRATEGIES.entries()) {
        const [, title, words] = listed[at]!;
        expect(title, id).to.equal(document.title);
        for (const [list, noun] of COUNTED) {
          const count = document[list]?.length ?? 0;
          if (count > 0) expect(words, id).to.match(new RegExp(`\\b${count} ${noun}`));
          else expect(words, id).not.to.match(new RegExp(`\\d ${noun}`));
        }
      }
    });
  });

  for (const path of PAGES) {
    describe(path, () => {
      const onIt = usePage(path);
      let page: GalleryPage;
      before(async () => {
        page = onIt();
        await shown(page);
      });

      if (path !== LIST) {
        it('shows what it is for', async () => {
          const views = await page.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('*')]
              .filter(({ localName }) => /^cohesion-(?!strategy$)/.test(localName))
              .map((view) => ({
                name: view.localName,
                text: (view.shadowRoot!.querySelector<HTMLElement>('[part=finding]') ?? view).innerText,
                rows: view.shadowRoot!.querySelector('table')?.rows.length ?? 0,
                height: view.getBoundingClientRect().height,
              })),
          );
          expect(views).to.not.be.empty;
          for (const [at, { name, text, rows, height }] of views.entries()) {
            const nth = views.slice(0, at + 1).filter((view) => view.name === name).length;
            const [finding, count] = contentOf(path)[`${name} ${nth}`] ?? contentOf(path)[name]!;
            expect(text, name).to.match(finding);
            expect(rows, name).to.equal(count);
            expect(height, name).to.be.greaterThan(10);
          }
        });
      }

      it('is accessible by axe at 1280 px and at 320 px', async () => {
        // a page to copy has neither landmarks nor a way round them: the council's own page does
        const except = PLAIN.includes(path) ? ['region', 'landmark-one-main'] : [];
        for (const viewport of [WIDE, NARROW]) {
          await page.setViewport(viewport);
          expect(await breaches(page, except), `${viewport.width} px`).to.deep.equal([]);
        }
      });

      it('does not scroll sideways at 1280 px, at 320 px, or enlarged four times', async () => {
        for (const viewport of [WIDE, NARROW, ENLARGED]) {
          await page.setViewport(viewport);
          expect(await overhang(page), `${viewport.width} px`).to.equal(0);
        }
      });

      it('has links that lead somewhere, and files that can be read', async () => {
        const links = await page.$$eval('a[href]', (all) => all.map(({ href }) => href));
        expect(links.every((link) => link.startsWith(address()))).to.equal(true);
        for (const link of new Set(links.map((one) => one.replace(/#.*/, '')))) {
          const response = await fetch(link);
          expect(response.status, link).to.equal(200);
          if (link.endsWith('.json')) expect(await response.json(), link).to.be.an('object');
        }
        const targets = links
          .filter((link) => link.startsWith(`${page.url()}#`))
          .map((link) => link.split('#')[1]!);
        for (const id of targets) expect(await page.$(`#${id}`), `#${id}`).to.not.equal(null);
      });

      if (GALLERY.includes(path)) {
        it('links its data and its schema, and shows and copies the source of its plain page', async () => {
          const links = await page.$$eval('a[href]', (all) => all.map((link) => link.getAttribute('href')));
          const plain = `plain/${path === 'index.html' ? 'plan.html' : path}`;
          expect(links).to.include.members([dataOf(path), '/dist/schema.json', plain]);
          const source = readFileSync(`examples/${plain}`, 'utf8');
          expect(await page.$eval('[data-source] code', (code) => code.textContent)).to.equal(source);
          const granted = ['clipboard-read', 'clipboard-write', 'clipboard-sanitized-write'] as const;
          await page.browserContext().overridePermissions(new URL(address()).origin, [...granted]);
          await page.click('[data-source] button');
          await page.waitForFunction(
            () => document.querySelector('[data-source] [role=status]')?.textContent.trim() === 'Copied',
          );
          expect(await page.evaluate(() => navigator.clipboard.readText())).to.equal(source);
        });
      }
    });
  }

  it('says what to do when copying is not allowed', async () => {
    await onOwnPage('rating.html', async (page) => {
      await page.browserContext().overridePermissions(new URL(address()).origin, []);
      await page.click('[data-source] button');
      await page.waitForFunction(() =>
        /Selected: press/.test(document.querySelector('[data-source] [role=status]')?.textContent ?? ''),
      );
      expect(await page.evaluate(() => String(getSelection()))).to.contain('<!doctype html>');
    });
  });
});
