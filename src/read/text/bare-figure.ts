const [NOUGHT, NINE] = [0x30, 0x39];

/**
 * Whether a text is nothing but digits with points, commas, "%" or "£": no words have to be looked for in it.
 *
 * @param text - in plain characters
 *
 * @example
 * isBareFigure('34.40%'); // => true
 * isBareFigure('+5'); // => false
 */
export function isBareFigure(text: string): boolean {
  let hasDigit = false;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (sign >= NOUGHT && sign <= NINE) hasDigit = true;
    else if (sign !== 0x2e && sign !== 0x2c && sign !== 0x25 && sign !== 0xa3) return false;
  }
  return hasDigit;
}
