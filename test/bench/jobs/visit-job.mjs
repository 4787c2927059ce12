/* global document, window */
// One visit of one page of a job: a fresh profile, nothing in any cache.
import { heapOf, onFreshPage } from '../visit.mjs';
import { act } from './acts.mjs';

const PATIENCE = 60_000;
const SETTLE = 500; // ms at full speed, for long tasks and shifts that come after

/** The files that were there when the page was painted, by path; what comes later is no part of the wait. */
function filesBefore() {
  const { painted, making } = window.bench;
  return performance
    .getEntriesByType('resource')
    .filter(({ responseEnd }) => responseEnd <= painted + making)
    .map(({ name }) => new URL(name).pathname);
}

/** How many pictures on a canvas are blank: a page that draws nothing is quick. */
function blankPictures() {
  const isBlank = (canvas) => {
    const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
    return !data.some((value) => value !== 0);
  };
  return [...document.querySelectorAll('main canvas')].filter(isBlank).length;
}

/** Visits a page and measures it; throws where it does not show all. */
export function visitJob(browser, site, { job, contestant, size, cpu, weights, shot }) {
  return onFreshPage(
    browser,
    site,
    async (page) => {
      page.setDefaultTimeout(PATIENCE);
      const session = await page.createCDPSession();
      await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
      await page.goto(`${site}/${job.id}/${contestant}/?size=${size}`, { waitUntil: 'domcontentloaded' });
      const isOver = () => window.bench.painted !== undefined || window.bench.failed !== undefined;
      await page.waitForFunction(isOver, { polling: 100 });
      await new Promise((settled) => setTimeout(settled, SETTLE * cpu));
      const { painted, blocking, shift, failed } = await page.evaluate(() => ({
        ...window.bench,
        given: 0,
        table: 0,
      }));
      if (failed !== undefined) throw new Error(failed);
      const blank = await page.evaluate(blankPictures);
      if (blank > 0) throw new Error(`${blank} pictures are blank`);
      const files = await page.evaluate(filesBefore);
      if (shot !== undefined) await page.screenshot({ path: shot });
      return {
        painted,
        blocking,
        shift,
        heap: await heapOf(session),
        gzip: files.reduce((sum, path) => sum + (weights.get(path) ?? 0), 0),
        ...(job.id === 'J2' ? await act(page, session, size) : {}),
      };
    },
    job.viewport,
  );
}
