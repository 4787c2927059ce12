/** The signs that Windows-1252 has at 0x80 to 0x9F; where it has none, the control character of that number. */
export const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

const SIGNS = Uint16Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? WINDOWS_1252.charCodeAt(byte - 0x80) : byte,
);

/**
 * The text of bytes in Windows-1252, as old versions of Excel save CSV in western Europe.
 *
 * Some engines read this encoding as Latin-1, and lose the curly quotes: so it is done here.
 *
 * @example
 * decodeWindows1252(new Uint8Array([0x91, 0xa3, 0x92])); // => '‘£’'
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let from = 0; from < bytes.length; from += 8_192) {
    const codes = Array.from(bytes.subarray(from, from + 8_192), (byte) => SIGNS[byte] ?? byte);
    parts.push(String.fromCharCode(...codes));
  }
  return parts.join('');
}
