/**
 * Marks every point of a run, where so far only its end is marked.
 *
 * All the points of a run belong to what it signals, not the last one alone. Where two runs share a point, as at the
 * top of a rise with a fall after it, the point belongs to the later one.
 *
 * @param ends - one for each point: the mark of a run at its end, otherwise undefined; see `runEnds`
 * @param length - how many points a run has, 1 or more
 * @returns one for each point
 * @throws {RangeError} if the length is not a whole number of 1 or more
 *
 * @example
 * wholeRuns([undefined, undefined, 'higher', undefined], 2); // => [undefined, 'higher', 'higher', undefined]
 */
export function wholeRuns<Mark>(
  ends: readonly (Mark | undefined)[],
  length: number,
): readonly (Mark | undefined)[] {
  if (!Number.isSafeInteger(length) || length < 1) {
    throw new RangeError(`wholeRuns requires a whole length of 1 or more, got ${length}`);
  }
  return ends.map((_, index) => ends.slice(index, index + length).findLast((mark) => mark !== undefined));
}
