type Working = typeof import('./working.js');

let known: Working | undefined;

/** What shows the working of a rating; undefined until it is loaded. */
export const workingNow = (): Working | undefined => known;

/** Loads what shows the working of a rating: few readers of a page open a row, and all wait for what is loaded first. */
export async function loadWorking(): Promise<void> {
  try {
    known = await import('./working.js');
  } catch (error) {
    console.error(`<cohesion-indicators> the working of ratings could not be loaded: ${String(error)}`);
  }
}
