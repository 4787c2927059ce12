/**
 * The names by which the parts of lists are known. Case and punctuation say nothing, and "&" is "and"; the first part that
 * bears a name keeps it.
 *
 * @example
 * const book = new NameBook();
 * book.add('bodies', 'e-n', 'Environment & Neighbourhoods');
 * book.find('bodies', 'Environment and neighbourhoods'); // => 'e-n'
 */
export class NameBook<List extends string> {
  readonly #lists = new Map<List, Map<string, string>>();
  // a name is asked for in several lists, and then noted
  #last = '';
  #lastPlain = '';

  /** The part that bears a name; undefined where none does. */
  find(list: List, name: string): string | undefined {
    return this.#lists.get(list)?.get(this.#plain(name));
  }

  /** Notes the names of a part. */
  add(list: List, id: string, ...names: readonly (string | undefined)[]): void {
    const known = this.#lists.get(list) ?? new Map<string, string>();
    this.#lists.set(list, known);
    for (const one of names) {
      const name = this.#plain(one ?? '');
      if (name !== '' && !known.has(name)) known.set(name, id);
    }
  }

  #plain(name: string): string {
    if (name !== this.#last) [this.#last, this.#lastPlain] = [name, plainName(name)];
    return this.#lastPlain;
  }
}

/** Longer names, in UTF-16 units, have to be the same letter by letter. */
const LONGEST = 1_000;

/** Most names are plain as they are, but for capitals. */
const PLAIN = /^[a-z0-9]+(?: [a-z0-9]+)*$/;

function plainName(name: string): string {
  if (name.length > LONGEST) return name;
  const small = name.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .replace(/&/g, 'and')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
