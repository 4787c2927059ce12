import type { Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import type { NoFigure } from '../statistics/no-figure.js';
import { quantileByBounds } from '../statistics/quantile-by-bounds.js';
import type { PartStanding } from './parts-against-whole.js';
import { isNumberObservation } from './target-figures.js';

/** Places or groups in as many classes as are asked for. */
export interface PartQuantiles {
  /** What the first class holds: the `best`, or the `lowest` where nobody has said whether more or less is good. */
  readonly first: 'best' | 'lowest';
  /** The class of each, 1 for the first, in the order given; or why it has none. */
  readonly classes: readonly (number | NoFigure)[];
}

/**
 * Puts the figures of places or groups into classes, such as fifths: by bounds between them, so that equal figures are always in
 * one class (`quantileByBounds`).
 *
 * They are ranked among those that are given: give it those of one kind, since a region and a ward in it are no two of a kind.
 * A figure in another unit than the measure has no class (`missing`). A fifth says nothing of whether a difference is more than chance.
 *
 * @param parts - of `partsAgainstWhole`
 * @param classes - how many: 5 for fifths
 * @throws {RangeError} if the number of classes is not a whole number above zero
 *
 * @example
 * partQuantiles(topEarnersWomen, [{ observation: undefined }]); // => { first: 'best', classes: [{ noFigure: 'missing' }] }
 */
export function partQuantiles(
  { polarity, unit }: Pick<Measure, 'polarity' | 'unit'>,
  parts: readonly Pick<PartStanding, 'observation'>[],
  classes = 5,
): PartQuantiles {
  const { direction } = polarity;
  const figures = parts.map(({ observation }) =>
    isNumberObservation(observation) && sameUnit(observation.value.unit ?? unit, unit)
      ? observation.value.value
      : undefined,
  );
  return {
    first: direction === 'higher' || direction === 'lower' ? 'best' : 'lowest',
    classes: quantileByBounds(figures, classes, { highestFirst: direction === 'higher' }),
  };
}
