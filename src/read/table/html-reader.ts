import { Budget } from './budget.js';
import type { FlowText } from './flow-text.js';
import { type Attributes, type ElementKind, raised, ROLE, type Role, visibilityOf } from './html-elements.js';
import { HtmlTags } from './html-tags.js';
import { addStruck, startStruck } from './struck-words.js';

/** An element that is open. */
export interface OpenElement {
  readonly kind: ElementKind;
  readonly isSeen: boolean;
  /** What it belongs to, for those who ask. */
  owner?: unknown;
}

// Words are put together up to so many characters.
const MOST_PENDING = 65_536;
const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/**
 * Reads HTML as a stream, without a page: which elements open and close, and what words a reader sees.
 *
 * Nothing is run, loaded or built. What is unseen or struck out is passed over with all that stands in it; `<br>` and
 * blocks break lines; a picture stands for its alternative text, as many reports show their ratings as pictures.
 */
export abstract class HtmlReader<Element extends OpenElement = OpenElement> {
  readonly budget: Budget;
  /** The words that were struck out, in parts, at most a thousand. */
  readonly struck: string[] = [];
  readonly #tags: HtmlTags;
  #open: Element[] = [];
  #unseen: Element | undefined;
  #isStruck = false;
  #raisedDepth = 0;
  #lineDepth = 0;
  /** Words that were met since the last element: each reference such as "&amp;" comes alone. */
  #pending = '';

  constructor(budget = new Budget()) {
    this.budget = budget;
    this.#tags = new HtmlTags({
      checkTime: () => this.budget.checkTime(),
      open: (kind, attributes) => this.#openTag(kind, attributes),
      close: () => this.#closeTag(),
      text: (text) => this.#text(text),
    });
  }

  /**
   * Reads a whole text.
   *
   * @throws {ReadLimitError} if elements are nested too deep, a cell is too long, or the time is up
   */
  protected read(html: string): void {
    this.#open = [];
    this.#unseen = undefined;
    this.#raisedDepth = 0;
    this.#lineDepth = 0;
    this.#pending = '';
    this.#tags.read(html);
    this.#endWords();
  }

  /** An element that is seen begins. */
  protected abstract opened(element: Element, attributes: Attributes): void;
  /** An element that was seen ends; void elements do so at once. */
  protected abstract closed(element: Element): void;
  /** The texts that words go into at this place. */
  protected abstract flows: readonly FlowText[];

  #openTag(kind: ElementKind, attributes: Attributes): void {
    this.#endWords();
    this.budget.checkDepth(this.#open.length + 1);
    const visibility = this.#unseen === undefined ? visibilityOf(kind, attributes) : 'unseen';
    // its owner is for others to fill in: said here, it has its room from the start
    const element = { kind, isSeen: visibility === 'seen', owner: undefined } as OpenElement as Element;
    this.#open.push(element);
    if (visibility !== 'seen') {
      if (this.#unseen !== undefined) return;
      this.#unseen = element;
      this.#isStruck = visibility === 'struck';
      if (this.#isStruck) startStruck(this.struck);
      return;
    }
    const { role } = kind;
    if (role === ROLE.cell) this.#addSpace();
    else if (kind.isBlock || role === ROLE.break) this.breakLine();
    if (role > ROLE.title) this.#startWords(role, attributes);
    this.opened(element, attributes);
  }

  #startWords(role: Role, attributes: Attributes): void {
    if (role === ROLE.raised) this.#raisedDepth += 1;
    else if (role === ROLE.lines) this.#lineDepth += 1;
    else if (role === ROLE.picture) this.write(attributes['alt'] ?? '');
  }

  #closeTag(): void {
    this.#endWords();
    const element = this.#open.pop();
    if (element === undefined) return;
    if (element === this.#unseen) this.#unseen = undefined;
    if (!element.isSeen) return;
    const { role, isBlock } = element.kind;
    if (role === ROLE.raised) this.#raisedDepth -= 1;
    else if (role === ROLE.lines) this.#lineDepth -= 1;
    if (isBlock) this.breakLine();
    this.closed(element);
  }

  #text(text: string): void {
    this.budget.step();
    this.#pending += text;
    if (this.#pending.length > MOST_PENDING) this.#endWords();
  }

  #endWords(): void {
    const text = this.#pending;
    if (text === '') return;
    this.#pending = '';
    if (this.#unseen !== undefined) {
      if (this.#isStruck) addStruck(this.struck, text);
      return;
    }
    const words = this.#raisedDepth > 0 ? raised(text) : text;
    if (this.#lineDepth === 0) {
      this.write(words);
      return;
    }
    let from = 0;
    for (let at = 0; at < words.length; at += 1) {
      const sign = words.charCodeAt(at);
      if (sign !== LINE_FEED && sign !== CARRIAGE_RETURN) continue;
      if (at > from) this.write(words.slice(from, at));
      this.breakLine();
      if (sign === CARRIAGE_RETURN && words.charCodeAt(at + 1) === LINE_FEED) at += 1;
      from = at + 1;
    }
    this.write(words.slice(from));
  }

  /** Words for the texts of this place. */
  protected write(words: string): void {
    const { flows } = this;
    for (let at = 0; at < flows.length; at += 1) {
      flows[at]!.add(words);
      this.budget.checkLength(flows[at]!.length);
    }
  }

  protected breakLine(): void {
    const { flows } = this;
    for (let at = 0; at < flows.length; at += 1) flows[at]!.breakLine();
  }

  #addSpace(): void {
    const { flows } = this;
    for (let at = 0; at < flows.length; at += 1) flows[at]!.addSpace();
  }
}
