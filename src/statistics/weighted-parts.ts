import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireSameLength } from './require-same-length.js';

/** One part of a composite, with its share of the weight of those that are there. */
export interface WeightedPart {
  readonly value: number;
  /** Between 0 and 1; the shares of all parts add up to 1. */
  readonly share: number;
}

/** How a composite is made. */
export interface CompositeOptions {
  /** The weight of each part, zero or more. Default: all weigh the same. */
  readonly weights?: readonly (number | undefined)[] | undefined;
  /** The least share of the parts, by number, that must be there; as many is enough. Default: any. */
  readonly minimumShare?: number | undefined;
}

/**
 * The parts of a composite that are there, with their weights made to add up to one; or why there is no composite.
 *
 * @param name - the function that was called, for the message
 *
 * @example
 * weightedParts('it', [40, undefined, 60], { weights: [1, 5, 3] }); // => [{ value: 40, share: 0.25 }, { value: 60, share: 0.75 }]
 */
export function weightedParts(
  name: string,
  values: readonly (number | undefined)[],
  { weights = values.map(() => 1), minimumShare = 0 }: CompositeOptions,
): readonly WeightedPart[] | NoFigure {
  requireSameLength(name, values, weights);
  if (!(minimumShare >= 0 && minimumShare <= 1)) {
    throw new RangeError(`${name} requires a minimum share from 0 to 1, got ${minimumShare}`);
  }
  const given = [...values.entries()].filter(([, value]) => value !== undefined);
  const fault = notGiven(...weights, ...given.map(([, value]) => value));
  if (fault !== undefined) return fault;
  if (weights.some((weight) => weight! < 0)) return noFigure('negative');
  if (given.length === 0) return noFigure('missing');
  if (given.length < minimumShare * values.length) return noFigure('share-too-small');
  const whole = given.reduce((sum, [index]) => sum + weights[index]!, 0);
  if (whole === 0) return noFigure('no-denominator');
  return given.map(([index, value]) => ({ value: value!, share: weights[index]! / whole }));
}
