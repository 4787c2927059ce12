// A browser launcher for @web/test-runner that drives WebKitGTK, the engine that Safari shares, by classic WebDriver
// over fetch. It starts Xvfb (unless there is a DISPLAY) and WebKitWebDriver itself, and needs no npm package but
// pngjs, for screenshots of elements. Where the programs are, find-browsers.mjs knows.
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findEngine } from './find-browsers.mjs';
import { freePort } from './free-port.mjs';

const KEYS = {
  Enter: '\uE007',
  Tab: '\uE004',
  Escape: '\uE00C',
  Backspace: '\uE003',
  Delete: '\uE017',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Home: '\uE011',
  End: '\uE010',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Meta: '\uE03D',
  Space: ' ',
};
const BUTTONS = { left: 0, middle: 1, right: 2 };
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** What is still to be undone; undone at the latest when this process exits. */
const undo = new Set();
process.on('exit', () => [...undo].forEach((f) => f()));

function later(f) {
  const atMostOnce = () => {
    undo.delete(atMostOnce);
    try {
      f();
    } catch {
      // already gone
    }
  };
  undo.add(atMostOnce);
  return atMostOnce;
}

const hasSetpriv = spawnSync('setpriv', ['--pdeathsig', 'KILL', 'true'], { stdio: 'ignore' }).status === 0;

/** A child that dies with this process: by the hook above and, where setpriv is, by the kernel after a kill -9. */
function start(command, args, options) {
  const [program, ...rest] = hasSetpriv
    ? ['setpriv', '--pdeathsig', 'KILL', command, ...args]
    : [command, ...args];
  const child = spawn(program, rest, { detached: true, ...options });
  child.on('error', () => {}); // it then has no exit code either, and the wait for it gives up
  return { child, stop: later(() => process.kill(-child.pid, 'SIGKILL')) };
}

async function startXvfb(path) {
  const args = ['-displayfd', '3', '-screen', '0', '2000x1600x24', '-nolisten', 'tcp'];
  const { child, stop } = start(path, args, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
  const number = await Promise.race([
    once(child.stdio[3], 'data').then(String),
    once(child, 'exit').then(() => undefined),
  ]);
  if (number === undefined) throw new Error('Xvfb did not start');
  return { display: `:${number.trim()}`, stop };
}

/** A GTK configuration in which a window can be 320 px wide: with toolbar padding, 447 px is the least. */
function writeGtkConfiguration(home, { reducedMotion }) {
  const gtk = join(home, 'gtk-3.0');
  mkdirSync(gtk);
  writeFileSync(
    join(gtk, 'gtk.css'),
    'button, entry, box, toolbar, headerbar, image { padding: 0; margin: 0; min-width: 0; border-width: 0 }' +
      ' button image { -gtk-icon-source: none }',
  );
  writeFileSync(join(gtk, 'settings.ini'), `[Settings]\ngtk-enable-animations=${reducedMotion ? 0 : 1}\n`);
}

class WebKitLauncher {
  name = 'WebKit';
  type = 'playwright'; // @web/test-runner-commands then drives it through getPage(), whose shape is below
  concurrency = 1;
  #base;
  #session;
  #starting;
  #active;
  #stops = [];

  /** options: dark, reducedMotion, since neither can be emulated in a page */
  constructor(options = {}) {
    this.options = options;
  }

  async #request(method, path, body) {
    const response = await fetch(this.#base + path, {
      method,
      headers: { 'content-type': 'application/json' },
      body: body && JSON.stringify(body),
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`WebDriver ${method} ${path}: ${value?.error}: ${value?.message}`);
    return value;
  }

  #call(method, path, body) {
    return this.#request(method, `/session/${this.#session}${path}`, body);
  }

  #run(fn, args = []) {
    return this.#call('POST', '/execute/sync', { script: `return (${fn}).apply(null, arguments)`, args });
  }

  async #start() {
    const programs = findEngine('webkit');
    if (!programs) throw new Error('WebKitGTK is not installed: see test/browsers/install-browsers.mjs');
    const env = await this.#environment(programs);
    await this.#startDriver(programs.webKitDriver, env);
    const { sessionId } = await this.#request('POST', '/session', {
      capabilities: {
        alwaysMatch: {
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: programs.miniBrowser, args: ['--automation'] },
        },
      },
    });
    this.#session = sessionId;
    await this.#call('POST', '/timeouts', { script: 120_000, pageLoad: 120_000, implicit: 0 });
  }

  async #environment(programs) {
    const env = { ...process.env, NO_AT_BRIDGE: '1' };
    // either of these makes screenshots hang for ever
    delete env.WEBKIT_DISABLE_COMPOSITING_MODE;
    delete env.WEBKIT_DISABLE_DMABUF_RENDERER;
    const home = mkdtempSync(join(tmpdir(), 'wtr-webkit-'));
    this.#stops.push(later(() => rmSync(home, { recursive: true, force: true })));
    writeGtkConfiguration(home, this.options);
    env.XDG_CONFIG_HOME = home;
    if (this.options.dark) env.GTK_THEME = 'Adwaita:dark';
    if (!env.DISPLAY) {
      const { display, stop } = await startXvfb(programs.xvfb);
      this.#stops.push(stop);
      env.DISPLAY = display;
    }
    return env;
  }

  async #startDriver(path, env) {
    const port = await freePort();
    const { child, stop } = start(path, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' });
    this.#stops.push(stop);
    this.#base = `http://127.0.0.1:${port}`;
    for (let attempt = 0; attempt < 200 && child.exitCode === null; attempt++) {
      if (await this.#request('GET', '/status').catch(() => false)) return;
      await sleep(50);
    }
    throw new Error('WebKitWebDriver did not start');
  }

  async startSession(id, url) {
    await (this.#starting ??= this.#start());
    await this.#setViewport({ width: 800, height: 600 });
    this.#active = id;
    await this.#call('POST', '/url', { url });
  }

  isActive(id) {
    return this.#active === id;
  }

  getBrowserUrl() {
    return this.#call('GET', '/url');
  }

  async stopSession() {
    await this.#call('POST', '/url', { url: 'about:blank' });
    this.#active = undefined;
    return {};
  }

  async stop() {
    if (this.#session) await this.#request('DELETE', `/session/${this.#session}`).catch(() => {});
    for (const stop of this.#stops.reverse()) stop();
    this.#stops = [];
    this.#session = this.#starting = undefined;
  }

  startDebugSession() {
    return Promise.reject(new Error('debugging in WebKit is not supported'));
  }

  #keys(...actions) {
    return this.#call('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }

  #pointer(...actions) {
    const mouse = { type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions };
    return this.#call('POST', '/actions', { actions: [mouse] });
  }

  /** As much of a Playwright page as @web/test-runner-commands uses. */
  getPage() {
    return {
      url: () => this.getBrowserUrl(),
      evaluate: (fn, ...args) => this.#run(fn, args),
      evaluateHandle: async (fn, ...args) => {
        const element = await this.#run(fn, args);
        return { asElement: () => (element ? { screenshot: () => this.#screenshot(element) } : null) };
      },
      screenshot: () => this.#screenshot(),
      setViewportSize: (size) => this.#setViewport(size),
      emulateMedia: () => Promise.reject(new Error('WebKitGTK cannot emulate media in a page')),
      keyboard: this.#keyboard(),
      mouse: this.#mouse(),
    };
  }

  #keyboard() {
    const down = (key) => ({ type: 'keyDown', value: KEYS[key] ?? key });
    const up = (key) => ({ type: 'keyUp', value: KEYS[key] ?? key });
    return {
      type: (text) => this.#keys(...[...text].flatMap((c) => [down(c), up(c)])),
      press: (combination) => {
        const keys = combination === '+' ? ['+'] : combination.split('+');
        return this.#keys(...keys.map(down), ...keys.reverse().map(up));
      },
      down: (key) => this.#keys(down(key)),
      up: (key) => this.#keys(up(key)),
    };
  }

  #mouse() {
    const move = (x, y) => ({ type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) });
    const press = (button = 'left') => ({ type: 'pointerDown', button: BUTTONS[button] });
    const release = (button = 'left') => ({ type: 'pointerUp', button: BUTTONS[button] });
    return {
      move: (x, y) => this.#pointer(move(x, y)),
      click: (x, y, { button } = {}) => this.#pointer(move(x, y), press(button), release(button)),
      down: ({ button } = {}) => this.#pointer(press(button)),
      up: ({ button } = {}) => this.#pointer(release(button)),
    };
  }

  /** Sizes the window until the page inside it is width x height. */
  async #setViewport({ width, height }) {
    for (let attempt = 1; attempt <= 10; attempt++) {
      const [innerWidth, innerHeight] = await this.#run('() => [innerWidth, innerHeight]');
      if (innerWidth === width && innerHeight === height) return;
      const rect = await this.#call('GET', '/window/rect');
      await this.#call('POST', '/window/rect', {
        x: 0,
        y: 0,
        width: rect.width + width - innerWidth,
        height: rect.height + height - innerHeight,
      });
      await sleep(20 * attempt);
    }
    throw new Error(`WebKit: no viewport of ${width}x${height}`);
  }

  /** A PNG of the viewport, or of an element cut out of it: WebKitGTK's own element screenshots come back black. */
  async #screenshot(element) {
    await this.#call('POST', '/execute/async', {
      script: 'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => done()))',
      args: [],
    });
    const edges = element && (await this.#run(edgesOf, [element]));
    const png = Buffer.from(await this.#call('GET', '/screenshot'), 'base64');
    return edges ? cut(png, edges) : png;
  }
}

/** Runs in the page. */
/* global devicePixelRatio */
function edgesOf(element) {
  element.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return [left, top, right, bottom].map((edge) => edge * devicePixelRatio);
}

async function cut(image, [left, top, right, bottom]) {
  const { PNG } = (await import('pngjs')).default;
  const page = PNG.sync.read(image);
  const x = Math.max(0, Math.floor(left));
  const y = Math.max(0, Math.floor(top));
  const width = Math.min(page.width, Math.ceil(right)) - x;
  const height = Math.min(page.height, Math.ceil(bottom)) - y;
  const part = new PNG({ width, height });
  PNG.bitblt(page, part, x, y, width, height, 0, 0);
  return PNG.sync.write(part);
}

export const webkitLauncher = (options) => new WebKitLauncher(options);
