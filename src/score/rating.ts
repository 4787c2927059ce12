import type { Absence } from '../document/absence.js';
import type { Note } from '../document/note.js';
import type { NestedFigure, Observation } from '../document/observation.js';
import type { Polarity } from '../document/polarity.js';
import type { Target } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import type { Rule } from './rule.js';

/** A colour that a rule gave. */
export type Colour = 'green' | 'amber' | 'red';

/** The colours, best first, and the answer for a measure that cannot be rated. */
export const RATINGS = ['green', 'amber', 'red', 'none'] as const;

/** Why a measure cannot be rated, or its way to a target not be told. None of these is a colour. */
export type Reason =
  /** The target due has no value, for the reason in `absence`. */
  | { readonly code: 'no-target'; readonly absence: Absence }
  /** No target is due at the date; `next` is the first that will be. */
  | { readonly code: 'no-target-due'; readonly next: Target | undefined }
  /** No target lies after the date. */
  | { readonly code: 'no-further-target' }
  /** The latest result has no value, for the reason in `absence`. */
  | { readonly code: 'no-result'; readonly absence: Absence }
  /** No result had been found at the date. */
  | { readonly code: 'no-result-yet' }
  /** The latest result is older than the target. */
  | { readonly code: 'result-before-target' }
  /** The target is words, a direction, a range or a bound. */
  | { readonly code: 'target-not-a-number' }
  /** The result is words, a range or a bound. */
  | { readonly code: 'result-not-a-number' }
  /** Result and target are in different units, and nothing converts one into the other. */
  | { readonly code: 'unit-differs'; readonly result: Unit; readonly target: Unit }
  /** The target is a change from a baseline that is not known. */
  | { readonly code: 'no-baseline' }
  /** The target can be read in several ways, and they give different ratings. */
  | { readonly code: 'readings-disagree' }
  /** Nobody has said which way is good. */
  | { readonly code: 'polarity-unknown' }
  /** The measure is context and is not judged. */
  | { readonly code: 'not-judged' };

/** A remark that a reader needs beside a rating. It never changes the colour. */
export type Flag =
  /** The next target asks for less than the result already shows: the data or the definition may be wrong. */
  | { readonly code: 'next-target-already-met'; readonly target: Target }
  /** The target asks for no change from the baseline. */
  | { readonly code: 'target-equals-baseline' }
  /** The next target is in another unit: the series ends here. */
  | { readonly code: 'unit-changes'; readonly target: Target }
  /** The result is as good as the scale allows. */
  | { readonly code: 'at-limit' }
  /** Another figure is printed in the same cell and is not rated. */
  | { readonly code: 'nested-figure'; readonly figure: NestedFigure }
  /** Which way is good is doubtful. */
  | { readonly code: 'polarity-doubtful' }
  /** The document, or the one who entered it, warns of something. */
  | { readonly code: 'caution'; readonly note: Note };

/** What a rating was made from. */
export interface RatingInputs {
  /** The result, and when it was found. */
  readonly result: Observation | undefined;
  /** The target, and by when. */
  readonly target: Target | undefined;
  /** The baseline, if one is known as a number. */
  readonly baseline: Observation | undefined;
  /** What the figures count in. */
  readonly unit: Unit;
  /** Which way is good, and how that is known. */
  readonly polarity: Polarity;
}

/** The limits that decided, in the unit of the figures that were compared. */
export interface Thresholds {
  /** The figure that is just good enough for green. */
  readonly green: number;
  /** How far short of it is still amber. */
  readonly tolerance: number;
  /** Whether the council set the tolerance, or it follows from the rounding of the printed target. */
  readonly toleranceFrom: 'council' | 'rounding';
  /** Decimal places in which the target is printed. */
  readonly decimals: number;
  /** What the limits and the shortfall are counted in. */
  readonly unit: Unit;
}

interface RatingBase {
  /** The rule that made it. */
  readonly rule: Rule;
  /** The date as of which it holds, `YYYY-MM-DD`; undefined where the document gives no dates. */
  readonly asOf: string | undefined;
  /** What it was made from. */
  readonly inputs: RatingInputs;
  /** What a reader needs to know beside it. */
  readonly flags: readonly Flag[];
}

/** A measure that was rated. */
export interface Rated extends RatingBase {
  readonly rating: Colour;
  readonly thresholds: Thresholds;
  /** How far the result falls short of the target, in the unit of the limits; below zero where it is better. */
  readonly shortfall: number;
}

/** A measure that was not rated, and every reason why, the first one first. */
export interface NotRated extends RatingBase {
  readonly rating: 'none';
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** Where a measure stands against its target, and how that was decided. */
export type Rating = Rated | NotRated;
