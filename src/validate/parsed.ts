import type * as z from 'zod/mini';
import { EARLY } from './early.js';
import { quickened } from './quickened.js';

/**
 * A value as its schema gives it, or undefined where anything is wrong with it: the search ends at the first fault.
 *
 * It never throws: an object that throws when it is looked at is wrong, and so is one with more faults than fit on
 * the stack of the engine, which zod puts them on.
 *
 * @example
 * parsed(IdentifierSchema, 'ni-4'); // => 'ni-4'
 * parsed(IdentifierSchema, 'NI 4'); // => undefined
 */
export function parsed<Schema extends z.ZodMiniType>(
  schema: Schema,
  value: unknown,
): z.output<Schema> | undefined {
  try {
    const { success, data } = quickened(schema).safeParse(value, EARLY);
    return success ? data : undefined;
  } catch {
    return undefined;
  }
}
