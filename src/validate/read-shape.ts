import type * as z from 'zod/mini';
import { StrategySchema } from '../document/strategy.js';

/** What the schema says of a value; undefined where the value throws when it is looked at, as no JSON does. */
export function readShape(
  value: unknown,
): z.core.util.SafeParseResult<z.output<typeof StrategySchema>> | undefined {
  try {
    return StrategySchema.safeParse(value);
  } catch {
    return undefined;
  }
}
