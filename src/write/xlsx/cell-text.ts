/** The longest text that a cell holds, in UTF-16 units. */
export const LONGEST_CELL = 32_767;

const MARKS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

// What XML cannot hold, halves of pairs, what readers of XML change, and what looks like such a sign already.
const UNSAFE =
  // eslint-disable-next-line no-control-regex -- these are the signs that are looked for
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9a-f]{4}_)/gi;

/**
 * A text as a workbook writes it: signs that XML cannot hold as `_x0007_`, which spreadsheets give back, and an underline
 * before what looks like one of those as `_x005F_`.
 *
 * @example
 * cellXml('a < b\u0007 _x0007_'); // => 'a &lt; b_x0007_ _x005F_x0007_'
 */
export function cellXml(text: string): string {
  return attributeXml(
    text.replace(UNSAFE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`),
  );
}

/**
 * A text without signs that XML cannot hold, for names and properties, where nothing can stand for them.
 *
 * @example
 * plainXml('a\u0007 & b'); // => 'a &amp; b'
 */
export function plainXml(text: string): string {
  return attributeXml(
    text
      .replace(UNSAFE, (sign) => (sign === '_' ? sign : ' '))
      .replace(/\s+/g, ' ')
      .trim(),
  );
}

const attributeXml = (text: string): string => text.replace(/[&<>"]/g, (sign) => MARKS[sign] ?? sign);
