import { freeIdentifier, identifierOf } from './identifier-for.js';

/**
 * The identifiers of a list, to which others are added that none of it has.
 *
 * A file may say one name a hundred thousand times: where an identifier was numbered, the next number is remembered. Numbers that
 * words had themselves ("Phase 4" beside "Phase") stand among them and would be met out of turn, so that there the free one is
 * searched for.
 *
 * @example
 * const identifiers = new Identifiers([{ id: 'ni-4' }]);
 * identifiers.take('NI 4', 'indicator'); // => 'ni-4-2'
 * identifiers.take('NI 4', 'indicator'); // => 'ni-4-3'
 */
export class Identifiers {
  readonly #taken = new Set<string>();
  /** The number that was given last to an identifier. */
  readonly #last = new Map<string, number>();
  /** The identifiers that others begin with which have a number of their own behind. */
  readonly #outOfTurn = new Set<string>();

  constructor(list: readonly { readonly id: string }[] = []) {
    for (const { id } of list) this.#add(id);
  }

  /**
   * An identifier made of words, that is taken from now on.
   *
   * @param fallback - what words without a letter or digit become
   */
  take(words: string, fallback: string): string {
    const base = identifierOf(words) || fallback;
    if (!this.#taken.has(base)) {
      this.#add(base);
      return base;
    }
    const id = this.#outOfTurn.has(base) ? freeIdentifier(base, this.#taken) : this.#next(base);
    this.#taken.add(id);
    return id;
  }

  #add(id: string): void {
    this.#taken.add(id);
    // more than numbers end in a digit, as "ni-195a1": to search for a free number where none is in the way does no harm
    const dash = endsInDigit(id) ? id.lastIndexOf('-') : -1;
    if (dash > 0) this.#outOfTurn.add(id.slice(0, dash));
  }

  #next(base: string): string {
    const number = (this.#last.get(base) ?? 1) + 1;
    this.#last.set(base, number);
    return `${base}-${number}`;
  }
}

const endsInDigit = (id: string): boolean => {
  const last = id.charCodeAt(id.length - 1);
  return last >= 0x30 && last <= 0x39;
};
