import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { IdentifierSchema } from './identifier.js';
import { LeadSchema } from './lead.js';
import { NoteSchema } from './note.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** By when an action is to be done: what is printed, what speaks against it, and what may have been meant. */
export const DeadlineSchema = z.strictObject({
  /** The time as printed, and the days that it means. */
  period: PeriodSchema,
  /** Whether the action names it, or the heading of the table that it stands in. Default: `action`. */
  from: z.optional(z.enum(['action', 'heading'])),
  /** The conflict that speaks against it, by identifier. Default: none. */
  conflict: z.optional(IdentifierSchema),
  /** What may have been meant instead, with the grounds. Default: nothing. */
  corrected: z.optional(z.strictObject({ period: PeriodSchema, basis: BasisSchema })),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** A time that the words of an action name, other than its deadline. */
export const MentionedDateSchema = z.strictObject({
  /** What happens then, in a few words of our own. */
  what: TextSchema,
  /** When. */
  period: PeriodSchema,
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** One of several things that an action consists of. */
export const ActionPartSchema = z.strictObject({
  /** What is to be done, in a few words of our own. */
  title: TextSchema,
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** What somebody undertakes to do. */
export const ActionSchema = z.strictObject({
  /** The identifier, unique among actions. */
  id: IdentifierSchema,
  /** Its reference as printed: "2.7". Default: none. */
  ref: z.optional(TextSchema),
  /** What is to be done, in a few words of our own. */
  title: TextSchema,
  /** The objectives that it serves; the first is its home. Default: none. */
  objectives: z._default(z.array(IdentifierSchema), []),
  /** The bodies that answer for it. Default: none stated. */
  leads: z._default(z.array(LeadSchema), []),
  /** The lead cell as printed. Default: none. */
  leadsPrinted: z.optional(TextSchema),
  /** What it consists of, where the document lists several things. Default: one thing. */
  parts: z._default(z.array(ActionPartSchema), []),
  /** By when. Default: undated. */
  deadline: z.optional(DeadlineSchema),
  /** Other times that its words name. Default: none. */
  dates: z._default(z.array(MentionedDateSchema), []),
  /** Remarks and cautions. Default: none. */
  notes: z._default(z.array(NoteSchema), []),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** What somebody undertakes to do. */
export type Action = z.output<typeof ActionSchema>;
/** By when an action is to be done. */
export type Deadline = z.output<typeof DeadlineSchema>;
/** A time that the words of an action name. */
export type MentionedDate = z.output<typeof MentionedDateSchema>;
/** One of several things that an action consists of. */
export type ActionPart = z.output<typeof ActionPartSchema>;
