/* global window */
// One visit of one page, as by somebody who was never there: a fresh profile, nothing in any cache.
import { readCells } from './page-table.mjs';

// tall enough for most of the table: what is painted is then what is measured, not just its first screen
const VIEWPORT = { width: 1280, height: 1600 };
const PATIENCE = 30_000;
const SETTLE = 400; // ms at full speed, for long tasks and shifts that come after the table

/** Runs an action on a new page that has shown an empty page of the site, so that its process and connection exist. */
export async function onFreshPage(browser, site, action, viewport = VIEWPORT) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.setViewport(viewport);
    await page.goto(`${site}/`);
    const result = await action(page);
    if (errors.length > 0) throw new Error(`${page.url()}: ${errors.join('; ')}`);
    return result;
  } finally {
    await context.close();
  }
}

async function metrics(session) {
  const { metrics: list } = await session.send('Performance.getMetrics');
  return Object.fromEntries(list.map(({ name, value }) => [name, value]));
}

/** Milliseconds spent between two readings. */
const spent = (before, after, ...names) =>
  names.reduce((sum, name) => sum + (after[name] - before[name]) * 1000, 0);

/** The heap in use after a collection, in MB. */
export async function heapOf(session) {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}

/** A page that shows fewer rows or other words has done other work: its time would mean nothing. */
function checkWords(name, shown, expected) {
  const lines = (cells) => cells.map((row) => row.join(' | '));
  const [has, needs] = [lines(shown), lines(expected)];
  const row = needs.findIndex((line, at) => line !== has[at]);
  if (row === -1 && has.length === needs.length) return;
  throw new Error(
    `${name} shows other words in row ${row}, so its time is void: ${has[row]} is not ${needs[row]}`,
  );
}

/** Visits a contestant's page and measures it; throws unless the page then shows these cells, all of them. */
export function visit(browser, site, name, { cells, cpu }) {
  return onFreshPage(browser, site, async (page) => {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' }); // only what this page itself used
    await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
    const before = await metrics(session);
    await page.goto(`${site}/${name}/?rows=${cells.length}`);
    await page.waitForFunction(() => window.bench.painted !== undefined, { polling: 100, timeout: PATIENCE });
    await new Promise((settled) => setTimeout(settled, SETTLE * cpu));
    const after = await metrics(session);
    const { first, painted, blocking, shift } = await page.evaluate(() => window.bench);
    checkWords(name, await page.evaluate(readCells), cells);
    return {
      first,
      painted,
      blocking,
      shift,
      work: spent(before, after, 'TaskDuration'),
      layout: spent(before, after, 'LayoutDuration', 'RecalcStyleDuration'),
      heap: await heapOf(session),
    };
  });
}
