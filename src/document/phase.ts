import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { StatusSchema } from './status.js';
import { TextSchema } from './text.js';

/** What a phase is to bring about. */
export const ProductSchema = z.strictObject({
  /** The product, in a few words of our own. */
  title: TextSchema,
  /** The document that it is. Default: none. */
  document: z.optional(referenceTo('document')),
  /** When it is to be there. Default: not stated. */
  due: z.optional(PeriodSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** One stage of making a strategy, with what comes of it. */
export const PhaseSchema = z.strictObject({
  /** The identifier, unique among phases. */
  id: identifierOf('phase'),
  /** Its number as printed: "Phase 1". Default: none. */
  ref: z.optional(TextSchema),
  /** What is done in it, in a few words of our own. */
  title: TextSchema,
  /** When. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** The decision or event with which it ends, in a few words of our own. Default: not stated. */
  ends: z.optional(TextSchema),
  /** The body that leads it. Default: not stated. */
  lead: z.optional(referenceTo('body')),
  /** What it is to bring about. Default: none stated. */
  products: z._default(z.array(ProductSchema), []),
  /** Where it stands in its life, where the document says so. Default: it does not. */
  status: z.optional(StatusSchema),
  /** The conflict about it, by identifier. Default: none. */
  conflict: z.optional(referenceTo('conflict')),
  ...PART,
});

/** One stage of making a strategy. */
export interface Phase extends z.output<typeof PhaseSchema> {}
/** A phase, before validation. */
export interface PhaseInput extends z.input<typeof PhaseSchema> {}
/** What a phase is to bring about. */
export interface Product extends z.output<typeof ProductSchema> {}
/** A product, before validation. */
export interface ProductInput extends z.input<typeof ProductSchema> {}
