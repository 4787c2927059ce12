import { noFigure, type NoFigure } from './no-figure.js';
import { valueAtRank } from './value-at-rank.js';

/** How the figures of many places spread, each in the unit of the figures. */
export interface Percentiles {
  /** The lowest figure. */
  readonly minimum: number;
  /** The 5th percentile. */
  readonly fifth: number;
  /** The 25th percentile. */
  readonly lowerQuartile: number;
  /** The 50th percentile. */
  readonly median: number;
  /** The 75th percentile. */
  readonly upperQuartile: number;
  /** The 95th percentile. */
  readonly ninetyFifth: number;
  /** The highest figure. */
  readonly maximum: number;
}

/**
 * How the figures of many places spread: the percentiles of a spine chart, from the lowest to the highest.
 *
 * Each by linear interpolation, as `percentile` says, rounded to 10 decimals, so that binary arithmetic does not show.
 * Three figures or fewer have no percentiles. From highest to lowest a spread grows with chance and with the number of
 * places; the quartiles are steadier.
 *
 * Source: Public Health England, Fingertips code (2019), indicator statistics.
 *
 * @param figures - the figures, in any order; those missing are left out
 * @returns `too-few` where fewer than four are known, `not-finite` where one is not
 *
 * @example
 * percentiles([65, 21.3, 28.6, 53.5, 43]); // => { minimum: 21.3, fifth: 22.76, lowerQuartile: 28.6, median: 43, upperQuartile: 53.5, ninetyFifth: 62.7, maximum: 65 }
 */
export function percentiles(figures: readonly (number | undefined)[]): Percentiles | NoFigure {
  const known = figures.filter((figure) => figure !== undefined);
  if (known.length < FEWEST) return noFigure('too-few');
  if (!known.every(Number.isFinite)) return noFigure('not-finite');
  const ordered = known.toSorted((a, b) => a - b);
  const at = (share: number): number => rounded(valueAtRank(ordered, 1 + share * (known.length - 1)));
  return {
    minimum: at(0),
    fifth: at(0.05),
    lowerQuartile: at(0.25),
    median: at(0.5),
    upperQuartile: at(0.75),
    ninetyFifth: at(0.95),
    maximum: at(1),
  };
}

const FEWEST = 4;

// Adding zero turns -0 into 0.
function rounded(figure: number): number {
  return Number(figure.toFixed(10)) + 0;
}
