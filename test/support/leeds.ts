// The Leeds plan, read, checked and linked once for all tests. It is frozen, so no test can change it for another.
import type { Measure } from '../../src/document/measure.js';
import type { StrategyInput } from '../../src/document/strategy.js';
import { buildModel } from '../../src/model/build-model.js';
import type { Scorecard } from '../../src/score/scorecard.js';
import { type FullMeasureScore, scoreStrategy } from '../../src/score/score-strategy.js';
import document from '../../src/strategies/leeds-2010.js';
import { deepFreeze } from './deep-freeze.js';
import { valid } from './documents.js';

/** The plan as it is written, before validation. */
export const leedsInput: StrategyInput = deepFreeze(structuredClone(document));
/** The plan after validation, with its parts linked. */
export const leeds = buildModel(deepFreeze(valid(leedsInput)));
/** The plan as of the end of 2008/09, the year of its results. */
export const leedsIn2009: Scorecard<FullMeasureScore> = scoreStrategy(leeds, { asOf: '2009-03-31' });

/** A copy of the plan as it is written, to be changed. */
export function leedsCopy(): StrategyInput {
  return structuredClone(leedsInput);
}

/** One measure of the plan. */
export function leedsMeasure(id: string): Measure {
  const found = leeds.measures.find((measure) => measure.document.id === id);
  if (found === undefined) throw new RangeError(`leedsMeasure requires a measure of the plan, got "${id}"`);
  return found.document;
}
