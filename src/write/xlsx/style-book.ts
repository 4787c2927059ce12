import type { NumberCell } from './workbook.js';

/** The styles that every workbook of ours has, by their numbers. */
export const STYLES = { text: 0, title: 1, heading: 2, link: 3, guarded: 4, words: 5, line: 6 } as const;

/** Wrapped, and at the top of the row. */
const WRAP = '<alignment vertical="top" wrapText="1"/>';
const FIXED = [
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" applyAlignment="1">${WRAP}</xf>`,
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" applyFont="1"/>',
  `<xf numFmtId="0" fontId="2" fillId="0" borderId="1" applyFont="1" applyBorder="1" applyAlignment="1">${WRAP}</xf>`,
  `<xf numFmtId="0" fontId="3" fillId="0" borderId="0" applyFont="1" applyAlignment="1">${WRAP}</xf>`,
  // a text that begins like a formula stays one when somebody edits it
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" quotePrefix="1" applyAlignment="1">${WRAP}</xf>`,
  `<xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1">${WRAP}</xf>`,
  // a line above a table runs on over the columns to its right
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>',
];
const FIRST_OWN_FORMAT = 164;

const font = (more: string, size = 12): string =>
  `<font>${more}<sz val="${size}"/><name val="Arial"/><family val="2"/></font>`;

/**
 * The format of a number with a fixed count of decimal places.
 *
 * @example
 * formatCode({ number: 38.96, decimals: 2, as: 'percent' }); // => '0.00%'
 */
export function formatCode({ decimals, as }: NumberCell): string {
  const places = decimals > 0 ? `.${'0'.repeat(decimals)}` : '';
  return as === 'percent' ? `0${places}%` : `#,##0${places}`;
}

/** The styles of a workbook: a few that are fixed, and one for each format of numbers. */
export class StyleBook {
  readonly #formats = new Map<string, number>();

  /** The number of the style for a figure. */
  ofNumber(cell: NumberCell): number {
    const code = formatCode(cell);
    const known = this.#formats.get(code);
    if (known !== undefined) return known;
    const style = FIXED.length + this.#formats.size;
    this.#formats.set(code, style);
    return style;
  }

  /** The part of the workbook that has them. */
  xml(): string {
    const codes = [...this.#formats.keys()];
    const formats = codes.map(
      (code, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${code}"/>`,
    );
    const cells = codes.map(
      (_, at) =>
        `<xf numFmtId="${FIRST_OWN_FORMAT + at}" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1">${WRAP}</xf>`,
    );
    const fonts = [font(''), font('<b/>', 16), font('<b/>'), font('<u/>')];
    return `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${
      formats.length > 0 ? `<numFmts count="${formats.length}">${formats.join('')}</numFmts>` : ''
    }<fonts count="${fonts.length}">${fonts.join('')}</fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top/><bottom style="medium"/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="${FIXED.length + cells.length}">${[...FIXED, ...cells].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
  }
}
