import { type Estimate, estimateWithin, type RatioEstimate, ratioWithin } from './estimate.js';
import type { EndMoves } from './line-ends.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';

/** Inequality over a whole order of groups, from a line through them. */
export interface SlopeAndRatio {
  /** The line at the best placed end less the line at the worst placed end, in the unit of the figures. */
  readonly slopeIndex: Estimate;
  /** The line at the best placed end over the line at the worst placed end: 1 is no inequality. */
  readonly relativeIndex: RatioEstimate | NoFigure;
}

/** A line at one of its ends. */
export interface LineEnd {
  /** In the unit of the figures. */
  readonly value: number;
  /** How much the value rises where the scale on which the line is straight rises by one. */
  readonly rise: number;
}

/**
 * The slope index and the relative index from the two ends of a line, with standard errors by the delta method: that of
 * the difference, and that of the logarithm of the ratio.
 *
 * @param moves - by how much the error of each group moves the line at its ends, on the scale on which it is straight;
 * or why that is not known
 * @param reach - how many standard errors the intervals reach to each side
 * @returns the indices; the relative one is `not-positive` where the line is zero or less at an end. Or `not-finite`
 *
 * @example
 * slopeAndRatio({ worst: { value: 40, rise: 1 }, best: { value: 60, rise: 1 } }, [{ worst: 3, best: 0 }, { worst: 0, best: 4 }], 1).slopeIndex;
 * // => { value: 20, standardError: 5, interval: { lower: 15, upper: 25 } }
 */
export function slopeAndRatio(
  { worst, best }: { readonly worst: LineEnd; readonly best: LineEnd },
  moves: readonly EndMoves[] | NoFigure,
  reach: number,
): SlopeAndRatio | NoFigure {
  const error = (ofWorst: number, ofBest: number): number | NoFigure =>
    isNoFigure(moves) ? moves : Math.hypot(...moves.map((move) => ofBest * move.best - ofWorst * move.worst));
  const slopeIndex = estimateWithin(best.value - worst.value, error(worst.rise, best.rise), reach);
  if (isNoFigure(slopeIndex)) return slopeIndex;
  const relativeIndex =
    worst.value > 0 && best.value > 0
      ? ratioWithin(best.value / worst.value, error(worst.rise / worst.value, best.rise / best.value), reach)
      : noFigure('not-positive');
  return { slopeIndex, relativeIndex };
}
