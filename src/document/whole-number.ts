import * as z from 'zod/mini';
import { holds } from './holds.js';

// The number formats of the schema library would bring all of its formats with them.
const wholes = new WeakSet<object>();

/**
 * A whole number that is exact as a number of JSON: a count, a line, a number of decimal places.
 *
 * @param checks - its bounds
 *
 * @example
 * wholeNumber().safeParse(1.5).success; // => false
 */
export function wholeNumber(...checks: z.core.$ZodCheck<number>[]): z.ZodMiniNumber<number> {
  const schema = z.number().check(holds(Number.isSafeInteger, 'whole'), ...checks);
  wholes.add(schema);
  return schema;
}

/** Whether a schema is of whole numbers, which JSON Schema calls integers. */
export const isWhole = (schema: object): boolean => wholes.has(schema);
