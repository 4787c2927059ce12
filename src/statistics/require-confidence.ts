/**
 * Refuses a level of confidence that is not one: it is a share between 0 and 1, both excluded.
 *
 * @param name - the function that was called, for the message
 * @throws {RangeError} if it is not between 0 and 1
 *
 * @example
 * requireConfidence('wilsonInterval', 0.95); // => undefined
 */
export function requireConfidence(name: string, confidence: number): void {
  if (!(confidence > 0 && confidence < 1)) {
    throw new RangeError(`${name} requires a confidence between 0 and 1, got ${confidence}`);
  }
}
