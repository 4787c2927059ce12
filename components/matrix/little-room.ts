import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** A table that is less wide than this in pixels has its shorter axis across. */
const NARROW = 900;

/** A sheet has little room, whatever room there is on the screen. */
const PRINTS = ['beforeprint', 'afterprint'] as const;

/** Knows whether there is little room for a table: on a narrow part of the page, and on paper. */
export class LittleRoom implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #watch = new ResizeObserver(() => this.measure());
  #narrow = false;
  #printed = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  get isLittle(): boolean {
    return this.#narrow || this.#printed;
  }

  /** The box of the view: a reset of the page's may have left the host without one. */
  get #box(): Element {
    return this.#host.shadowRoot?.querySelector('.ours') ?? this.#host;
  }

  hostUpdated(): void {
    // Observing again what is observed already does nothing.
    this.#watch.observe(this.#box);
  }

  hostConnected(): void {
    this.hostUpdated();
    for (const type of PRINTS) window.addEventListener(type, this.#print);
  }

  hostDisconnected(): void {
    this.#watch.disconnect();
    for (const type of PRINTS) window.removeEventListener(type, this.#print);
  }

  /** Measures at once, so that what is about to be drawn is drawn once. */
  measure(): void {
    const { clientWidth } = this.#box;
    // an element that is not displayed has no width
    const narrow = clientWidth > 0 && clientWidth < NARROW;
    if (narrow === this.#narrow) return;
    this.#narrow = narrow;
    this.#host.requestUpdate();
  }

  #print = ({ type }: Event): void => {
    this.#printed = type === 'beforeprint';
    this.#host.requestUpdate();
  };
}
