import type { ConfidenceOptions } from './confidence-options.js';
import { noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireSameLength } from './require-same-length.js';

/** How sure the figures of groups are, and how sure the interval is to be. */
export interface GroupErrorOptions extends ConfidenceOptions {
  /** The standard error of each group's figure, in its unit. Without them there is no interval. */
  readonly standardErrors?: readonly (number | undefined)[] | undefined;
}

/**
 * The standard errors of groups, or why they cannot be used: `missing`, `not-finite` or `negative`.
 *
 * @param name - the function that was called, for the message
 * @throws {RangeError} if there is not one for each figure
 *
 * @example
 * groupErrors('it', [40, 60], undefined); // => { noFigure: 'missing' }
 */
export function groupErrors(
  name: string,
  values: readonly unknown[],
  standardErrors: readonly (number | undefined)[] | undefined,
): readonly number[] | NoFigure {
  if (standardErrors === undefined) return noFigure('missing');
  requireSameLength(name, values, standardErrors);
  const fault = notGiven(...standardErrors);
  if (fault !== undefined) return fault;
  return standardErrors.some((error) => error! < 0)
    ? noFigure('negative')
    : (standardErrors as readonly number[]);
}

/**
 * The standard error of what is calculated from independent figures, by the delta method: the root of the sum of
 * (derivative × standard error)².
 *
 * @param derivatives - how much the result rises for each unit that a figure rises
 * @param errors - the standard errors of the figures, or why there are none
 * @returns `no-spread` where no figure moves the result, as at equality: the method then says nothing
 *
 * @example
 * propagatedError([3, -4], [1, 1]); // => 5
 */
export function propagatedError(
  derivatives: readonly number[],
  errors: readonly number[] | NoFigure,
): number | NoFigure {
  if ('noFigure' in errors) return errors;
  if (derivatives.every((derivative) => derivative === 0)) return noFigure('no-spread');
  return Math.hypot(...derivatives.map((derivative, group) => derivative * errors[group]!));
}
