import type { OfficeParts } from '../archive/office-parts.js';
import type { Budget } from './budget.js';
import { XlsxText } from './xlsx-text.js';

/** The texts that the cells of a workbook share. */
export class XlsxStrings {
  readonly #texts: string[] = [];
  /** The words that were struck out, by the number of their text. */
  readonly #struck = new Map<number, string>();
  /** The numbers of the texts of which runs have formats of their own. */
  readonly #formatted = new Set<number>();

  /** Reads the part that has them. It throws as `OfficeParts.read` does. */
  read(parts: OfficeParts, part: string, budget: Budget): void {
    const text = new XlsxText();
    parts.read(part, {
      opened: (name, attributes) => text.opened(name, attributes),
      text: (words) => {
        text.add(words);
        budget.checkLength(text.length);
      },
      closed: (name) => {
        text.closed(name);
        if (name !== 'x:si') return;
        const struck = text.takeStruck();
        if (text.takeFormats()) this.#formatted.add(this.#texts.length);
        if (struck !== '') this.#struck.set(this.#texts.length, struck);
        this.#texts.push(text.take());
      },
    });
  }

  text(index: number): string | undefined {
    return this.#texts[index];
  }

  /** Whether runs of the text have formats of their own: those of the cell are not theirs. */
  isFormatted(index: number): boolean {
    return this.#formatted.has(index);
  }

  struck(index: number): string | undefined {
    return this.#struck.get(index);
  }
}
