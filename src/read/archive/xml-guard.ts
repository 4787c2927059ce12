import { SaxesParser } from 'saxes';
import type { Budget } from '../table/budget.js';

/** The attributes of an element, as it has them or with the prefixes of `XmlNames`. */
export type XmlAttributes = Readonly<Record<string, string>>;

/** What a reader of XML is bounded by. */
export type XmlBudget = Pick<Budget, 'checkDepth' | 'checkTime' | 'step'>;

/** An element as it opens, with the names that the text has. */
export interface XmlTag {
  readonly name: string;
  /** `NO_ATTRIBUTES` where it has none. */
  readonly attributes: XmlAttributes;
  /** Whether one of its attributes has a prefix, or declares a namespace. */
  readonly hasPrefix: boolean;
  /** The line on which it begins, counted from 1; 0 where nobody wants to know. */
  readonly line: number;
}

/** What is told of a text of XML, in its order. */
export interface XmlEvents {
  opened(tag: XmlTag): void;
  closed(): void;
  /** Words, or a part of them. Default: nobody wants to know. */
  readonly text?: (words: string) => void;
  /** Whether tags know their lines, which takes time. Default: they do. */
  readonly withLines?: boolean;
  /** The text is no well-formed XML, or has what is refused: throws. */
  damaged(received: string, line: number): never;
}

/** Namespaces are ours to see to: the parser makes an object of each attribute. */
type PlainNames = { xmlns: false; position: false };

/** The time is looked at once in so many bytes or signs, also inside one long comment. */
export const XML_PIECE = 65_536;

/** The attributes of an element that has none. */
export const NO_ATTRIBUTES: XmlAttributes = Object.freeze(Object.create(null) as XmlAttributes);

const LONGEST_WORDS = 120;

// Files of anybody have a dozen: a hundred thousand are made to harm.
const MOST_ATTRIBUTES = 1_000;

const nothing = (): void => undefined;
const IDLE_BUDGET: XmlBudget = { checkDepth: nothing, checkTime: nothing, step: nothing };
const IDLE_EVENTS: XmlEvents = {
  opened: nothing,
  closed: nothing,
  withLines: false,
  damaged: (received) => {
    throw new Error(received);
  },
};

/**
 * Every text of XML comes through here, whatever reads it.
 *
 * A DOCTYPE is refused, and so is any entity but the five that XML has and signs by number, so that nothing can grow or be
 * fetched; elements are nested as deep as the budget allows, and have a thousand attributes at most.
 *
 * @throws {ReadLimitError} if elements are nested too deep, or the time is up
 *
 * @example
 * const names = [];
 * const events = { opened: ({ name }) => names.push(name), closed() {}, damaged: (received) => { throw Error(received); } };
 * new XmlGuard({ checkDepth() {}, checkTime() {}, step() {} }, events).read(['<a><b', '/></a>']);
 * names; // => ['a', 'b']
 */
export class XmlGuard {
  /**
   * One that never reads. Engines forget the shape of objects when the last of them is gone, and with it the code that they have
   * compiled for it: while this one stays, the files after the first are read in a quarter of the time.
   *
   * @internal
   */
  static readonly idle = new XmlGuard(IDLE_BUDGET, IDLE_EVENTS);

  readonly #parser = new SaxesParser<PlainNames>({ xmlns: false, position: false });
  readonly #budget: XmlBudget;
  readonly #events: XmlEvents;
  #depth = 0;
  #deepest = 0;
  #line = 0;
  // Most elements have no attribute, and fewer have one with a prefix: these alone are looked through.
  #attributes = 0;
  #hasPrefix = false;
  /** Whether it was told that the text is damaged. */
  #isTold = false;

  constructor(budget: XmlBudget, events: XmlEvents) {
    this.#budget = budget;
    this.#events = events;
    const parser = this.#parser;
    // Seven at most, so what is wrong with the text is not among them, but thrown: with one handler more, the parser has so many
    // properties that engines no longer keep a shape of it, and reading takes four times as long.
    parser.on('doctype', () => this.damaged('a DOCTYPE, which no such file has'));
    parser.on('attribute', ({ name }) => {
      this.#attributes += 1;
      if (this.#attributes > MOST_ATTRIBUTES)
        this.damaged(`an element with more than ${MOST_ATTRIBUTES} attributes`);
      if (name.includes(':') || name === 'xmlns') this.#hasPrefix = true;
    });
    parser.on('opentag', ({ name, attributes }) => this.#opened(name, attributes));
    parser.on('closetag', () => {
      this.#depth -= 1;
      events.closed();
    });
    const text = (words: string): void => {
      budget.step();
      events.text?.(words);
    };
    parser.on('text', text);
    parser.on('cdata', text);
    parser.on('opentagstart', () => {
      // A name that ends its line is told when the next one has begun.
      this.#line = parser.columnIndex === 0 ? parser.line - 1 : parser.line;
    });
    // Taken away, and not left out: with the same properties, parsers have the same shape.
    if (events.text === undefined) for (const event of ['text', 'cdata'] as const) parser.off(event);
    if (events.withLines === false) parser.off('opentagstart');
  }

  /** Reads a text in pieces, to its end. */
  read(pieces: Iterable<string>): void {
    try {
      for (const piece of pieces) {
        this.#budget.checkTime();
        this.#parser.write(piece);
      }
      this.#parser.close();
    } catch (error) {
      if (this.#isTold || !isOfParser(error)) throw error;
      this.damaged(error.message.replace(/\.$/, ''));
    }
  }

  /** Stops the reading at this line. */
  damaged(received: string): never {
    this.#isTold = true;
    return this.#events.damaged(received.slice(0, LONGEST_WORDS), this.#parser.line);
  }

  #opened(name: string, attributes: XmlAttributes): void {
    this.#depth += 1;
    if (this.#depth > this.#deepest) {
      this.#deepest = this.#depth;
      this.#budget.checkDepth(this.#depth);
    } else this.#budget.step();
    const tag: XmlTag = {
      name,
      attributes: this.#attributes > 0 ? attributes : NO_ATTRIBUTES,
      hasPrefix: this.#hasPrefix,
      line: this.#line,
    };
    this.#attributes = 0;
    this.#hasPrefix = false;
    this.#events.opened(tag);
  }
}

/** Whether the parser threw this: whatever reads, the budget and those who are told throw errors of kinds of their own. */
const isOfParser = (error: unknown): error is Error =>
  error instanceof Error && Object.getPrototypeOf(error) === Error.prototype;
