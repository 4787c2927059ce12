/** How long a reading may take before anybody wants to know how far it is, in milliseconds. */
const SOON = 500;

/** How far a long reading is, on one line of a terminal. Where standard error is a pipe or a file, nothing is written. */
export class ProgressLine {
  readonly isShown = process.stderr.isTTY;
  readonly #name: string;
  readonly #started = performance.now();
  #printed = '';

  constructor(name: string) {
    this.#name = name;
  }

  show(share: number): void {
    const line = `${this.#name}: ${Math.floor(share * 100)}%`;
    if (performance.now() - this.#started < SOON || line === this.#printed) return;
    this.#printed = line;
    process.stderr.write(`\r${line}`);
  }

  /** Takes the line away, so that what the command says stands in its place. */
  clear(): void {
    if (this.#printed !== '') process.stderr.write(`\r${' '.repeat(this.#printed.length)}\r`);
  }
}
