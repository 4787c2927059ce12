import { exactDifference } from './exact-difference.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';

/**
 * By what share a figure would have grown each year, had it grown by the same share every year.
 *
 * (to / from)^(1 / years) - 1. A fall to zero is -1, whatever the years, and zero that stays zero did not grow.
 *
 * Source: the compound annual growth rate as Eurostat and Statistics Canada use it. Peers give infinity for growth
 * from zero and a figure of the wrong sign between two figures below zero.
 *
 * @param from - the first figure, zero or above, in any unit
 * @param to - the last figure, zero or above, in the same unit
 * @param years - from the first to the last; below zero if they are given the other way round
 * @returns a share of the figure a year, -1 or more: 0.02 is 2% a year. `missing` or `not-finite` where a figure is,
 * `same-time` for no years, `no-growth` from zero to another figure, and where a figure is below zero
 *
 * @example
 * annualGrowth(50, 60, 5); // => 0.0371…
 * annualGrowth(0, 60, 5); // => { noFigure: 'no-growth' }
 */
export function annualGrowth(
  from: number | undefined,
  to: number | undefined,
  years: number | undefined,
): number | NoFigure {
  const absent = notGiven(from, to, years);
  if (absent) return absent;
  return growth(from!, to!, years!);
}

function growth(from: number, to: number, years: number): number | NoFigure {
  if (years === 0) return noFigure('same-time');
  if (years < 0) return growth(to, from, -years);
  if (from === to && from === 0) return 0;
  if (from <= 0 || to < 0) return noFigure('no-growth');
  // Near 1 the logarithm of the ratio loses the digits that its difference from 1 keeps; near 0 it is the other way.
  const ratio = to / from;
  const logarithm = ratio < 0.5 ? Math.log(ratio) : Math.log1p(exactDifference(to, from) / from);
  const yearly = Math.expm1(logarithm / years);
  return Number.isFinite(yearly) ? yearly : noFigure('not-finite');
}
