import type { Issue, Strategy } from '../../src/index.js';
import type { Loaded } from './explain-issues.js';
import { addressOf, loadText, type Text } from './load-text.js';

/** Reads those parts of a document that a view shows; undefined where they are not valid, or the format is an old one. */
export type Parse = (value: unknown) => Strategy | undefined;

// Elements that ask for the same file at the same moment share one request; nothing is kept after it ends.
const underway = new Map<string, Promise<Text>>();

/**
 * Loads and validates the file at an address: JSON, or a table that a plan can be read from. It never rejects.
 *
 * Only http and https are followed, and no cookies or referrer are sent.
 *
 * @param src - the address, relative to the page; `#` and an identifier are a table of the page itself
 * @param parse - reads what the view shows
 */
export async function loadStrategy(src: string, parse: Parse): Promise<Loaded> {
  if (src[0] === '#') return explained(src, { text: '' });
  const url = addressOf(src);
  if (url === undefined) return failure(`${src} is not an address of the web`);
  const shared = underway.get(url) ?? loadText(url).finally(() => underway.delete(url));
  underway.set(url, shared);
  warmUp(parse);
  const loaded = await shared;
  return loaded.ok ? readStrategy(loaded.text, url, parse) : failure(loaded.message);
}

/** Validates a document that is already there: at once where it is right, later with the reasons where it is not. */
export function acceptStrategy(value: unknown, from: string, parse: Parse): Loaded | Promise<Loaded> {
  const strategy = parse(value);
  return strategy === undefined ? explained(from, { value }) : { ok: true, strategy };
}

/** Reads the text of a file, or an element with a table, which is no JSON whatever it says. */
export function readStrategy(text: string | Element, from: string, parse: Parse): Loaded | Promise<Loaded> {
  let value: unknown;
  try {
    // an element has no `replace`, which is as good as text that is no JSON
    value = JSON.parse((text as string).replace(/^\uFEFF/, ''));
  } catch {
    return explained(from, { text });
  }
  return acceptStrategy(value, from, parse);
}

// The words for a document's problems are for webmasters, and documents of an earlier format are few, so a page
// without either never loads what they need.
async function explained(
  from: string,
  wrong: { value: unknown } | { text: string | Element },
): Promise<Loaded> {
  const { explain } = await import('./explain-issues.js');
  return explain(from, wrong);
}

// The first check of a document takes several times as long as the next, because the schemas are prepared when they
// are first used. The time while the file is on its way is free, so they are used then, on a document that touches
// the largest of them and is not even valid.
function warmUp(parse: Parse): void {
  const value = { kind: 'number' };
  const part = { due: {}, period: {}, value };
  const measure = {
    unit: value,
    polarity: { direction: 'higher' },
    baseline: part,
    targets: [part],
    results: [part],
  };
  parse({
    indicators: [{ measures: [measure] }],
    actions: [{ leads: [part], milestones: [part] }],
  });
}

function failure(message: string, issues: readonly Issue[] = []): Loaded {
  return { ok: false, message, issues };
}
