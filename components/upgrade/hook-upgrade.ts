import type { Strategy } from '../../src/index.js';
import { isDrawn, whenSettled } from './drawn.js';
import type { Hook } from './hook.js';
import { makeView, type View } from './make-view.js';
import { claim, isClaimed, release, tell } from './marks.js';
import { readPageTable } from './read-page-table.js';
import { VIEWS } from './views.js';

/** What a link may stand in that a view does not belong into: it goes after it. */
const AROUND_LINKS = 'p,h1,h2,h3,h4,h5,h6,figure,span,strong,em,b,i,u';

/**
 * One hook and its view. Until the view has drawn something, it is on the page and hidden, and what the page holds is as it was.
 * Then a link stays before its view, and a table or block goes into it: there the view shows it again should it ever fail.
 */
export class HookUpgrade {
  readonly hook: Hook;
  #view: View | undefined;
  #turn = 0;
  readonly #owner: object;

  constructor(hook: Hook, owner: object) {
    this.hook = hook;
    this.#owner = owner;
  }

  /** Reads what the page has and shows it; again, where it has changed. It never rejects. */
  async run(): Promise<void> {
    const turn = ++this.#turn;
    const { hook } = this;
    try {
      const [loaded] = await Promise.all([readPageTable(hook), VIEWS[hook.view]()]);
      if (turn !== this.#turn) return;
      if (loaded?.ok === false) this.#fail(loaded.message);
      else await this.#show(loaded?.strategy, turn);
    } catch (error) {
      if (turn === this.#turn) {
        this.#fail(`${hook.called}: the view "${hook.view}" could not be loaded: ${String(error)}`);
      }
    }
  }

  /** Gives up what is on its way; what is shown stays. */
  stop(): void {
    this.#turn++;
    if (this.#view === undefined || this.#view.hidden) this.end();
  }

  /** Takes the view away, and gives what the page held free. */
  end(): void {
    this.#withdraw();
    release(this.hook.anchor);
  }

  #withdraw(): void {
    this.#turn++;
    const { anchor } = this.hook;
    if (this.#view?.contains(anchor)) this.#view.before(anchor);
    this.#view?.remove();
    this.#view = undefined;
  }

  async #show(strategy: Strategy | undefined, turn: number): Promise<void> {
    const { hook } = this;
    const view = (this.#view ??= this.#make());
    const settled = whenSettled(view);
    if (strategy !== undefined) view.strategy = strategy;
    if (!view.isConnected) placeOf(hook).after(view);
    await settled;
    if (turn !== this.#turn) return;
    if (view.state === 'error') return this.#fail();
    if (!isDrawn(view)) return this.#fail(`${hook.called} has nothing that <${view.localName}> shows`);
    if (!view.hidden) return;
    await whenFree(hook.anchor);
    if (turn !== this.#turn) return;
    if (!hook.anchor.matches('a')) view.append(hook.anchor);
    view.hidden = false;
  }

  #make(): View {
    const { view, faults } = makeView(this.hook);
    for (const message of faults) tell(this.hook.anchor, message);
    claim(view, this.#owner);
    view.hidden = true;
    return view;
  }

  /** The page keeps what it holds; where that is nothing, residents are told that something is missing. */
  #fail(message?: string): void {
    const { anchor, table } = this.hook;
    if (message !== undefined) tell(anchor, message);
    const isBare = anchor.textContent.trim() === '' && anchor.querySelector('img,svg') === null;
    if (table === undefined && isBare && this.#view?.state === 'error') this.#view.hidden = false;
    else this.#withdraw();
  }
}

/** What a view is placed after; those of several links in a line stand one after the other. */
function placeOf({ anchor }: Hook): Element {
  let place: Element = anchor;
  if (!anchor.matches('a')) return place;
  while (place.parentElement?.matches(AROUND_LINKS) === true) place = place.parentElement;
  while (place.nextElementSibling !== null && isPlaced(place.nextElementSibling))
    place = place.nextElementSibling;
  return place;
}

const isPlaced = (element: Element): boolean =>
  element.localName.startsWith('cohesion-') && isClaimed(element);

/** When nobody's focus is in an element: to hide it would lose their place. No event tells of focus that goes with what it was in. */
async function whenFree(element: Element): Promise<void> {
  while (!element.matches('a') && element.contains(document.activeElement)) {
    await new Promise((done) => void setTimeout(done, GLANCE));
  }
}
const GLANCE = 100;
