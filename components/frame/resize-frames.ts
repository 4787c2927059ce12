import { ASK, heightOf } from './frame-message.js';
import { originIn } from './parent-origin.js';

/**
 * Gives the frames of a page the height of their content, as they tell it. A message counts only where it comes from the window of a
 * frame that is marked for it, from the origin that its `src` names, and tells a height that a page can have; every other is left alone.
 *
 * Nothing is ever hidden: a frame without news keeps its height, and scrolls. Heights of another origin than that of the `src`, as after a
 * redirect, are told of once in the console: a webmaster would not know else why the frame scrolls.
 *
 * @param view - the window of the page
 * @param selector - the frames that are meant
 * @returns stops it
 */
export function resizeFrames(view: Window, selector = 'iframe[data-cohesion-frame]'): () => void {
  const frames = (): HTMLIFrameElement[] => [...view.document.querySelectorAll<HTMLIFrameElement>(selector)];
  const told = new WeakSet<HTMLIFrameElement>();
  const listen = ({ source, origin, data }: MessageEvent): void => {
    const height = heightOf(data);
    // looked up anew: frames come, move and go
    const frame = frames().find(({ contentWindow }) => contentWindow !== null && contentWindow === source);
    if (!frame || height === undefined) return;
    if (origin === originIn(frame.src)) fit(frame, height);
    else if (!told.has(frame)) {
      told.add(frame);
      console.warn(
        `cohesion-kit: the frame "${frame.title}" scrolls: its height came from ${origin}, which is not the origin of its src, ${frame.src}`,
      );
    }
  };
  view.addEventListener('message', listen);
  // To anybody: it says nothing, and a frame that has not loaded yet is of no origin.
  for (const { contentWindow } of frames()) contentWindow?.postMessage(ASK, '*');
  return () => view.removeEventListener('message', listen);
}

/** What of a frame is not its content, where a page counts it in. */
const AROUND = ['borderTopWidth', 'borderBottomWidth', 'paddingTop', 'paddingBottom'] as const;

function fit(frame: HTMLIFrameElement, height: number): void {
  const style = getComputedStyle(frame);
  const isCounted = style.boxSizing === 'border-box';
  const around = isCounted ? AROUND.reduce((sum, name) => sum + parseFloat(style[name]), 0) : 0;
  frame.style.height = `${height + around}px`;
}
