/** How a rating is made: named, versioned and sourced, so that a reader can ask who decided it. */
export interface Rule {
  /** The name, which never changes its meaning. */
  readonly id: string;
  /** The version, by semantic versioning: a change that moves any rating is a new major version. */
  readonly version: string;
  /** Where the rule comes from: who set it, and where it is written. */
  readonly source: string;
}

/**
 * Our default rule: the distance from the result to the target, in the unit of the measure.
 *
 * | the result is | rating |
 * | --- | --- |
 * | at the target, or better | green |
 * | short of it by the tolerance, or less | amber |
 * | short of it by more | red |
 *
 * The tolerance is the one that the council set for the measure. Where it set none, it is half of the last
 * place to which the target is printed: a result that rounds to the target is close, and nothing else is. We
 * add no percentage of our own. Both sides are compared as the decimals printed, without rounding; a tie counts
 * for the better rating.
 */
export const TARGET_DISTANCE: Rule = Object.freeze({
  id: 'target-distance',
  version: '1.0.0',
  source: 'cohesion-kit, docs/scoring.md',
});
