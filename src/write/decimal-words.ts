/**
 * A number as a decimal of XML, which has no exponent, with the places that it is printed to where these do not change it.
 *
 * @example
 * decimalWords(4.2, 2); // => '4.20'
 * decimalWords(1e-7); // => '0.0000001'
 */
export function decimalWords(value: number, decimals?: number): string {
  const plain = withoutExponent(value);
  const places = /\.(\d+)$/.exec(plain)?.[1]?.length ?? 0;
  if (decimals === undefined || decimals <= places) return plain;
  return `${plain}${places === 0 ? '.' : ''}${'0'.repeat(decimals - places)}`;
}

/** Whether a number can be written with the places that it is printed to, and no more. */
export const fitsDecimals = (value: number, decimals: number | undefined): boolean =>
  decimals === undefined || (/\.(\d+)$/.exec(withoutExponent(value))?.[1]?.length ?? 0) <= decimals;

function withoutExponent(value: number): string {
  const [, sign = '', whole = '', rest = '', exponent] = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(
    String(value),
  )!;
  if (exponent === undefined) return value === 0 ? '0' : String(value);
  const digits = whole + rest;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`;
  if (point >= digits.length) return `${sign}${digits}${'0'.repeat(point - digits.length)}`;
  return `${sign}${digits.slice(0, point)}.${digits.slice(point)}`;
}
