import type { Absence } from '../document/absence.js';
import type { Condition } from '../document/condition.js';
import type { Note } from '../document/note.js';
import type { NestedFigure, Observation } from '../document/observation.js';
import type { Polarity } from '../document/polarity.js';
import type { Level } from '../document/rule.js';
import type { Target } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import type { NoFigureReason } from '../statistics/no-figure.js';
import type { RuleIdentity } from './rule.js';

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
  | { readonly code: 'not-judged' }
  /**
   * The rule asks for something that is not known: a tolerance or a floor, an earlier result, or the answer of a method,
   * which has none for the reason named.
   */
  | { readonly code: 'rule-undecided'; readonly needs: 'tolerance' | 'earlier-result' | NoFigureReason };

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
  /** The result and the target are nearer to each other than the survey can tell. */
  | { readonly code: 'too-close-to-call'; readonly margin: number }
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
  /**
   * Whether the council set the tolerance, it is what the survey can tell, or it follows from the rounding of the
   * printed target.
   */
  readonly toleranceFrom: 'council' | 'interval' | 'rounding';
  /** Decimal places in which the target is printed. */
  readonly decimals: number;
  /** What the limits and the shortfall are counted in. */
  readonly unit: Unit;
}

interface RatingBase {
  /** The rule that made it. */
  readonly rule: RuleIdentity;
  /** The date as of which it holds, `YYYY-MM-DD`; undefined where the document gives no dates. */
  readonly asOf: string | undefined;
  /** What it was made from. */
  readonly inputs: RatingInputs;
  /** What a reader needs to know beside it. */
  readonly flags: readonly Flag[];
}

/** A measure that was rated by the distance to its target. */
export interface Rated extends RatingBase {
  readonly rating: Colour;
  readonly thresholds: Thresholds;
  /** How far the result falls short of the target, in the unit of the limits; below zero where it is better. */
  readonly shortfall: number;
}

/** A limit that a condition of a rule sets to the shortfall, in the unit of the figures. */
export interface ShortfallLimit {
  /** The place of the level among those of the rule: 0 is the best. */
  readonly level: number;
  /** The colour of the level, in three. */
  readonly colour: Colour;
  /** How far short the result may fall for it; below zero where it has to be better than the target. */
  readonly shortfall: number;
}

/** A level of a rule that a measure reached. */
export interface ReachedLevel extends Pick<Level, 'word' | 'colour'> {
  /** Its place among those of the rule: 0 is the best. */
  readonly place: number;
}

/** A measure that was rated by a rule of a council, or by a preset. */
export interface RatedByRule extends RatingBase {
  /** The colour of the level, in three: blue counts as green, and what lies between green and red as amber. */
  readonly rating: Colour;
  /** The level, with the council's own word and its colour. */
  readonly level: ReachedLevel;
  /** The condition that it met; undefined where it met none and is on the last level. */
  readonly because: Condition | undefined;
  /** How far the result falls short of the target; undefined where the rule has no use for a target. */
  readonly shortfall: number | undefined;
  /** The limits of the rule for it; none where the rule has no use for a target. */
  readonly limits: readonly ShortfallLimit[];
  /** The earlier result that it was compared with, where the rule asks for one. */
  readonly earlier: Observation | undefined;
}

/** A measure that was not rated, and every reason why, the first one first. */
export interface NotRated extends RatingBase {
  readonly rating: 'none';
  readonly reasons: readonly [Reason, ...Reason[]];
}

/** Where a measure stands against its target, and how that was decided. */
export type Rating = Rated | RatedByRule | NotRated;
