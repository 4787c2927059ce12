/** As much of a zod schema as is needed to walk down it. */
export interface Schema {
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

/** What a schema consists of. */
export const definitionOf = (schema: Schema): Schema['_zod']['def'] => schema._zod.def;

/** A schema without its wrappings, which say that a value may be left out. */
export function unwrap(schema: Schema): Schema {
  const { innerType } = definitionOf(schema);
  return innerType === undefined ? schema : unwrap(innerType);
}

/** The schemas of what a value of a schema holds, or may be. */
export function schemasIn(schema: Schema): readonly Schema[] {
  const { innerType, element, shape, options } = definitionOf(schema);
  const one = innerType ?? element;
  return one === undefined ? (options ?? Object.values(shape ?? {})) : [one];
}
