/**
 * Refuses lists that belong together, one figure of each for every time or place, and differ in length.
 *
 * @param name - the function that was called, for the message
 * @throws {RangeError} if they differ in length
 *
 * @example
 * requireSameLength('leastSquaresLine', [2009, 2010], [70, 72]); // => undefined
 */
export function requireSameLength(name: string, ...lists: readonly (readonly unknown[])[]): void {
  const lengths = lists.map(({ length }) => length);
  if (lengths.some((length) => length !== lengths[0])) {
    throw new RangeError(`${name} requires lists of one length, got ${lengths.join(' and ')}`);
  }
}
