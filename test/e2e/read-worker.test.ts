// The built readers in a module worker, as a page uses them for a long file: the worker tells its progress, and the page stays free
// to paint meanwhile. How long it takes is for the bench to say.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'chai';
import { build } from 'esbuild';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { CHROMIUM_FLAGS } from '../browsers/chromium-flags.mjs';
import { findProgram } from '../browsers/find-browsers.mjs';

const ROWS = 100_000;

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Read</title><link rel="icon" href="data:,">
<progress value="0"></progress><script type="module" src="page.js"></script></html>`;

const WORKER = `
import { readFile } from './dist/src/read/index.js';
const controller = new AbortController();
onmessage = async ({ data }) => {
  if (data === 'stop') return controller.abort();
  const { validation, report, faults } = await readFile(data, {
    signal: controller.signal,
    onProgress: (share) => postMessage({ share }),
  });
  const { indicators = [] } = validation.strategy ?? {};
  const results = indicators.flatMap(({ measures }) => measures.flatMap((measure) => measure.results)).length;
  postMessage({ ok: validation.ok, results, cells: report?.cells.length, faults: faults.map(({ code }) => code) });
};`;

// The longest time between two turns of the page's own clock while the worker reads, and what it told.
const SCRIPT = `
const bar = document.querySelector('progress');
const row = (at) => 'Ward ' + (at % 500) + ',Indicator ' + (at % 40) + ',' + (2000 + (at % 20)) + '/01,' + (at % 100);
window.read = (rows, stopAt = 2) => new Promise((done, failed) => {
  const text = ['area_name,indicator,period,value', ...Array.from({ length: rows }, (_, at) => row(at))].join('\\n');
  const worker = new Worker('worker.js', { type: 'module' });
  const shares = [];
  const tasks = [];
  const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
  worker.onerror = (event) => failed(new Error(event.message));
  worker.onmessage = ({ data }) => {
    if ('share' in data) {
      bar.value = data.share;
      shares.push(data.share);
      if (data.share >= stopAt) worker.postMessage('stop');
      return;
    }
    watch.disconnect();
    worker.terminate();
    done({ ...data, shares, longest: Math.max(0, ...tasks), shown: bar.value });
  };
  worker.postMessage(new TextEncoder().encode(text));
  setTimeout(() => watch.observe({ type: 'longtask' }), 0);
});`;

interface Told {
  readonly ok: boolean;
  readonly results: number;
  readonly cells?: number;
  readonly faults: readonly string[];
  readonly shares: readonly number[];
  /** The longest task of the page itself that was longer than 50 ms, in ms; 0 where there was none. */
  readonly longest: number;
  readonly shown: number;
}

describe('the readers in a worker', () => {
  let server: Server;
  let browser: Browser;
  let asked: string[];

  before(async function () {
    this.timeout(60_000);
    const { outputFiles } = await build({
      stdin: { contents: WORKER, resolveDir: process.cwd() },
      bundle: true,
      splitting: true,
      format: 'esm',
      outdir: '/',
      write: false,
      minify: true,
    });
    const files = new Map(outputFiles.map(({ path, text }) => [path.replace('stdin', 'worker'), text]));
    files.set('/page.js', SCRIPT);
    asked = [];
    server = createServer((request, response) => {
      const path = request.url ?? '/';
      asked.push(path);
      const text = path === '/' ? PAGE : files.get(path);
      response.setHeader('Content-Security-Policy', "default-src 'self'; img-src data:; style-src 'none'");
      response.setHeader('Content-Type', path === '/' ? 'text/html' : 'text/javascript');
      response.writeHead(text === undefined ? 404 : 200).end(text);
    });
    await new Promise<void>((done) => server.listen(0, 'localhost', done));
    browser = await puppeteer.launch({ executablePath: findProgram('chromium')!, args: CHROMIUM_FLAGS });
  });

  after(async () => {
    await browser.close();
    server.close();
  });

  async function readIn(rows: number, stopAt?: number): Promise<Told> {
    const page: Page = await browser.newPage();
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
    const told = await page.evaluate(
      (count, stop) =>
        (window as unknown as { read(rows: number, stop?: number): Promise<Told> }).read(count, stop),
      rows,
      stopAt,
    );
    await page.close();
    return told;
  }

  it('read 100,000 rows while their progress is shown, and leave the page free', async function () {
    this.timeout(60_000);
    const { ok, results, cells, faults, shares, longest, shown } = await readIn(ROWS);
    expect({ ok, results, cells, faults }).to.deep.equal({
      ok: true,
      results: ROWS,
      cells: 4 * (ROWS + 1),
      faults: [],
    });
    expect(shares.length).to.be.above(40);
    expect([shares[0], shares.at(-1), shown]).to.deep.equal([0, 1, 1]);
    expect(longest).to.be.below(50);
  });

  it('stop when the page says so', async function () {
    this.timeout(60_000);
    const { ok, faults, shares } = await readIn(ROWS, 0.2);
    expect({ ok, faults }).to.deep.equal({ ok: false, faults: ['stopped'] });
    expect(shares.at(-1)).to.be.within(0.2, 0.9);
  });

  it('load no reader of another form', () => {
    const scripts = asked.filter((path) => path.endsWith('.js'));
    expect(scripts.some((path) => path.includes('csv-tables'))).to.equal(true);
    expect(scripts.filter((path) => /xlsx|docx|html-tables|markdown|stratml/.test(path))).to.deep.equal([]);
  });
});
