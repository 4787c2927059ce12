import type { Measure } from '../document/measure.js';
import { isJudged, type JudgedPolarity } from './shortfall.js';
import type { Sight } from './sight.js';
import { isNumberObservation, type NumberObservation } from './target-figures.js';
import { type Unknown, unknown } from './unknown.js';

/** The latest result of a measure as a number, which way is good, and what it counts in. */
export interface LatestFigure {
  readonly result: NumberObservation;
  readonly value: number;
  readonly unit: Measure['unit'];
  readonly polarity: JudgedPolarity;
}

/** The latest result of a measure, where it is a number and somebody has said which way is good; or why it is not told. */
export function latestFigure({
  measure,
  standing: { result },
}: Pick<Sight, 'measure' | 'standing'>): LatestFigure | Unknown {
  const { polarity } = measure;
  if (result === undefined) return unknown({ code: 'no-result-yet' });
  if (result.value.kind === 'none') return unknown({ code: 'no-result', absence: result.value });
  if (!isNumberObservation(result)) return unknown({ code: 'result-not-a-number' });
  if (!isJudged(polarity)) {
    return unknown({ code: polarity.direction === 'none' ? 'not-judged' : 'polarity-unknown' });
  }
  return { result, value: result.value.value, unit: result.value.unit ?? measure.unit, polarity };
}
