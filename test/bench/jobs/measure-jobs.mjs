// The jobs, done by each contestant in turn: in every round each page once, so that whatever else the machine does falls on all alike.
// Trust the ratios, not the times.
import puppeteer from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../../browsers/chromium-flags.mjs';
import { findProgram } from '../../browsers/find-browsers.mjs';
import { serve } from '../pages.mjs';
import { summarise } from '../statistics.mjs';
import { gzip } from '../weight.mjs';
import { installPeers } from './install-peers.mjs';
import { filesOf } from './job-page.mjs';
import { contestantsOf, JOBS } from './jobs.mjs';
import { visitJob } from './visit-job.mjs';

/** For each figure, its summary over all visits. */
const columns = (visits) =>
  Object.fromEntries(Object.keys(visits[0]).map((key) => [key, summarise(visits.map((one) => one[key]))]));

const resultOf = ({ contestant, visits, failed }) =>
  failed === undefined ? { contestant, figures: columns(visits) } : { contestant, failed };

const LONG = 30_000; // ms

/** One size at one speed. Who fails, or takes very long, is asked no more: it would only keep the others waiting. */
async function runSeries(visitOne, contestants, { size, cpu, rounds }) {
  const entries = contestants.map((contestant) => ({
    contestant,
    visits: [],
    failed: undefined,
    isOver: false,
  }));
  for (let round = 0; round < rounds; round++) {
    for (const entry of entries.filter(({ isOver }) => !isOver)) {
      const from = performance.now();
      try {
        entry.visits.push(await visitOne({ contestant: entry.contestant, size, cpu }));
      } catch (error) {
        entry.failed = String(error.message).split('\n')[0];
      }
      entry.isOver = entry.failed !== undefined || performance.now() - from > LONG;
    }
  }
  return { size, cpu, rounds, results: entries.map(resultOf) };
}

/** Every part has a browser of its own: what one page leaves behind, or brings down, is no matter to the next part. */
async function withBrowser(action) {
  const executablePath = findProgram('chromium');
  if (!executablePath) throw new Error('Chromium is missing: set CHROMIUM to its path');
  const browser = await puppeteer.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    return await action(browser);
  } finally {
    await browser.close();
  }
}

async function visiting(browser, url, { job, weights, contestants }, series) {
  const visitOne = (one) => visitJob(browser, url, { job, weights, ...one });
  // the first page that a browser shows takes longer than any other
  await visitOne({ contestant: 'floor', size: job.series[0].size, cpu: 1 });
  return runSeries(visitOne, contestants, series);
}

async function runJob(job, { peers, rounds, onSeries }) {
  const contestants = contestantsOf(job, peers !== undefined);
  const files = [];
  for (const contestant of contestants) files.push(...(await filesOf(job, contestant, peers)));
  const weights = new Map(
    files.filter(([path]) => !path.endsWith('/')).map(([path, code]) => [path, gzip(code).length]),
  );
  const { url, close } = await serve(files);
  const done = [];
  try {
    for (const series of job.series) {
      const one = { ...series, rounds: rounds ?? series.rounds };
      done.push(await withBrowser((browser) => visiting(browser, url, { job, weights, contestants }, one)));
      onSeries(job, done.at(-1));
    }
  } finally {
    close();
  }
  const { id, what, floor } = job;
  return { id, what, floor, series: done };
}

/**
 * Does the jobs.
 *
 * @param options - `only`, the identifiers of jobs, by default all; `rounds`, by default as each job says; `onSeries`, told each part when it is done
 */
export async function measureJobs({ only = JOBS.map(({ id }) => id), rounds, onSeries }) {
  const unknown = only.filter((id) => !JOBS.some((job) => job.id === id));
  if (unknown.length > 0) throw new RangeError(`there is no job ${unknown.join(', ')}`);
  const peers = installPeers();
  const chromium = await withBrowser((browser) => browser.version());
  const jobs = [];
  for (const job of JOBS.filter(({ id }) => only.includes(id))) {
    jobs.push(await runJob(job, { peers, rounds, onSeries }));
  }
  return { chromium, hasPeers: peers !== undefined, jobs };
}
