import { asksForHeight, heightMessage } from './frame-message.js';
import { parentOrigin, surroundingsOf } from './parent-origin.js';

/**
 * Keeps the page around a frame told of how high the content of the frame is: now, whenever it changes, and when that page asks. A
 * page that stands in no frame tells nobody.
 *
 * @param view - the window of the frame
 * @returns tells it at once, if it has changed: browsers draw nothing in a frame that cannot be seen, and so measure nothing by themselves
 */
export function reportHeight(view: Window & typeof globalThis): () => void {
  const { parent } = view;
  if (parent === view) return () => undefined;
  const target = parentOrigin(surroundingsOf(view));
  let told = 0;
  const tell = (): void => {
    const height = contentHeight(view);
    // a frame that is not displayed has none
    if (height === 0 || height === told) return;
    told = height;
    parent.postMessage(heightMessage(height), target);
  };
  new view.ResizeObserver(tell).observe(view.document.documentElement);
  // a bar to scroll by comes and goes with the size of the frame
  view.addEventListener('resize', tell);
  view.addEventListener('message', ({ source, data }) => {
    if (source !== parent || !asksForHeight(data)) return;
    told = 0;
    tell();
  });
  return tell;
}

/**
 * The height that a frame needs so that nothing in it is cut off, in whole CSS pixels. It is that of the content, not of what scrolls:
 * that is never less than the frame, which then could grow and not shrink.
 */
function contentHeight({ document: { documentElement }, innerHeight }: Window): number {
  const content = Math.ceil(documentElement.getBoundingClientRect().height);
  const bar = Math.max(0, innerHeight - documentElement.clientHeight);
  return content === 0 ? 0 : content + bar;
}
