/** The form of the messages; a frame of a later form is not understood, and scrolls. */
const FORM = 1;

/** A height that no page of ours has. What asks for more is left as it is, and scrolls. */
const TALLEST = 1_000_000;

/** What a frame tells the page around it: how high its content is, in CSS pixels, and nothing else. */
export interface HeightMessage {
  readonly cohesion: typeof FORM;
  readonly height: number;
}

/** What a page asks of its frames, which may have told their height before anybody listened. */
export const ASK = { cohesion: FORM, ask: 'height' } as const;

/** The message that tells a height. */
export const heightMessage = (height: number): HeightMessage => ({ cohesion: FORM, height });

/**
 * The height that a message tells, in CSS pixels; undefined where it is none of a frame of ours. A message comes from anybody, so
 * nothing is taken for granted: only properties of its own count, and only a number above zero that a page can have.
 */
export function heightOf(message: unknown): number | undefined {
  if (!isOfUs(message)) return undefined;
  const height = own(message, 'height');
  return typeof height === 'number' && height > 0 && height <= TALLEST ? height : undefined;
}

/** Whether a message asks for the height. */
export const asksForHeight = (message: unknown): boolean =>
  isOfUs(message) && own(message, 'ask') === ASK.ask;

const isOfUs = (message: unknown): message is object =>
  typeof message === 'object' && message !== null && own(message, 'cohesion') === FORM;

const own = (message: object, name: string): unknown =>
  Object.hasOwn(message, name) ? (message as Record<string, unknown>)[name] : undefined;
