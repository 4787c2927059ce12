import { findHooks, type Places } from './find-hooks.js';
import { isSameHook } from './hook.js';
import { HookUpgrade } from './hook-upgrade.js';
import { claim, tell } from './marks.js';
import type { ViewName } from './views.js';

export type { ViewName } from './views.js';

/** What the loader looks for, and where. */
export interface UpgradeOptions {
  /**
   * A selector of what editors write: plain links and headings elsewhere ask for nothing. By default the `main` of the page, or all of a
   * page that has none. Elements with `data-cohesion` are found everywhere.
   */
  readonly content?: string | undefined;
  /** For a view, the words of headings: the table under such a heading becomes that view. By default none. */
  readonly headings?: Readonly<Partial<Record<ViewName, readonly string[]>>> | undefined;
  /** Whether content that comes later, and tables that change, are upgraded too. By default they are. */
  readonly watch?: boolean | undefined;
}

/** Changes of a page come in swarms; one look serves them all. */
const PAUSE = 100;

/**
 * Turns plain tables, links and blocks of the page into views: what has `data-cohesion`, links to `plan.csv#cohesion-actions`, tables
 * under headings that are named. What cannot be read stays as it is, and the console says why. Only the views that the
 * page asks for are loaded.
 *
 * @throws {DOMException} if the selector of the content is none
 *
 * @example
 * upgradePage({ content: '.page-text', headings: { indicators: ['How we are doing'] } });
 */
export function upgradePage(options: UpgradeOptions = {}): PageUpgrade {
  return new PageUpgrade(options);
}

/** A page that is being upgraded, of which `upgradePage` makes one. */
export class PageUpgrade {
  readonly #places: Places;
  readonly #upgrades = new Map<Element, HookUpgrade>();
  readonly #changed = new Set<HookUpgrade>();
  readonly #observer: MutationObserver | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStopped = false;
  #done: Promise<unknown>;

  /** @internal */
  constructor({ watch = true, ...places }: UpgradeOptions) {
    this.#places = places;
    if (watch) this.#observer = new MutationObserver((records) => this.#note(records));
    // while the page comes in, a heading may be there and its table not yet
    const coming = document.readyState === 'loading';
    this.#done = coming
      ? new Promise((come) => void document.addEventListener('DOMContentLoaded', come, { once: true }))
      : Promise.resolve();
    if (coming) void this.#done.then(() => this.#look());
    else this.#look();
  }

  /** When all that the page asks for now is shown, or stays as it was. */
  get done(): Promise<void> {
    return this.#all();
  }

  /** Looks no more; what is on its way is given up. The views that are shown stay, and what they hold inside them. */
  stop(): void {
    this.#isStopped = true;
    this.#observer?.disconnect();
    clearTimeout(this.#timer);
    for (const upgrade of this.#upgrades.values()) upgrade.stop();
  }

  async #all(): Promise<void> {
    for (let seen; seen !== this.#done;) {
      seen = this.#done;
      await seen;
    }
  }

  #look(): void {
    if (this.#isStopped) return;
    this.#timer = undefined;
    const { hooks, faults } = findHooks(document, this.#places);
    const found = new Map(hooks.map((hook) => [hook.anchor as Element, hook]));
    for (const [anchor, upgrade] of this.#upgrades) {
      const hook = found.get(anchor);
      if (hook !== undefined && isSameHook(hook, upgrade.hook)) continue;
      upgrade.end();
      this.#upgrades.delete(anchor);
      this.#changed.delete(upgrade);
    }
    const begun = hooks
      .filter(({ anchor }) => !this.#upgrades.has(anchor) && claim(anchor, this))
      .map((hook) => new HookUpgrade(hook, this));
    for (const upgrade of begun) this.#upgrades.set(upgrade.hook.anchor, upgrade);
    const due = [...this.#changed, ...begun];
    this.#changed.clear();
    if (due.length > 0) this.#done = Promise.all([this.#done, ...due.map(async (upgrade) => upgrade.run())]);
    for (const { at, message } of faults) tell(at, message);
    this.#watch(begun);
  }

  /** The page is watched for what comes and goes, its body too; of what is upgraded, all that it is made of. */
  #watch(begun: readonly HookUpgrade[]): void {
    this.#observer?.observe(document.documentElement, {
      subtree: true,
      childList: true,
      attributeFilter: ['data-cohesion', 'href'],
    });
    for (const { hook } of begun) {
      this.#observer?.observe(hook.anchor, {
        subtree: true,
        childList: true,
        characterData: true,
        attributes: true,
      });
    }
  }

  #note(records: readonly MutationRecord[]): void {
    for (const upgrade of this.#upgrades.values()) {
      const { table } = upgrade.hook;
      const isChanged = records.some(({ type, target }) => type !== 'attributes' && table?.contains(target));
      if (isChanged) this.#changed.add(upgrade);
    }
    this.#timer ??= setTimeout(() => this.#look(), PAUSE);
  }
}
