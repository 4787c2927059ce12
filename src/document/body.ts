import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** Something that a body is to do or may decide. */
export const RemitItemSchema = z.strictObject({
  /** What, in a few words of our own. */
  title: TextSchema,
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** Who sits on a body: another body, an office, or a kind of people. */
export const MemberSchema = z.strictObject({
  /** The body that is a member or sends one. Default: none. */
  body: z.optional(referenceTo('body')),
  /** The office whose holder is a member. Default: none. */
  role: z.optional(referenceTo('role')),
  /** The members in words, as printed, where they are neither. Default: none. */
  name: z.optional(TextSchema),
  /** The part that they play: "Chair". Default: member. */
  part: z.optional(TextSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** An organisation or a part of one: never a person. */
export const BodySchema = z.strictObject({
  /** The identifier, unique among bodies. */
  id: identifierOf('body'),
  /** Its name as printed. */
  name: TextSchema,
  /** What it is; `all` stands for every body of a kind ("All Directorates"). */
  kind: z.enum([
    'council',
    'directorate',
    'service',
    'team',
    'partnership',
    'agency',
    'consortium',
    'board',
    'cabinet',
    'committee',
    'group',
    'network',
    'government',
    'company',
    'charity',
    'university',
    'school',
    'faith',
    'all',
    'other',
  ]),
  /** How we know what it is. Default: its name or the document says so. */
  kindBasis: z.optional(BasisSchema),
  /** The body that it is a part of. Default: none stated. */
  within: z.optional(referenceTo('body')),
  /** Whether it is there, is proposed, or is no more. Default: `standing`. */
  standing: z.optional(z.enum(['standing', 'proposed', 'ended'])),
  /** Other names that the document uses for it. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  /** What it is to do. Default: nothing is stated. */
  remit: z._default(z.array(RemitItemSchema), []),
  /** Who sits on it. Default: nobody is named. */
  members: z._default(z.array(MemberSchema), []),
  ...PART,
});

/** An organisation or a part of one. */
export interface Body extends z.output<typeof BodySchema> {}
/** A body, before validation. */
export interface BodyInput extends z.input<typeof BodySchema> {}
/** Something that a body is to do. */
export interface RemitItem extends z.output<typeof RemitItemSchema> {}
/** Something that a body is to do, before validation. */
export interface RemitItemInput extends z.input<typeof RemitItemSchema> {}
/** Who sits on a body. */
export interface Member extends z.output<typeof MemberSchema> {}
/** Who sits on a body, before validation. */
export interface MemberInput extends z.input<typeof MemberSchema> {}
