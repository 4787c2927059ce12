import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';

/** Something that a strategy holds to be right, or recognises to be so. */
export const SharedValueSchema = z.strictObject({
  /** The identifier, unique among shared values. */
  id: identifierOf('shared-value'),
  /** The value, in a few words of our own. */
  title: TextSchema,
  /** Whether it is a value that is shared, or something that is recognised in working on values. Default: `value`. */
  kind: z.optional(z.enum(['value', 'recognition'])),
  /** Whether it has been agreed. Default: the document does not say. */
  standing: z.optional(z.enum(['agreed', 'to-be-agreed', 'unclear'])),
  /** The conflict about that, by identifier. Default: none. */
  conflict: z.optional(referenceTo('conflict')),
  /** The bodies whose it is. Default: that of the strategy. */
  by: z._default(z.array(referenceTo('body')), []),
  ...PART,
});

/** Something that a strategy holds to be right. */
export interface SharedValue extends z.output<typeof SharedValueSchema> {}
/** A shared value, before validation. */
export interface SharedValueInput extends z.input<typeof SharedValueSchema> {}
