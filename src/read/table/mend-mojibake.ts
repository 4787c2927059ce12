import { WINDOWS_1252 } from './windows-1252.js';

/** A text with its garbled signs put right, and the words in which they stood, each once and at most ten. */
export interface MendedText {
  readonly text: string;
  readonly words: readonly string[];
}

const BYTE_OF = new Map([...WINDOWS_1252].map((sign, index) => [sign, 0x80 + index]));

// The bytes of a sign in UTF-8, each read as Windows-1252. Of the first bytes only those that begin the signs of western
// Europe, of Welsh, and of print are taken: "CAFÉ”" has the form too, but its É begins none of these.
const FOLLOWING = `[\\u0080-\\u00bf${WINDOWS_1252.replace(/[\u0080-\u009f]/g, '')}]`;
const GARBLED = new RegExp(
  `[\\u00c2-\\u00c5]${FOLLOWING}|\\u00e2${FOLLOWING}{2}|\\u00ef\\u00bb\\u00bf|\\u00f0${FOLLOWING}{3}`,
  'g',
);

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
  let mended = text.replace(GARBLED_POUND, '£');
  for (let times = 0; times < 2; times += 1) mended = mended.replace(GARBLED, readAgain);
  return { text: mended, words: mended === text ? [] : garbledWords(text) };
}

/** The sign that some Windows-1252 signs were meant to be; the signs themselves, where their bytes are no UTF-8. */
function readAgain(garbled: string): string {
  const bytes = [...garbled].map((sign) => BYTE_OF.get(sign) ?? sign.charCodeAt(0));
  const [first = 0, ...rest] = bytes;
  if (first === 0xef) return ''; // a byte-order mark
  const bits = rest.length === 1 ? first & 0x1f : rest.length === 2 ? first & 0x0f : first & 0x07;
  const code = rest.reduce((sum, byte) => sum * 64 + (byte & 0x3f), bits);
  const least = [0, 0x80, 0x800, 0x10000][rest.length] ?? 0;
  return code >= least && code <= 0x10ffff ? String.fromCodePoint(code) : garbled;
}

function garbledWords(text: string): string[] {
  const words = new Set<string>();
  for (const signs of [GARBLED, GARBLED_POUND]) {
    for (const { index, 0: match } of text.matchAll(signs)) {
      if (words.size === 10) return [...words];
      const before = /[^\s",;]{0,20}$/.exec(text.slice(Math.max(0, index - 20), index))?.[0] ?? '';
      const after =
        /^[^\s",;]{0,20}/.exec(text.slice(index + match.length, index + match.length + 20))?.[0] ?? '';
      words.add(before + match + after);
    }
  }
  return [...words];
}
