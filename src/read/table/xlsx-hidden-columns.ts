import { LAST_COLUMN } from './xlsx-reference.js';
import { isOn } from './xlsx-text.js';
import type { XmlAttributes } from '../archive/xml-reader.js';

/** Which columns of a sheet are hidden: ranges of them, which all come before the cells. */
export class XlsxHiddenColumns {
  /** As steps: one more hidden range begins or ends here. */
  #steps: Int32Array | undefined;
  #hidden: Uint8Array | undefined;

  /**
   * Reads the attributes of a `col`.
   *
   * @example
   * const columns = new XlsxHiddenColumns();
   * columns.add({ min: '2', max: '3', hidden: '1' });
   * [1, 2, 3, 4].map((column) => columns.has(column)); // => [false, true, true, false]
   */
  add({ min, max, hidden }: XmlAttributes): void {
    if (!isOn(hidden ?? '0')) return;
    const [from, to] = [Number(min), Math.min(Number(max), LAST_COLUMN)];
    if (!(from >= 1 && from <= to)) return;
    this.#steps ??= new Int32Array(LAST_COLUMN + 2);
    this.#steps[from] = (this.#steps[from] ?? 0) + 1;
    this.#steps[to + 1] = (this.#steps[to + 1] ?? 0) - 1;
  }

  has(column: number): boolean {
    if (this.#steps === undefined) return false;
    if (this.#hidden === undefined) {
      let open = 0;
      this.#hidden = Uint8Array.from(this.#steps, (step) => {
        open += step;
        return open > 0 ? 1 : 0;
      });
    }
    return this.#hidden[column] === 1;
  }
}
