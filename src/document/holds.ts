import * as z from 'zod/mini';

/**
 * A check of a schema that a value fails which does not hold.
 *
 * It is `refine` of the schema library in a few words: its own brings a whole kind of schema with it, which every page
 * would load.
 *
 * @param test - whether a value holds
 * @param error - the key of what is said where it does not
 */
export function holds<Value>(test: (value: Value) => boolean, error: string): z.core.$ZodCheck<Value> {
  return z.check(
    ({ value, issues }) => {
      if (!test(value)) issues.push({ code: 'custom', message: error, input: value, continue: true });
    },
    { error },
  );
}
