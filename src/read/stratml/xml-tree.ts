import { SaxesParser } from 'saxes';
import { Budget, ReadLimitError } from '../table/budget.js';
import { limitFault } from '../table/read-fault-words.js';
import type { ReadFault } from '../table/read-fault.js';
import type { ReadOptions } from '../table/read-options.js';
import { damagedXmlFault } from './stratml-fault-words.js';

/** One element of a document, with what stands in it. */
export interface XmlElement {
  /** Its name without a prefix. */
  readonly name: string;
  /** Its namespace; empty where it has none, undefined where its prefix is declared nowhere. */
  readonly namespace: string | undefined;
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** Its attributes without those that have a prefix, which say something about the file and not in it. */
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  /** The words that stand in it and in none of its elements. */
  text: string;
}

/** What was read of a document, up to the first fault. */
export interface XmlTree {
  readonly root?: XmlElement;
  readonly faults: readonly ReadFault[];
}

/** Namespaces are ours to see to: a prefix that is declared nowhere is no reason to refuse a file. */
type PlainNames = { xmlns: false; position: false };

// The time is looked at once in so many characters, also inside one long comment.
const CHUNK = 65_536;

/** Thrown where the text is no well-formed XML. */
class DamagedError extends Error {
  constructor(readonly fault: ReadFault) {
    super(fault.received);
  }
}

/**
 * Reads a text as a tree of elements.
 *
 * A DOCTYPE is refused, and so is any entity but the five that XML has and signs by number, so that nothing can grow or be
 * fetched. Space before the first sign is passed over. It never throws for what a text holds: what came before a fault is kept.
 *
 * @example
 * const { root } = readXmlTree('<a><b>one</b></a>');
 * root.children[0].text; // => 'one'
 */
export function readXmlTree(text: string, options: ReadOptions = {}): XmlTree {
  const budget = new Budget(options);
  const builder = new TreeBuilder(budget, options);
  try {
    budget.checkBytes(text.length);
    builder.read(text);
  } catch (error) {
    if (error instanceof ReadLimitError) return builder.tree(limitFault(error));
    if (error instanceof DamagedError) return builder.tree(error.fault);
    throw error;
  }
  return builder.tree();
}

type Scope = { readonly declared: ReadonlyMap<string, string>; readonly outer: Scope | undefined } | undefined;

class TreeBuilder {
  readonly #parser = new SaxesParser<PlainNames>({ xmlns: false, position: false });
  readonly #budget: Budget;
  readonly #options: ReadOptions;
  readonly #open: { readonly element: XmlElement; readonly outer: Scope }[] = [];
  #root: XmlElement | undefined;
  #scope: Scope;
  #before = 0;
  #line = 1;

  constructor(budget: Budget, options: ReadOptions) {
    this.#budget = budget;
    this.#options = options;
    const parser = this.#parser;
    parser.on('error', ({ message }) => this.#fail(message.replace(/\.$/, '')));
    parser.on('doctype', () => this.#fail('a DOCTYPE, which no StratML file needs'));
    parser.on('opentagstart', () => {
      this.#line = parser.line + this.#before;
    });
    parser.on('opentag', ({ name, attributes }) => this.#opened(name, attributes));
    parser.on('closetag', () => {
      this.#scope = this.#open.pop()?.outer;
    });
    const words = (text: string): void => this.#words(text);
    parser.on('text', words);
    parser.on('cdata', words);
  }

  read(text: string): void {
    const start = /^\uFEFF?\s*/.exec(text)![0];
    this.#before = start.split('\n').length - 1;
    for (let from = start.length; from < text.length; from += CHUNK) {
      this.#budget.checkTime();
      this.#parser.write(text.slice(from, from + CHUNK));
    }
    this.#parser.close();
  }

  tree(...faults: ReadFault[]): XmlTree {
    return this.#root === undefined ? { faults } : { root: this.#root, faults };
  }

  #fail(received: string): never {
    const { file } = this.#options;
    const place = { ...(file !== undefined && { file }), line: this.#parser.line + this.#before };
    throw new DamagedError(damagedXmlFault(place, received.slice(0, 120)));
  }

  #opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.#budget.moveTo({ line: this.#line });
    this.#budget.checkDepth(this.#open.length + 1);
    this.#budget.addCells(1);
    const outer = this.#scope;
    const told = new Map<string, string>();
    let declared: Map<string, string> | undefined;
    for (const key of Object.keys(attributes)) {
      const value = attributes[key]!;
      if (key === 'xmlns' || key.startsWith('xmlns:')) (declared ??= new Map()).set(key.slice(6), value);
      else if (!key.includes(':')) told.set(key, value);
    }
    if (declared !== undefined) this.#scope = { declared, outer };
    const colon = name.indexOf(':');
    const element: XmlElement = {
      name: name.slice(colon + 1),
      namespace: namespaceOf(this.#scope, colon < 0 ? '' : name.slice(0, colon)),
      line: this.#line,
      attributes: told,
      children: [],
      text: '',
    };
    this.#open.at(-1)?.element.children.push(element);
    this.#root ??= element;
    this.#open.push({ element, outer });
  }

  #words(text: string): void {
    this.#budget.step();
    const element = this.#open.at(-1)?.element;
    if (element === undefined) return;
    element.text += text;
    this.#budget.checkLength(element.text.length);
  }
}

function namespaceOf(from: Scope, prefix: string): string | undefined {
  for (let scope = from; scope !== undefined; scope = scope.outer) {
    const found = scope.declared.get(prefix);
    if (found !== undefined) return found;
  }
  return prefix === '' ? '' : undefined;
}
