import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';

/** What one member of a cabinet answers for: "Neighbourhoods, Health & Equalities". Never the person. */
export const PortfolioSchema = z.strictObject({
  /** The identifier, unique among portfolios. */
  id: identifierOf('portfolio'),
  /** Its name as printed. */
  name: TextSchema,
  /** The cabinet that it belongs to. Default: none stated. */
  body: z.optional(referenceTo('body')),
  /** Other spellings that the document uses. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  ...PART,
});

/** What one member of a cabinet answers for. */
export interface Portfolio extends z.output<typeof PortfolioSchema> {}
/** A portfolio, before validation. */
export interface PortfolioInput extends z.input<typeof PortfolioSchema> {}
