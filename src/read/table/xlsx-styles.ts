import type { OfficeParts } from '../archive/office-parts.js';
import { NumberFormat } from './xlsx-number-format.js';
import { isOn } from './xlsx-text.js';

const LISTS: ReadonlySet<string> = new Set(['x:fonts', 'x:cellXfs']);

/** The number formats that have a number instead of a text; dates and currencies as a British setting shows them. */
const BUILT_IN: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '£#,##0;-£#,##0',
  6: '£#,##0;-£#,##0',
  7: '£#,##0.00;-£#,##0.00',
  8: '£#,##0.00;-£#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'dd-mmm-yy',
  16: 'dd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'hh:mm',
  21: 'hh:mm:ss',
  22: 'dd/mm/yyyy hh:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  41: '#,##0;-#,##0;"-"',
  42: '£#,##0;-£#,##0;£"-"',
  43: '#,##0.00;-#,##0.00;"-"',
  44: '£#,##0.00;-£#,##0.00;£"-"',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
};
// Dates of East Asian settings, and those that go with the setting of the user, whatever the file says.
const isLocalDate = (id: number): boolean => id === 14 || (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** How cells show their numbers, and whether they are struck out, by the style that they name. */
export class XlsxStyles {
  readonly #codes = new Map<number, string>();
  /** The number format of each style. */
  readonly #ids: number[] = [];
  readonly #formats = new Map<number, NumberFormat>();
  /** The numbers of the fonts with a line through their words, and of the styles that have such a font. */
  readonly #struckFonts = new Set<number>();
  readonly #struck = new Set<number>();

  /** Reads the part of a workbook that has the styles. It throws as `OfficeParts.read` does. */
  read(parts: OfficeParts, part: string): void {
    let list = '';
    let font = -1;
    parts.read(part, {
      opened: (name, { numFmtId, formatCode, fontId, val }) => {
        if (name === 'x:numFmt' && formatCode !== undefined) this.#codes.set(Number(numFmtId), formatCode);
        else if (LISTS.has(name)) list = name;
        else if (name === 'x:font' && list === 'x:fonts') font += 1;
        else if (name === 'x:strike' && list === 'x:fonts' && isOn(val)) this.#struckFonts.add(font);
        else if (name === 'x:xf' && list === 'x:cellXfs') {
          // fonts come before the styles
          if (this.#struckFonts.has(Number(fontId ?? 0))) this.#struck.add(this.#ids.length);
          this.#ids.push(Number(numFmtId ?? 0));
        }
      },
      closed: (name) => {
        if (name === list) list = '';
      },
    });
  }

  /** Whether the words of a cell of this style have a line through them. */
  isStruck(style: number): boolean {
    return this.#struck.has(style);
  }

  /** The format of a style; a style that is not there has the format General. */
  format(style: number): NumberFormat {
    const id = this.#ids[style] ?? 0;
    let format = this.#formats.get(id);
    if (format === undefined) {
      format = new NumberFormat(this.#codeOf(id));
      this.#formats.set(id, format);
    }
    return format;
  }

  #codeOf(id: number): string {
    if (isLocalDate(id)) return BUILT_IN[14] ?? '';
    return (id === 22 ? undefined : this.#codes.get(id)) ?? BUILT_IN[id] ?? 'General';
  }
}
