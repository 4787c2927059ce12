import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Draws the rows of a very large table some at a time, a frame each, so that the first are there at once and the page can be used. */
export class RowsInTurn implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #rows: readonly unknown[] = [];
  #drawn = 0;
  #atOnce = 1;
  #frame: number | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#all);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#all);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
  }

  hostUpdated(): void {
    if (this.#frame !== undefined || this.#drawn >= this.#rows.length) return;
    this.#frame = requestAnimationFrame(() => {
      this.#frame = undefined;
      this.#drawn += this.#atOnce;
      this.#host.requestUpdate();
    });
  }

  /** How many of these rows are to be drawn now; other rows begin anew. */
  drawn(rows: readonly unknown[], atOnce: number): number {
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#atOnce = this.#drawn = atOnce;
    }
    return Math.min(this.#drawn, rows.length);
  }

  // A sheet is printed as the page stands when this is done.
  #all = (): void => {
    this.#drawn = this.#rows.length;
    this.#host.requestUpdate();
  };
}
