import { migrate } from '../document/migrate.js';
import { type Strategy, StrategySchema } from '../document/strategy.js';
import { isSound } from './faults.js';
import { parsed } from './parsed.js';

/**
 * A value as a strategy, if it is a valid one: the same check as `validateStrategy`, without its words.
 *
 * It never throws and changes nothing.
 *
 * @param value - a parsed JSON document, or anything else
 * @returns the strategy with every list present, or undefined; `validateStrategy` then says why
 *
 * @example
 * parseStrategy({ format: 2, id: 'plan' }); // => undefined
 */
export function parseStrategy(value: unknown): Strategy | undefined {
  try {
    const strategy = parsed(StrategySchema, migrate(value));
    return strategy !== undefined && isSound(StrategySchema, strategy) ? strategy : undefined;
  } catch {
    return undefined; // an object that throws when it is looked at, which JSON never gives
  }
}
