// Signs that fonts of pictures draw for a code, as far as reports use them: ticks, crosses, arrows, faces, boxes.
const WINGDINGS: Readonly<Record<number, string>> = {
  0x4a: '☺',
  0x4b: '😐',
  0x4c: '☹',
  0x6c: '●',
  0x6e: '■',
  0x6f: '☐',
  0x75: '◆',
  0xa7: '▪',
  0xa8: '☐',
  0xdf: '←',
  0xe0: '→',
  0xe1: '↑',
  0xe2: '↓',
  0xe3: '↖',
  0xe4: '↗',
  0xe5: '↙',
  0xe6: '↘',
  0xe7: '←',
  0xe8: '→',
  0xe9: '↑',
  0xea: '↓',
  0xef: '←',
  0xf0: '→',
  0xf1: '↑',
  0xf2: '↓',
  0xf3: '↔',
  0xf4: '↕',
  0xfb: '✗',
  0xfc: '✓',
  0xfd: '☒',
  0xfe: '☑',
};

const WINGDINGS_2: Readonly<Record<number, string>> = {
  0x4f: '✗',
  0x50: '✓',
  0x51: '☒',
  0x52: '☑',
  0xa3: '☐',
};

const WINGDINGS_3: Readonly<Record<number, string>> = {
  0x66: '←',
  0x67: '→',
  0x68: '↑',
  0x69: '↓',
  0x70: '▲',
  0x71: '▼',
  0x74: '◀',
  0x75: '▶',
};

const SYMBOL: Readonly<Record<number, string>> = {
  0xa3: '≤',
  0xab: '↔',
  0xac: '←',
  0xad: '↑',
  0xae: '→',
  0xaf: '↓',
  0xb0: '°',
  0xb1: '±',
  0xb3: '≥',
  0xb4: '×',
  0xb7: '•',
  0xb8: '÷',
  0xb9: '≠',
  0xbb: '≈',
};

const FONTS: ReadonlyMap<string, Readonly<Record<number, string>>> = new Map([
  ['wingdings', WINGDINGS],
  ['wingdings 2', WINGDINGS_2],
  ['wingdings 3', WINGDINGS_3],
  ['symbol', SYMBOL],
]);

/**
 * The sign that a font of pictures draws for a code; the sign of replacement, �, where it is not known.
 *
 * @example
 * symbolSign('Wingdings', 0xf0fc); // => '✓'
 */
export function symbolSign(font: string, code: number): string {
  const isOwn = code >= 0xf000 && code <= 0xf0ff; // where Word puts the signs of such a font
  const sign = FONTS.get(font.toLowerCase())?.[code & 0xff];
  if (sign !== undefined && (isOwn || code <= 0xff)) return sign;
  if (isOwn || !(code > 0 && code <= 0x10ffff)) return '\uFFFD';
  return String.fromCodePoint(code);
}

/**
 * Words in the font in which they stand: those of a font of pictures become the signs that it draws.
 *
 * @example
 * symbolWords('Wingdings', '\u00fc'); // => '✓'
 */
export function symbolWords(font: string, words: string): string {
  if (!FONTS.has(font.toLowerCase())) return words;
  return Array.from(words, (sign) => (sign === ' ' ? sign : symbolSign(font, sign.codePointAt(0) ?? 0))).join(
    '',
  );
}
