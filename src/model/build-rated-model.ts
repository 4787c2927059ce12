import type { Strategy } from '../document/strategy.js';
import { freezeLinks } from './freeze-links.js';
import { linkRated } from './link-rated.js';
import type { RatedModel } from './rated-model.js';

/**
 * Links what a page needs that only rates: objectives, outcomes, indicators with their measures, actions and bodies.
 *
 * The order of the document is kept everywhere. The document itself is not copied and not changed; the links
 * around it are frozen. A list may be empty because it was not loaded: references to parts of that kind are then
 * passed over. Time and memory are linear in the number of parts.
 *
 * @param strategy - a strategy from `validateStrategy`, whole or with lists left empty
 * @throws {RangeError} if a reference leads nowhere although parts of its kind are there, which validation rules out
 *
 * @example
 * const result = validateStrategy(leeds2010);
 * if (result.ok) buildRatedModel(result.strategy).objectives[2].indicators.length; // => 2
 */
export function buildRatedModel(strategy: Strategy): RatedModel {
  return freezeLinks(linkRated(strategy, { asks: 'buildRatedModel', partly: true }));
}
