/* global document */
// The time from navigation to the painted table of the Leeds indicators, beside a bare Lit table of the same words.
// The two take turns, so that whatever else the machine does falls on both alike: trust the ratio, not the times.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browsers/chromium-flags.mjs';
import { findProgram } from '../browsers/find-browsers.mjs';
import { bundle } from './bundle.mjs';
import { ROOT } from './entry-points.mjs';
import { readCells, readTable } from './page-table.mjs';
import { contestant, serve } from './pages.mjs';
import { compare, summarise } from './statistics.mjs';
import { onFreshPage, visit } from './visit.mjs';
import { weigh } from './weight.mjs';

const BARE = fileURLToPath(new URL('bare-lit/bare-indicators.js', import.meta.url));
const DEFINE_BARE = `import { BareIndicators } from ${JSON.stringify(BARE)};
customElements.define('bare-indicators', BareIndicators);`;
const WARM_UPS = 2;
const SERIES = [
  { cpu: 1, rounds: 15 },
  { cpu: 4, rounds: 9 }, // a slow phone, more or less
];

/** Visits once, off the clock, to learn which words the real element shows. */
function learn(browser, site) {
  return onFreshPage(browser, site, async (page) => {
    await page.goto(`${site}/ours/`);
    await page.waitForFunction(() => document.querySelector('main > [src]').state === 'ready');
    await page.evaluate(() => document.querySelector('main > [src]').updateComplete);
    return { cells: await page.evaluate(readCells), table: await page.evaluate(readTable) };
  });
}

async function bundleBare(folder) {
  const { first } = await bundle(DEFINE_BARE);
  mkdirSync(folder, { recursive: true });
  for (const { name, code } of first) writeFileSync(join(folder, name), code);
  return weigh(...first.map(({ code }) => code));
}

async function run(browser, site, cells, { cpu, rounds }) {
  const ours = [];
  const bare = [];
  for (let round = -WARM_UPS; round < rounds; round++) {
    const pair = [
      await visit(browser, site, 'ours', { cells, cpu }),
      await visit(browser, site, 'bare', { cells, cpu }),
    ];
    if (round < 0) continue;
    ours.push(pair[0]);
    bare.push(pair[1]);
  }
  const times = (visits) => visits.map(({ painted }) => painted);
  return { cpu, rounds, ours: columns(ours), bare: columns(bare), ratio: compare(times(ours), times(bare)) };
}

/** For each figure, its summary over all visits. */
const columns = (visits) =>
  Object.fromEntries(Object.keys(visits[0]).map((key) => [key, summarise(visits.map((one) => one[key]))]));

/** Measures both pages; the bundles are in the folder that `measureSizes` wrote. */
export async function measurePaint(folder) {
  const executablePath = findProgram('chromium');
  if (!executablePath) throw new Error('Chromium is missing: set CHROMIUM to its path');
  const bare = { tag: 'bare-indicators', scripts: join(folder, 'bare') };
  const bareBytes = await bundleBare(bare.scripts);
  const ours = contestant('ours', {
    tag: 'cohesion-indicators',
    scripts: join(folder, 'define-cohesion-indicators'),
    data: readFileSync(join(ROOT, 'dist/strategies/leeds-2010.json')),
  });
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const { cells, table } = await visiting(ours, (site) => learn(browser, site));
    const both = [...ours, ...contestant('bare', { ...bare, data: JSON.stringify(table) })];
    const series = await visiting(both, async (site) => {
      const done = [];
      for (const each of SERIES) done.push(await run(browser, site, cells, each));
      return done;
    });
    return { chromium: await browser.version(), rows: cells.length, bareBytes, series };
  } finally {
    await browser.close();
  }
}

async function visiting(files, action) {
  const { url, close } = await serve(files);
  try {
    return await action(url);
  } finally {
    close();
  }
}
