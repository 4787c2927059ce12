import type { XmlElement } from './xml-tree.js';

/**
 * The words of an element without the space around them, which says how the file is laid out and nothing else.
 *
 * @example
 * tidyWords('\n    Well-being \n'); // => 'Well-being'
 */
export const tidyWords = (text: string): string => text.trim();

/**
 * All words in an element, each with the name of the element that it stands in.
 *
 * @example
 * const [one] = readXmlTree('<a><b>x</b><c>y</c></a>').root ? [readXmlTree('<a><b>x</b><c>y</c></a>').root] : [];
 * wordsIn(one); // => 'b: x; c: y'
 */
export function wordsIn(element: XmlElement): string {
  const own = tidyWords(element.text);
  const attributes = [...element.attributes].map(([name, value]) => `${name}: ${value}`);
  const inner = element.children.map((child) => [child.name, wordsIn(child)] as const);
  const told = inner.filter(([, words]) => words !== '').map(([name, words]) => `${name}: ${words}`);
  return [own, ...attributes, ...told].filter((words) => words !== '').join('; ');
}
