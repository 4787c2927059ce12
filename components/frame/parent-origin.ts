/** What a frame can know of the page around it. */
export interface Surroundings {
  /** The origin of the page around it, where the browser lets it be read: that is only where it is the frame's own. */
  readonly same: string | undefined;
  /** The origin of the page around it as the browser gives it; not every browser does. */
  readonly ancestor: string | undefined;
  /** The address of the page that led here; empty where that page keeps it to itself. */
  readonly referrer: string;
  /** The origin of the frame itself. */
  readonly own: string;
}

/** To anybody: for the height of a public page, which is no secret. */
const ANYBODY = '*';

/**
 * The origin that a frame sends its height to: that of the page around it where it is known, else anybody's. What the page around it
 * says of itself, as in the address of the frame, is not asked.
 */
export function parentOrigin({ same, ancestor, referrer, own }: Surroundings): string {
  if (same !== undefined) return same;
  if (ancestor !== undefined) return originIn(ancestor) ?? ANYBODY;
  const led = originIn(referrer);
  // a page that may not be read is of another origin: a referrer of ours is only where this frame was before
  return led === undefined || led === own ? ANYBODY : led;
}

/** The origin of an address of the web; a page in a sandbox has none. */
export function originIn(address: string): string | undefined {
  try {
    const { origin, protocol } = new URL(address);
    return /^https?:$/.test(protocol) ? origin : undefined;
  } catch {
    return undefined;
  }
}

/** What the page in a window knows of the page around it. */
export function surroundingsOf(view: Window): Surroundings {
  return {
    same: sameOrigin(view.parent),
    // not in every browser
    ancestor: (view.location.ancestorOrigins as DOMStringList | undefined)?.[0],
    referrer: view.document.referrer,
    own: view.location.origin,
  };
}

function sameOrigin(parent: Window): string | undefined {
  try {
    return originIn(parent.location.href);
  } catch {
    return undefined;
  }
}
