import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';

/** An office that somebody holds: "Head of Corporate Policy". Never the person. */
export const RoleSchema = z.strictObject({
  /** The identifier, unique among roles. */
  id: identifierOf('role'),
  /** Its title as printed. */
  name: TextSchema,
  /** The body that it belongs to. Default: none stated. */
  body: z.optional(referenceTo('body')),
  /** Other spellings that the document uses. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  ...PART,
});

/** An office that somebody holds. */
export interface Role extends z.output<typeof RoleSchema> {}
/** A role, before validation. */
export interface RoleInput extends z.input<typeof RoleSchema> {}
