import type { NoFigureReason } from '../statistics/no-figure.js';
import type { Since } from './earlier-result.js';
import type { Reason } from './rating.js';

/** Why one of the other lights of a measure cannot be given. None of these is a colour. */
export type UnknownReason =
  | Reason
  /** There is no earlier figure to compare with, of the time named. */
  | { readonly code: 'no-earlier-figure'; readonly since: Since }
  /** No figure with a date says where the way to the target begins. */
  | { readonly code: 'no-dated-start' }
  /** The target has no date. */
  | { readonly code: 'target-undated' }
  /** The result has no date. */
  | { readonly code: 'result-undated' }
  /** The series has fewer figures than a projection needs. */
  | { readonly code: 'too-few-figures'; readonly figures: number; readonly needed: number }
  /** The target lies farther ahead than the series reaches back. */
  | { readonly code: 'too-far-ahead' }
  /** The line leads out of what the unit allows: below zero, or above 100 per cent. */
  | { readonly code: 'off-the-scale' }
  /** There is no forecast for the period of the result. */
  | { readonly code: 'no-forecast' }
  /** The forecast is neither a number nor a range. */
  | { readonly code: 'forecast-not-a-number' }
  /** A method has no answer for these figures. */
  | { readonly code: 'no-answer'; readonly because: NoFigureReason };

/** A light that cannot be given, and every reason why, the first one first. */
export interface Unknown {
  readonly state: 'unknown';
  readonly reasons: readonly [UnknownReason, ...UnknownReason[]];
}

/** Says that something cannot be told, and why. */
export function unknown(first: UnknownReason, ...more: UnknownReason[]): Unknown {
  return { state: 'unknown', reasons: [first, ...more] };
}
