import { type Strategy, StrategySchema } from '../document/strategy.js';
import { danglingReferences } from './rules/dangling-references.js';
import { repeatedIdentifiers } from './rules/repeated-identifiers.js';

/**
 * A value as a strategy, if it is a valid one: the same check as `validateStrategy`, without its words.
 *
 * It is for pages that show a strategy and load the words for a webmaster's mistakes only when there is one.
 * It never throws and changes nothing.
 *
 * @param value - a parsed JSON document, or anything else
 * @returns the strategy with every list present, or undefined; `validateStrategy` then says why
 *
 * @example
 * parseStrategy({ format: 1, id: 'plan' }); // => undefined
 */
export function parseStrategy(value: unknown): Strategy | undefined {
  try {
    const shape = StrategySchema.safeParse(value);
    if (!shape.success) return undefined;
    const faults = [repeatedIdentifiers(shape.data), danglingReferences(shape.data)];
    return faults.every((found) => found.next().done) ? shape.data : undefined;
  } catch {
    return undefined; // an object that throws when it is looked at, which JSON never gives
  }
}
