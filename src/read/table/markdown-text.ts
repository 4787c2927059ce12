import { HtmlText } from './html-text.js';

/** A part of the text that is written otherwise than it stands: as this HTML. What has no edit stays as it is. */
interface Edit {
  readonly start: number;
  end: number;
  html: string;
}

/** A run of `*`, `_` or `~`: as many as are left when all that belong together are taken away are words. */
interface Mark {
  readonly sign: string;
  readonly start: number;
  readonly end: number;
  left: number;
  /** For `~`, whether it begins or ends what is struck out. */
  tag: string;
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
  if (isPlain(markdown)) return markdown;
  if (!IS_MARKUP.test(markdown)) return words.plain(markdown);
  const html = new InlineReader(markdown, references).read();
  return /[<&]/.test(html) ? words.read(html) : words.plain(html);
}

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

class InlineReader {
  readonly #text: string;
  readonly #labels: ReadonlySet<string>;
  readonly #edits: Edit[] = [];
  /** The marks of which some were taken away. */
  readonly #taken: Mark[] = [];
  readonly #openers = new Map<string, Mark[]>();
  /** Where the brackets start whose link is not closed yet. */
  readonly #brackets: number[] = [];
  #ticks: Map<number, number[]> | undefined;
  #at = 0;

  constructor(text: string, { labels }: MarkdownReferences) {
    this.#text = text;
    this.#labels = labels;
  }

  read(): string {
    while (this.#at < this.#text.length) this.#next();
    const edits = inOrder(this.#edits);
    const marks = inOrder(this.#taken);
    if (edits.length + marks.length === 0) return this.#text;
    let html = '';
    let [from, edited, marked] = [0, 0, 0];
    while (edited < edits.length || marked < marks.length) {
      const [edit, mark] = [edits[edited], marks[marked]];
      const isMark = mark !== undefined && (edit === undefined || mark.start < edit.start);
      const { start, end } = (isMark ? mark : edit)!;
      const written = isMark ? leftOf(mark) : edit!.html;
      // put together before they are added: short texts are copied, which takes less than one more link of a long chain
      html += start > from ? this.#text.slice(from, start) + written : written;
      if (isMark) marked += 1;
      else edited += 1;
      from = end;
    }
    return html + this.#text.slice(from);
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
    this.#at = WORDS.lastIndex;
  }

  /** Goes on behind a part that is written otherwise; parts next to each other are one. */
  #write(html: string, end: number): void {
    const last = this.#edits.at(-1);
    if (last?.end === this.#at) {
      last.html += html;
      last.end = end;
    } else this.#edits.push({ start: this.#at, end, html });
    this.#at = end;
  }

  #escape(): void {
    const next = this.#text[this.#at + 1] ?? '';
    if (CAN_BE_ESCAPED.test(next)) this.#write(ESCAPED[next] ?? next, this.#at + 2);
    else this.#at += 1;
  }

  #code(): void {
    const start = this.#at;
    let inner = start;
    while (this.#text[inner] === '`') inner += 1;
    const close = this.#closingTicks(inner - start, inner);
    if (close === undefined) this.#at = inner;
    else this.#write(escaped(this.#text.slice(inner, close)), close + inner - start);
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
    let end = start + 1;
    while (this.#text[end] === sign) end += 1;
    this.#at = end;
    const { opens, closes } = flanks(
      sign,
      kindOf(this.#text[start - 1] ?? ' '),
      kindOf(this.#text[end] ?? ' '),
    );
    let openers = this.#openers.get(sign);
    if (openers === undefined) this.#openers.set(sign, (openers = []));
    if (!opens && (!closes || openers.length === 0)) return;
    const mark: Mark = { sign, start, end, left: end - start, tag: '' };
    if (closes) takeAway(openers, mark, this.#taken);
    if (opens && mark.left > 0) openers.push(mark);
  }

  #openBracket(length: number): void {
    this.#brackets.push(this.#at);
    this.#at += length;
  }

  // What follows the bracket decides: an address, or a label that is defined. Else both brackets are words.
  #closeBracket(): void {
    const start = this.#brackets.pop();
    const label = start === undefined ? 0 : start + (this.#text[start] === '!' ? 2 : 1);
    const end = start === undefined ? undefined : this.#endOfLink(label, this.#at + 1);
    if (start === undefined || end === undefined) {
      this.#at += 1;
      return;
    }
    this.#write('', end); // before the other, which stands before it
    this.#edits.splice(-1, 0, { start, end: label, html: '' });
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
    if (!MAY_OPEN_TAG.test(this.#text[this.#at + 1] ?? '')) return this.#write('&lt;', this.#at + 1);
    ADDRESS.lastIndex = this.#at;
    const words = ADDRESS.exec(this.#text)?.[1];
    if (words !== undefined) return this.#write(words.replaceAll('&', '&amp;'), ADDRESS.lastIndex);
    TAG.lastIndex = this.#at;
    TAG.test(this.#text);
    if (TAG.lastIndex === this.#at + 1) this.#write('&lt;', TAG.lastIndex);
    else this.#at = TAG.lastIndex;
  }
}

/** What is left of a run of marks. */
const leftOf = ({ sign, left, tag }: Mark): string => (left === 0 ? tag : tag + sign.repeat(left));

/** The same list by where its parts start; nearly always it is so already, as the text is read from its start. */
function inOrder<Part extends { readonly start: number }>(list: Part[]): Part[] {
  for (let at = 1; at < list.length; at += 1)
    if (list[at]!.start <= list[at - 1]!.start) return list.sort((a, b) => a.start - b.start);
  return list;
}

const escaped = (code: string): string => code.replace(/[<>&]/g, (sign) => ESCAPED[sign] ?? sign);

/** What a sign beside a mark is. */
interface SignKind {
  readonly isSpace: boolean;
  readonly isPoint: boolean;
}

const kindBySearch = (sign: string): SignKind => ({ isSpace: SPACE.test(sign), isPoint: POINT.test(sign) });

// Nearly all marks stand beside these, and an expression for each would be most of the time that a mark takes.
const ASCII: readonly SignKind[] = Array.from({ length: 128 }, (_, code) =>
  kindBySearch(String.fromCharCode(code)),
);

const kindOf = (sign: string): SignKind => ASCII[sign.charCodeAt(0)] ?? kindBySearch(sign);

/** Whether marks may begin or end something, by what stands beside them. */
function flanks(sign: string, before: SignKind, after: SignKind): { opens: boolean; closes: boolean } {
  const left = !after.isSpace && (!after.isPoint || before.isSpace || before.isPoint);
  const right = !before.isSpace && (!before.isPoint || after.isSpace || after.isPoint);
  if (sign !== '_') return { opens: left, closes: right };
  return { opens: left && (!right || before.isPoint), closes: right && (!left || after.isPoint) };
}

/** Takes marks away that belong together: of `~` two and two, which strike out what is between them. */
function takeAway(openers: Mark[], mark: Mark, taken: Mark[]): void {
  while (mark.left > 0) {
    const opener = openers.at(-1);
    if (opener === undefined) return;
    if (mark.sign === '~') {
      if (opener.left !== mark.left || mark.left > 2) return;
      opener.tag = '<del>';
      mark.tag = '</del>';
    }
    const count = Math.min(opener.left, mark.left);
    if (opener.left === opener.end - opener.start) taken.push(opener);
    if (mark.left === mark.end - mark.start) taken.push(mark);
    opener.left -= count;
    mark.left -= count;
    if (opener.left === 0) openers.pop();
  }
}
