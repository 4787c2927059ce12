import type { Measure } from '../../document/measure.js';
import type { NoFigureReason } from '../../statistics/no-figure.js';
import type { Reason } from '../rating.js';
import type { JudgedPolarity } from '../shortfall.js';
import type { NumberObservation, TargetFigure } from '../target-figures.js';

/** What others have, for rules that compare with them. */
export interface Against {
  /** The figures of the places that a rule compares with, in the unit of the measure, its own left out. */
  readonly peers?: readonly number[] | undefined;
  /** The figure to compare with, in the unit of the measure: that of the country, or of the whole area. */
  readonly benchmark?: number | undefined;
}

/** A measure at its standing, which a condition is about. */
export interface Subject {
  readonly measure: Measure;
  readonly polarity: JudgedPolarity;
  readonly asOf: string | undefined;
  readonly result: NumberObservation;
  /** The target, in one of the ways of reading it; undefined where the rule has no use for one. */
  readonly figure: TargetFigure | undefined;
  readonly against: Against;
}

/** Whether a condition is met, or why nobody can tell. */
export type Verdict = boolean | Reason;

/** The verdict where a method has no answer. */
export const noAnswer = (needs: NoFigureReason): Verdict => ({ code: 'rule-undecided', needs });
