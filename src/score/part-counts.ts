import type { Measure } from '../document/measure.js';
import { isNumberObservation } from './target-figures.js';
import type { Observation } from '../document/observation.js';

/** The counts behind a figure. */
export interface PartCounts {
  /** How many of them; undefined where it is not known. It is a fraction where it follows from a rounded figure. */
  readonly cases: number | undefined;
  /** Out of how many: people, or those asked. */
  readonly total: number | undefined;
}

/**
 * The counts behind a figure, as stated or as they follow from it: 23% of 200 are 46.
 *
 * @example
 * partCounts({ value: { kind: 'number', value: 23 }, denominator: 200, nested: [] }, topEarnersWomen); // => { cases: 46, total: 200 }
 */
export function partCounts(observation: Observation, { unit: common }: Pick<Measure, 'unit'>): PartCounts {
  const { denominator, numerator, sample } = observation;
  if (!isNumberObservation(observation)) return { cases: numerator, total: denominator ?? sample };
  const { value, unit = common } = observation.value;
  const per = unit.kind === 'percent' ? 100 : unit.kind === 'rate' ? unit.per : undefined;
  // people are asked for a share; how many were asked for a rate is not how many it is of
  const total = denominator ?? (unit.kind === 'percent' ? sample : undefined);
  const follows = per === undefined || total === undefined ? undefined : (value * total) / per;
  return { cases: numerator ?? (unit.kind === 'count' ? value : follows), total };
}
