import * as z from 'zod/mini';
import { wholeNumber } from './whole-number.js';
import { BasisSchema } from './basis.js';
import { identifierOf, referenceTo } from './identifier.js';
import { LinkSchema } from './link.js';
import { MeasureSchema } from './measure.js';
import { OutcomeLinkSchema } from './outcome-link.js';
import { PART } from './part.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';

/** A promise to break figures down: "analysis by city and comparison between neighbourhoods". */
export const AnalysisSchema = z.strictObject({
  /** The places by which figures are broken down. Default: none. */
  places: z._default(z.array(referenceTo('place')), []),
  /** The groups by which they are broken down. Default: none. */
  groups: z._default(z.array(referenceTo('group')), []),
  /** Its words, as printed. Default: none. */
  printed: z.optional(TextSchema),
  /** Where it stands. Default: none. */
  source: z.optional(SourceSchema),
});

/** That an indicator stands for a set of them, which may be declared without its members. */
export const IndicatorSetSchema = z.strictObject({
  /** The subjects that the set covers, as printed. Default: none named. */
  covers: z._default(z.array(TextSchema), []),
  /** The indicators of this document that are its members. Default: none is listed. */
  members: z._default(z.array(referenceTo('indicator')), []),
  /** How many members the document says there are. Default: it does not say. */
  count: z.optional(wholeNumber(z.minimum(0))),
});

/** How far the council can influence an indicator. */
export const InfluenceSchema = z.strictObject({
  /** Its `own-service`, `shared` with others, or `context` only: then it is measured against a forecast. */
  degree: z.enum(['own-service', 'shared', 'context']),
  /** How we know. */
  basis: BasisSchema,
});

/**
 * What a strategy watches to see whether an objective is met: "NI 4 – people who feel they can influence
 * decisions in their locality". Its figures are in its measures.
 */
export const IndicatorSchema = z.strictObject({
  /** The identifier, unique among indicators. */
  id: identifierOf('indicator'),
  /** The code by which it is known: "NI 4". Default: none. */
  code: z.optional(TextSchema),
  /** The name as the document gives it, without the code. */
  name: TextSchema,
  /** Whether it is in use, or only suggested. Default: `adopted`. */
  standing: z.optional(z.enum(['adopted', 'suggested'])),
  /** The objectives that it serves; the first is its home. Default: none. */
  objectives: z._default(z.array(referenceTo('objective')), []),
  /** The outcomes that it serves, where somebody says which. Default: none stated. */
  outcomes: z._default(z.array(OutcomeLinkSchema), []),
  /** The bodies that answer for it. Default: none stated. */
  leads: z._default(z.array(referenceTo('body')), []),
  /** How far the council can influence it. Default: not stated. */
  influence: z.optional(InfluenceSchema),
  /** That it is a set of indicators. Default: it is one. */
  set: z.optional(IndicatorSetSchema),
  /** How its figures are to be broken down. Default: nothing is stated. */
  analyses: z._default(z.array(AnalysisSchema), []),
  /** Its figures: one measure, or one for each part. */
  measures: z.array(MeasureSchema).check(z.minLength(1)),
  /** Pages about it. Default: none. */
  links: z._default(z.array(LinkSchema), []),
  ...PART,
});

/** What a strategy watches to see whether an objective is met. */
export interface Indicator extends z.output<typeof IndicatorSchema> {}
/** An indicator, before validation. */
export interface IndicatorInput extends z.input<typeof IndicatorSchema> {}
/** A promise to break figures down. */
export interface Analysis extends z.output<typeof AnalysisSchema> {}
/** An analysis, before validation. */
export interface AnalysisInput extends z.input<typeof AnalysisSchema> {}
/** That an indicator stands for a set. */
export interface IndicatorSet extends z.output<typeof IndicatorSetSchema> {}
/** A set, before validation. */
export interface IndicatorSetInput extends z.input<typeof IndicatorSetSchema> {}
/** How far the council can influence an indicator. */
export interface Influence extends z.output<typeof InfluenceSchema> {}
/** An influence, before validation. */
export interface InfluenceInput extends z.input<typeof InfluenceSchema> {}
