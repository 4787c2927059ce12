import type { HtmlText } from './html-text.js';
import { closes, kindAt, opens } from './markdown-marks.js';
import { MarkdownParts, PART, type PartKind } from './markdown-parts.js';
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
const ADDRESS = /<(?:[a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,99}@[^\s<>@]{1,99})>/iy;
const TAG = /<(?:[a-z/!][^<>]*>)?/iy;
const BREAK = /<br\s*\/?>/iy;
// Longer ones are handed on: a string that is put together of a hundred thousand is a chain which the collector walks link by link.
const LONGEST_PENDING = 400;
const MAY_OPEN_TAG = /[a-z0-9/!]/i;
const MAY_BE_ENTITY = /&[a-z#]/i;
const TAGS: Readonly<Record<PartKind, string>> = {
  [PART.plain]: '',
  [PART.words]: '',
  [PART.strikes]: '<del>',
  [PART.struck]: '</del>',
  [PART.breaks]: '<br>',
  [PART.bracket]: '',
};
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
  /** What may be written otherwise. */
  readonly #parts = new MarkdownParts();
  /** The runs of each sign that may begin something. */
  #stars: number[] | undefined;
  #underlines: number[] | undefined;
  #tildes: number[] | undefined;
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
    return this.#isHtml ? this.#words.read(this.#html()) : this.#plain();
  }

  #start(markdown: string): void {
    this.#text = markdown;
    this.#at = 0;
    this.#parts.start(markdown.length);
    this.#stars = undefined;
    this.#underlines = undefined;
    this.#tildes = undefined;
    this.#ticks = undefined;
    this.#isHtml = markdown.includes('&') && MAY_BE_ENTITY.test(markdown);
  }

  #html(): string {
    const [text, parts] = [this.#text, this.#parts];
    let html = '';
    let from = 0;
    for (let part = 0; part < parts.count; part += 1) {
      if (parts.isSame(part)) continue;
      // put together before they are added: short texts are copied, which takes less than one more link of a long chain
      html +=
        text.slice(from, parts.startOf(part)) + TAGS[parts.kind(part)] + escaped(parts.written(part, text));
      from = parts.endOf(part);
    }
    return html + text.slice(from);
  }

  /** The text where nothing is left of HTML. */
  #plain(): string {
    const [words, text, parts] = [this.#words, this.#text, this.#parts];
    words.take(); // nothing, but where a limit stopped the piece before
    let pending = '';
    let [from, depth] = [0, 0];
    for (let part = 0; part < parts.count; part += 1) {
      if (parts.isSame(part)) continue;
      const start = parts.startOf(part);
      const written = parts.written(part, text);
      pending += from < start ? text.slice(from, start) + written : written;
      from = parts.endOf(part);
      const kind = parts.kind(part);
      if ((kind === PART.plain || kind === PART.words) && pending.length < LONGEST_PENDING) continue;
      if (depth > 0) addStruck(words.struck, pending);
      else words.add(pending);
      pending = '';
      if (kind === PART.strikes) {
        if (depth === 0) startStruck(words.struck);
        depth += 1;
      } else if (kind === PART.struck) depth -= 1;
      else if (kind === PART.breaks && depth === 0) words.breakLine();
    }
    words.add(pending + text.slice(from));
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

  /** Goes on behind a part that is written otherwise: as the words from one place to another. */
  #write(from: number, to: number, end: number): void {
    this.#parts.add(this.#at, end, from, to, PART.words);
    this.#at = end;
  }

  #escape(): void {
    const next = this.#text[this.#at + 1] ?? '';
    if (CAN_BE_ESCAPED.test(next)) this.#write(this.#at + 1, this.#at + 2, this.#at + 2);
    else this.#at += 1;
  }

  #code(): void {
    const start = this.#at;
    const inner = this.#endOfTicks(start);
    const close = this.#closingTicks(inner - start, inner);
    if (close === -1) this.#at = inner;
    else this.#write(inner, close, close + inner - start);
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
  #mark(sign: string, openers: number[]): void {
    const start = this.#at;
    let end = start + 1;
    while (this.#text[end] === sign) end += 1;
    this.#at = end;
    const before = kindAt(this.#text, start - 1);
    const after = kindAt(this.#text, end);
    const mayOpen = opens(sign, before, after);
    const mayClose = openers.length > 0 && closes(sign, before, after);
    if (!mayOpen && !mayClose) return;
    const mark = this.#parts.add(start, end, start, end, PART.plain);
    if (mayClose) this.#parts.takeAway(openers, mark, sign === '~');
    if (mayOpen && this.#parts.left(mark) > 0) openers.push(mark);
  }

  #openBracket(length: number): void {
    this.#parts.openBracket(this.#at, this.#at + length);
    this.#at += length;
  }

  // What follows the bracket decides: an address, or a label that is defined. Else both brackets are words.
  #closeBracket(): void {
    const open = this.#parts.closeBracket();
    const end = open === undefined ? undefined : this.#endOfLink(this.#parts.endOf(open), this.#at + 1);
    if (open === undefined || end === undefined) {
      this.#at += 1;
      return;
    }
    this.#parts.drop(open);
    this.#write(end, end, end);
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
    if (!MAY_OPEN_TAG.test(this.#text[this.#at + 1] ?? ''))
      return this.#write(this.#at, this.#at + 1, this.#at + 1);
    BREAK.lastIndex = this.#at;
    if (BREAK.test(this.#text)) return this.#break(BREAK.lastIndex);
    ADDRESS.lastIndex = this.#at;
    if (ADDRESS.test(this.#text)) return this.#write(this.#at + 1, ADDRESS.lastIndex - 1, ADDRESS.lastIndex);
    TAG.lastIndex = this.#at;
    TAG.test(this.#text);
    if (TAG.lastIndex === this.#at + 1) return this.#write(this.#at, TAG.lastIndex, TAG.lastIndex);
    this.#isHtml = true;
    this.#at = TAG.lastIndex;
  }

  #break(end: number): void {
    this.#parts.add(this.#at, end, end, end, PART.breaks);
    this.#at = end;
  }
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
