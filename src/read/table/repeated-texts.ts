// Places for texts, a power of two; longer texts are seldom repeated.
const [PLACES, LONGEST] = [2_048, 40];

/**
 * Slices of a text, of which most were there before: long tables say the same few words in every row.
 *
 * A slice that was met lately is given again instead of made anew: it takes no room of its own, and whoever looks it up finds it
 * at once.
 *
 * @example
 * new RepeatedTexts().slice('Ward,Ward', 5, 9); // => 'Ward'
 */
export class RepeatedTexts {
  readonly #texts = new Array<string>(PLACES).fill('');

  /** The part of a text from one place up to another. */
  slice(text: string, start: number, end: number): string {
    const length = end - start;
    if (length < 2 || length > LONGEST) return text.slice(start, end);
    let hash = length;
    for (let at = start; at < end; at += 1) hash = (hash * 31 + text.charCodeAt(at)) | 0;
    const place = (hash ^ (hash >>> 11)) & (PLACES - 1);
    const known = this.#texts[place]!;
    if (known.length === length && text.startsWith(known, start)) return known;
    const made = text.slice(start, end);
    this.#texts[place] = made;
    return made;
  }
}
