import type * as z from 'zod/mini';
import { EARLY } from './early.js';
import { quickened } from './quickened.js';

/**
 * Whether a value is as a schema asks for: the search ends at the first part of a list that is not.
 *
 * It never throws: an object that throws when it is looked at does not fit, nor does one with more faults than zod
 * finds room for on the stack of the engine.
 *
 * @example
 * fits(IdentifierSchema, 'ni-4'); // => true
 * fits(IdentifierSchema, 'NI 4'); // => false
 */
export function fits(schema: z.ZodMiniType, value: unknown): boolean {
  try {
    return quickened(schema).safeParse(value, EARLY).success;
  } catch {
    return false;
  }
}
