/** What may be told of a long reading while it goes on. */
export interface ProgressOptions {
  /**
   * Is told how far the reading is: a share from 0 to 1 that never falls, 0 first and 1 last, as the `value` of a `<progress>`.
   *
   * The reading waits for what it returns, and lets the page paint and answer before it goes on. What it throws ends the reading.
   * Default: nobody is told.
   */
  readonly onProgress?: (share: number) => void | PromiseLike<void>;
  /** Reading stops when this says so; it is looked at each time that the reading pauses. Default: it is never stopped. */
  readonly signal?: { readonly aborted: boolean };
}

// Every engine has it; the compiler knows it only with the DOM or Node, which src does without.
declare const setTimeout: (work: () => void, milliseconds: number) => unknown;

/** How far a long reading is: work in steps, between which others have their turn. */
export class ReadProgress {
  readonly #options: ProgressOptions;
  #share = 0;
  #isBegun = false;

  constructor(options: ProgressOptions) {
    this.#options = options;
  }

  /** Whether the caller has stopped the reading. */
  get isStopped(): boolean {
    return this.#options.signal?.aborted === true;
  }

  /** Tells a share, if it is more than the last, and lets others have their turn. */
  async tell(share: number): Promise<void> {
    const { onProgress, signal } = this.#options;
    if (onProgress === undefined && signal === undefined) return;
    if (share > this.#share || !this.#isBegun) {
      this.#share = share;
      this.#isBegun = true;
      await onProgress?.(share);
    }
    await new Promise<void>((done) => void setTimeout(done, 0));
  }

  /**
   * Does all steps of some work, which yields how much of it is done, from 0 to 1; that goes from one share of the reading to
   * another.
   *
   * @returns what the work returns; undefined where the caller stopped it, which its own reader may do first
   */
  async run<Result>(
    steps: Generator<number, Result>,
    [from, to]: readonly [from: number, to: number],
  ): Promise<Result | undefined> {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      await this.tell(from + (to - from) * step.value);
      if (this.isStopped) return undefined;
    }
  }
}

/**
 * The result of work in steps, done at once.
 *
 * @example
 * atOnce((function* () { yield 0.5; return 'done'; })()); // => 'done'
 */
export function atOnce<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
