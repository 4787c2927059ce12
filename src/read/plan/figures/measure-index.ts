import type { IndicatorInput } from '../../../document/indicator.js';
import type { MeasureInput } from '../../../document/measure.js';
import { PartIndex } from './part-index.js';

const indexes = new WeakMap<readonly MeasureInput[], PartIndex<MeasureInput>>();

/** The measures of an indicator by their parts and names; it goes on while measures are added to the list. */
export function measureIndex({ measures }: IndicatorInput): PartIndex<MeasureInput> {
  let index = indexes.get(measures);
  if (!index) {
    index = new PartIndex(measures, ({ part, name }) => ({ code: part, name }));
    indexes.set(measures, index);
  }
  return index;
}
