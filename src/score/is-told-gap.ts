import type { GrowingGap } from './equality-guard.js';
import { partDisclosure } from './part-disclosure.js';
import { partsAgainstWhole } from './parts-against-whole.js';

/**
 * Whether the figures of a gap, and whose they are, may be shown beside those of the other places or groups of its measure.
 *
 * Not where one of these is suppressed or so small that it tells of single people: a figure beside it might give it away.
 * Nor where the gap is of an earlier day than the others, so that nobody sees what stands beside it.
 *
 * @param asOf - the date, `YYYY-MM-DD`: results after it are not looked at
 *
 * @example
 * const figure = (value) => ({ value: { kind: 'number', value }, nested: [] });
 * const now = { day: '2009-03-31', figure: figure(60), whole: figure(70), size: 10, interval: undefined };
 * const gap = { of: { group: 'g' }, now, before: undefined, movement: 'wider' };
 * isToldGap({ score: leedsIn2009.measures[0], gap }, '2009-03-31'); // => false
 */
export function isToldGap({ score, gap }: GrowingGap, asOf: string | undefined): boolean {
  const { document } = score.measure;
  return (['place', 'group'] as const)
    .filter((by) => gap.of[by] !== undefined)
    .every((by) => {
      const beside = partsAgainstWhole(document, by, { asOf });
      if (beside === undefined) return false;
      const { parts } = beside;
      const isSuppressed = parts.some(
        ({ observation }) => observation?.value.kind === 'none' && observation.value.reason === 'suppressed',
      );
      return (
        !isSuppressed &&
        partDisclosure(document, beside, () => undefined).small.size === 0 &&
        parts.some(({ observation }) => observation === gap.now.figure)
      );
    });
}
