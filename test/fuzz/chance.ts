/** Chance that a number begins, so that every run can be had again: mulberry32. */
export class Chance {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number from 0 up to 1. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number from 0 up to this one, which it does not reach. */
  below(most: number): number {
    return Math.floor(this.next() * most);
  }

  /** One of a list. */
  of<Item>(list: readonly Item[]): Item {
    return list[this.below(list.length)]!;
  }
}
