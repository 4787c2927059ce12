import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';

/** People whom a document names together: a community of interest, or those who share an equality characteristic. */
export const GroupSchema = z.strictObject({
  /** The identifier, unique among groups. */
  id: identifierOf('group'),
  /** Its name as printed. */
  name: TextSchema,
  /** What makes it a group; `set` for groups named together without a list ("communities of interest"). */
  kind: z.enum(['community-of-interest', 'equality-characteristic', 'population', 'set', 'other']),
  /** The group that it is a part of. Default: none stated. */
  within: z.optional(referenceTo('group')),
  /** Other names that the document uses for it. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  ...PART,
});

/** People whom a document names together. */
export interface Group extends z.output<typeof GroupSchema> {}
/** A group, before validation. */
export interface GroupInput extends z.input<typeof GroupSchema> {}
