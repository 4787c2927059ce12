import * as z from 'zod/mini';
import { StrategySchema } from './strategy.js';

/**
 * The JSON Schema (draft 2020-12) of a strategy as it is written, for editors and for other languages.
 *
 * It holds what one part alone can show; rules that need the whole document (unique identifiers, known
 * references, safe addresses) are in `validateStrategy`.
 *
 * @example
 * strategyJsonSchema().title; // => 'Community-cohesion strategy'
 */
export function strategyJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(StrategySchema, { io: 'input', target: 'draft-2020-12' });
  return { ...schema, title: 'Community-cohesion strategy' };
}
