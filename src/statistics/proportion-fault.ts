import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/**
 * Why a number of cases is no share of a total; undefined where it is one.
 *
 * @param cases - how many of them
 * @param total - out of how many
 *
 * @example
 * proportionFault(12, 10); // => { noFigure: 'exceeds-whole' }
 */
export function proportionFault(cases: number | undefined, total: number | undefined): NoFigure | undefined {
  const fault = notGiven(cases, total);
  if (fault !== undefined) return fault;
  if (cases! < 0) return noFigure('negative');
  if (total! <= 0) return noFigure('no-denominator');
  return cases! > total! ? noFigure('exceeds-whole') : undefined;
}
