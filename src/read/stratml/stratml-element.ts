import type { NoteInput } from '../../document/note.js';
import {
  OTHER_ATTRIBUTES,
  PERSON_ELEMENTS,
  STRATML_ATTRIBUTES,
  STRATML_CHILDREN,
  STRATML_NAMESPACES,
  type StratmlChild,
} from './stratml-elements.js';
import type { RepairLog, StratmlRepairCode } from './stratml-repair.js';
import { tidyWords, wordsIn } from './stratml-words.js';
import type { XmlElement } from './xml-tree.js';

/** What holds for the whole reading. */
export interface StratmlContext {
  readonly part: 1 | 2;
  readonly namespace: string;
  readonly log: RepairLog;
}

/** One child, with what the standard says of it there. */
interface Known {
  readonly element: StratmlElement;
  readonly child: StratmlChild;
}

/**
 * An element of StratML while it is read: what is asked of it is taken, and `rest` gives back everything that nobody asked for,
 * so that nothing is dropped.
 */
export class StratmlElement {
  readonly name: string;
  readonly path: string;
  readonly line: number;
  readonly #xml: XmlElement;
  readonly #context: StratmlContext;
  readonly #known = new Map<string, Known[]>();
  readonly #rest: NoteInput[] = [];

  constructor(xml: XmlElement, name: string, path: string, context: StratmlContext) {
    this.name = name;
    this.path = path;
    this.line = xml.line;
    this.#xml = xml;
    this.#context = context;
    if (STRATML_CHILDREN.has(name)) this.#sort();
  }

  /** Its own words; empty where it has none. */
  get text(): string {
    return tidyWords(this.#xml.text);
  }

  /** Whether it and all in it hold no words, identifiers aside. */
  get isBlank(): boolean {
    return isBlankXml(this.#xml);
  }

  /** All its children of a name. They count as read. */
  takeAll(name: string): readonly StratmlElement[] {
    const taken = this.#known.get(name) ?? [];
    this.#known.delete(name);
    return taken.map(({ element }) => element);
  }

  /** Its first child of a name. It counts as read; others of the name do not. */
  take(name: string): StratmlElement | undefined {
    const [first, ...others] = this.#known.get(name) ?? [];
    this.#known.delete(name);
    for (const { element } of others) this.#leave(element, 'repeated-element');
    return first?.element;
  }

  /** The words of its first child of a name; undefined where there are none. */
  takeText(name: string): string | undefined {
    const element = this.take(name);
    if (element === undefined) return undefined;
    this.#rest.push(...element.rest());
    return element.text || undefined;
  }

  /** The value of an attribute that is among those of the standard; another one is kept as a note. */
  takeChoice(name: string): string | undefined {
    const { attributes } = this.#xml;
    let value: string | undefined;
    for (const [key, given] of attributes) {
      const isOther = OTHER_ATTRIBUTES.get(key.toLowerCase()) === name;
      if (key.toLowerCase() !== name.toLowerCase() && !isOther) continue;
      if (key !== name) this.tell('misspelt-name', key);
      value ??= given.trim();
    }
    if (value === undefined || value === '') return undefined;
    const choice = STRATML_ATTRIBUTES[this.name]?.[name]?.find((one) => plain(one) === plain(value));
    if (choice === undefined) this.keep('other-choice', `${name}: ${value}`);
    return choice;
  }

  /** Tells a repair at this element. */
  tell(code: StratmlRepairCode, found: string): void {
    this.#context.log.tell(code, this, found);
  }

  /** Keeps words as a note of whatever this element is read as, and tells why. */
  keep(code: StratmlRepairCode, words: string): void {
    this.tell(code, words);
    this.#rest.push(...notesOf(words));
  }

  /** Notes on everything in it that was not asked for. */
  rest(): readonly NoteInput[] {
    for (const known of this.#known.values()) {
      for (const { element } of known) this.#leave(element, 'stray-element');
    }
    this.#known.clear();
    this.#restOfAttributes();
    return this.#rest.splice(0);
  }

  #leave(element: StratmlElement, code: StratmlRepairCode): void {
    if (holdsPerson(element.#xml)) element.tell('person-left-out', element.name);
    else if (element.isBlank) element.tell('empty-element', element.name);
    else {
      const words = wordsIn(element.#xml);
      element.tell(code, words);
      this.#rest.push(...notesOf(`${element.name}: ${words}`));
    }
  }

  #restOfAttributes(): void {
    const choices = Object.keys(STRATML_ATTRIBUTES[this.name] ?? {}).map((name) => name.toLowerCase());
    for (const [key, value] of this.#xml.attributes) {
      const name = (OTHER_ATTRIBUTES.get(key.toLowerCase()) ?? key).toLowerCase();
      if (choices.includes(name) || value.trim() === '') continue;
      this.keep('stray-attribute', `${key}: ${value.trim()}`);
    }
  }

  /** Sorts the children into those that the standard knows, and the rest. */
  #sort(): void {
    const table = STRATML_CHILDREN.get(this.name)!;
    const counts = new Map<string, number>();
    let [last, isTold]: [StratmlChild | undefined, boolean] = [undefined, false];
    for (const xml of this.#xml.children) {
      const child = this.#isOurs(xml) ? table.get(xml.name.toLowerCase()) : undefined;
      const name = child?.name ?? xml.name;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const element = new StratmlElement(xml, name, `${this.path}/${name}[${count}]`, this.#context);
      if (child === undefined) {
        this.#leave(element, 'stray-element');
        continue;
      }
      this.#check(element, xml, child);
      if (!isTold && last && child.order < last.order) {
        this.tell('order', `${child.name} after ${last.name}`);
        isTold = true;
      }
      if (last === undefined || child.order > last.order) last = child;
      const known = this.#known.get(name);
      if (known) known.push({ element, child });
      else this.#known.set(name, [{ element, child }]);
    }
    const words = tidyWords(this.#xml.text);
    if (words !== '') this.keep('stray-text', words);
  }

  #isOurs({ namespace }: XmlElement): boolean {
    return namespace === undefined || namespace === '' || STRATML_NAMESPACES.has(namespace);
  }

  #check(element: StratmlElement, xml: XmlElement, child: StratmlChild): void {
    const { log, namespace, part } = this.#context;
    if (xml.name !== child.name) element.tell('misspelt-name', xml.name);
    if (xml.namespace === undefined) log.tellOnce('undeclared-prefix', element, xml.name);
    else if (xml.namespace !== namespace) log.tellOnce('other-namespace', element, xml.namespace);
    if (!child.parts.includes(part) && !PERSON_ELEMENTS.has(xml.name.toLowerCase())) {
      element.tell('other-part', child.name);
    }
  }
}

/** Notes of words, which may be longer than one. */
export function notesOf(words: string): NoteInput[] {
  const pieces: NoteInput[] = [];
  for (let left = words.trim(); left !== ''; ) {
    const piece = cutWords(left);
    pieces.push({ text: piece });
    left = left.slice(piece.length).trim();
  }
  return pieces;
}

const LONGEST_TEXT = 4_000;

/** The beginning of words that is not longer than a text of a document, cut at a space where there is one. */
export function cutWords(words: string): string {
  if (words.length <= LONGEST_TEXT) return words;
  const piece = words.slice(0, LONGEST_TEXT);
  const space = Math.max(piece.lastIndexOf(' '), piece.lastIndexOf('\n'));
  if (space > 0 && piece.slice(0, space).trim() !== '') return piece.slice(0, space);
  return piece.replace(/[\uD800-\uDBFF]$/, '');
}

const plain = (words: string): string => words.toLowerCase().replace(/[^a-z]/g, '');

function isBlankXml({ name, text, children, attributes }: XmlElement): boolean {
  if (/^(?:identifier|referentidentifier)$/i.test(name)) return true;
  return text.trim() === '' && attributes.size === 0 && children.every(isBlankXml);
}

function holdsPerson({ name, children, attributes }: XmlElement): boolean {
  if (PERSON_ELEMENTS.has(name.toLowerCase()) || [...attributes.values()].includes('Person')) return true;
  return children.some(holdsPerson);
}
