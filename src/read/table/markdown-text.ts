import { HtmlText } from './html-text.js';

/** A piece of the text: words as HTML, or a mark that may turn out to be one. */
type Piece = string | Mark;

/** A run of `*`, `_` or `~`: as many as are left when all that belong together are taken away are words. */
interface Mark {
  readonly sign: string;
  left: number;
  /** For `~`, whether it begins or ends what is struck out. */
  tag: string;
}

/** An opening bracket whose link is not closed yet. */
interface Bracket {
  readonly piece: number;
  readonly at: number;
}

/** What a text may refer to. */
export interface MarkdownReferences {
  /** The labels of links that the document defines, in lower case. */
  readonly labels: ReadonlySet<string>;
}

const NONE: MarkdownReferences = { labels: new Set() };
const IS_MARKUP = /[\\`*_~[\]<&!]/;
// Kept here because making them anew for each sign takes longer than using them.
const WORDS = /[^\\`*_~[\]!<]*/y;
const CAN_BE_ESCAPED = /[!-/:-@[-`{-~]/;
const LABEL = /\[([^[\]]{0,999})\]/y;
const ADDRESS = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[^\s<>@]{1,99}@[^\s<>@]{1,99})>/iy;
const TAG = /<(?:[a-z/!][^<>]*>)?/iy;
const MAY_OPEN_TAG = /[a-z0-9/!]/i;
const SPACE = /\s/;
const POINT = /[\p{P}\p{S}]/u;
const ESCAPED: Readonly<Record<string, string>> = { '<': '&lt;', '>': '&gt;', '&': '&amp;' };

/**
 * The words of a piece of Markdown, without its marks: emphasis, links, pictures (their alternative text), code, HTML,
 * entities; `<br>` is a line break, and what is struck out is left out. Marks that belong to nothing are words, as in
 * "45*" or "5 * 3". The time is linear in the length of the text.
 *
 * @param words - reads the HTML that is left of it; one for many texts saves time
 *
 * @example
 * markdownText('**Rate**<br>per [1,000](a.html) `a*b*`'); // => 'Rate\nper 1,000 a*b*'
 */
export function markdownText(markdown: string, words = new HtmlText(), references = NONE): string {
  if (!IS_MARKUP.test(markdown)) return words.plain(markdown);
  const html = new InlineReader(markdown, references).read();
  return /[<&]/.test(html) ? words.read(html) : words.plain(html);
}

class InlineReader {
  readonly #text: string;
  readonly #labels: ReadonlySet<string>;
  readonly #pieces: Piece[] = [];
  readonly #openers = new Map<string, Mark[]>();
  readonly #brackets: Bracket[] = [];
  #ticks: Map<number, number[]> | undefined;
  #at = 0;

  constructor(text: string, { labels }: MarkdownReferences) {
    this.#text = text;
    this.#labels = labels;
  }

  read(): string {
    while (this.#at < this.#text.length) this.#next();
    return this.#pieces
      .map((piece) => (typeof piece === 'string' ? piece : piece.tag + piece.sign.repeat(piece.left)))
      .join('');
  }

  #next(): void {
    const sign = this.#text[this.#at] ?? '';
    switch (sign) {
      case '\\':
        return this.#escape();
      case '`':
        return this.#code();
      case '*':
      case '_':
      case '~':
        return this.#mark(sign);
      case '[':
        return this.#openBracket(1);
      case '!':
        return this.#text[this.#at + 1] === '[' ? this.#openBracket(2) : this.#words();
      case ']':
        return this.#closeBracket();
      case '<':
        return this.#address();
      default:
        return this.#words();
    }
  }

  // Words up to the next sign that may mean something.
  #words(): void {
    WORDS.lastIndex = this.#at + 1;
    WORDS.test(this.#text);
    this.#push(this.#text.slice(this.#at, WORDS.lastIndex), WORDS.lastIndex);
  }

  #push(piece: Piece, next: number): void {
    this.#pieces.push(piece);
    this.#at = next;
  }

  #escape(): void {
    const next = this.#text[this.#at + 1] ?? '';
    if (CAN_BE_ESCAPED.test(next)) this.#push(ESCAPED[next] ?? next, this.#at + 2);
    else this.#push('\\', this.#at + 1);
  }

  #code(): void {
    const start = this.#at;
    let inner = start;
    while (this.#text[inner] === '`') inner += 1;
    const close = this.#closingTicks(inner - start, inner);
    if (close === undefined) return this.#push(this.#text.slice(start, inner), inner);
    const code = this.#text.slice(inner, close).replace(/[<>&]/g, (sign) => ESCAPED[sign] ?? sign);
    this.#push(code, close + inner - start);
  }

  // All runs of ticks are looked up once, by their length: looking for each anew would take the square of the time.
  #closingTicks(length: number, from: number): number | undefined {
    if (this.#ticks === undefined) {
      this.#ticks = new Map();
      for (const { index, 0: run } of this.#text.matchAll(/`+/g)) {
        const starts = this.#ticks.get(run.length);
        if (starts === undefined) this.#ticks.set(run.length, [index]);
        else starts.push(index);
      }
      for (const starts of this.#ticks.values()) starts.reverse();
    }
    const starts = this.#ticks.get(length) ?? [];
    while ((starts.at(-1) ?? Infinity) < from) starts.pop();
    return starts.at(-1);
  }

  // Emphasis as CommonMark has it, but that marks of one sign only look at their own kind.
  #mark(sign: string): void {
    const start = this.#at;
    let end = start;
    while (this.#text[end] === sign) end += 1;
    const mark: Mark = { sign, left: end - start, tag: '' };
    const [before, after] = [this.#text[start - 1] ?? ' ', this.#text[end] ?? ' '];
    const { opens, closes } = flanks(sign, before, after);
    const openers = this.#openers.get(sign) ?? [];
    this.#openers.set(sign, openers);
    if (closes) takeAway(openers, mark);
    if (opens && mark.left > 0) openers.push(mark);
    this.#push(mark, end);
  }

  #openBracket(length: number): void {
    this.#brackets.push({ piece: this.#pieces.length, at: this.#at + length });
    this.#push(this.#text.slice(this.#at, this.#at + length), this.#at + length);
  }

  // What follows the bracket decides: an address, or a label that is defined. Else both brackets are words.
  #closeBracket(): void {
    const bracket = this.#brackets.pop();
    const end = bracket === undefined ? undefined : this.#endOfLink(bracket.at, this.#at + 1);
    if (bracket === undefined || end === undefined) return this.#push(']', this.#at + 1);
    this.#pieces[bracket.piece] = '';
    this.#at = end;
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

  // An address in angle brackets is words; everything else in them is left to the reader of HTML.
  #address(): void {
    if (!MAY_OPEN_TAG.test(this.#text[this.#at + 1] ?? '')) return this.#push('&lt;', this.#at + 1);
    ADDRESS.lastIndex = this.#at;
    const words = ADDRESS.exec(this.#text)?.[1];
    if (words !== undefined) return this.#push(words.replaceAll('&', '&amp;'), ADDRESS.lastIndex);
    TAG.lastIndex = this.#at;
    const markup = TAG.exec(this.#text)?.[0] ?? '<';
    this.#push(markup === '<' ? '&lt;' : markup, this.#at + markup.length);
  }
}

/** Whether marks may begin or end something, by what stands beside them. */
function flanks(sign: string, before: string, after: string): { opens: boolean; closes: boolean } {
  const [spaceBefore, spaceAfter] = [SPACE.test(before), SPACE.test(after)];
  const [pointBefore, pointAfter] = [POINT.test(before), POINT.test(after)];
  const left = !spaceAfter && (!pointAfter || spaceBefore || pointBefore);
  const right = !spaceBefore && (!pointBefore || spaceAfter || pointAfter);
  if (sign !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || pointBefore), closes: right && (!left || pointAfter) };
}

/** Takes marks away that belong together: of `~` two and two, which strike out what is between them. */
function takeAway(openers: Mark[], mark: Mark): void {
  while (mark.left > 0) {
    const opener = openers.at(-1);
    if (opener === undefined) return;
    if (mark.sign === '~') {
      if (opener.left !== mark.left || mark.left > 2) return;
      opener.tag = '<del>';
      mark.tag = '</del>';
    }
    const count = Math.min(opener.left, mark.left);
    opener.left -= count;
    mark.left -= count;
    if (opener.left === 0) openers.pop();
  }
}
