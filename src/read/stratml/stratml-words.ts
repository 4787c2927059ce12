import { STRATML_MARKS } from './stratml-elements.js';
import type { XmlElement } from './xml-tree.js';

/**
 * All words in an element, each with the name of the element that it stands in. The space around them says how the file is laid
 * out and nothing else.
 *
 * @example
 * const element = { name: 'b', namespace: '', line: 1, attributes: {}, children: [], text: ' x\n' };
 * wordsIn({ ...element, name: 'a', children: [element, { ...element, name: 'c' }], text: '' }); // => 'b: x; c: x'
 */
export function wordsIn(element: XmlElement): string {
  const own = element.text.trim();
  const attributes = Object.entries(element.attributes).map(([name, value]) => `${name}: ${value}`);
  const inner = element.children.map((child) => [child.name, wordsIn(child)] as const);
  const told = inner.filter(([, words]) => words !== '').map(([name, words]) => `${name}: ${words}`);
  return [own, ...attributes, ...told].filter((words) => words !== '').join('; ');
}

// Forms are asked again at each level: what holds others is looked through once.
const blanks = new WeakMap<XmlElement, boolean>();

/**
 * Whether an element and all in it hold no words, identifiers and the marks of an empty form aside.
 *
 * @example
 * const element = { name: 'Goal', namespace: '', line: 1, attributes: {}, text: '' };
 * isBlankXml({ ...element, children: [{ ...element, name: 'Identifier', children: [], text: '_1' }] }); // => true
 */
export function isBlankXml(element: XmlElement): boolean {
  if (IDENTIFIER.test(element.name)) return true;
  if (element.children.length === 0) return isBlankAlone(element);
  let isBlank = blanks.get(element);
  if (isBlank === undefined) {
    isBlank = isBlankAlone(element) && element.children.every(isBlankXml);
    blanks.set(element, isBlank);
  }
  return isBlank;
}

const IDENTIFIER = /^(?:identifier|referentidentifier)$/i;

function isBlankAlone({ text, attributes }: XmlElement): boolean {
  if (text !== '' && text.trim() !== '') return false;
  return Object.keys(attributes).every((key) => STRATML_MARKS.has(key) || attributes[key]!.trim() === '');
}
