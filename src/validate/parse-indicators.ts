import { IndicatorSchema } from '../document/indicator.js';
import { ObjectiveSchema } from '../document/objective.js';
import type { Strategy } from '../document/strategy.js';
import { namedPart, partsParser } from './parts-parser.js';

/**
 * A value as a strategy of which only objectives and indicators are read, and the names of bodies, places and groups: what a page needs that rates.
 *
 * It is `parseStrategy` for the parts that it reads, at half the size; all other lists are empty in what it returns.
 *
 * @param value - a parsed JSON document of today's format, or anything else
 * @returns the strategy, or undefined; `validateStrategy` then says why
 *
 * @example
 * parseIndicators(leeds2010)?.actions.length; // => 0
 */
export const parseIndicators: (value: unknown) => Strategy | undefined = partsParser({
  bodies: namedPart('body'),
  groups: namedPart('group'),
  places: namedPart('place'),
  objectives: ObjectiveSchema,
  indicators: IndicatorSchema,
});
