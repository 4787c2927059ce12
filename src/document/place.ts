import * as z from 'zod/mini';
import { identifierOf, referenceTo } from './identifier.js';
import { PART } from './part.js';
import { TextSchema } from './text.js';

/** A part of the world that figures, actions or outcomes are about; `set` stands for several of a kind. */
export const PlaceSchema = z.strictObject({
  /** The identifier, unique among places. */
  id: identifierOf('place'),
  /** Its name as printed. */
  name: TextSchema,
  /** What it is; `set` for places named together without a list ("priority neighbourhoods"). */
  kind: z.enum([
    'country',
    'region',
    'county',
    'city',
    'district',
    'town',
    'ward',
    'neighbourhood',
    'area',
    'set',
    'other',
  ]),
  /** The place that it lies in. Default: none stated. */
  within: z.optional(referenceTo('place')),
  /** Other names that the document uses for it. Default: none. */
  aliases: z._default(z.array(TextSchema), []),
  ...PART,
});

/** A part of the world. */
export interface Place extends z.output<typeof PlaceSchema> {}
/** A place, before validation. */
export interface PlaceInput extends z.input<typeof PlaceSchema> {}
