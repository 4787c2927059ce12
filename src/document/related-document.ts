import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { LinkSchema } from './link.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { TextSchema } from './text.js';

/** A plan, strategy, scheme, report or Act that a document names, and whether its content is at hand. */
export const RelatedDocumentSchema = z.strictObject({
  /** The identifier, unique among related documents. */
  id: identifierOf('document'),
  /** Its title as printed. */
  name: TextSchema,
  /** What it is. */
  kind: z.enum([
    'plan',
    'strategy',
    'policy',
    'scheme',
    'programme',
    'report',
    'agreement',
    'protocol',
    'guidance',
    'legislation',
    'survey',
    'edition',
    'other',
  ]),
  /** Other titles that the document uses for it. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  /** The body whose it is. Default: not stated. */
  by: z.optional(referenceTo('body')),
  /** The time that it covers. Default: not stated. */
  period: z.optional(PeriodSchema),
  /** When it was or is to be published or agreed. Default: not stated. */
  published: z.optional(PeriodSchema),
  /**
   * What the document has of it: it only names it, quotes from it, says that it is attached though it is not in the
   * text, or promises it for later. Default: `named`.
   */
  content: z.optional(z.enum(['named', 'quoted', 'attached-but-missing', 'promised'])),
  /** Pages where it can be read. Default: none. */
  links: z._default(z.array(LinkSchema), []),
  ...PART,
});

/** A document that a strategy names. */
export interface RelatedDocument extends z.output<typeof RelatedDocumentSchema> {}
/** A document that a strategy names, before validation. */
export interface RelatedDocumentInput extends z.input<typeof RelatedDocumentSchema> {}
