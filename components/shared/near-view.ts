import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far beyond what can be seen something still is near: a whole page of it, on each side. */
const MARGIN = '100%';
/**
 * The same for boxes that scroll between the parts and the page, in the browsers that know it. Chromium widens by it what the first has
 * widened: a whole page would make four of one.
 */
const MARGIN_IN_BOX = '25%';

/** From where to where, as shares of a height: 0 is its start, 1 its end. */
export type Stretch = readonly [from: number, to: number];

/**
 * Knows which parts of a very large table are near what can be seen, so that only these need be drawn; on paper all are.
 *
 * The browser is asked, not the position of the page: a view in a frame as tall as its content has no other way to know. Parts are known
 * by their place among those that are watched.
 */
export class NearView implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #margin: string;
  #parts: readonly Element[] = [];
  #watched: ReadonlySet<Element> = new Set();
  /** Those that the browser has told of; nothing of one that is not near. */
  #told = new WeakMap<Element, Stretch | undefined>();
  #hasSpoken = false;
  #root: Element | undefined;
  #observer: IntersectionObserver | undefined;
  #isOnPaper = false;
  readonly #paper = matchMedia('print');

  /** @param margin - how far beyond what can be seen something still is near, as a margin in CSS */
  constructor(host: ReactiveControllerHost, margin = MARGIN) {
    this.#host = host;
    this.#margin = margin;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.#toPaper);
    window.addEventListener('afterprint', this.#toScreen);
    this.#paper.addEventListener('change', this.#turn);
    this.#print(this.#paper.matches);
    this.watch(this.#parts, this.#root);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.#toPaper);
    window.removeEventListener('afterprint', this.#toScreen);
    this.#paper.removeEventListener('change', this.#turn);
    this.#observer?.disconnect();
    this.#observer = undefined;
  }

  /** Whether the page is being printed, so that every part must be there. */
  get isOnPaper(): boolean {
    return this.#isOnPaper;
  }

  /** Whether the browser has said anything of the parts that are watched; until then which are near can only be guessed. */
  get hasSpoken(): boolean {
    return this.#hasSpoken;
  }

  /** Whether the part at this place is near what can be seen; of one that was never watched nobody knows, and it is not. */
  has(place: number): boolean {
    return this.stretch(place) !== undefined;
  }

  /**
   * As much of the part at this place as was near when it came near; nothing where it is not near. It is not told again while the part
   * stays near: a part of which more may come near is best made anew when some of it was drawn.
   */
  stretch(place: number): Stretch | undefined {
    const part = this.#parts[place];
    return part && this.#told.get(part);
  }

  /** Whether the browser has still to say of the part at this place whether it is near: it does so a frame after it is watched. */
  isAwaited(place: number): boolean {
    const part = this.#parts[place];
    return part !== undefined && !this.#told.has(part);
  }

  /**
   * Watches these parts, in their order, and no others.
   *
   * @param root - the box in which they scroll, where that is not the page
   */
  watch(parts: readonly Element[], root?: Element): void {
    const before = this.#watched;
    const after = new Set(parts);
    if (!parts.some((part) => before.has(part))) this.#hasSpoken = false;
    for (const part of before) if (!after.has(part)) this.#told.delete(part);
    if (this.#observer === undefined || root !== this.#root) {
      this.#observer?.disconnect();
      this.#observer = this.#observe(root);
      this.#root = root;
      for (const part of after) this.#observer.observe(part);
    } else {
      for (const part of after) if (!before.has(part)) this.#observer.observe(part);
      for (const part of before) if (!after.has(part)) this.#observer.unobserve(part);
    }
    this.#parts = [...parts];
    this.#watched = after;
  }

  #observe(root: Element | undefined): IntersectionObserver {
    const rootMargin = this.#margin;
    const init = root === undefined ? { rootMargin, scrollMargin: MARGIN_IN_BOX } : { root, rootMargin };
    return new IntersectionObserver((entries) => {
      let hasChanged = !this.#hasSpoken;
      for (const entry of entries) {
        const { isIntersecting, target } = entry;
        // one that is watched no more may have been under way
        if (!this.#watched.has(target)) continue;
        if (isIntersecting !== (this.#told.get(target) !== undefined)) hasChanged = true;
        this.#told.set(target, isIntersecting ? stretchOf(entry) : undefined);
      }
      this.#hasSpoken = true;
      if (hasChanged) this.#host.requestUpdate();
    }, init);
  }

  #toPaper = (): void => this.#print(true);
  #toScreen = (): void => this.#print(false);
  #turn = ({ matches }: MediaQueryListEvent): void => this.#print(matches);

  // A sheet is printed as the page stands when this is done.
  #print(isOnPaper: boolean): void {
    if (this.#isOnPaper === isOnPaper) return;
    this.#isOnPaper = isOnPaper;
    this.#host.requestUpdate();
  }
}

function stretchOf({ boundingClientRect, intersectionRect }: IntersectionObserverEntry): Stretch {
  const { top, height } = boundingClientRect;
  if (height === 0) return [0, 0];
  return [(intersectionRect.top - top) / height, (intersectionRect.bottom - top) / height];
}
