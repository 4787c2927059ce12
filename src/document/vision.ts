import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** One thing that a vision, or a statement of aims, consists of. */
export const VisionAspectSchema = z.strictObject({
  /** The aspect, in a few words of our own. */
  title: TextSchema,
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** What a body wants a place or itself to become: a vision, a motto, or the outcomes that it expects of a strategy. */
export const VisionSchema = z.strictObject({
  /** The identifier, unique among visions. */
  id: identifierOf('vision'),
  /** What it says, in a few words of our own. */
  title: TextSchema,
  /** What it is: a vision, a motto, aims, or what is expected of the strategy. Default: `vision`. */
  kind: z.optional(z.enum(['vision', 'motto', 'aims', 'expected'])),
  /** The bodies whose it is. Default: that of the strategy. */
  by: z._default(z.array(referenceTo('body')), []),
  /** When it was agreed. Default: not stated. */
  agreed: z.optional(PeriodSchema),
  /** What it consists of. Default: it is one thing. */
  aspects: z._default(z.array(VisionAspectSchema), []),
  /** A short form of words that is known by itself, as printed. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** What a body wants a place to become. */
export interface Vision extends z.output<typeof VisionSchema> {}
/** A vision, before validation. */
export interface VisionInput extends z.input<typeof VisionSchema> {}
/** One thing that a vision consists of. */
export interface VisionAspect extends z.output<typeof VisionAspectSchema> {}
/** An aspect, before validation. */
export interface VisionAspectInput extends z.input<typeof VisionAspectSchema> {}
