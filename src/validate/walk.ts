import { identifierUse } from '../document/identifier.js';
import { definitionOf, type Schema, unwrap } from './schema.js';

/** Where a walk is. It changes as the walk goes on: what is to be kept of it is copied. */
export interface Cursor {
  readonly path: (string | number)[];
  /** The identifier of the nearest part around, if one has any; the document itself is no part. */
  within: string | undefined;
}

type Look<Tag, Value> = (value: Value, tag: Tag, at: Cursor) => void;
type Visit = (value: never, at: Cursor, look: Look<never, never>) => void;

/** A walk over a valid value, in the order of its schema, that looks at each value of the schemas sought. */
export type Walk<Tag, Value> = (schema: object, value: unknown, look: Look<Tag, Value>) => void;

/**
 * A walk to the values of some schemas, wherever the format has them.
 *
 * Which schemas these are is asked once for each, so a new kind of part needs no line in a rule. What holds no
 * such value is passed over unseen, and nothing is allocated on the way: the time is linear in what holds some.
 *
 * @param seek - gives a schema that is sought the tag by which `look` is to know it, and others undefined
 *
 * @example
 * const found: string[] = [];
 * const walk = walkTo((schema) => (schema._zod.def.type === 'number' ? 'figure' : undefined));
 * walk(StrategySchema, { indicators: [{ measures: [{ results: [{ denominator: 5 }] }] }] }, (_value, _tag, at) => {
 *   found.push(at.path.join('.'));
 * });
 * found; // => ['indicators.0.measures.0.results.0.denominator']
 */
export function walkTo<Tag, Value>(seek: (schema: Schema) => Tag | undefined): Walk<Tag, Value> {
  // How to look through a value of a schema; undefined where nothing in it can be of a schema that is sought.
  const visitors = new WeakMap<Schema, Visit | undefined>();
  const visitor = (schema: Schema): Visit | undefined => {
    if (!visitors.has(schema)) {
      visitors.set(schema, lookAt(seek(schema) as never, visitInside(schema, visitor)));
    }
    return visitors.get(schema);
  };
  return (schema, value, look) =>
    visitor(schema as Schema)?.(value as never, { path: [], within: undefined }, look);
}

type Visitor = (schema: Schema) => Visit | undefined;

function lookAt(tag: undefined, inside: Visit | undefined): Visit | undefined {
  if (tag === undefined) return inside;
  return (value, at, look) => {
    look(value, tag, at);
    inside?.(value, at, look);
  };
}

function visitInside(schema: Schema, visitor: Visitor): Visit | undefined {
  const { innerType, element, shape, options } = definitionOf(schema);
  if (innerType !== undefined) return visitor(innerType);
  if (element !== undefined) return visitList(visitor(element));
  if (shape !== undefined) return visitShape(shape, visitor);
  return options === undefined ? undefined : visitOptions(schema, options, visitor);
}

function visitList(each: Visit | undefined): Visit | undefined {
  if (each === undefined) return undefined;
  return (list: readonly never[], at, look) => {
    const depth = at.path.push(0) - 1;
    for (let index = 0; index < list.length; index++) {
      at.path[depth] = index;
      each(list[index]!, at, look);
    }
    at.path.pop();
  };
}

function visitShape(shape: Readonly<Record<string, Schema>>, visitor: Visitor): Visit | undefined {
  const fields: [string, Visit][] = [];
  for (const [key, schema] of Object.entries(shape)) {
    const visit = visitor(schema);
    if (visit !== undefined) fields.push([key, visit]);
  }
  if (fields.length === 0) return undefined;
  const isPart = shape['id'] !== undefined && identifierUse(unwrap(shape['id']))?.use === 'defines';
  return (part: Readonly<Record<string, never>>, at, look) => {
    const around = at.within;
    const inside = (isPart ? part['id'] : undefined) ?? around;
    for (const [key, visit] of fields) {
      const value = part[key];
      // most lists of most parts are empty, and a walk meets hundreds of thousands of them
      if (value === undefined || isEmptyList(value)) continue;
      at.within = key === 'id' ? around : inside;
      at.path.push(key);
      visit(value, at, look);
      at.path.pop();
    }
    at.within = around;
  };
}

const isEmptyList = (value: unknown): boolean => Array.isArray(value) && value.length === 0;

// The variants of a part differ in the value of one property.
function visitOptions(schema: Schema, options: readonly Schema[], visitor: Visitor): Visit | undefined {
  const { discriminator } = definitionOf(schema);
  if (discriminator === undefined || options.every((option) => visitor(option) === undefined))
    return undefined;
  const byValue = new Map<unknown, Visit | undefined>();
  for (const option of options) {
    for (const value of option._zod.propValues?.[discriminator] ?? []) byValue.set(value, visitor(option));
  }
  return (part: Readonly<Record<string, unknown>>, at, look) =>
    byValue.get(part[discriminator])?.(part as never, at, look);
}
