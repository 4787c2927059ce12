import { StrategySchema } from '../document/strategy.js';
import type { Path } from './issue.js';
import { definitionOf, type Schema } from './schema.js';

/** A value of a document, and the schema that it should have; undefined where the format has nothing there. */
export interface Stage {
  readonly value: unknown;
  readonly schema: Schema | undefined;
}

/**
 * The values on the way down a document, itself first, each with its schema.
 *
 * @param document - decides between the variants of a part (`kind`), and may be of any shape
 *
 * @example
 * schemasAlong({ title: 'Plan' }, ['title']).map(({ value }) => value); // => [{ title: 'Plan' }, 'Plan']
 */
export function schemasAlong(document: unknown, path: Path): Stage[] {
  let stage = stageOf(StrategySchema as unknown as Schema, document);
  const stages = [stage];
  for (const step of path) {
    const { shape, element } = stage.schema === undefined ? {} : definitionOf(stage.schema);
    const schema = typeof step === 'number' ? element : ownProperty(shape, step);
    stage = stageOf(schema, ownProperty(stage.value, step));
    stages.push(stage);
  }
  return stages;
}

/**
 * A value with its schema, without the wrappings (optional, default): the variant of a part that the value names.
 *
 * @example
 * stageOf(StrategySchema, { title: 'Plan' }).value; // => { title: 'Plan' }
 */
export function stageOf(schema: Schema | undefined, value: unknown): Stage {
  const { innerType, options, discriminator } = schema === undefined ? {} : definitionOf(schema);
  if (innerType !== undefined) return stageOf(innerType, value);
  if (options === undefined || discriminator === undefined) return { schema, value };
  const kind = ownProperty(value, discriminator);
  return { schema: options.find((option) => option._zod.propValues?.[discriminator]?.has(kind)), value };
}

function ownProperty<Value>(of: Readonly<Record<string, Value>> | undefined, name: string): Value | undefined;
function ownProperty(of: unknown, name: string | number): unknown;
function ownProperty(of: unknown, name: string | number): unknown {
  if (typeof of !== 'object' || of === null || !Object.hasOwn(of, name)) return undefined;
  return (of as Record<string | number, unknown>)[name];
}
