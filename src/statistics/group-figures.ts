import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireSameLength } from './require-same-length.js';

/** The figures of groups, and how they lie about the figure of all people together. */
export interface GroupFigures {
  readonly values: readonly number[];
  /** The share of all people who are in each group; they add up to 1. */
  readonly shares: readonly number[];
  /** The mean of the figures, each counting by its people: the figure of all together. */
  readonly mean: number;
  /** Each figure less that mean: exactly zero where all figures are the same. */
  readonly deviations: readonly number[];
}

/**
 * What measures of inequality are made of, from the figure and the people of each group.
 *
 * Figures are taken from the first one before they are averaged, so that groups that are alike have no inequality
 * left over from rounding.
 *
 * @param name - the function that was called, for the message
 * @param values - a figure for each group
 * @param populations - the people of each group, above zero
 * @returns `too-few` below two groups, `missing` or `not-finite` where a figure is or the arithmetic goes beyond what
 * numbers hold; for populations `negative`, or `not-positive` for a group of nobody
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * groupFigures('it', [40, 60], [300, 100]); // => { values: [40, 60], shares: [0.75, 0.25], mean: 45, deviations: [-5, 15] }
 */
export function groupFigures(
  name: string,
  values: readonly (number | undefined)[],
  populations: readonly (number | undefined)[],
): GroupFigures | NoFigure {
  requireSameLength(name, values, populations);
  if (values.length < 2) return noFigure('too-few');
  const fault = notGiven(...values, ...populations) ?? populationFault(populations as readonly number[]);
  if (fault !== undefined) return fault;
  const [figures, people] = [values as readonly number[], populations as readonly number[]];
  const total = people.reduce((sum, population) => sum + population, 0);
  const shares = people.map((population) => population / total);
  const first = figures[0]!;
  const steps = figures.map((value) => value - first);
  const middle = steps.reduce((sum, step, group) => sum + shares[group]! * step, 0);
  const deviations = steps.map((step) => step - middle);
  if (![total, first + middle, ...deviations].every(Number.isFinite)) return noFigure('not-finite');
  return { values: [...figures], shares, mean: first + middle, deviations };
}

/**
 * Why populations cannot be used: one is `negative`, or nobody (`not-positive`).
 *
 * @returns undefined where all are above zero
 *
 * @example
 * populationFault([120, 0]); // => { noFigure: 'not-positive' }
 */
export function populationFault(populations: readonly number[]): NoFigure | undefined {
  if (populations.some((population) => population < 0)) return noFigure('negative');
  return populations.every((population) => population > 0) ? undefined : noFigure('not-positive');
}
