import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { StatusSchema } from './status.js';
import { TextSchema } from './text.js';

/**
 * Something that is to have happened by a time: "Forums begin September 2006".
 *
 * Its time may be without days, for one of six reasons (`when.undated`), or be held in another document
 * (`when.document`). Whether it has been reached is its `status`, and is never worked out from the time.
 *
 * @example
 * MilestoneSchema.safeParse({
 *   title: 'Ward forums begin',
 *   phase: 'begins',
 *   when: { printed: 'September 2006', kind: 'month', start: '2006-09-01', end: '2006-09-30' },
 * }).success; // => true
 */
export const MilestoneSchema = z.strictObject({
  /** The identifier, unique among milestones. Default: none, where nothing refers to it. */
  id: z.optional(identifierOf('milestone')),
  /** What is to have happened, in a few words of our own. */
  title: TextSchema,
  /** Whether it happens then, or something begins or ends then. Default: `happens`. */
  phase: z.optional(z.enum(['happens', 'begins', 'ends'])),
  /** When, in the words of the document. */
  when: PeriodSchema,
  /** The row of the action that it stands in. Default: the action has one row. */
  row: z.optional(referenceTo('row')),
  /** Whether the law sets the time, or the council. Default: `council`. */
  force: z.optional(z.enum(['council', 'law'])),
  /** Where it stands in its life, where somebody says so. Default: nobody does. */
  status: z.optional(StatusSchema),
  /** The other words of the document that it rests on. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** Something that is to have happened by a time. */
export interface Milestone extends z.output<typeof MilestoneSchema> {}
/** A milestone, before validation. */
export interface MilestoneInput extends z.input<typeof MilestoneSchema> {}
