/* global document */
// The time from navigation to the painted table of fifty measures by 343 places, and for how long the page could not be used meanwhile. The
// headings and the heads of all rows are there, and the cells near what can be seen; the others come as somebody scrolls. The bundle is that which `measureSizes` wrote. The data has its own line: a file of six megabytes is read and validated
// before anything can be drawn, whatever draws it.
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browsers/chromium-flags.mjs';
import { findProgram } from '../browsers/find-browsers.mjs';
import { readCells } from './page-table.mjs';
import { contestant, serve } from './pages.mjs';
import { MEASURES, PLACES, rugDocument } from './rug-document.mjs';
import { summarise } from './statistics.mjs';
import { onFreshPage, visit } from './visit.mjs';

const ROUNDS = 7;
const SHADES = ['fifths', 'rating', 'whole'];

const SETTLE = 1000; // ms, in which the browser has long said which cells are near what can be seen

/** Visits once, off the clock, to learn which words the element shows at its start, in a window of the same size: those of the cells there. */
function learn(browser, site, shade) {
  return onFreshPage(browser, site, async (page) => {
    await page.goto(`${site}/${shade}/`);
    await page.waitForFunction(
      (rows) => document.querySelector('main > [src]')?.shadowRoot?.querySelectorAll('tr').length === rows,
      { timeout: 60_000 },
      MEASURES + 1,
    );
    await new Promise((settled) => setTimeout(settled, SETTLE));
    return page.evaluate(readCells);
  });
}

async function run(browser, site, shade) {
  const cells = await learn(browser, site, shade);
  const visits = [];
  for (let round = 0; round < ROUNDS; round++)
    visits.push(await visit(browser, site, shade, { cells, cpu: 1 }));
  const figures = Object.keys(visits[0]).map((key) => [key, summarise(visits.map((one) => one[key]))]);
  return { shade, ...Object.fromEntries(figures) };
}

/** Measures the table, shaded in each way; the bundles are in the folder that `measureSizes` wrote. */
export async function measureRug(folder) {
  const executablePath = findProgram('chromium');
  if (!executablePath) throw new Error('Chromium is missing: set CHROMIUM to its path');
  const data = JSON.stringify(rugDocument());
  const files = SHADES.flatMap((shade) =>
    contestant(shade, {
      tag: 'cohesion-matrix',
      scripts: join(folder, 'define-cohesion-matrix'),
      data,
      attributes: ` by="place" shade="${shade}"`,
    }),
  );
  const { url, close } = await serve(files);
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const shades = [];
    for (const shade of SHADES) shades.push(await run(browser, url, shade));
    return {
      chromium: await browser.version(),
      rounds: ROUNDS,
      measures: MEASURES,
      places: PLACES,
      bytes: data.length,
      shades,
    };
  } finally {
    await browser.close();
    close();
  }
}
