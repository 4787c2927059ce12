/** Who decided a rating, and how that is called: named, versioned and sourced, so that a reader can ask. */
export interface RuleIdentity {
  /** The name, which never changes its meaning. */
  readonly id: string;
  /** The version, by semantic versioning: a change that moves any rating is a new major version. */
  readonly version: string;
  /** What it is called; undefined where the language has words for it. */
  readonly title?: string | undefined;
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
 * | short of it by no more than the survey can tell | amber, flagged `too-close-to-call` |
 * | short of it by more | red |
 *
 * The tolerance is the one that the council set for the measure, or the way to the floor that it set. Where it set
 * neither, it is half of the last place to which the target is printed: a result that rounds to the target is close,
 * and nothing else is. We add no percentage of our own. What a survey can tell is known where the sample or the
 * interval of the result is. Both sides are compared as the decimals printed, without rounding; a tie counts for the
 * better rating.
 */
export const TARGET_DISTANCE: RuleIdentity = Object.freeze({
  id: 'target-distance',
  version: '2.0.0',
  source: 'cohesion-kit, docs/scoring.md',
});
