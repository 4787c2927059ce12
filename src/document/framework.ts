import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** One position on an axis of a framework: a priority, a principle, a block, a limb. */
export const FrameworkEntrySchema = z.strictObject({
  /** The identifier, unique among the entries of all frameworks of the document. */
  id: identifierOf('entry'),
  /** Its number as printed. Default: none. */
  ref: z.optional(TextSchema),
  /** Its name as printed. */
  name: TextSchema,
  /** Other names that the document uses for it. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  /** The part of this document that it stands for. Default: none. */
  part: z.optional(PartReferenceSchema),
  ...PART,
});

/** One direction of a framework: its priorities across, its principles down. */
export const FrameworkAxisSchema = z.strictObject({
  /** What runs along it, as printed. */
  name: TextSchema,
  /** Its positions, in order, one or more. */
  entries: z.array(FrameworkEntrySchema).check(z.minLength(1)),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** That a part of the document belongs to a place in a framework. */
export const FrameworkLinkSchema = z.strictObject({
  /** The part. */
  part: PartReferenceSchema,
  /** The entries that it belongs to: one of every axis names a cell, fewer name a row or column. */
  at: z.array(referenceTo('entry')).check(z.minLength(1)),
  /** How we know. Default: the document states it. */
  basis: z.optional(BasisSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/**
 * A framework that orders parts of the document along one axis or several: 8 priorities by 4 principles, five
 * themes by four issues, the four blocks of an agreement. A cell without a link is "not stated", which is not
 * the same as "no relation".
 */
export const FrameworkSchema = z.strictObject({
  /** The identifier, unique among frameworks. */
  id: identifierOf('framework'),
  /** Its name as printed. */
  name: TextSchema,
  /** Its axes, one or more. */
  axes: z.array(FrameworkAxisSchema).check(z.minLength(1)),
  /** What belongs where. Default: nothing is stated. */
  links: z._default(z.array(FrameworkLinkSchema), []),
  ...PART,
});

/** A framework that orders parts along axes. */
export interface Framework extends z.output<typeof FrameworkSchema> {}
/** A framework, before validation. */
export interface FrameworkInput extends z.input<typeof FrameworkSchema> {}
/** One direction of a framework. */
export interface FrameworkAxis extends z.output<typeof FrameworkAxisSchema> {}
/** An axis, before validation. */
export interface FrameworkAxisInput extends z.input<typeof FrameworkAxisSchema> {}
/** One position on an axis. */
export interface FrameworkEntry extends z.output<typeof FrameworkEntrySchema> {}
/** An entry, before validation. */
export interface FrameworkEntryInput extends z.input<typeof FrameworkEntrySchema> {}
/** That a part belongs to a place in a framework. */
export interface FrameworkLink extends z.output<typeof FrameworkLinkSchema> {}
/** A link, before validation. */
export interface FrameworkLinkInput extends z.input<typeof FrameworkLinkSchema> {}
