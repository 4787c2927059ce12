import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Milliseconds after which a page that is never idle draws all the same. */
const AT_LATEST = 1000;

const idle = (then: () => void): void => {
  // Safari has no such call
  if (typeof requestIdleCallback === 'function') requestIdleCallback(then, { timeout: AT_LATEST });
  else setTimeout(then);
};

/**
 * Lets what is out of sight be drawn when the page has drawn the rest and has nothing else to do: at once where it is printed.
 */
export class WhenIdle implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #isDue = false;
  #isAsked = false;
  #waits: { readonly over: Promise<void>; readonly end: () => void } | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#due);
    // it waited as it was taken away
    if (this.#isAsked) void this.isDue;
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#due);
    this.#waits?.end();
    this.#waits = undefined;
  }

  /** Whether it is time; who is told that it is not is drawn again when it is. */
  get isDue(): boolean {
    this.#isAsked = true;
    if (!this.#isDue) this.#waits ??= this.#wait();
    return this.#isDue;
  }

  /** What ends when the time has come, or the element goes away; undefined where nobody waits. */
  get over(): Promise<void> | undefined {
    return this.#waits?.over;
  }

  #wait(): { readonly over: Promise<void>; readonly end: () => void } {
    let end = (): void => {};
    const over = new Promise<void>((done) => {
      end = done;
    });
    const wait = { over, end };
    requestAnimationFrame(() => idle(() => this.#waits === wait && this.#due()));
    return wait;
  }

  #due = (): void => {
    this.#isDue = true;
    this.#host.requestUpdate();
    this.#waits?.end();
    this.#waits = undefined;
  };
}
