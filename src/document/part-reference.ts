import * as z from 'zod/mini';
import { IdentifierSchema, referenceToAny } from './identifier.js';
import { PART_KINDS } from './part-kind.js';

/**
 * A mention of a part of any kind: `{ kind: 'action', id: '2.7' }`.
 *
 * @example
 * PartReferenceSchema.safeParse({ kind: 'action', id: '2.7' }).success; // => true
 */
export const PartReferenceSchema = referenceToAny(
  z.strictObject({
    /** What kind of part it is. */
    kind: z.enum(PART_KINDS),
    /** Its identifier. */
    id: IdentifierSchema,
  }),
);

/** A mention of a part of any kind. */
export interface PartReference extends z.output<typeof PartReferenceSchema> {}
/** A mention of a part, before validation. */
export interface PartReferenceInput extends z.input<typeof PartReferenceSchema> {}
