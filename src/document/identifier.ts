import * as z from 'zod/mini';
import type { PartKind } from './part-kind.js';

const FORM = [z.maxLength(120), z.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/, { error: 'identifier' })] as const;

/**
 * The name by which one part of a document refers to another: `ni-4`, `priority-1`.
 *
 * It starts with a letter or digit and goes on with letters, digits, `.`, `_` and `-`, so that it is safe in
 * an address, in an HTML `id` and as a key. At most 120 characters. Identifiers are compared exactly, and are
 * unique among parts of the same kind (two indicators may not share one; an indicator and an action may).
 *
 * @example
 * IdentifierSchema.safeParse('ni-195-a').success; // => true
 */
export const IdentifierSchema = z.string().check(...FORM);

/** What an identifier does in its place: it gives a part its name, or it refers to one by its name. */
export interface IdentifierUse {
  readonly use: 'defines' | 'refers';
  /** The kind of the part; undefined for a mention that says the kind itself. */
  readonly kind: PartKind | undefined;
}

// The schemas say themselves what an identifier names, so that no list of places has to be kept beside them.
const uses = new WeakMap<object, IdentifierUse>();

/**
 * Marks the schema of a mention that says itself which kind of part it means.
 *
 * @example
 * identifierUse(referenceToAny({})); // => { use: 'refers', kind: undefined }
 */
export function referenceToAny<Schema extends object>(schema: Schema): Schema {
  uses.set(schema, { use: 'refers', kind: undefined });
  return schema;
}

function used(use: IdentifierUse['use'], kind: PartKind): typeof IdentifierSchema {
  const schema = z.string().check(...FORM);
  uses.set(schema, { use, kind });
  return schema;
}

/** The identifier that a part of this kind is given. */
export const identifierOf = (kind: PartKind): typeof IdentifierSchema => used('defines', kind);

/** The identifier of a part of this kind that stands elsewhere in the document. */
export const referenceTo = (kind: PartKind): typeof IdentifierSchema => used('refers', kind);

/**
 * What an identifier schema is used for; undefined for every other schema.
 *
 * @example
 * identifierUse(referenceTo('body')); // => { use: 'refers', kind: 'body' }
 */
export function identifierUse(schema: object): IdentifierUse | undefined {
  return uses.get(schema);
}

/** The identifier of a part of a document. */
export type Identifier = z.output<typeof IdentifierSchema>;
/** The identifier of a part, before validation. */
export type IdentifierInput = z.input<typeof IdentifierSchema>;
