// What is upgraded is marked on the element itself, by a symbol that all copies of the library share: two loaders on a page, of two
// versions perhaps, must not both upgrade a table. Nothing of it is seen in the markup, and a copy of the element has none of it.
const OWNER = Symbol.for('cohesion-kit owner');
const TOLD = Symbol.for('cohesion-kit told');

interface Marked extends Element {
  [OWNER]?: object;
  [TOLD]?: string;
}

/** Takes an element for an owner; false where another has it. */
export function claim(element: Marked, owner: object): boolean {
  element[OWNER] ??= owner;
  return element[OWNER] === owner;
}

/** Gives an element free again. */
export function release(element: Marked): void {
  delete element[OWNER];
}

/** Whether a loader has made or taken an element. */
export const isClaimed = (element: Marked): boolean => element[OWNER] !== undefined;

/** Tells the webmaster what is wrong with an element, unless the last that was told of it is the same. */
export function tell(element: Marked, message: string): void {
  if (element[TOLD] === message) return;
  element[TOLD] = message;
  console.error(`cohesion-kit: ${message}`);
}
