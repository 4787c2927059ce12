import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { identifierOf } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** One of the statements that cannot all be true. */
export const StatementSchema = z.strictObject({
  /** What is said, in our words. */
  says: TextSchema,
  /** The words of the document: names, figures, dates. Default: none. */
  printed: z.optional(TextSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** Statements of one document that cannot all be true. Each is kept, with its lines; none is chosen silently. */
export const ConflictSchema = z.strictObject({
  /** The identifier, unique among conflicts. */
  id: identifierOf('conflict'),
  /** What they disagree about. */
  about: TextSchema,
  /** The statements, two or more. */
  statements: z.array(StatementSchema).check(z.minLength(2)),
  /** The parts that it concerns. Default: none in particular. */
  parts: z._default(z.array(PartReferenceSchema), []),
  /** How it is read here, and on what grounds. Default: left open. */
  reading: z.optional(BasisSchema),
  ...PART,
});

/** Statements of one document that cannot all be true. */
export interface Conflict extends z.output<typeof ConflictSchema> {}
/** A conflict, before validation. */
export interface ConflictInput extends z.input<typeof ConflictSchema> {}
/** One of the statements that cannot all be true. */
export interface Statement extends z.output<typeof StatementSchema> {}
/** A statement, before validation. */
export interface StatementInput extends z.input<typeof StatementSchema> {}
