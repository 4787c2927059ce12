import { ArchiveError } from '../archive/archive-error.js';
import { NO_ATTRIBUTES, XML_PIECE, type XmlAttributes, XmlGuard, type XmlTag } from '../archive/xml-guard.js';
import { Budget, ReadLimitError } from '../table/budget.js';
import type { ReadFault } from '../table/read-fault.js';
import type { ReadOptions } from '../table/read-options.js';
import { damagedXmlFault, xmlLimitFault } from './stratml-fault-words.js';

/** One element of a document, with what stands in it. */
export interface XmlElement {
  /** Its name without a prefix. */
  readonly name: string;
  /** Its namespace; empty where it has none, undefined where its prefix is declared nowhere. */
  readonly namespace: string | undefined;
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  /** Its attributes without those that have a prefix, which say something about the file and not in it. */
  readonly attributes: XmlAttributes;
  readonly children: readonly XmlElement[];
  /** The words that stand in it and in none of its elements. */
  readonly text: string;
}

/** What was read of a document, up to the first fault. */
export interface XmlTree {
  readonly root?: XmlElement;
  readonly faults: readonly ReadFault[];
}

/**
 * The most elements that are read where the caller does not raise `limits.cells`: one to two megabytes of a real plan. A tree of
 * more takes longer than a page can stand still.
 */
export const MOST_ELEMENTS = 30_000;

/**
 * Reads a text as a tree of elements, through the guard that all XML comes through.
 *
 * Space before the first sign is passed over. It never throws for what a text holds: what came before a fault is kept.
 *
 * @example
 * const { root } = readXmlTree('<a><b>one</b></a>');
 * root.children[0].text; // => 'one'
 */
export function readXmlTree(text: string, options: ReadOptions = {}): XmlTree {
  const budget = new Budget({ ...options, limits: { cells: MOST_ELEMENTS, ...options.limits } });
  const builder = new TreeBuilder(budget);
  const told = (fault: ReadFault): XmlTree => {
    const place = { ...(options.file !== undefined && { file: options.file }), ...fault.place };
    return { ...builder.tree, faults: [{ ...fault, place }] };
  };
  try {
    budget.checkBytes(text.length);
    builder.read(text);
  } catch (error) {
    if (error instanceof ReadLimitError) return told(xmlLimitFault(error, { line: builder.line }));
    if (error instanceof ArchiveError) return told(error.fault);
    throw error;
  }
  return { ...builder.tree, faults: [] };
}

/** An element while it is open. */
interface Growing extends XmlElement {
  children: readonly XmlElement[];
  text: string;
}

const NONE: readonly XmlElement[] = [];

class TreeBuilder {
  readonly #budget: Budget;
  readonly #open: Growing[] = [];
  readonly #namespaces = new Namespaces();
  #root: XmlElement | undefined;
  #before = 0;
  /** The line on which the last element begins. */
  line = 1;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  get tree(): { readonly root?: XmlElement } {
    return this.#root === undefined ? {} : { root: this.#root };
  }

  read(text: string): void {
    const start = /^\uFEFF?\s*/.exec(text)![0];
    this.#before = start.split('\n').length - 1;
    const guard = new XmlGuard(this.#budget, {
      opened: (tag) => this.#opened(tag),
      closed: () => {
        this.#open.pop();
        this.#namespaces.close();
      },
      text: (words) => this.#words(words),
      damaged: (received, line) => {
        throw new ArchiveError(damagedXmlFault({ line: line + this.#before }, received));
      },
    });
    guard.read(piecesOf(text, start.length));
  }

  #opened({ name, attributes, hasPrefix, line }: XmlTag): void {
    this.line = line + this.#before;
    this.#budget.addCells(1);
    this.#namespaces.open(hasPrefix ? attributes : NO_ATTRIBUTES);
    const colon = name.indexOf(':');
    const element: Growing = {
      name: colon < 0 ? name : name.slice(colon + 1),
      namespace: this.#namespaces.of(colon < 0 ? '' : name.slice(0, colon)),
      line: this.line,
      attributes: hasPrefix ? withoutPrefix(attributes) : attributes,
      children: NONE,
      text: '',
    };
    const around = this.#open.at(-1);
    // Most elements hold words alone: a list is made where there is something for it.
    if (around?.children === NONE) around.children = [element];
    else if (around !== undefined) (around.children as XmlElement[]).push(element);
    this.#root ??= element;
    this.#open.push(element);
  }

  #words(text: string): void {
    const element = this.#open.at(-1);
    if (element === undefined) return;
    element.text += text;
    this.#budget.checkLength(element.text.length);
  }
}

function* piecesOf(text: string, start: number): Iterable<string> {
  for (let from = start; from < text.length; from += XML_PIECE) yield text.slice(from, from + XML_PIECE);
}

function withoutPrefix(attributes: XmlAttributes): XmlAttributes {
  const told = Object.entries(attributes).filter(([key]) => !key.includes(':') && key !== 'xmlns');
  return told.length === 0 ? NO_ATTRIBUTES : Object.fromEntries(told);
}

const NO_PREFIXES: readonly string[] = [];

/** Which namespace each prefix stands for, while elements open and close. */
class Namespaces {
  /** For each prefix what was declared for it, the last one in force. */
  readonly #uris = new Map<string, string[]>();
  /** For each open element the prefixes that it declares. */
  readonly #declared: (readonly string[])[] = [];

  open(attributes: XmlAttributes): void {
    if (attributes === NO_ATTRIBUTES) return void this.#declared.push(NO_PREFIXES);
    const names = Object.keys(attributes).filter((key) => key === 'xmlns' || key.startsWith('xmlns:'));
    for (const name of names) {
      const uris = this.#uris.get(name.slice(6)) ?? [];
      uris.push(attributes[name]!);
      this.#uris.set(name.slice(6), uris);
    }
    this.#declared.push(names.map((name) => name.slice(6)));
  }

  close(): void {
    for (const prefix of this.#declared.pop() ?? []) this.#uris.get(prefix)?.pop();
  }

  /** Undefined for a prefix that is declared nowhere. */
  of(prefix: string): string | undefined {
    return this.#uris.get(prefix)?.at(-1) ?? (prefix === '' ? '' : undefined);
  }
}
