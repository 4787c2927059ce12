import type { KnownName } from '../../text/period-options.js';

/**
 * The names and aliases of a list, to ask for a whole one: case, punctuation and "the" say nothing, and "&" is "and". Parts that are
 * added to the end of the list later are found as well.
 *
 * @example
 * const list = [{ id: 'e-n', name: 'Environment & Neighbourhoods' }];
 * new NameSet(list).has('the Environment and neighbourhoods'); // => true
 */
export class NameSet {
  readonly #list: readonly KnownName[];
  readonly #names = new Set<string>();
  #seen = 0;

  constructor(list: readonly KnownName[]) {
    this.#list = list;
  }

  /** Whether a part of the list bears a name. */
  has(name: string): boolean {
    for (; this.#seen < this.#list.length; this.#seen += 1) {
      const { name: own, aliases = [] } = this.#list[this.#seen]!;
      for (const each of [own, ...aliases]) this.#names.add(plain(each));
    }
    return this.#names.has(plain(name));
  }
}

/** Most names are plain as they are, but for capitals. */
const PLAIN = /^(?!the )[a-z0-9]+(?: [a-z0-9]+)*$/;

function plain(name: string): string {
  const small = name.toLowerCase();
  if (PLAIN.test(small)) return small;
  return small
    .replace(/&/g, ' and ')
    .replace(/^the /, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
