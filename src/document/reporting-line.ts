import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { DurationSchema } from './duration.js';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { PartReferenceSchema } from './part-reference.js';
import { TextSchema } from './text.js';

/**
 * To whom progress is reported: the cabinet, a portfolio, another body (a board, committee or partnership), a
 * document, a system, or an officer alone.
 */
export const RecipientSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Says that it is the cabinet. */
    kind: z.literal('cabinet'),
    /** The cabinet, as a body. */
    body: referenceTo('body'),
  }),
  z.strictObject({
    /** Says that it is a member of the cabinet, by portfolio. */
    kind: z.literal('portfolio'),
    /** The portfolio of the member who is reported to. */
    portfolio: referenceTo('portfolio'),
  }),
  z.strictObject({
    /** Says that it is another body. */
    kind: z.literal('body'),
    /** The board, committee, group or partnership. */
    body: referenceTo('body'),
  }),
  z.strictObject({
    /** Says that it is a document. */
    kind: z.literal('document'),
    /** The plan or scheme in which progress is reported. */
    document: referenceTo('document'),
  }),
  z.strictObject({
    /** Says that it is a system. */
    kind: z.literal('system'),
    /** The performance system, as printed. */
    name: TextSchema,
  }),
  z.strictObject({
    /** Says that it is an officer alone. */
    kind: z.literal('officer'),
    /** The officer who is named without anybody to report to. */
    role: referenceTo('role'),
  }),
]);

/**
 * How progress on something is reported: by whom, to whom, how often. One line may stand for several actions,
 * have several recipients and several officers. Officers are roles, not people.
 *
 * @example
 * ReportingLineSchema.safeParse({
 *   id: 'line-2-1',
 *   of: [{ kind: 'action', id: '2.1' }],
 *   to: [{ kind: 'portfolio', portfolio: 'neighbourhoods' }],
 *   by: ['head-of-corporate-policy'],
 * }).success; // => true
 */
export const ReportingLineSchema = z.strictObject({
  /** The identifier, unique among reporting lines. */
  id: identifierOf('reporting-line'),
  /** What is reported on: actions, rows of actions, indicators. Default: the strategy as a whole. */
  of: z._default(z.array(PartReferenceSchema), []),
  /** To whom, one or more. */
  to: z.array(RecipientSchema).check(z.minLength(1)),
  /** By which officer roles. Default: none stated. */
  by: z._default(z.array(referenceTo('role')), []),
  /** How often: annually is every 1 year. Default: not stated. */
  every: z.optional(DurationSchema),
  /** Whether the words report progress or manage it, or both. Default: `reported`. */
  manner: z.optional(z.enum(['reported', 'managed', 'scrutinised', 'part-of'])),
  /** The cell as printed. Default: none. */
  printed: z.optional(TextSchema),
  /** How we know, where the words can be read in several ways. Default: the document states it. */
  basis: z.optional(BasisSchema),
  ...PART,
});

/** How progress on something is reported. */
export interface ReportingLine extends z.output<typeof ReportingLineSchema> {}
/** A reporting line, before validation. */
export interface ReportingLineInput extends z.input<typeof ReportingLineSchema> {}
/** To whom progress is reported. */
export type Recipient = z.output<typeof RecipientSchema>;
/** To whom progress is reported, before validation. */
export type RecipientInput = z.input<typeof RecipientSchema>;
