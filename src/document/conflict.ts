import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { IdentifierSchema } from './identifier.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** Statements of one document that cannot all be true. Each is kept, with its lines; none is chosen silently. */
export const ConflictSchema = z.strictObject({
  /** The identifier, unique among conflicts. */
  id: IdentifierSchema,
  /** What they disagree about. */
  about: TextSchema,
  /** The statements, two or more. */
  statements: z
    .array(
      z.strictObject({
        /** What is said, in our words. */
        says: TextSchema,
        /** The words of the document: names, figures, dates. Default: none. */
        printed: z.optional(TextSchema),
        /** Where it stands. Default: none. */
        source: z.optional(SourceSchema),
      }),
    )
    .check(z.minLength(2)),
  /** How it is read here, and on what grounds. Default: left open. */
  reading: z.optional(BasisSchema),
});

/** Statements of one document that cannot all be true. */
export type Conflict = z.output<typeof ConflictSchema>;
