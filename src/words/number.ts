const formats: Record<string, Intl.NumberFormat> = {};

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
  const text = decimals === undefined ? String(value) : value.toFixed(decimals);
  // The first format that a browser makes takes up to 30 ms of a page, as long as all that a page does to check and rate a plan; most
  // pages have no figure that needs one. What has to be rounded does.
  if (/^(en|cy)(-GB)? \d{1,3}(\.\d{1,12})?$/.test(`${locale} ${text}`) && Number(text) === value) return text;
  // A true minus sign is as wide as a digit and is read out as "minus"; a hyphen is neither.
  return formatOf(locale, decimals).format(value).replace('-', '−');
}

function formatOf(locale: string, decimals: number | undefined): Intl.NumberFormat {
  // not every browser knows Welsh, which writes figures as British English does
  return (formats[`${locale} ${decimals}`] ??= new Intl.NumberFormat([locale, 'en-GB'], {
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 12,
    signDisplay: 'negative', // never "−0"
  }));
}
