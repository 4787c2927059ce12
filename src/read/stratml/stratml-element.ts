import { NO_ATTRIBUTES } from '../archive/xml-guard.js';
import type { NoteInput } from '../../document/note.js';
import { addAll } from './add-all.js';
import {
  OTHER_ATTRIBUTES,
  PERSON_ELEMENTS,
  STRATML_ATTRIBUTES,
  STRATML_CHILDREN,
  STRATML_NAMESPACES,
  type StratmlChild,
} from './stratml-elements.js';
import { notesOf } from './stratml-notes.js';
import type { RepairLog, StratmlRepairCode } from './stratml-repair.js';
import { holdsPerson, speaksOfPerson } from './stratml-persons.js';
import { isBlankXml, wordsIn } from './stratml-words.js';
import type { WordReadings } from './word-readings.js';
import type { XmlElement } from './xml-tree.js';

/** What holds for the whole reading. */
export interface StratmlContext {
  readonly part: 1 | 2;
  readonly namespace: string;
  readonly log: RepairLog;
  readonly readings: WordReadings;
}

/** Where an element stands: in which other, and as which of its name. */
export interface StratmlPlace {
  readonly around: StratmlElement;
  /** Counted from 1. */
  readonly count: number;
  /** Whether the standard has none of its name there; then what is in it has no place either. */
  readonly isStray: boolean;
}

/** An element that holds words alone has no place for others. */
const NO_CHILDREN: ReadonlyMap<string, StratmlChild> = new Map();

/**
 * An element of StratML while it is read: what is asked of it is taken, and `rest` gives back everything that nobody asked for,
 * so that nothing is dropped.
 */
export class StratmlElement {
  readonly name: string;
  /** Whether it speaks of a person: then none of its words are kept or told that nobody asks for. */
  readonly isOfPerson: boolean;
  readonly #place: StratmlPlace | undefined;
  readonly #xml: XmlElement;
  readonly #context: StratmlContext;
  // Most elements hold words alone: these two are made where there is something for them.
  #known: StratmlElement[] | undefined;
  #rest: NoteInput[] | undefined;

  /** @param place - Default: it is the root. */
  constructor(xml: XmlElement, name: string, context: StratmlContext, place?: StratmlPlace) {
    this.name = name;
    this.#place = place;
    this.#xml = xml;
    this.#context = context;
    const isAround = place?.around.isOfPerson === true && name !== 'Stakeholder';
    this.isOfPerson = isAround || speaksOfPerson(xml);
    if (place?.isStray !== true) this.#sort();
  }

  /** The line on which it begins, counted from 1. */
  get line(): number {
    return this.#xml.line;
  }

  /** The way to it; made when it is asked for, since most elements are in order. */
  get path(): string {
    const steps: string[] = [];
    let [element, place]: [StratmlElement, StratmlPlace | undefined] = [this, this.#place];
    while (place !== undefined) {
      steps.push(`${element.name}[${place.count}]`);
      element = place.around;
      place = element.#place;
    }
    return ['', element.name, ...steps.reverse()].join('/');
  }

  /** Its own words; empty where it has none. */
  get text(): string {
    return this.#xml.text.trim();
  }

  /** All words in it, each with the name of its element. */
  get words(): string {
    return wordsIn(this.#xml);
  }

  /** Whether it and all in it hold no words, identifiers aside. */
  get isBlank(): boolean {
    return isBlankXml(this.#xml);
  }

  /** Whether it has words in a child of one of these names. */
  hasWordsIn(...names: readonly string[]): boolean {
    return this.#known?.some((element) => names.includes(element.name) && !element.isBlank) === true;
  }

  /** All its children of a name. They count as read. */
  takeAll(name: string): readonly StratmlElement[] {
    const known = this.#known;
    if (known === undefined || !known.some((element) => element.name === name)) return NONE;
    this.#known = known.filter((element) => element.name !== name);
    return known.filter((element) => element.name === name);
  }

  /** Its first child of a name. It counts as read; others of the name do not. */
  take(name: string): StratmlElement | undefined {
    const [first, ...others] = this.takeAll(name);
    for (const element of others) this.#leave(element, 'repeated-element');
    return first;
  }

  /** The same for a child that holds words; what else is in it is kept with the rest of this element. */
  takeWords(name: string): StratmlElement | undefined {
    const element = this.take(name);
    if (element !== undefined) this.#keepRestOf(element);
    return element;
  }

  /** The words of its first child of a name; undefined where there are none. */
  takeText(name: string): string | undefined {
    return this.takeWords(name)?.text || undefined;
  }

  /** The words of all its children of a name. */
  takeTexts(name: string): readonly string[] {
    const elements = this.takeAll(name);
    for (const element of elements) this.#keepRestOf(element);
    return elements.map(({ text }) => text).filter((text) => text !== '');
  }

  /** The value of an attribute that is among those of the standard; another one is kept as a note. */
  takeChoice(name: string): string | undefined {
    let value: string | undefined;
    for (const [key, given] of Object.entries(this.#xml.attributes)) {
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

  /** What a reader makes of words, as `WordReadings` has it; that there are too many is told. */
  reading<Value>(kind: string, words: string, read: (words: string) => Value): Value | undefined {
    const reading = this.#context.readings.of(kind, words, read);
    if (reading === undefined) this.#context.log.tellOnce('too-many-words', this, words);
    return reading?.value;
  }

  /** Keeps words as a note of whatever this element is read as, and tells why. */
  keep(code: StratmlRepairCode, words: string): void {
    if (this.isOfPerson) return this.tell('person-left-out', this.name);
    this.tell(code, words);
    addAll((this.#rest ??= []), notesOf(words));
  }

  /** Notes on everything in it that was not asked for. */
  rest(): readonly NoteInput[] {
    for (const element of this.#known ?? NONE) this.#leave(element, 'stray-element');
    this.#known = undefined;
    this.#restOfAttributes();
    const rest = this.#rest ?? [];
    this.#rest = undefined;
    return rest;
  }

  /** Passes over everything that was not asked for: words on a person, or an empty form that is told as one. */
  drop(): void {
    this.#known = undefined;
    this.#rest = undefined;
  }

  #keepRestOf(element: StratmlElement): void {
    const rest = element.rest();
    if (rest.length > 0) addAll((this.#rest ??= []), rest);
  }

  #leave(element: StratmlElement, code: StratmlRepairCode): void {
    if (element.isOfPerson || holdsPerson(element.#xml)) element.tell('person-left-out', element.name);
    else if (element.isBlank) element.tell('empty-element', element.name);
    else {
      const { words } = element;
      element.tell(code, words);
      addAll((this.#rest ??= []), notesOf(`${element.name}: ${words}`));
    }
  }

  #restOfAttributes(): void {
    const { attributes } = this.#xml;
    if (attributes === NO_ATTRIBUTES) return;
    const choices = Object.keys(STRATML_ATTRIBUTES[this.name] ?? {}).map((name) => name.toLowerCase());
    for (const [key, value] of Object.entries(attributes)) {
      const name = (OTHER_ATTRIBUTES.get(key.toLowerCase()) ?? key).toLowerCase();
      if (choices.includes(name) || value.trim() === '') continue;
      this.keep('stray-attribute', `${key}: ${value.trim()}`);
    }
  }

  /** Sorts the children into those that the standard knows, and the rest. */
  #sort(): void {
    const table = STRATML_CHILDREN.get(this.name) ?? NO_CHILDREN;
    const { children, text } = this.#xml;
    if (children.length > 0) this.#sortInto(table, children);
    if (table === NO_CHILDREN) return;
    const words = text === '' ? '' : text.trim();
    if (words !== '') this.keep('stray-text', words);
  }

  #sortInto(table: ReadonlyMap<string, StratmlChild>, children: readonly XmlElement[]): void {
    const counts = new Map<string, number>();
    let [last, isTold]: [StratmlChild | undefined, boolean] = [undefined, false];
    for (const xml of children) {
      const child = this.#isOurs(xml) ? table.get(xml.name.toLowerCase()) : undefined;
      const name = child?.name ?? xml.name;
      const count = (counts.get(name) ?? 0) + 1;
      counts.set(name, count);
      const place = { around: this, count, isStray: child === undefined };
      const element = new StratmlElement(xml, name, this.#context, place);
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
      (this.#known ??= []).push(element);
    }
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

const NONE: readonly StratmlElement[] = [];

const plain = (words: string): string => words.toLowerCase().replace(/[^a-z]/g, '');
