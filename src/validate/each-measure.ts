import { type Measure, MeasureSchema } from '../document/measure.js';
import { type Strategy, StrategySchema } from '../document/strategy.js';
import { type Cursor, walkTo } from './walk.js';

const toMeasures = walkTo<true, Measure>((schema) => schema === (MeasureSchema as unknown) || undefined);

/** Tells every measure of a strategy, and where it stands: what is found in it is found within that measure. */
export function eachMeasure(strategy: Strategy, hear: (measure: Measure, at: Cursor) => void): void {
  toMeasures(StrategySchema, strategy, (measure, _tag, { path }) =>
    hear(measure, { path, within: measure.id }),
  );
}
