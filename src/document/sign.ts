import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** Which way a sign points: more, less, a rise that is halted, a standard reached, a better balance, sooner, or a state. */
export const SignDirectionSchema = z.enum([
  'more',
  'less',
  'better',
  'halted',
  'standard',
  'balance',
  'sooner',
  'state',
]);

/** One of several signs in one bullet. */
export const SignPartSchema = z.strictObject({
  /** The sign, in a few words of our own. */
  title: TextSchema,
  /** Which way it points. */
  direction: SignDirectionSchema,
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/**
 * Something by which a plan says it will know that it makes a difference ("fewer babies are dying"). It has a
 * direction and no figures, so it is no indicator, and is never rated.
 */
export const SignSchema = z.strictObject({
  /** The identifier, unique among signs. */
  id: identifierOf('sign'),
  /** The sign, in a few words of our own. */
  title: TextSchema,
  /** Which way it points. Default: each of its parts has its own. */
  direction: z.optional(SignDirectionSchema),
  /** The several signs that stand in one bullet. Default: one sign. */
  parts: z._default(z.array(SignPartSchema), []),
  /** The theme that it stands in. Default: none. */
  theme: z.optional(referenceTo('theme')),
  /** The objective that it belongs to. Default: none stated. */
  objective: z.optional(referenceTo('objective')),
  /** The places that it speaks of. Default: everywhere. */
  places: z._default(z.array(referenceTo('place')), []),
  /** The groups that it speaks of. Default: everybody. */
  groups: z._default(z.array(referenceTo('group')), []),
  /** The words that give the direction, as printed. Default: none. */
  printed: z.optional(TextSchema),
  ...PART,
});

/** Something by which a plan says it will know. */
export interface Sign extends z.output<typeof SignSchema> {}
/** A sign, before validation. */
export interface SignInput extends z.input<typeof SignSchema> {}
/** Which way a sign points. */
export type SignDirection = z.output<typeof SignDirectionSchema>;
/** One of several signs in one bullet. */
export interface SignPart extends z.output<typeof SignPartSchema> {}
/** One of several signs, before validation. */
export interface SignPartInput extends z.input<typeof SignPartSchema> {}
