import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { PeriodSchema } from './period.js';
import { StatusSchema } from './status.js';
import { TextSchema } from './text.js';

/** What somebody reported on a day about the progress of a part: the words of an officer role, never of a person. */
export const UpdateSchema = z.strictObject({
  /** The identifier, unique among updates. */
  id: identifierOf('update'),
  /** What it is about, one part or more. */
  of: z.array(PartReferenceSchema).check(z.minLength(1)),
  /** When it was written. */
  on: PeriodSchema,
  /** The role that wrote it. Default: not stated. */
  by: z.optional(referenceTo('role')),
  /** What it says, in a few words of our own. */
  title: TextSchema,
  /** The status that it gives the part. Default: none. */
  status: z.optional(StatusSchema),
  /** Names and figures of it, as printed. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** What somebody reported about progress. */
export interface Update extends z.output<typeof UpdateSchema> {}
/** An update, before validation. */
export interface UpdateInput extends z.input<typeof UpdateSchema> {}
