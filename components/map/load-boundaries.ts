import { addressOf, loadText } from '../shared/load-text.js';
import { type BoundariesReading, readBoundaries } from './read-boundaries.js';

/** Boundaries as they came from somewhere, or what kept them from being read. */
export type LoadedBoundaries =
  | ({ readonly ok: true; readonly from: string } & BoundariesReading)
  | { readonly ok: false; readonly message: string };

/** A file of boundaries has no more bytes than these; one of all districts of the United Kingdom, generalised, has a fifth. */
const MOST_BYTES = 10_000_000;

/** Loads boundaries from an address, relative to the page. It never rejects. */
export async function loadBoundaries(src: string): Promise<LoadedBoundaries> {
  const url = addressOf(src);
  if (url === undefined) return { ok: false, message: `${src} is not an address of the web` };
  let isTooLarge = false;
  const loaded = await loadText(url, async (response) => {
    const text = await textWithin(response, MOST_BYTES);
    isTooLarge = text === undefined;
    return text ?? '';
  });
  if (!loaded.ok) return loaded;
  if (isTooLarge)
    return { ok: false, message: `${url} is larger than ${MOST_BYTES / 1e6} MB, and was not read` };
  return { ok: true, from: url, ...readBoundaries(parsed(loaded.text)) };
}

/** The text of an answer; undefined where it has more bytes, which are then not waited for. */
export async function textWithin({ body }: Response, most: number): Promise<string | undefined> {
  if (body === null) return '';
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.length;
    if (bytes > most) {
      await reader.cancel();
      return undefined;
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
