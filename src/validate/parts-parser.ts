import * as z from 'zod/mini';
import { HEAD } from '../document/head.js';
import { identifierOf } from '../document/identifier.js';
import { LIST_NAMES } from '../document/list-names.js';
import type { Strategy } from '../document/strategy.js';
import { TextSchema } from '../document/text.js';
import { isLinked } from './is-linked.js';

/** The lists that are checked, each with the schema of its parts. */
export type CheckedLists = { readonly [Name in (typeof LIST_NAMES)[number]]?: z.ZodMiniType };

const UNCHECKED = z.optional(z.unknown());

/** A part of which a page shows the name: the rest is kept as it is, unchecked. */
export const namedPart = (kind: 'body' | 'place' | 'group'): z.ZodMiniType =>
  z.looseObject({ id: identifierOf(kind), name: TextSchema });

/**
 * A function that reads only some of the lists of a strategy: those that a page shows.
 *
 * What it reads is checked for its shape, for repeated identifiers, and for references that lead nowhere among what
 * it reads; the other rules between parts are left to `validateStrategy`. The other lists are not looked at, and
 * are empty in what it returns, so that a page need not load the schemas of what it does not show. A name that
 * the format does not have is refused all the same. It never throws, changes nothing, and reads today's format
 * alone.
 *
 * @param lists - the lists to read, with the schema of a part of each
 * @returns a function from any value to the strategy, or to undefined where those lists or the head are not valid
 */
export function partsParser(lists: CheckedLists): (value: unknown) => Strategy | undefined {
  const schema = z.strictObject({
    edition: UNCHECKED,
    ...Object.fromEntries(
      LIST_NAMES.map((name) => {
        const part = lists[name];
        return [name, part === undefined ? UNCHECKED : z._default(z.array(part), [])];
      }),
    ),
    ...HEAD,
  });
  return (value) => {
    try {
      const { success, data } = schema.safeParse(value);
      return success && isLinked(schema, data) ? withoutUnchecked(data, lists) : undefined;
    } catch {
      return undefined; // an object that throws when it is looked at, which JSON never gives
    }
  };
}

function withoutUnchecked(data: Record<string, unknown>, lists: CheckedLists): Strategy {
  for (const name of LIST_NAMES) if (lists[name] === undefined) data[name] = [];
  delete data['edition'];
  return data as unknown as Strategy;
}
