/**
 * Registers a tag, unless it is taken: two copies of the library on one page must not throw, and the first wins.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  if (customElements.get(tag) === undefined) customElements.define(tag, element);
}
