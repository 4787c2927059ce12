import type { XmlAttributes } from '../archive/xml-reader.js';

/**
 * Gathers the words of a text in a workbook: its runs joined, without how it is pronounced, and without what is struck out.
 *
 * @example
 * const text = new XlsxText();
 * text.opened('x:t', {});
 * text.add('Crime_x000D_rate');
 * text.take(); // => 'Crime\nrate'
 */
export class XlsxText {
  #words = '';
  #isOpen = false;
  #pronounced = 0;
  #isStruck = false;
  #inProperties = false;
  /** Whether runs of the text have formats of their own: those of the cell are not theirs. */
  #hasFormats = false;
  /** The words that were struck out since the last text. */
  #struck = '';

  opened(name: string, attributes: XmlAttributes): void {
    if (name === 'x:t') this.#isOpen = this.#pronounced === 0;
    else if (name === 'x:rPh') this.#pronounced += 1;
    else if (name === 'x:r') this.#isStruck = false;
    else if (name === 'x:rPr') {
      this.#inProperties = true;
      this.#hasFormats = true;
    } else if (name === 'x:strike' && this.#inProperties) this.#isStruck = isOn(attributes['val']);
  }

  closed(name: string): void {
    if (name === 'x:t') this.#isOpen = false;
    else if (name === 'x:rPh') this.#pronounced -= 1;
    else if (name === 'x:r') this.#isStruck = false;
    else if (name === 'x:rPr') this.#inProperties = false;
  }

  add(words: string): void {
    if (!this.#isOpen) return;
    if (this.#isStruck) this.#struck += this.#struck.length < 40 ? words.slice(0, 40) : '';
    else this.#words += words;
  }

  get length(): number {
    return this.#words.length;
  }

  /** The text; from here on a new one begins. */
  take(): string {
    const text = plainText(this.#words);
    this.#words = '';
    return text;
  }

  /** Whether runs of it had formats of their own. */
  takeFormats(): boolean {
    const had = this.#hasFormats;
    this.#hasFormats = false;
    return had;
  }

  /** What was struck out of it. */
  takeStruck(): string {
    const struck = this.#struck;
    this.#struck = '';
    return struck;
  }
}

/**
 * Whether an attribute of a yes-or-no property says yes; alone, the property says it.
 *
 * @example
 * isOn('0'); // => false
 */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off|none)$/i.test(value);
}

/**
 * The words of a text, without space around them: signs that XML cannot have are written as `_x0007_`.
 *
 * @example
 * plainText(' a_x000A_b '); // => 'a\nb'
 */
export function plainText(words: string): string {
  const plain = words.includes('_x')
    ? words.replace(/_x([0-9a-f]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : words;
  return (plain.includes('\r') ? plain.replace(/\r\n?/g, '\n') : plain).replaceAll('\0', '').trim();
}
