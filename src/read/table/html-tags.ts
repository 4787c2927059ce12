import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import {
  type Attributes,
  type ElementKind,
  elementKind,
  elementKindAt,
  NO_ATTRIBUTES,
  ROLE,
  type Role,
} from './html-elements.js';

/** What is told of the tags of a page. */
export interface TagHandler {
  /** So much of the page is read that the time should be looked at. */
  checkTime(): void;
  /** An element begins. */
  open(kind: ElementKind, attributes: Attributes): void;
  /** Of the elements that are open, the one that began last ends. */
  close(): void;
  /** Words; each reference such as "&amp;" comes alone. */
  text(words: string): void;
}

// The time is looked at once in so many characters, also inside one long comment.
const PART = 65_536;

const ROW = elementKind('tr');
/** All that anybody asks for: a word processor writes hundreds of others. */
const ATTRIBUTES: ReadonlySet<string> = new Set(['alt', 'class', 'colspan', 'hidden', 'rowspan', 'style']);

/**
 * The elements of a page in the order in which they open and close, from its tags.
 *
 * What a tag is, htmlparser2's tokenizer says. Its parser is not used: it takes three times as long, and knows no rows and
 * cells that end with what is left open in them. Elements are closed here where browsers close them, and at the end.
 *
 * @example
 * const told = [];
 * const tags = new HtmlTags({
 *   checkTime: () => {},
 *   open: ({ name }) => told.push(name),
 *   close: () => told.push('end'),
 *   text: (words) => told.push(words),
 * });
 * tags.read('<p>a<p>b<br></p>');
 * told; // => ['p', 'a', 'end', 'p', 'b', 'br', 'end', 'end']
 */
export class HtmlTags implements TokenizerCallbacks {
  readonly #handler: TagHandler;
  readonly #tokenizer = new Tokenizer({}, this);
  #html = '';
  /** The elements that are open, the innermost last. */
  readonly #open: ElementKind[] = [];
  /** Those of them that lead into pictures and formulas, or from there back to HTML. */
  readonly #foreign: ElementKind[] = [];
  /** How many tables are open. */
  #tables = 0;
  /** What the tag that is read begins: nothing if it is a form in a form, which HTML passes over. */
  #kind: ElementKind | undefined;
  #attributes: Record<string, string> | undefined;
  #attribute = '';
  #value = '';

  constructor(handler: TagHandler) {
    this.#handler = handler;
  }

  /** Reads a whole page; what is left open is closed at its end. */
  read(html: string): void {
    this.#tokenizer.reset();
    this.#html = html;
    this.#open.length = 0;
    this.#foreign.length = 0;
    this.#tables = 0;
    this.#kind = undefined;
    this.#attributes = undefined;
    this.#value = '';
    for (let from = 0; from < html.length; from += PART) {
      this.#handler.checkTime();
      this.#tokenizer.write(html.slice(from, from + PART));
    }
    this.#tokenizer.end();
    while (this.#open.length > 0) this.#close();
  }

  // What follows the tokenizer calls; its places are those in the whole page.

  onopentagname(start: number, end: number): void {
    const kind = elementKindAt(this.#html, start, end);
    this.#kind = kind.name === 'form' && this.#open.includes(kind) ? undefined : kind;
    if (this.#kind !== undefined && kind.ends > 0) this.#endBefore(kind);
  }

  onopentagend(): void {
    const kind = this.#kind;
    const attributes = this.#attributes ?? NO_ATTRIBUTES;
    this.#attributes = undefined;
    if (kind === undefined) return;
    if (kind.isVoid) {
      this.#handler.open(kind, attributes);
      this.#handler.close();
    } else this.#begin(kind, attributes);
  }

  /** In pictures and formulas "<a/>" is a whole element; in HTML the slash says nothing. */
  onselfclosingtag(): void {
    const before = this.#open.length;
    this.onopentagend();
    if (this.isInForeignContext() && this.#open.length > before) this.#close();
  }

  onclosetag(start: number, end: number): void {
    const kind = elementKindAt(this.#html, start, end);
    const at = this.#placeOf(kind);
    if (at >= 0) while (this.#open.length > at) this.#close();
    else if (kind.name === 'p' || kind.name === 'br') {
      // HTML has it so that these stand for whole elements
      this.#handler.open(kind, NO_ATTRIBUTES);
      this.#handler.close();
    }
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end);
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end);
  }

  onattribentity(sign: number): void {
    this.#value += String.fromCodePoint(sign);
  }

  onattribend(): void {
    const name = this.#attribute.toLowerCase();
    if (ATTRIBUTES.has(name)) {
      this.#attributes ??= {};
      this.#attributes[name] ??= this.#value;
    }
    this.#value = '';
  }

  ontext(start: number, end: number): void {
    this.#handler.text(this.#html.slice(start, end));
  }

  ontextentity(sign: number): void {
    this.#handler.text(String.fromCodePoint(sign));
  }

  oncdata(start: number, end: number, offset: number): void {
    if (this.isInForeignContext()) this.ontext(start, end - offset);
  }

  isInForeignContext(): boolean {
    return this.#foreign.at(-1)?.isForeign === true;
  }

  oncomment(): void {
    // no words of the page
  }

  ondeclaration(): void {
    // no words of the page
  }

  onprocessinginstruction(): void {
    // no words of the page
  }

  onend(): void {
    // what is open is closed by who called
  }

  // A "</div>" inside a cell ends nothing around it, and a "</tr>" nothing around its table.
  #placeOf(kind: ElementKind): number {
    for (let at = this.#open.length - 1; at >= 0; at -= 1) {
      const around = this.#open[at]!;
      if (around.name === kind.name) return at;
      if (bounds(around, kind)) return -1;
    }
    return -1;
  }

  #begin(kind: ElementKind, attributes: Attributes): void {
    this.#handler.open(kind, attributes);
    this.#open.push(kind);
    if (kind.role === ROLE.table) this.#tables += 1;
    else if (kind.isForeign !== undefined) this.#foreign.push(kind);
  }

  #close(): void {
    const kind = this.#open.pop();
    if (kind?.role === ROLE.table) this.#tables -= 1;
    else if (kind?.isForeign !== undefined) this.#foreign.pop();
    this.#handler.close();
  }

  #endBefore({ ends, role }: ElementKind): void {
    if (this.#tables > 0 && isTablePart(role))
      this.#endParts(ends, role === ROLE.caption ? ROLE.section : role);
    else while (this.#open.length > 0 && (this.#open.at(-1)!.bit & ends) > 0) this.#close();
  }

  /**
   * A row ends the row before it, with all that was left open there; a paragraph only one that it stands in itself. A cell that
   * no row is around begins one.
   */
  #endParts(ends: number, role: Role): void {
    const open = this.#open;
    let ended = open.length;
    let found: Role = ROLE.none;
    for (let at = open.length - 1; at >= 0 && !open[at]!.isScope; at -= 1) {
      const around = open[at]!;
      if ((around.bit & ends) > 0) ended = at;
      // one cell is open in a row, one row in a section, and one section in a table
      if (around.role > ROLE.none && around.role <= role) {
        found = around.role;
        break;
      }
    }
    while (open.length > ended) this.#close();
    if (role === ROLE.cell && found !== ROLE.cell && found !== ROLE.row) this.#begin(ROW, NO_ATTRIBUTES);
  }
}

const isTablePart = (role: Role): boolean => role >= ROLE.section && role <= ROLE.caption;

/** Whether an end tag inside an element ends nothing outside of it: pictures and formulas alone hold nothing back. */
function bounds(around: ElementKind, { role }: ElementKind): boolean {
  if (around.isScope) return around.isForeign === undefined;
  const isInPart = around.role >= ROLE.cell && around.role <= ROLE.caption;
  return isInPart && !isTablePart(role) && role !== ROLE.table;
}
