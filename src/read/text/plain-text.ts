import type { Doubt } from '../reading.js';

/** The most characters of one cell that are looked at; a longer text is not read. */
export const LONGEST_TEXT = 2000;

/**
 * The most words, numbers and signs of a text that names are looked for in: of two letters or signs each, they are no words of a
 * cell.
 */
export const MOST_TOKENS = 1000;

/** The most times or names that one cell may mean: of a text with more, none is read. */
export const MOST_MEANT = 100;

/** How a sign is written by programs that have no key for it; it is no error, and leaves no doubt. */
const WRITTEN_OUT: Readonly<Record<string, string>> = {
  '\\pounds': '£',
  '&pound;': '£',
  '\uFFE1': '£',
  '&nbsp;': ' ',
  '\\%': '%',
  '&lt;': '<',
  '&gt;': '>',
  '&amp;': '&',
  '−': '-',
  '‐': '-',
  '‑': '-',
};
const IS_WRITTEN_OUT = /\\(?:pounds|%)|&(?:pound|nbsp|lt|gt|amp);|[\uFFE1−‐‑]/g;

/** What becomes of a sign when a file is read in the wrong encoding. */
const GARBLED = [
  ['Ã‚Â£', '£'],
  ['Â£', '£'],
  ['Â¬', ''],
  ['Â\u00A0', ' '],
  ['Â ', ' '],
  ['â€“', '–'],
  ['â€”', '—'],
  ['â€™', '’'],
  ['â‰¥', '≥'],
  ['â‰¤', '≤'],
] as const;

// A pound sign of Latin-1 that was read as Latin-2 or as UTF-8: only before a figure, for both also stand in names.
const POUND_BEFORE_FIGURE = /[Ł\uFFFD](?= ?\d)/g;
const NOTHING_TO_SEE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const GROUPING_SPACE = /(\d)[\u00A0\u2007\u2009\u202F](?=\d{3}(?!\d))/g;
const OTHER_SPACES = /[\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]/g;
const NO_BREAK_SPACE = /(^|\D)\u00A0+|\u00A0(?!\d{3}(?!\d))/g;

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

const NO_DOUBTS: readonly Doubt[] = [];
const [TAB, RETURN, SPACE, AMPERSAND, BACKSLASH, TILDE] = [0x09, 0x0d, 0x20, 0x26, 0x5c, 0x7e];

// Whether a text is as it should be: most cells are in plain ASCII, and there are a hundred thousand of them.
function isPlain(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign < SPACE || sign > TILDE || sign === AMPERSAND || sign === BACKSLASH) return false;
    if (sign === SPACE && before === SPACE) return false;
    before = sign;
  }
  return before !== SPACE || text === '';
}

// Whether its spaces are as they should be: long texts have hundreds, and none of them has to be put in its own place again.
function isTidy(text: string): boolean {
  let before = SPACE;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if ((sign === SPACE && before === SPACE) || (sign >= TAB && sign <= RETURN)) return false;
    before = sign;
  }
  return before !== SPACE || text === '';
}

/** A text in the characters that the readers of figures know. */
export interface PlainText {
  readonly text: string;
  /** What was garbled, one doubt a sign. */
  readonly doubts: readonly Doubt[];
}

/**
 * A text in one line: stretches of spaces, tabs and line breaks are one space, and none stand around it.
 *
 * @example
 * tidyText(' To be\n established '); // => 'To be established'
 */
export function tidyText(text: string): string {
  if (isTidy(text)) return text;
  return text.replace(/[ \t\r\n\f\v]+/g, ' ').replace(/^ | $/g, '');
}

/**
 * A text in one line and in plain characters: full-width digits, minus signs and spaces of every width are the usual
 * ones, and garbled signs are mended. A space that groups digits stays, as a no-break space.
 *
 * @param text - at most `LONGEST_TEXT` characters
 *
 * @example
 * plainText('Â£１０').text; // => '£10'
 */
export function plainText(text: string): PlainText {
  if (isPlain(text)) return { text, doubts: NO_DOUBTS };
  const tidy = tidyText(text);
  const isAscii = !BEYOND_ASCII.test(tidy);
  const usual = isAscii ? tidy : tidy.replace(NOTHING_TO_SEE, '').replace(/[！-～]/g, narrow);
  const plain = usual.replace(IS_WRITTEN_OUT, (written) => WRITTEN_OUT[written]!);
  return isAscii ? { text: tidyText(plain), doubts: NO_DOUBTS } : mended(plain);
}

/** With garbled signs and the spaces of other widths as they are meant. */
function mended(text: string): PlainText {
  const doubts: Doubt[] = [];
  const mend = (garbled: string, meant: string): void => {
    doubts.push({ code: 'mended', words: garbled, note: `read as "${meant}"` });
  };
  let plain = text;
  for (const [garbled, meant] of GARBLED) {
    if (!plain.includes(garbled)) continue;
    mend(garbled, meant);
    plain = plain.replaceAll(garbled, meant);
  }
  plain = plain.replace(POUND_BEFORE_FIGURE, (sign) => (mend(sign, '£'), '£'));
  plain = plain.replace(GROUPING_SPACE, '$1\u00A0').replace(OTHER_SPACES, ' ').replace(NO_BREAK_SPACE, '$1 ');
  return { text: tidyText(plain), doubts };
}

// The usual character for a full-width one, which stands in the same order further up.
function narrow(wide: string): string {
  return String.fromCharCode(wide.charCodeAt(0) - 0xfee0);
}
