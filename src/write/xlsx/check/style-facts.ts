import type { OfficeParts } from '../../../read/archive/office-parts.js';
import type { XmlAttributes } from '../../../read/archive/xml-reader.js';
import { isOn } from '../../../read/table/xlsx-text.js';

interface Font {
  isColoured: boolean;
  size: number;
}

interface CellStyle {
  readonly font: number;
  readonly fill: number;
  isWrapped: boolean;
}

const LEAST_SIZE = 10;

/** What the styles of a workbook do to a cell. */
export class StyleFacts {
  readonly #fonts: Font[] = [];
  readonly #fills: boolean[] = [];
  readonly #cells: CellStyle[] = [];
  #list = '';

  /** Reads the part that has them. It throws as `OfficeParts.read` does. */
  read(parts: OfficeParts, part: string): void {
    parts.read(part, {
      opened: (name, attributes) => this.#opened(name, attributes),
      closed: (name) => {
        if (name === this.#list) this.#list = '';
      },
    });
  }

  hasFill(style: number): boolean {
    return this.#fills[this.#cells[style]?.fill ?? 0] === true;
  }

  isColoured(style: number): boolean {
    return this.#font(style)?.isColoured === true;
  }

  isSmall(style: number): boolean {
    return (this.#font(style)?.size ?? LEAST_SIZE) < LEAST_SIZE;
  }

  isWrapped(style: number): boolean {
    return this.#cells[style]?.isWrapped === true;
  }

  #font(style: number): Font | undefined {
    return this.#fonts[this.#cells[style]?.font ?? 0];
  }

  #opened(name: string, attributes: XmlAttributes): void {
    if (/^x:(?:fonts|fills|cellXfs|dxfs)$/.test(name)) this.#list = name;
    else if (this.#list === 'x:fonts') this.#inFonts(name, attributes);
    else if (this.#list === 'x:fills') this.#inFills(name, attributes);
    else if (this.#list === 'x:cellXfs') this.#inCells(name, attributes);
  }

  #inFonts(name: string, { val, ...color }: XmlAttributes): void {
    const font = this.#fonts.at(-1);
    if (name === 'x:font') this.#fonts.push({ isColoured: false, size: LEAST_SIZE });
    else if (font && name === 'x:sz') font.size = Number(val ?? LEAST_SIZE);
    else if (font && name === 'x:color') font.isColoured = isColour(color);
  }

  #inFills(name: string, { patternType, rgb }: XmlAttributes): void {
    if (name === 'x:fill') this.#fills.push(false);
    else if (name === 'x:patternFill') this.#fill(!/^(?:none|gray125)$/.test(patternType ?? 'none'));
    else if (name === 'x:gradientFill') this.#fill(true);
    else if (name === 'x:fgColor' && /^(?:FF)?FFFFFF$/i.test(rgb ?? '')) this.#fill(false); // white on white
  }

  #fill(isFilled: boolean): void {
    this.#fills[this.#fills.length - 1] = isFilled;
  }

  #inCells(name: string, { fontId, fillId, wrapText }: XmlAttributes): void {
    const cell = this.#cells.at(-1);
    if (name === 'x:xf')
      this.#cells.push({ font: Number(fontId ?? 0), fill: Number(fillId ?? 0), isWrapped: false });
    else if (cell && name === 'x:alignment') cell.isWrapped = wrapText !== undefined && isOn(wrapText);
  }
}

/** Automatic, black, and the colour that a theme has for text are none. */
function isColour({ auto, rgb, theme, indexed }: XmlAttributes): boolean {
  if (rgb !== undefined) return !/^(?:..)?000000$/.test(rgb);
  if (theme !== undefined) return theme !== '1';
  return auto === undefined && indexed !== undefined && !/^(?:0|8|64)$/.test(indexed);
}
