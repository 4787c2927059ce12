import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import { sameUnit } from '../document/same-unit.js';
import type { Comparison } from '../statistics/comparison.js';
import { comparisonByInterval } from '../statistics/comparison-by-interval.js';
import { comparisonByProportionLimits } from '../statistics/comparison-by-proportion-limits.js';
import { comparisonByRateLimits } from '../statistics/comparison-by-rate-limits.js';
import { exactDifference } from '../statistics/exact-difference.js';
import { isNoFigure, type NoFigure } from '../statistics/no-figure.js';
import { differenceInterval } from './difference-interval.js';
import { errorInterval } from './error-interval.js';
import { judgedComparison } from './judged-comparison.js';
import { isNumberObservation, type NumberObservation } from './target-figures.js';

/** How a part stands beside the whole; plainly lower or higher where nobody has said which way is good. */
export type PartComparison = 'better' | 'worse' | 'similar' | 'lower' | 'higher';

/** How a figure of a part stands to that of the whole, and by what that is known. */
export interface WholeComparison {
  readonly is: PartComparison;
  /**
   * `difference`: by the interval of the difference of both. `interval`: by its own, with the whole taken as exact.
   * `size`: by how far a part of so many people may lie from the whole by chance.
   */
  readonly by: 'difference' | 'interval' | 'size';
  /** The confidence, more than 0 and less than 1. */
  readonly level: number;
}

/** Why a figure is not compared with that of the whole. */
export interface NotCompared {
  /**
   * `no-figure`: there is none. `no-whole`: the whole has none for that day. `unit`: they count in different units.
   * `no-error`: nothing tells how far chance reaches. `direction`: good is a value, and not more or less.
   */
  readonly notCompared: 'no-figure' | 'no-whole' | 'unit' | 'no-error' | 'direction';
}

/**
 * Whether a place or a group differs from the whole by more than chance, and which way.
 *
 * By the interval of the difference, where the error of both is known; else by the figure's own; else, for a percentage or
 * a rate with its `denominator`, by the limits of a part of that size. The last two take the whole as exact. A part is
 * taken to be independent of the whole, though it is in it: the smaller it is, the more that holds.
 *
 * @param part - the figure of the place or the group
 * @param whole - that of the whole, for the same time
 *
 * @example
 * const asked = (value, sample) => ({ value: { kind: 'number', value }, sample, nested: [] });
 * compareWithWhole(topEarnersWomen, asked(30, 400), asked(39, 4000)); // => { is: 'worse', by: 'difference', level: 0.95 }
 * compareWithWhole(topEarnersWomen, asked(30, 400), undefined); // => { notCompared: 'no-whole' }
 */
export function compareWithWhole(
  measure: Pick<Measure, 'unit' | 'polarity'>,
  part: Observation | undefined,
  whole: NumberObservation | undefined,
): WholeComparison | NotCompared {
  if (!isNumberObservation(part)) return { notCompared: 'no-figure' };
  if (whole === undefined) return { notCompared: 'no-whole' };
  if (!sameUnit(unitOf(measure, part), unitOf(measure, whole))) return { notCompared: 'unit' };
  const { direction } = measure.polarity;
  if (direction === 'nearest' || direction === 'within') return { notCompared: 'direction' };
  for (const compare of [byDifference, byInterval, bySize]) {
    const found = compare(measure, part, whole);
    if (found === undefined || isNoFigure(found.side)) continue;
    // where nobody knows which way is good, higher and lower still can be told
    const is = judgedComparison(found.side, direction === 'unknown' ? 'none' : direction);
    // of three sides there are three judgements
    return { is: is as PartComparison, by: found.by, level: found.level };
  }
  return { notCompared: 'no-error' };
}

interface Found {
  readonly side: Comparison | NoFigure;
  readonly by: WholeComparison['by'];
  readonly level: number;
}

type Compare = (
  measure: Pick<Measure, 'unit'>,
  part: NumberObservation,
  whole: NumberObservation,
) => Found | undefined;

const LEVEL = 0.95;

const unitOf = ({ unit }: Pick<Measure, 'unit'>, { value }: NumberObservation): Measure['unit'] =>
  value.unit ?? unit;

const byDifference: Compare = (measure, part, whole) => {
  const limits = differenceInterval(measure, whole, part);
  if (limits === undefined) return undefined;
  const value = exactDifference(part.value.value, whole.value.value);
  const level = errorInterval(part, measure)!.level;
  return { side: comparisonByInterval({ value, ...limits }, 0), by: 'difference', level };
};

const byInterval: Compare = (measure, part, whole) => {
  const limits = errorInterval(part, measure);
  if (limits === undefined) return undefined;
  const { lower, upper, level } = limits;
  const side = comparisonByInterval({ value: part.value.value, lower, upper }, whole.value.value);
  return { side, by: 'interval', level };
};

const bySize: Compare = (measure, part, whole) => {
  const unit = unitOf(measure, part);
  const [figure, all] = [part.value.value, whole.value.value];
  const options = { confidence: LEVEL };
  if (unit.kind === 'percent') {
    const limits = { ...options, multiplier: 100 };
    return {
      side: comparisonByProportionLimits(figure, part.denominator, all, limits),
      by: 'size',
      level: LEVEL,
    };
  }
  if (unit.kind !== 'rate') return undefined;
  const limits = { ...options, multiplier: unit.per };
  return { side: comparisonByRateLimits(figure, part.denominator, all, limits), by: 'size', level: LEVEL };
};
