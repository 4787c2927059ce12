import { eachGiven, givenAmong } from './each-given.js';
import { noFigure, type NoFigure } from './no-figure.js';

/** What the ends of a scale become. */
export interface ScaleOptions {
  /** What the lowest becomes. Default: 0. */
  readonly from?: number | undefined;
  /** What the highest becomes. Default: 1. */
  readonly to?: number | undefined;
}

/**
 * Figures on a scale from the lowest to the highest of them: (x - min) / (max - min).
 *
 * One new extreme moves all the others; fixed ends (`goalposts`) do not.
 *
 * Source: OECD and JRC, "Handbook on Constructing Composite Indicators" (2008), min-max.
 *
 * @param values - in any unit
 * @returns a figure for each; `no-spread` where they do not differ, `missing` and `not-finite` where one is
 *
 * @example
 * minMaxScaled([3, undefined, 9, 1], { to: 100 }); // => [25, { noFigure: 'missing' }, 100, 0]
 */
export function minMaxScaled(
  values: readonly (number | undefined)[],
  { from = 0, to = 1 }: ScaleOptions = {},
): (number | NoFigure)[] {
  const given = givenAmong(values);
  const [low, high] = [Math.min(...given), Math.max(...given)];
  return eachGiven(values, (value) =>
    high === low ? noFigure('no-spread') : from + ((value - low) / (high - low)) * (to - from),
  );
}
