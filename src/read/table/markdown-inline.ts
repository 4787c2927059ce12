import type { HtmlText } from './html-text.js';
import { closes, kindOf, opens, takeAway } from './markdown-marks.js';
import { MarkdownPart } from './markdown-part.js';
import { addStruck, startStruck } from './struck-words.js';

/** What a text may refer to. */
export interface MarkdownReferences {
  /** The labels of links that the document defines, in lower case. */
  readonly labels: ReadonlySet<string>;
}

const IS_MARKUP = /[\\`*_~[\]<&!]/;
// Kept here because making them anew for each sign takes longer than using them.
const WORDS = /[^\\`*_~[\]!<]*/y;
const CAN_BE_ESCAPED = /[!-/:-@[-`{-~]/;
const LABEL = /\[([^[\]]{0,999})\]/y;
const ADDRESS = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,99}@[^\s<>@]{1,99})>/iy;
const TAG = /<(?:[a-z/!][^<>]*>)?/iy;
const BREAK = /<br\s*\/?>/iy;
const MAY_OPEN_TAG = /[a-z0-9/!]/i;
const MAY_BE_ENTITY = /&[a-z#]/i;
const ESCAPED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * Reads pieces of Markdown one after the other, as `markdownText` says.
 *
 * Marks, code, links, `<br>` and what is struck out it knows itself; only a piece with other HTML, or with entities, is put
 * together as HTML and read as that.
 */
export class InlineReader {
  readonly #words: HtmlText;
  readonly #labels: ReadonlySet<string>;
  #text = '';
  #at = 0;
  /** What may be written otherwise; in the order of the text, but for the brackets of links. */
  #parts: MarkdownPart[] = [];
  /** The runs of each sign that may begin something. */
  #stars: MarkdownPart[] | undefined;
  #underlines: MarkdownPart[] | undefined;
  #tildes: MarkdownPart[] | undefined;
  /** Where the brackets start whose link is not closed yet. */
  #brackets: number[] | undefined;
  /** Where runs of backticks start, by their length, the last first. */
  #ticks: Map<number, number[]> | undefined;
  #isHtml = false;

  constructor(words: HtmlText, { labels }: MarkdownReferences) {
    this.#words = words;
    this.#labels = labels;
  }

  /**
   * The text of a piece.
   *
   * @throws {ReadLimitError} if it is too long, elements are nested too deep, or the time is up
   */
  read(markdown: string): string {
    if (isPlain(markdown)) return markdown;
    if (!IS_MARKUP.test(markdown)) return this.#words.plain(markdown);
    this.#start(markdown);
    while (this.#at < markdown.length) this.#next();
    inOrder(this.#parts);
    return this.#isHtml ? this.#words.read(this.#html()) : this.#plain();
  }

  #start(markdown: string): void {
    this.#text = markdown;
    this.#at = 0;
    if (this.#parts.length > 0) this.#parts = [];
    this.#stars = undefined;
    this.#underlines = undefined;
    this.#tildes = undefined;
    this.#brackets = undefined;
    this.#ticks = undefined;
    this.#isHtml = markdown.includes('&') && MAY_BE_ENTITY.test(markdown);
  }

  #html(): string {
    let html = '';
    let from = 0;
    for (const part of this.#parts) {
      if (part.isSame) continue;
      // put together before they are added: short texts are copied, which takes less than one more link of a long chain
      html += this.#text.slice(from, part.start) + part.tag + escaped(part.written);
      from = part.end;
    }
    return html + this.#text.slice(from);
  }

  /** The text where nothing is left of HTML. */
  #plain(): string {
    const words = this.#words;
    words.take(); // nothing, but where a limit stopped the piece before
    let pending = '';
    let [from, depth] = [0, 0];
    for (const part of this.#parts) {
      if (part.isSame) continue;
      pending += from < part.start ? this.#text.slice(from, part.start) + part.written : part.written;
      from = part.end;
      if (part.tag === '') continue;
      if (depth > 0) addStruck(words.struck, pending);
      else words.add(pending);
      pending = '';
      if (part.tag === '<del>') {
        if (depth === 0) startStruck(words.struck);
        depth += 1;
      } else if (part.tag === '</del>') depth -= 1;
      else if (depth === 0) words.breakLine();
    }
    words.add(pending + this.#text.slice(from));
    return words.take();
  }

  #next(): void {
    const sign = this.#text[this.#at] ?? '';
    switch (sign) {
      case '\\':
        return this.#escape();
      case '`':
        return this.#code();
      case '*':
        return this.#mark(sign, (this.#stars ??= []));
      case '_':
        return this.#mark(sign, (this.#underlines ??= []));
      case '~':
        return this.#mark(sign, (this.#tildes ??= []));
      case '[':
        return this.#openBracket(1);
      case '!':
        return this.#text[this.#at + 1] === '[' ? this.#openBracket(2) : this.#skipWords();
      case ']':
        return this.#closeBracket();
      case '<':
        return this.#angle();
      default:
        return this.#skipWords();
    }
  }

  // Words up to the next sign that may mean something.
  #skipWords(): void {
    WORDS.lastIndex = this.#at + 1;
    WORDS.test(this.#text);
    this.#at = WORDS.lastIndex;
  }

  /** Goes on behind a part that is written otherwise; parts next to each other are one. */
  #write(words: string, end: number): void {
    const last = this.#parts.at(-1);
    if (last?.end === this.#at && last.words !== undefined && last.tag === '') {
      last.words += words;
      last.end = end;
    } else this.#parts.push(new MarkdownPart(this.#at, end, '', words));
    this.#at = end;
  }

  #escape(): void {
    const next = this.#text[this.#at + 1] ?? '';
    if (CAN_BE_ESCAPED.test(next)) this.#write(next, this.#at + 2);
    else this.#at += 1;
  }

  #code(): void {
    const start = this.#at;
    const inner = this.#endOfTicks(start);
    const close = this.#closingTicks(inner - start, inner);
    if (close === -1) this.#at = inner;
    else this.#write(this.#text.slice(inner, close), close + inner - start);
  }

  #endOfTicks(from: number): number {
    let at = from;
    while (this.#text[at] === '`') at += 1;
    return at;
  }

  // As a rule it is the next run. Else all runs are looked up once, by their length: looking for each anew would take the square
  // of the time.
  #closingTicks(length: number, from: number): number {
    const next = this.#text.indexOf('`', from);
    if (next === -1 || this.#endOfTicks(next) - next === length) return next;
    this.#ticks ??= ticksOf(this.#text);
    const starts = this.#ticks.get(length) ?? [];
    while ((starts.at(-1) ?? Infinity) < from) starts.pop();
    return starts.at(-1) ?? -1;
  }

  // Emphasis as CommonMark has it, but that marks of one sign only look at their own kind.
  #mark(sign: string, openers: MarkdownPart[]): void {
    const start = this.#at;
    let end = start + 1;
    while (this.#text[end] === sign) end += 1;
    this.#at = end;
    const [before, after] = [kindOf(this.#text[start - 1] ?? ' '), kindOf(this.#text[end] ?? ' ')];
    const mayOpen = opens(sign, before, after);
    const mayClose = openers.length > 0 && closes(sign, before, after);
    if (!mayOpen && !mayClose) return;
    const mark = new MarkdownPart(start, end, sign, undefined);
    this.#parts.push(mark);
    if (mayClose) takeAway(openers, mark);
    if (mayOpen && mark.left > 0) openers.push(mark);
  }

  #openBracket(length: number): void {
    (this.#brackets ??= []).push(this.#at);
    this.#at += length;
  }

  // What follows the bracket decides: an address, or a label that is defined. Else both brackets are words.
  #closeBracket(): void {
    const start = this.#brackets?.pop();
    const label = start === undefined ? 0 : start + (this.#text[start] === '!' ? 2 : 1);
    const end = start === undefined ? undefined : this.#endOfLink(label, this.#at + 1);
    if (start === undefined || end === undefined) {
      this.#at += 1;
      return;
    }
    this.#parts.push(new MarkdownPart(start, label, '', ''));
    this.#write('', end);
  }

  #endOfLink(labelStart: number, from: number): number | undefined {
    const next = this.#text[from];
    if (next === '(') {
      const end = this.#endOfAddress(from + 1);
      if (end !== undefined) return end;
    }
    if (this.#labels.size === 0) return undefined;
    if (next === '[') {
      LABEL.lastIndex = from;
      const written = LABEL.exec(this.#text)?.[1];
      if (
        written !== undefined &&
        (written === '' ? this.#isLabel(labelStart, from - 1) : this.#labels.has(written.toLowerCase()))
      ) {
        return LABEL.lastIndex;
      }
    }
    return this.#isLabel(labelStart, from - 1) ? from : undefined;
  }

  #isLabel(start: number, end: number): boolean {
    return end - start < 1_000 && this.#labels.has(this.#text.slice(start, end).toLowerCase());
  }

  // Up to the bracket that closes it. It stops at "[" and "]", so that no part is looked at for two links.
  #endOfAddress(from: number): number | undefined {
    let depth = 1;
    for (let at = from; at < this.#text.length; at += 1) {
      const sign = this.#text[at];
      if (sign === '[' || sign === ']') return undefined;
      if (sign === '(') depth += 1;
      if (sign === ')') depth -= 1;
      if (depth === 0) return at + 1;
    }
    return undefined;
  }

  // An address in angle brackets is words, and so is a bracket that opens no tag.
  #angle(): void {
    if (!MAY_OPEN_TAG.test(this.#text[this.#at + 1] ?? '')) return this.#write('<', this.#at + 1);
    BREAK.lastIndex = this.#at;
    if (BREAK.test(this.#text)) return this.#break(BREAK.lastIndex);
    ADDRESS.lastIndex = this.#at;
    const words = ADDRESS.exec(this.#text)?.[1];
    if (words !== undefined) return this.#write(words, ADDRESS.lastIndex);
    TAG.lastIndex = this.#at;
    TAG.test(this.#text);
    if (TAG.lastIndex === this.#at + 1) return this.#write('<', TAG.lastIndex);
    this.#isHtml = true;
    this.#at = TAG.lastIndex;
  }

  #break(end: number): void {
    const part = new MarkdownPart(this.#at, end, '', '');
    part.tag = '<br>';
    this.#parts.push(part);
    this.#at = end;
  }
}

/** Puts parts in the order of the text; nearly always they are so already. */
function inOrder(parts: MarkdownPart[]): void {
  for (let at = 1; at < parts.length; at += 1)
    if (parts[at]!.start < parts[at - 1]!.start) return void parts.sort((a, b) => a.start - b.start);
}

function ticksOf(text: string): Map<number, number[]> {
  const ticks = new Map<number, number[]>();
  for (const { index, 0: run } of text.matchAll(/`+/g)) {
    const starts = ticks.get(run.length);
    if (starts === undefined) ticks.set(run.length, [index]);
    else starts.push(index);
  }
  for (const starts of ticks.values()) starts.reverse();
  return ticks;
}

const escaped = (words: string): string =>
  words === '' ? '' : words.replace(/[<>&]/g, (sign) => ESCAPED[sign] ?? sign);

const IS_PLAIN: readonly boolean[] = Array.from(
  { length: 128 },
  (_, code) => code > 32 && code < 127 && !IS_MARKUP.test(String.fromCharCode(code)),
);
const BLANK = 32;

// Most cells are so, words with one space between them: looking at their signs takes a part of the time that an expression takes.
function isPlain(text: string): boolean {
  let before = BLANK;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if (IS_PLAIN[sign] !== true && (sign !== BLANK || before === BLANK)) return false;
    before = sign;
  }
  return before !== BLANK || text === '';
}
