import { ActionSchema } from '../document/action.js';
import { ConflictSchema } from '../document/conflict.js';
import { IndicatorSchema } from '../document/indicator.js';
import { ObjectiveSchema } from '../document/objective.js';
import { RelatedDocumentSchema } from '../document/related-document.js';
import type { Strategy } from '../document/strategy.js';
import { namedPart, partsParser } from './parts-parser.js';
import { quickened } from './quickened.js';

/**
 * A value as a strategy of which only bodies, objectives, indicators, actions, the documents that these name and
 * conflicts are read: what a page needs that shows who does what by when. The indicators are read so that whoever
 * hears that the plan is there gets its ratings.
 *
 * It is `parseStrategy` for the parts that it reads; all other lists are empty in what it returns.
 *
 * @param value - a parsed JSON document of today's format, or anything else
 * @returns the strategy, or undefined; `validateStrategy` then says why
 *
 * @example
 * parseActions(leeds2010)?.funds.length; // => 0
 */
export const parseActions: (value: unknown) => Strategy | undefined = partsParser({
  bodies: namedPart('body'),
  objectives: ObjectiveSchema,
  indicators: IndicatorSchema,
  documents: RelatedDocumentSchema,
  actions: quickened(ActionSchema),
  conflicts: ConflictSchema,
});
