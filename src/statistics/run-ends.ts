/**
 * Where a run of points that are all marked alike has become long enough to be told from chance.
 *
 * A point carries the mark if it and the `length` - 1 points before it all have it. A longer run ends again at each
 * further point. A point without a mark breaks the run.
 *
 * @param marks - one for each point, undefined for none
 * @param length - how many points make a run, 1 or more
 * @returns one for each point, undefined where no run ends
 * @throws {RangeError} if the length is not a whole number of 1 or more
 *
 * @example
 * runEnds(['higher', 'higher', 'higher', 'lower'], 2); // => [undefined, 'higher', 'higher', undefined]
 */
export function runEnds<Mark>(
  marks: readonly (Mark | undefined)[],
  length: number,
): readonly (Mark | undefined)[] {
  if (!Number.isSafeInteger(length) || length < 1) {
    throw new RangeError(`runEnds requires a whole length of 1 or more, got ${length}`);
  }
  let alike = 0;
  return marks.map((mark, index) => {
    alike = mark === marks[index - 1] ? alike + 1 : 1;
    return alike >= length ? mark : undefined;
  });
}
