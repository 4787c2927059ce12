/**
 * Where the parts of a list stand, by identifier. Parts that are added to the end of the list later are found as well.
 *
 * @example
 * const list = [{ id: 'safe' }];
 * const index = new PositionIndex(list);
 * list.push({ id: 'fair' });
 * index.of('fair'); // => 1
 */
export class PositionIndex {
  readonly #list: readonly { readonly id?: string | undefined }[];
  readonly #positions = new Map<string, number>();
  #seen = 0;

  constructor(list: readonly { readonly id?: string | undefined }[]) {
    this.#list = list;
  }

  /** The position of the first part with this identifier, from 0; undefined where there is none. */
  of(id: string): number | undefined {
    for (; this.#seen < this.#list.length; this.#seen += 1) {
      const own = this.#list[this.#seen]!.id;
      if (own !== undefined && !this.#positions.has(own)) this.#positions.set(own, this.#seen);
    }
    return this.#positions.get(id);
  }
}
