/**
 * Words without the signs that XML 1.0 cannot hold, not even by their number: control characters, halves of signs, and the two
 * that are no signs.
 *
 * @example
 * xmlSigns('a\u0000b\ud800'); // => 'ab'
 */
export function xmlSigns(words: string): string {
  return words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * Words as they stand in an element or an attribute. Signs that a reader of XML would change or not show are written by their
 * number.
 *
 * @example
 * escapeXml('R&D "]]>"'); // => 'R&amp;D &quot;]]&gt;&quot;'
 */
export function escapeXml(words: string): string {
  return xmlSigns(words).replace(
    /[&<>"\r\u007f-\u009f\u2028\u2029]/g,
    (sign) => ESCAPES.get(sign) ?? `&#${sign.charCodeAt(0)};`,
  );
}

/** An element: its name, its attributes, and what stands in it: words, or elements. */
export interface XmlNode {
  readonly name: string;
  readonly attributes?: Readonly<Record<string, string>>;
  readonly content: string | readonly XmlNode[];
}

/**
 * An element of words or of elements; undefined among these is left out.
 *
 * @example
 * writeXml(xml('a', [xml('b', 'x'), undefined])); // => '<a>\n  <b>x</b>\n</a>\n'
 */
export function xml(
  name: string,
  content: string | readonly (XmlNode | undefined)[],
  attributes?: Readonly<Record<string, string>>,
): XmlNode {
  return {
    name,
    ...(attributes && { attributes }),
    content: typeof content === 'string' ? content : content.filter((node) => node !== undefined),
  };
}

/** An element of words; undefined where there are none. */
export const xmlWords = (name: string, words: string | undefined): XmlNode | undefined =>
  words === undefined || words === '' ? undefined : xml(name, words);

/**
 * An element as text, with two spaces for each level.
 *
 * @example
 * writeXml(xml('a', 'x < y', { b: '"' })); // => '<a b="&quot;">x &lt; y</a>\n'
 */
export function writeXml({ name, attributes = {}, content }: XmlNode, indent = ''): string {
  const told = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(value)}"`);
  const start = `${indent}<${name}${told.join('')}`;
  if (content.length === 0) return `${start}/>\n`;
  if (typeof content === 'string') return `${start}>${escapeXml(content)}</${name}>\n`;
  return `${start}>\n${content.map((node) => writeXml(node, `${indent}  `)).join('')}${indent}</${name}>\n`;
}
