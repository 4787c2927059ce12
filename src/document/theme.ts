import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { LeadSchema } from './lead.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';

/** A subject under which priorities, outcomes and actions are grouped, with the group that leads it. */
export const ThemeSchema = z.strictObject({
  /** The identifier, unique among themes. */
  id: identifierOf('theme'),
  /** Its name as printed. */
  name: TextSchema,
  /** What kind of subject it is, as the document sorts them; `block` is one of a local area agreement. */
  kind: z.enum([
    'underpinning',
    'strategic',
    'community-of-interest',
    'cross-cutting',
    'workstream',
    'block',
    'other',
  ]),
  /** The objective that a workstream serves. Default: none. */
  objective: z.optional(referenceTo('objective')),
  /** The bodies that lead it. Default: none stated. */
  leads: z._default(z.array(LeadSchema), []),
  /** The words that name the lead, as printed. Default: none. */
  leadsPrinted: z.optional(TextSchema),
  /** What it is about, in a sentence of our own. Default: none. */
  summary: z.optional(TextSchema),
  /** Other names that the document uses for it. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  ...PART,
});

/** A subject under which parts are grouped. */
export interface Theme extends z.output<typeof ThemeSchema> {}
/** A theme, before validation. */
export interface ThemeInput extends z.input<typeof ThemeSchema> {}
