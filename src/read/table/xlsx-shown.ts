import { type Found, found } from './xlsx-found.js';
import { NumberFormat } from './xlsx-number-format.js';
import type { XlsxStrings } from './xlsx-strings.js';
import type { XlsxStyles } from './xlsx-styles.js';
import { plainText, type XlsxText } from './xlsx-text.js';

/** What the cells of all sheets are read with. */
export interface XlsxShared {
  readonly strings: XlsxStrings;
  readonly styles: XlsxStyles;
  readonly is1904: boolean;
}

/** The cell that is open. */
export interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  value: string;
  hasValue: boolean;
  formula: string | undefined;
  /** The formula that it shares with others. */
  shared: string | undefined;
}

const SHORT_DATE = new NumberFormat('dd/mm/yyyy');
const [SPOKEN_TYPES, DAY_MS, DAYS_TO_1970] = [new Set(['s', 'str', 'inlineStr']), 86_400_000, 25_569];

const MOST_STRUCK = 1_000;

/** What the cells of a sheet show. */
export class XlsxShown {
  /** Words that were struck out, of a thousand cells at most. */
  readonly struck: string[] = [];
  /** The first cell whose shared text is not in the file. */
  withoutText: Found | undefined;

  readonly #shared: XlsxShared;
  readonly #text: XlsxText;

  /** @param text - the words of the cell that is open, where they stand in it */
  constructor(shared: XlsxShared, text: XlsxText) {
    this.#shared = shared;
    this.#text = text;
  }

  /** What a cell shows, unless a line through all of it says that it no longer holds. */
  read(cell: OpenCell): { text: string; value?: number | undefined } {
    const shown = this.#shown(cell);
    const { type, value } = cell;
    const isFormatted =
      type === 's' ? this.#shared.strings.isFormatted(Number(value)) : this.#text.takeFormats();
    if (isFormatted || shown.text === '' || !this.#shared.styles.isStruck(cell.style)) return shown;
    if (this.struck.length < MOST_STRUCK) this.struck.push(shown.text.slice(0, 40));
    return { text: '' };
  }

  /** What a cell shows, and its number where that says more. */
  #shown(cell: OpenCell): { text: string; value?: number | undefined } {
    const { type, style, value } = cell;
    if (SPOKEN_TYPES.has(type)) {
      const words =
        type === 's' ? this.#sharedText(cell) : type === 'str' ? plainText(value) : this.#inlineText();
      return { text: words === '' ? '' : this.#shared.styles.format(style).text(words).trim() };
    }
    if (type === 'b')
      return { text: value === '' ? '' : /^(?:1|true)$/i.test(value.trim()) ? 'TRUE' : 'FALSE' };
    const plain = value.trim();
    const number = type === 'd' ? serialOf(plain, this.#shared.is1904) : Number(plain);
    if (type === 'e' || plain === '' || !Number.isFinite(number)) return { text: plainText(plain) };
    const { styles, is1904 } = this.#shared;
    const isDate = type === 'd' && style === 0;
    const { text, isRounded } = (isDate ? SHORT_DATE : styles.format(style)).number(number, is1904);
    return { text, value: isRounded && type !== 'd' ? number : undefined };
  }

  #sharedText(cell: OpenCell): string {
    if (!cell.hasValue) return '';
    const index = Number(cell.value.trim() || Number.NaN);
    const struck = this.#shared.strings.struck(index);
    if (struck !== undefined && this.struck.length < MOST_STRUCK) this.struck.push(struck);
    const text = this.#shared.strings.text(index);
    if (text === undefined) this.withoutText = found(this.withoutText, cell, '');
    return text ?? '';
  }

  #inlineText(): string {
    const struck = this.#text.takeStruck();
    if (struck !== '' && this.struck.length < MOST_STRUCK) this.struck.push(struck);
    return this.#text.take();
  }
}

/** The serial number of a date as ISO 8601 has it. */
function serialOf(date: string, is1904: boolean): number {
  const days = Date.parse(/T/.test(date) ? `${date.replace(/Z$/, '')}Z` : date) / DAY_MS + DAYS_TO_1970;
  return is1904 ? days - 1_462 : days;
}
