/** What has been read of the page, each with what watches it: read again, it is watched anew. */
const watchers = new WeakMap<Element, MutationObserver>();

/**
 * Tells the webmaster, once, that an element of the page has changed since it was read: what is shown of it is what it said before, and
 * nobody would see that. What is on no page, as a copy, cannot change.
 *
 * @param from - what it is called
 */
export function tellOfChanges(element: Element, from: string): void {
  if (!element.isConnected) return;
  watchers.get(element)?.disconnect();
  const watcher = new MutationObserver(() => {
    watcher.disconnect();
    console.warn(
      `cohesion-kit: ${from} has changed since it was read. The view shows what it said before: ask for it again with requestUpdate('src', '') of the view`,
    );
  });
  watcher.observe(element, { subtree: true, childList: true, characterData: true });
  watchers.set(element, watcher);
}
