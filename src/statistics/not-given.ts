import { noFigure, type NoFigure } from './no-figure.js';

/**
 * The first reason why figures cannot be used: one is missing, or is not a finite number.
 *
 * @returns undefined where all are finite numbers
 *
 * @example
 * notGiven(3, undefined); // => { noFigure: 'missing' }
 */
export function notGiven(...figures: readonly (number | undefined)[]): NoFigure | undefined {
  if (figures.includes(undefined)) return noFigure('missing');
  return figures.every(Number.isFinite) ? undefined : noFigure('not-finite');
}
