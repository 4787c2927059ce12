import { isPlain } from './is-plain.js';
import { definitionOf, type Schema } from './schema.js';
import { stageOf } from './schemas-along.js';

/** So many parts of each list are kept: more than the format asks for at least. */
const FIRST = 3;

/** A list with more parts is a long one. */
const LONG = 1000;

/** Whether a list was long. It changes as the search goes on. */
interface Seen {
  isLong: boolean;
}

/**
 * A value with the first few parts of each of its lists, if one of these is long; otherwise undefined.
 *
 * Where even these are not of the right shape the value is not, and a million parts like them need no look.
 *
 * @param schema - of the value; it asks for two parts at most in any list
 *
 * @example
 * firstParts(StrategySchema, { notes: [{}] }); // => undefined
 * firstParts(StrategySchema, { notes: Array(1001).fill(0) }); // => { notes: [0, 0, 0] }
 */
export function firstParts(schema: object, value: unknown): unknown {
  const seen: Seen = { isLong: false };
  const first = cut(schema as Schema, value, seen);
  return seen.isLong ? first : undefined;
}

function cut(of: Schema, value: unknown, seen: Seen): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { schema } = stageOf(of, value);
  const { element, shape } = schema === undefined ? {} : definitionOf(schema);
  if (Array.isArray(value)) {
    if (value.length > LONG) seen.isLong = true;
    const first = value.slice(0, FIRST);
    return element === undefined ? first : first.map((part: unknown) => cut(element, part, seen));
  }
  return shape === undefined || !isPlain(value) ? value : cutShape(shape, value, seen);
}

function cutShape(shape: Readonly<Record<string, Schema>>, group: object, seen: Seen): object {
  let rest: Record<string, PropertyDescriptor> | undefined;
  for (const [key, schema] of Object.entries(shape)) {
    const part: unknown = Object.hasOwn(group, key) ? group[key as keyof typeof group] : undefined;
    const first = cut(schema, part, seen);
    if (first === part) continue;
    rest ??= Object.getOwnPropertyDescriptors(group) as Record<string, PropertyDescriptor>;
    rest[key] = { value: first, enumerable: true };
  }
  // not by assignment, which would take a property called __proto__ for something else
  return rest === undefined ? group : Object.defineProperties({}, rest);
}
