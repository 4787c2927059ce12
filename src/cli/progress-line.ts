import type { Shell } from './shell.js';

/** How long a reading may take before anybody wants to know how far it is, in milliseconds. */
const SOON = 500;

/** How far a long reading is, on one line of a terminal. */
export class ProgressLine {
  readonly #name: string;
  readonly #shell: Shell;
  readonly #started: number;
  #printed = '';

  constructor(name: string, shell: Shell) {
    this.#name = name;
    this.#shell = shell;
    this.#started = shell.now();
  }

  show(share: number): void {
    const line = `${this.#name}: ${Math.floor(share * 100)}%`;
    if (this.#shell.now() - this.#started < SOON || line === this.#printed) return;
    this.#printed = line;
    this.#shell.tell(`\r${line}`);
  }

  /** Takes the line away, so that what the command says stands in its place. */
  clear(): void {
    if (this.#printed !== '') this.#shell.tell(`\r${' '.repeat(this.#printed.length)}\r`);
  }
}
