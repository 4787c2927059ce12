import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { sameUnit } from '../document/same-unit.js';
import type { Target } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import { standingAsOf } from './as-of.js';
import type { Reason } from './rating.js';
import { isJudged, shortfall } from './shortfall.js';
import { isFigures, targetFigures } from './target-figures.js';

/** How far it is to a target under one way of reading it. */
export interface Distance {
  /** The figure to reach, in the unit. */
  readonly target: number;
  /** How far the result is from it, in the unit: zero or below means that it is reached. */
  readonly distance: number;
  /** How a change was read; undefined for a plain number. */
  readonly reading: 'points' | 'per-cent' | undefined;
}

/** The way from the latest result to the next target. It is a distance and no rating. */
export type Way = WayKnown | WayUnknown;

interface WayBase {
  /** The next target after the date, if there is one. */
  readonly target: Target | undefined;
  /** The latest result at the date. */
  readonly result: Observation | undefined;
  /** What the distances are counted in. */
  readonly unit: Unit;
}

/** A way whose length is known: one distance, or one for each reading of the target. */
export interface WayKnown extends WayBase {
  /** `reached` where every reading of the target is met, else `to-go`. */
  readonly state: 'reached' | 'to-go';
  readonly distances: readonly [Distance, ...Distance[]];
}

/** A way whose length cannot be told, and why. */
export interface WayUnknown extends WayBase {
  readonly state: 'unknown';
  readonly reasons: readonly [Reason, ...Reason[]];
}

/**
 * The way from the latest result of a measure to its next target.
 *
 * @param measure - the measure, from a validated document
 * @param asOf - the date, `YYYY-MM-DD`; see `rateMeasure`
 *
 * @example
 * wayToGo(topEarnersWomen, '2009-03-31'); // => { state: 'to-go', distances: [{ target: 41, distance: 2.04, … }], … }
 */
export function wayToGo(measure: Measure, asOf?: string): Way {
  const { next, result } = standingAsOf(measure, asOf);
  const base = { target: next, result, unit: measure.unit };
  const unknown = (first: Reason, ...more: Reason[]): Way => ({
    ...base,
    state: 'unknown',
    reasons: [first, ...more],
  });

  if (next === undefined) return unknown({ code: 'no-further-target' });
  const figures = targetFigures(next, measure);
  if (!isFigures(figures)) return unknown(figures);
  if (result === undefined) return unknown({ code: 'no-result-yet' });
  if (result.value.kind === 'none') return unknown({ code: 'no-result', absence: result.value });
  if (result.value.kind !== 'number') return unknown({ code: 'result-not-a-number' });
  const { polarity } = measure;
  if (!isJudged(polarity)) {
    return unknown({ code: polarity.direction === 'none' ? 'not-judged' : 'polarity-unknown' });
  }
  const unit = result.value.unit ?? measure.unit;
  const other = figures.find((figure) => !sameUnit(figure.unit, unit));
  if (other !== undefined) return unknown({ code: 'unit-differs', result: unit, target: other.unit });

  const found = result.value.value;
  const distances = figures.map(({ value, reading }) => ({
    target: value,
    distance: shortfall(found, value, polarity),
    reading,
  }));
  const [first, ...others] = distances;
  if (first === undefined) return unknown({ code: 'target-not-a-number' });
  return {
    ...base,
    unit,
    state: distances.every(({ distance }) => distance <= 0) ? 'reached' : 'to-go',
    distances: [first, ...others],
  };
}
