/**
 * Readings that hold as long as some state does: those of another state are forgotten.
 *
 * @example
 * const kept = new KeptReadings();
 * kept.set('YOS', 1, 'one body');
 * kept.get('YOS', 'one body'); // => 1
 * kept.get('YOS', 'two bodies'); // => undefined
 */
export class KeptReadings<Reading> {
  readonly #known = new Map<string, Reading>();
  #state = '';

  /** What was read of a text in this state. */
  get(text: string, state: string): Reading | undefined {
    return state === this.#state ? this.#known.get(text) : undefined;
  }

  /** Keeps what was read of a text in a state. */
  set(text: string, reading: Reading, state: string): void {
    if (state !== this.#state) this.#known.clear();
    this.#state = state;
    this.#known.set(text, reading);
  }
}
