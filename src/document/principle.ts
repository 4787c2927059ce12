import * as z from 'zod/mini';
import { identifierOf } from './identifier.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';

/** A rule of conduct that guides a strategy: "visible social justice". */
export const PrincipleSchema = z.strictObject({
  /** The identifier, unique among principles. */
  id: identifierOf('principle'),
  /** Its name as printed. */
  name: TextSchema,
  /** What it means, in a sentence of our own. Default: none. */
  summary: z.optional(TextSchema),
  /** Other names that the document uses for it. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  ...PART,
});

/** A rule of conduct that guides a strategy. */
export interface Principle extends z.output<typeof PrincipleSchema> {}
/** A principle, before validation. */
export interface PrincipleInput extends z.input<typeof PrincipleSchema> {}
