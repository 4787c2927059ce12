/** What an element that shows a strategy can be given. */
export interface Receiver extends HTMLElement {
  src?: string;
  strategy?: unknown;
  asOf?: string | undefined;
}

/** What a view is given: the strategy, and the day as of which to show it. */
export type Gift = Pick<Receiver, 'strategy' | 'asOf'>;

const PROVIDER = 'cohesion-strategy';
/** Elements of ours that show no strategy. */
const OTHERS = new Set(['cohesion-rating', PROVIDER]);

/** Gives views what a provider has loaded, and remembers what it gave, so that what a view has from elsewhere stays. */
export class HandedDown {
  readonly #provider: HTMLElement;
  readonly #given = new WeakMap<Receiver, Gift>();

  /** @param provider - the element that loads */
  constructor(provider: HTMLElement) {
    this.#provider = provider;
  }

  /**
   * Gives the strategy to the views in the provider: all of ours but those that say themselves where theirs comes from, by `src`, by
   * data in them, or by a property that somebody else set, and those inside another provider. Undefined takes it back.
   */
  give(gift: Gift): void {
    for (const view of this.#receivers()) {
      const before = this.#given.get(view);
      if (before?.strategy !== gift.strategy) view.strategy = gift.strategy;
      const isOurs = (before?.asOf ?? undefined) === (view.asOf ?? undefined) && !view.hasAttribute('as-of');
      if (isOurs) view.asOf = gift.asOf;
      // a day of its own that happens to be ours today stays its own
      this.#given.set(view, { strategy: gift.strategy, asOf: isOurs ? gift.asOf : undefined });
    }
  }

  #receivers(): Receiver[] {
    return [...this.#provider.querySelectorAll<Receiver>('*')].filter(
      (node) =>
        node.localName.startsWith('cohesion-') &&
        !OTHERS.has(node.localName) &&
        node.parentElement?.closest(PROVIDER) === this.#provider &&
        !node.hasAttribute('src') &&
        !node.src &&
        node.querySelector(':scope > script[type="application/json"]') === null &&
        (node.strategy ?? undefined) === this.#given.get(node)?.strategy,
    );
  }
}
