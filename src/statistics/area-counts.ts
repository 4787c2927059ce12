import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/**
 * Sets a group beside everybody else, area by area, after checking that segregation between the two is defined.
 *
 * It is not where a figure is `missing` or `not-finite`, is `negative`, the group is larger than the area
 * (`exceeds-whole`), there are no areas (`too-few`), nobody lives in any (`no-denominator`), or the group is nobody
 * (`group-absent`) or everybody (`group-is-everyone`).
 *
 * @param name - the function that was called, for the message
 * @param group - members of the group in each area, zero or more
 * @param total - all people in each area, in the same order
 * @returns for each area, how many belong to the group and how many do not
 * @throws {RangeError} if the arrays are not of one length
 *
 * @example
 * areaCounts('dissimilarity', [30, 0], [100, 50]); // => [[30, 70], [0, 50]]
 */
export function areaCounts(
  name: string,
  group: readonly (number | undefined)[],
  total: readonly (number | undefined)[],
): readonly (readonly [number, number])[] | NoFigure {
  if (group.length !== total.length) {
    throw new RangeError(`${name} requires arrays of one length, got ${group.length} and ${total.length}`);
  }
  const areas = group.map((members, index) => countsOf(members, total[index]));
  const problem = areas.find((area) => 'noFigure' in area);
  if (problem !== undefined) return problem;
  if (areas.length === 0) return noFigure('too-few');
  const counts = areas as readonly (readonly [number, number])[];
  const absent = counts.every(([members]) => members === 0);
  const everyone = counts.every(([, others]) => others === 0);
  if (absent) return noFigure(everyone ? 'no-denominator' : 'group-absent');
  return everyone ? noFigure('group-is-everyone') : counts;
}

function countsOf(
  members: number | undefined,
  total: number | undefined,
): readonly [number, number] | NoFigure {
  const problem = notGiven(members, total);
  if (problem !== undefined) return problem;
  if (members! < 0 || total! < 0) return noFigure('negative');
  return members! > total! ? noFigure('exceeds-whole') : [members!, total! - members!];
}
