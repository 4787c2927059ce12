import { StrategySchema } from '../document/strategy.js';
import type { Path } from './issue.js';

// As much of a zod schema as is needed to walk down it.
interface Schema {
  readonly _zod: {
    readonly propValues?: Readonly<Record<string, ReadonlySet<unknown> | undefined>>;
    readonly def: {
      readonly type: string;
      readonly shape?: Readonly<Record<string, Schema>>;
      readonly element?: Schema;
      readonly innerType?: Schema;
      readonly options?: readonly Schema[];
      readonly discriminator?: string;
    };
  };
}

/**
 * The properties that the format has at a place of a document, so that a misspelt one can be named.
 *
 * @param document - decides between the variants of a part (`kind`), and may be of any shape
 */
export function knownProperties(document: unknown, path: Path): string[] {
  let schema = settle(StrategySchema as unknown as Schema, document);
  let value = document;
  for (const step of path) {
    value = (Object(value) as Record<string | number, unknown>)[step];
    const { shape, element } = schema?._zod.def ?? {};
    schema = settle(typeof step === 'number' ? element : shape?.[step], value);
  }
  return Object.keys(schema?._zod.def.shape ?? {});
}

// Takes the wrappings off a schema (optional, default), and the variant that the value names.
function settle(schema: Schema | undefined, value: unknown): Schema | undefined {
  const { innerType, options, discriminator } = schema?._zod.def ?? {};
  if (innerType !== undefined) return settle(innerType, value);
  if (options === undefined || discriminator === undefined) return schema;
  const kind = (Object(value) as Record<string, unknown>)[discriminator];
  return options.find((option) => option._zod.propValues?.[discriminator]?.has(kind));
}
