import type { StrategyInput } from '../../src/index.js';
import type { Loaded } from './explain-issues.js';
import { acceptStrategy, loadStrategy, type Parse } from './load-strategy.js';

/** The edition before, as a page gives it to a view: its address, or the document itself. */
export class EarlierEdition {
  readonly #parse: Parse;
  readonly #tell: (failure: Extract<Loaded, { ok: false }>) => void;
  #asked: Loaded | Promise<Loaded> | undefined;

  /**
   * @param parse - reads the parts of it that the view looks at
   * @param tell - is told of one that was loaded and cannot be shown
   */
  constructor(parse: Parse, tell: (failure: Extract<Loaded, { ok: false }>) => void) {
    this.#parse = parse;
    this.#tell = tell;
  }

  /** Asks for another; a removed attribute is null, and an empty one asks for nothing. */
  ask(previous: string | StrategyInput | null | undefined): void {
    if (previous == null || previous === '') this.#asked = undefined;
    else
      this.#asked =
        typeof previous === 'string'
          ? loadStrategy(previous, this.#parse)
          : acceptStrategy(previous, 'previous', this.#parse);
  }

  /** The edition that was asked for last, at once or when it is loaded. */
  get(): Loaded | undefined | Promise<Loaded | undefined> {
    return this.#asked instanceof Promise ? this.#later() : this.#asked;
  }

  // Another edition may be asked for while one is on its way.
  async #later(): Promise<Loaded | undefined> {
    for (;;) {
      const asked = this.#asked;
      const earlier = await asked;
      if (asked !== this.#asked) continue;
      // loaded once and told once, however often the date changes
      this.#asked = earlier;
      if (asked instanceof Promise && earlier?.ok === false) this.#tell(earlier);
      return earlier;
    }
  }
}
