import type { View } from './make-view.js';

const EVENTS = ['cohesion-ready', 'cohesion-error'] as const;

/** When a view has loaded and drawn what it was given, or has failed. To be asked before it is given anything. */
export async function whenSettled(view: View): Promise<void> {
  await new Promise<void>((done) => {
    const look = (): void => {
      if (view.state !== 'ready' && view.state !== 'error') return;
      for (const event of EVENTS) view.removeEventListener(event, look);
      done();
    };
    for (const event of EVENTS) view.addEventListener(event, look);
  });
  await view.updateComplete;
}

/** Whether a view shows something of its own: it then hides what stands inside it. */
export const isDrawn = (view: View): boolean =>
  view.shadowRoot?.querySelector<HTMLElement>('.ours + slot')?.hidden === true;
