const formats = new Map<string, Intl.NumberFormat>();

/**
 * A number as people write it in a language: 2078 is "2,078". With `decimals` it has exactly that many places,
 * so that 4.2 printed as 4.20 stays "4.20"; without, as many as it has.
 *
 * @param locale - a BCP 47 tag
 *
 * @example
 * formatNumber(2078, 'en-GB'); // => '2,078'
 */
export function formatNumber(value: number, locale: string, decimals?: number): string {
  const key = `${locale} ${decimals}`;
  let format = formats.get(key);
  if (format === undefined) {
    // not every browser knows Welsh, which writes figures as British English does
    format = new Intl.NumberFormat([locale, 'en-GB'], {
      minimumFractionDigits: decimals ?? 0,
      maximumFractionDigits: decimals ?? 12,
      signDisplay: 'negative', // never "−0"
    });
    formats.set(key, format);
  }
  // A true minus sign is as wide as a digit and is read out as "minus"; a hyphen is neither.
  return format.format(value).replace('-', '−');
}
