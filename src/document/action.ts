import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { identifierOf, referenceTo } from './identifier.js';
import { LeadSchema } from './lead.js';
import { MilestoneSchema } from './milestone.js';
import { OutcomeLinkSchema } from './outcome-link.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { StatusSchema } from './status.js';
import { TextSchema } from './text.js';

/** By when an action is to be done: what is printed, what speaks against it, and what may have been meant. */
export const DeadlineSchema = z.strictObject({
  /** The time as printed, and the days that it means. */
  period: PeriodSchema,
  /** Whether the action names it, or the heading of the table that it stands in. Default: `action`. */
  from: z.optional(z.enum(['action', 'heading'])),
  /** The conflict that speaks against it, by identifier. Default: none. */
  conflict: z.optional(referenceTo('conflict')),
  /** What may have been meant instead, with the grounds. Default: nothing. */
  corrected: z.optional(
    z.strictObject({
      /** The time that may have been meant. */
      period: PeriodSchema,
      /** The grounds. */
      basis: BasisSchema,
    }),
  ),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/**
 * One row of an action's table: a thing that it consists of, under the one reference that the action has.
 *
 * Milestones, plans, activities and reporting lines name the row that they stand in.
 */
export const ActionRowSchema = z.strictObject({
  /** The identifier, unique among rows. Default: none, where nothing refers to it. */
  id: z.optional(identifierOf('row')),
  /** What is to be done, in a few words of our own. */
  title: TextSchema,
  /** How an empty reporting cell is read: as the row above, or as nothing stated. Default: the cell is not empty. */
  reporting: z.optional(
    z.strictObject({
      /** What the empty cell may mean. */
      reading: z.enum(['as-above', 'not-stated', 'unclear']),
      /** The grounds. */
      basis: BasisSchema,
    }),
  ),
  ...PART,
});

/** Something that an action does without a date of its own. */
export const ActivitySchema = z.strictObject({
  /** What is done, in a few words of our own. */
  title: TextSchema,
  /** The row of the action that it stands in. Default: the action has one row. */
  row: z.optional(referenceTo('row')),
  /** Names and figures as printed. Default: none. */
  printed: z.optional(TextSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** A plan or strategy that an action is a part of, or is carried out by. */
export const PlanLinkSchema = z.strictObject({
  /** The plan. */
  document: referenceTo('document'),
  /** The row of the action that it stands in. Default: the action has one row. */
  row: z.optional(referenceTo('row')),
  /** What it is called there, if otherwise. Default: as the document is. */
  printed: z.optional(TextSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** A body or a group that an action is done with. */
export const PartnerSchema = z.strictObject({
  /** The body. Default: none, where a group is given. */
  body: z.optional(referenceTo('body')),
  /** The group of people. Default: none. */
  group: z.optional(referenceTo('group')),
  /** What it does, in a few words of our own. Default: not stated. */
  does: z.optional(TextSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** What somebody undertakes to do. */
export const ActionSchema = z.strictObject({
  /** The identifier, unique among actions. */
  id: identifierOf('action'),
  /** Its reference as printed: "2.7". Default: none. */
  ref: z.optional(TextSchema),
  /** What is to be done, in a few words of our own. */
  title: TextSchema,
  /** Whether the words undertake something, or state a need, a possibility or a fact. Default: `undertaking`. */
  nature: z.optional(z.enum(['undertaking', 'need', 'possibility', 'fact'])),
  /** The objectives that it serves; the first is its home. Default: none. */
  objectives: z._default(z.array(referenceTo('objective')), []),
  /** The theme or workstream that it stands in. Default: none. */
  theme: z.optional(referenceTo('theme')),
  /** The outcomes that it serves, where somebody says which. Default: none stated. */
  outcomes: z._default(z.array(OutcomeLinkSchema), []),
  /** The bodies that answer for it. Default: none stated. */
  leads: z._default(z.array(LeadSchema), []),
  /** The lead cell as printed. Default: none. */
  leadsPrinted: z.optional(TextSchema),
  /** Who does it with them. Default: none stated. */
  partners: z._default(z.array(PartnerSchema), []),
  /** The rows of its table, where it has several. Default: one row. */
  rows: z._default(z.array(ActionRowSchema), []),
  /** The plans that it sits in. Default: none stated. */
  plans: z._default(z.array(PlanLinkSchema), []),
  /** What it does without a date. Default: nothing further. */
  activities: z._default(z.array(ActivitySchema), []),
  /** By when. Default: undated. */
  deadline: z.optional(DeadlineSchema),
  /** What is to have happened by when. Default: no milestones. */
  milestones: z._default(z.array(MilestoneSchema), []),
  /** Where it stands in its life, where somebody says so. Default: nobody does. */
  status: z.optional(StatusSchema),
  ...PART,
});

/** What somebody undertakes to do. */
export interface Action extends z.output<typeof ActionSchema> {}
/** An action, before validation. */
export interface ActionInput extends z.input<typeof ActionSchema> {}
/** By when an action is to be done. */
export interface Deadline extends z.output<typeof DeadlineSchema> {}
/** A deadline, before validation. */
export interface DeadlineInput extends z.input<typeof DeadlineSchema> {}
/** One row of an action's table. */
export interface ActionRow extends z.output<typeof ActionRowSchema> {}
/** A row, before validation. */
export interface ActionRowInput extends z.input<typeof ActionRowSchema> {}
/** Something that an action does without a date. */
export interface Activity extends z.output<typeof ActivitySchema> {}
/** An activity, before validation. */
export interface ActivityInput extends z.input<typeof ActivitySchema> {}
/** A plan that an action sits in. */
export interface PlanLink extends z.output<typeof PlanLinkSchema> {}
/** A plan that an action sits in, before validation. */
export interface PlanLinkInput extends z.input<typeof PlanLinkSchema> {}
/** A body or a group that an action is done with. */
export interface Partner extends z.output<typeof PartnerSchema> {}
/** A partner, before validation. */
export interface PartnerInput extends z.input<typeof PartnerSchema> {}
