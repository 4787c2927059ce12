type Rest = typeof import('./rest.js');

let known: Rest | null | undefined;

/** What rows show after the first drawing; undefined until it is loaded, null where it could not be. */
export const restNow = (): Rest | null | undefined => known;

/** Loads what rows show after the first drawing. */
export async function loadRest(): Promise<void> {
  try {
    known = await import('./rest.js');
    // not by the way: a reader who opens a row after the network has gone sees it all the same
    setTimeout(known.loadWorking, SOON);
  } catch (error) {
    known = null;
    console.error(`<cohesion-indicators> the rest could not be loaded: ${String(error)}`);
  }
}

/** Milliseconds after which a page is taken to have loaded what it needed at once. */
const SOON = 500;
