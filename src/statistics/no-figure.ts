/** Why a figure cannot be given. None of these is a number, a zero or a rating. */
export const NO_FIGURE_REASONS = [
  /** A figure that the method needs was not given. */
  'missing',
  /** A figure given is NaN or infinite. */
  'not-finite',
  /** A count, a weight, a standard error or a population is below zero. */
  'negative',
  /** A figure that has to be above zero is not: its logarithm, or a share of it, does not exist. */
  'not-positive',
  /** The figure to divide by is zero or less: nobody was asked, nothing was expected. */
  'no-denominator',
  /** A part is greater than the whole that it is taken from. */
  'exceeds-whole',
  /** There are fewer figures, periods, places or groups than the method needs. */
  'too-few',
  /** There are more groups than the method allows. */
  'too-many',
  /** The figures do not differ, and the method divides by how much they do. */
  'no-spread',
  /** Every answer is the same, or no event or only events happened: the test has nothing to compare. */
  'all-alike',
  /** An interval is needed and is not known. */
  'no-interval',
  /** The lower limit is above the upper one. */
  'limits-reversed',
  /** The target is the baseline: there is no way to go a share of. */
  'target-is-baseline',
  /** Growth is not defined from or to zero, or from one sign to the other. */
  'no-growth',
  /** Two figures are for the same time. */
  'same-time',
  /** The series has a gap, and the method needs periods on end. */
  'gap',
  /** The group lives nowhere in the area. */
  'group-absent',
  /** The group is everybody in the area. */
  'group-is-everyone',
  /** Less of the weight is known than the method was told to require. */
  'share-too-small',
  /** Nobody has said which way is good, or nothing is. */
  'not-judged',
] as const;

/** Why a figure cannot be given. */
export type NoFigureReason = (typeof NO_FIGURE_REASONS)[number];

/** No figure, and why. It takes the place of NaN, of infinity and of a figure that would mislead. */
export interface NoFigure {
  readonly noFigure: NoFigureReason;
}

/**
 * Says that there is no figure, and why.
 *
 * @example
 * noFigure('too-few'); // => { noFigure: 'too-few' }
 */
export function noFigure(reason: NoFigureReason): NoFigure {
  return { noFigure: reason };
}

/**
 * Whether an answer is the reason why there is none.
 *
 * @example
 * isNoFigure({ noFigure: 'too-few' }); // => true
 */
export function isNoFigure(answer: unknown): answer is NoFigure {
  return typeof answer === 'object' && answer !== null && 'noFigure' in answer;
}
