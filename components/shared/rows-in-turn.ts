import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** As long as a frame may take, ms: a page that is scrolled then follows the finger. */
const SMOOTH = 24;

/**
 * Draws the rows of a very large table some at a time, a frame each, so that the first are there at once and the page can be used. How
 * many are drawn in a frame can follow from what the frame before it took: half as many where it was slow, more where it was not.
 */
export class RowsInTurn implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #rows: readonly unknown[] = [];
  #drawn = 0;
  #least = 1;
  #most = 1;
  #next = 1;
  #frame: number | undefined;
  /** When the frame before this began, where rows were drawn in it. */
  #before: number | undefined;

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
    this.#frame = this.#before = undefined;
  }

  hostUpdated(): void {
    if (this.#frame !== undefined || this.#drawn >= this.#rows.length) return;
    this.#frame = requestAnimationFrame((now) => {
      this.#frame = undefined;
      if (this.#before !== undefined) this.#adapt(now - this.#before);
      this.#before = now;
      this.#drawn += this.#next;
      this.#host.requestUpdate();
    });
  }

  /**
   * How many of these rows are to be drawn now; other rows begin anew.
   *
   * @param first - so many are drawn at once, and in the next frame
   * @param least - so many in a frame, at least; by default always as many as at first
   * @param most - so many in a frame, at most
   */
  drawn(rows: readonly unknown[], first: number, least = first, most = first): number {
    if (rows !== this.#rows) {
      this.#rows = rows;
      this.#drawn = this.#next = first;
      this.#least = least;
      this.#most = most;
      this.#before = undefined;
    }
    return Math.min(this.#drawn, rows.length);
  }

  #adapt(taken: number): void {
    const wanted = Math.ceil(this.#next * (taken > SMOOTH ? 0.5 : 1.5));
    this.#next = Math.min(Math.max(wanted, this.#least), this.#most);
  }

  // A sheet is printed as the page stands when this is done.
  #all = (): void => {
    this.#drawn = this.#rows.length;
    this.#host.requestUpdate();
  };
}
