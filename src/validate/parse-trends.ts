import { IndicatorSchema } from '../document/indicator.js';
import { ObjectiveSchema } from '../document/objective.js';
import type { Strategy } from '../document/strategy.js';
import { UpdateSchema } from '../document/update.js';
import { namedPart, partsParser } from './parts-parser.js';

/**
 * A value as a strategy of which only objectives, indicators and what was reported of these are read, and the names of bodies,
 * places and groups: what a page needs that draws figures over time.
 *
 * It is `parseStrategy` for the parts that it reads; all other lists are empty in what it returns.
 *
 * @param value - a parsed JSON document of today's format, or anything else
 * @returns the strategy, or undefined; `validateStrategy` then says why
 *
 * @example
 * parseTrends(leeds2010)?.actions.length; // => 0
 */
export const parseTrends: (value: unknown) => Strategy | undefined = partsParser({
  bodies: namedPart('body'),
  groups: namedPart('group'),
  places: namedPart('place'),
  objectives: ObjectiveSchema,
  indicators: IndicatorSchema,
  updates: UpdateSchema,
});
