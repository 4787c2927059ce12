import { cellXml } from './cell-text.js';

/** The texts of all cells of a workbook, each once. */
export class StringBook {
  readonly #numbers = new Map<string, number>();
  #count = 0;

  /** The number of a text. */
  of(text: string): number {
    this.#count += 1;
    const number = this.#numbers.get(text) ?? this.#numbers.size;
    this.#numbers.set(text, number);
    return number;
  }

  /** The part of the workbook that has them. */
  xml(): string {
    const texts = [...this.#numbers.keys()].map(
      (text) => `<si><t xml:space="preserve">${cellXml(text)}</t></si>`,
    );
    return `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" count="${this.#count}" uniqueCount="${texts.length}">${texts.join('')}</sst>`;
  }
}
