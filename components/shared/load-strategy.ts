import { type Issue, parseStrategy, type Strategy } from '../../src/index.js';

/** A strategy to show, or what to tell the webmaster; a resident is told only that it could not be loaded. */
export type Loaded =
  | { readonly ok: true; readonly strategy: Strategy }
  | { readonly ok: false; readonly message: string; readonly issues: readonly Issue[] };

// Elements that ask for the same file at the same moment share one request; nothing is kept after it ends.
const underway = new Map<string, Promise<Loaded>>();

/**
 * Loads and validates the JSON file at an address. It never rejects.
 *
 * Only http and https are followed, and no cookies or referrer are sent.
 *
 * @param src - the address, relative to the page
 */
export function loadStrategy(src: string): Promise<Loaded> {
  const url = addressOf(src);
  if (url === undefined) return Promise.resolve(failure(`${src} is not an address of the web`));
  const shared = underway.get(url) ?? request(url).finally(() => underway.delete(url));
  underway.set(url, shared);
  return shared;
}

/** Validates a document that is already there: at once where it is right, later with the reasons where it is not. */
export function acceptStrategy(value: unknown, from: string): Loaded | Promise<Loaded> {
  const strategy = parseStrategy(value);
  return strategy === undefined ? explained(from, { value }) : { ok: true, strategy };
}

/** Reads JSON text that the page holds. */
export function readStrategy(text: string, from: string): Loaded | Promise<Loaded> {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return explained(from, { text });
  }
  return acceptStrategy(value, from);
}

// The words for a document's problems are for webmasters, so a page without problems never loads them.
async function explained(from: string, wrong: { value: unknown } | { text: string }): Promise<Loaded> {
  const { explain } = await import('./explain-issues.js');
  const { issues, message } = explain(from, wrong);
  return failure(message, issues);
}

async function request(url: string): Promise<Loaded> {
  try {
    const answer = fetch(url, { credentials: 'omit', referrerPolicy: 'no-referrer' });
    warmUp();
    const response = await answer;
    if (!response.ok) return failure(`${url} answered ${response.status} ${response.statusText}`.trim());
    return await readStrategy(await response.text(), url);
  } catch (error) {
    return failure(`${url} could not be reached: ${String(error)}`);
  }
}

// The first check of a document takes several times as long as the next, because the schemas are prepared when they
// are first used. The time while the file is on its way is free, so they are used then, on a document that touches
// each of them and is not even valid.
function warmUp(): void {
  const value = { kind: 'number' };
  const part = { due: {}, period: {}, value, basis: {}, source: {} };
  const measure = {
    unit: value,
    polarity: { direction: 'higher' },
    baseline: part,
    targets: [part],
    results: [part],
  };
  parseStrategy({
    bodies: [part],
    indicators: [{ measures: [measure] }],
    actions: [{ leads: [part], deadline: part }],
  });
}

function addressOf(src: string): string | undefined {
  try {
    const url = new URL(src, document.baseURI);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}

function failure(message: string, issues: readonly Issue[] = []): Loaded {
  return { ok: false, message, issues };
}
