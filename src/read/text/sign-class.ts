/** What a sign of a text is: those that are compared as they are printed, and those that are compared as another, are kept apart. */
export const SIGN_CLASSES = {
  space: 1,
  digit: 2,
  letter: 3,
  /** Stands for itself. */
  own: 4,
  /** Is compared as "-", or as "'". */
  dash: 5,
  apostrophe: 6,
  /** Neither letter nor figure, and has a small form: "Ⓐ". */
  cased: 7,
} as const;

/** The classes of the signs that were met, by their UTF-16 units; 0 for the others. */
const MET = new Uint8Array(0x10000);

/**
 * What the sign is that stands at a place of a text, as one of `SIGN_CLASSES`. Expressions tell it once for each sign, and not for each of
 * a megabyte.
 *
 * @param at - an index below the length of the text
 *
 * @example
 * signClass('£5', 1); // => 2
 */
export function signClass(text: string, at: number): number {
  return MET[text.charCodeAt(at)]! || classOf(text, at);
}

function classOf(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  // half of a pair says nothing without the other
  if (unit >= 0xd800 && unit <= 0xdfff) return classOfPair(String.fromCodePoint(text.codePointAt(at)!));
  return (MET[unit] = SIGN_CLASSES[nameOf(String.fromCharCode(unit))]);
}

/** Beyond U+FFFF, and of halves without the other, there are letters and others. */
const classOfPair = (sign: string): number => (/\p{L}/u.test(sign) ? SIGN_CLASSES.letter : SIGN_CLASSES.own);

function nameOf(sign: string): keyof typeof SIGN_CLASSES {
  if (/\s/.test(sign)) return 'space';
  if (/[0-9]/.test(sign)) return 'digit';
  if (/\p{L}/u.test(sign)) return 'letter';
  if (/[‐-―−]/.test(sign)) return 'dash';
  if (/[’‘`´]/.test(sign)) return 'apostrophe';
  return sign.toLowerCase() === sign ? 'own' : 'cased';
}

/**
 * How many UTF-16 units the sign at a place of a text has: two for those beyond U+FFFF.
 *
 * @example
 * signLength('😀', 0); // => 2
 */
export const signLength = (text: string, at: number): number => (text.codePointAt(at)! > 0xffff ? 2 : 1);
