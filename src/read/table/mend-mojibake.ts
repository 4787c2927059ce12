import { WINDOWS_1252 } from './windows-1252.js';

/** A text with its garbled signs put right, and the words in which they stood, each once and at most ten. */
export interface MendedText {
  readonly text: string;
  readonly words: readonly string[];
}

// The bytes of a sign in UTF-8, each read as Windows-1252. Of the first bytes only those that begin the signs of western
// Europe, of Welsh, and of print are taken: "CAFÉ”" has the form too, but its É begins none of these.
const MAY_BE_GARBLED = /[\u00c2-\u00c5\u00e2\u00ef\u00f0][^\0-\x7f]/;

/** How many signs follow each of the first ones, from "Â" on. */
const BYTES_AFTER = Uint8Array.from({ length: 0xf0 - 0xc2 + 1 }, (_, at) => {
  const sign = at + 0xc2;
  if (sign <= 0xc5) return 1;
  return sign === 0xf0 ? 3 : sign === 0xe2 || sign === 0xef ? 2 : 0;
});

/** The byte that each of the following signs stands for, by its number; 0 for those that cannot follow. */
const BYTES = new Uint8Array(0x2123); // up to "™"
for (let byte = 0x80; byte <= 0xbf; byte += 1) BYTES[byte] = byte;
for (let at = 0; at < WINDOWS_1252.length; at += 1) BYTES[WINDOWS_1252.charCodeAt(at)] = 0x80 + at;

const BYTE_ORDER_MARK = 0xfeff;

// A pound sign that was written in Windows-1252 and read as Windows-1250. Polish names have a letter after it.
const GARBLED_POUND = /\u0141(?=[\d.,]|(?:m|bn|k)\b)/g;

/**
 * Puts signs right that were written in one encoding and read in another, such as "Â£", "â€™" and "Ł40" for "£", "’" and
 * "£40". Signs that went through it twice are put right as well.
 *
 * @example
 * mendMojibake('Britainâ€™s plan costs Â£5'); // => { text: 'Britain’s plan costs £5', words: ['Britainâ€™s', 'Â£5'] }
 */
export function mendMojibake(text: string): MendedText {
  const hasPounds = text.includes('\u0141');
  const pounds = hasPounds ? text.replace(GARBLED_POUND, '£') : text;
  const mended = MAY_BE_GARBLED.test(pounds) ? readAgain(pounds) : pounds;
  if (mended === text) return { text, words: [] };
  const words = new Set<string>();
  if (mended !== pounds) addGarbled(words, text);
  if (hasPounds) addPounds(words, text);
  return { text: mended, words: [...words] };
}

// Signs that went through it twice take two rounds. Each makes the text shorter, so that it goes on in its own place.
function readAgain(text: string): string {
  const signs = signsOf(text);
  const once = readOnce(signs, text.length);
  return once === text.length ? text : textOf(signs, readOnce(signs, once));
}

function signsOf(text: string): Uint16Array {
  const signs = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at += 1) signs[at] = text.charCodeAt(at);
  return signs;
}

/** Puts signs right in a list of so many, from its start on; how many are left. */
function readOnce(signs: Uint16Array, length: number): number {
  let to = 0;
  for (let at = 0; at < length;) {
    const more = bytesAfter(signs, at, length);
    const code = more === 0 ? -1 : codeOf(signs, at, more);
    if (code === -1) for (const end = at + more; at <= end; at += 1) signs[to++] = signs[at]!;
    else {
      at += more + 1;
      if (code > 0xffff) signs[to++] = 0xd800 + ((code - 0x10000) >> 10);
      if (code !== BYTE_ORDER_MARK) signs[to++] = code > 0xffff ? 0xdc00 + (code & 0x3ff) : code;
    }
  }
  return to;
}

/** How many signs belong to the one at a place, in the form of UTF-8; 0 where it is sound. */
function bytesAfter(signs: Uint16Array, at: number, length: number): number {
  const sign = signs[at]!;
  const more = sign < 0xc2 || sign > 0xf0 ? 0 : (BYTES_AFTER[sign - 0xc2] ?? 0);
  if (more === 0 || at + more >= length) return 0;
  if (sign === 0xef) return signs[at + 1] === 0xbb && signs[at + 2] === 0xbf ? more : 0;
  for (let next = at + 1; next <= at + more; next += 1) if ((BYTES[signs[next]!] ?? 0) === 0) return 0;
  return more;
}

/** The number of the sign that some Windows-1252 signs were meant to be; -1 where their bytes are no UTF-8. */
function codeOf(signs: Uint16Array, at: number, more: number): number {
  let code = signs[at]! & (0x3f >> more);
  for (let next = at + 1; next <= at + more; next += 1) code = code * 64 + (BYTES[signs[next]!]! & 0x3f);
  return more === 3 && (code < 0x10000 || code > 0x10ffff) ? -1 : code;
}

// An engine takes no more than some ten thousand arguments.
const CHUNK = 8_192;

function textOf(signs: Uint16Array, length: number): string {
  let text = '';
  for (let from = 0; from < length; from += CHUNK)
    text += String.fromCharCode(...signs.subarray(from, Math.min(from + CHUNK, length)));
  return text;
}

const MOST_WORDS = 10;

function addGarbled(words: Set<string>, text: string): void {
  const signs = signsOf(text);
  for (let at = 0; at < signs.length && words.size < MOST_WORDS; at += 1) {
    const more = bytesAfter(signs, at, signs.length);
    if (more === 0) continue;
    words.add(wordAround(text, at, at + more + 1));
    at += more;
  }
}

function addPounds(words: Set<string>, text: string): void {
  GARBLED_POUND.lastIndex = 0;
  while (words.size < MOST_WORDS && GARBLED_POUND.test(text))
    words.add(wordAround(text, GARBLED_POUND.lastIndex - 1, GARBLED_POUND.lastIndex));
}

const LONGEST_BESIDE = 20;

/** A part of a text, with what stands beside it without a space or a sign that parts cells. */
function wordAround(text: string, from: number, to: number): string {
  let [start, end] = [from, to];
  while (start > 0 && from - start < LONGEST_BESIDE && !partsWords(text, start - 1)) start -= 1;
  while (end < text.length && end - to < LONGEST_BESIDE && !partsWords(text, end)) end += 1;
  return text.slice(start, end);
}

const PARTS_WORDS = /[\s",;]/;
const ASCII: readonly boolean[] = Array.from({ length: 128 }, (_, code) =>
  PARTS_WORDS.test(String.fromCharCode(code)),
);

const partsWords = (text: string, at: number): boolean =>
  ASCII[text.charCodeAt(at)] ?? PARTS_WORDS.test(text[at]!);
