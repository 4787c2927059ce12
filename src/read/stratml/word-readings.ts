/**
 * The most different words of one file that are looked into. A standard file has days and decimals, which need none of it, and a
 * file that somebody filled in by hand has some hundreds; a megabyte of them would take longer than a page can stand still.
 */
const MOST_WORDS = 3_000;

/**
 * What words mean, each read once however often a file has them.
 *
 * @example
 * const readings = new WordReadings();
 * readings.of('length', 'abc', (words) => words.length); // => { value: 3 }
 */
export class WordReadings {
  readonly #readings = new Map<string, { readonly value: unknown }>();

  /**
   * What a reader makes of words.
   *
   * @param kind - which reader it is, with what else decides what it makes of them
   * @returns nothing where too many others were read before
   */
  of<Value>(kind: string, words: string, read: (words: string) => Value): { value: Value } | undefined {
    const key = `${kind}\n${words}`;
    const known = this.#readings.get(key);
    if (known !== undefined) return known as { value: Value };
    if (this.#readings.size >= MOST_WORDS) return undefined;
    const reading = { value: read(words) };
    this.#readings.set(key, reading);
    return reading;
  }
}
