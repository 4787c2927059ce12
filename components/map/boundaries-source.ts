import { type LoadedBoundaries, loadBoundaries } from './load-boundaries.js';
import { readBoundaries } from './read-boundaries.js';

/** Boundaries: the address of a GeoJSON file, or what is in one. */
export type Boundaries = string | object;

/** Where the map has its boundaries from. Each address or object is loaded and read once, and each problem told once. */
export class BoundariesSource {
  #element: Element;
  #from: Boundaries | undefined;
  #what: LoadedBoundaries | Promise<LoadedBoundaries> | undefined;
  #told = '';

  constructor(element: Element) {
    this.#element = element;
  }

  /** Boundaries, or a promise of them. Who has waited asks again, so that the last that were asked for are shown. */
  of(from: Boundaries | null | undefined): LoadedBoundaries | Promise<LoadedBoundaries> | undefined {
    // frameworks say null for nothing, and so does a removed attribute
    if (from == null || from === '') return undefined;
    if (this.#from === from) return this.#what;
    this.#from = from;
    if (typeof from === 'string') {
      this.#what = loadBoundaries(from).then((what) => {
        if (this.#from === from) this.#what = what;
        return what;
      });
    } else this.#what = { ok: true, from: 'boundaries', ...readBoundaries(from) };
    return this.#what;
  }

  /** Tells the webmaster what does not fit; not again when only a day changes. */
  tell(problems: readonly string[]): void {
    const told = problems.join('\n');
    if (told !== '' && told !== this.#told) console.warn(`<${this.#element.localName}> ${told}`);
    this.#told = told;
  }
}
