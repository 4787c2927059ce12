import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import type { Interval } from '../statistics/interval.js';
import { isNoFigure } from '../statistics/no-figure.js';
import { wilsonInterval } from '../statistics/wilson-interval.js';

/** The interval of a figure, and how it is known. */
export interface ErrorInterval extends Interval {
  /** Its confidence, more than 0 and less than 1. */
  readonly level: number;
  /** Whether the document gives it, or it follows from the number of people asked. */
  readonly from: 'document' | 'sample';
}

/**
 * Between which limits the figure of a survey may really lie: the interval that the document gives, or else Wilson's of
 * 95% from the number of people asked.
 *
 * A sample counts as a simple random one. Most are not, and their intervals are wider: where the document gives an
 * interval, that is taken. Only for a percentage does a sample alone tell an interval.
 *
 * Source: docs/scoring.md; E. B. Wilson (1927).
 *
 * @param observation - a baseline or a result
 * @param measure - the measure that it is of
 * @returns in the unit of the figure; undefined where neither an interval nor a sample is known, the figure is no
 * number, or its limits do not hold it
 *
 * @example
 * errorInterval({ value: { kind: 'number', value: 74 }, sample: 1000, nested: [] }, { unit: { kind: 'percent' } }); // => { lower: 71.19…, upper: 76.62…, level: 0.95, from: 'sample' }
 */
export function errorInterval(
  { interval, sample, value: found }: Observation,
  { unit }: Pick<Measure, 'unit'>,
): ErrorInterval | undefined {
  if (found.kind !== 'number') return undefined;
  const { value } = found;
  if (interval !== undefined) {
    const { low, high, level } = interval;
    return low <= value && value <= high ? { lower: low, upper: high, level, from: 'document' } : undefined;
  }
  if (sample === undefined || (found.unit ?? unit).kind !== 'percent') return undefined;
  const limits = wilsonInterval((value * sample) / 100, sample);
  if (isNoFigure(limits)) return undefined;
  return { lower: 100 * limits.lower, upper: 100 * limits.upper, level: 0.95, from: 'sample' };
}
