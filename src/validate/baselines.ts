import type { Measure } from '../document/measure.js';
import type { Value } from '../document/observation.js';
import { sameUnit } from '../document/same-unit.js';
import type { Target } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import { isOfSame } from './is-of-same.js';
import { stretches } from './stretches.js';

/**
 * A function that gives the figure that a target of a measure can be set against: the baseline of the measure, or
 * else the first result that sets one, for targets due later.
 *
 * It gives undefined where there is no such figure of the same place and people, in the same unit, and on the same
 * side of every break.
 */
export function baselines(measure: Measure): (target: Target) => Value | undefined {
  const unitOf = (value: object): Unit => ('unit' in value ? (value.unit as Unit) : measure.unit);
  const own = measure.baseline?.value.kind === 'none' ? undefined : measure.baseline;
  const set = measure.results.find(
    ({ setsBaseline, value }) => setsBaseline !== undefined && value.kind !== 'none',
  );
  const baseline = own ?? set;
  if (baseline === undefined) return () => undefined;
  const stretchOf = stretches(measure.breaks);
  const stretch = stretchOf(baseline.period);
  return (target) => {
    const [found, due] = [baseline.period?.end, target.due.end];
    const isLater = found !== undefined && due !== undefined && due > found;
    const isComparable =
      (baseline === own || isLater) &&
      isOfSame(target, baseline) &&
      stretch !== undefined &&
      stretch === stretchOf(target.due) &&
      sameUnit(unitOf(target.value), unitOf(baseline.value));
    return isComparable ? baseline.value : undefined;
  };
}
