import * as z from 'zod/mini';
import { BasisSchema } from './basis.js';
import { identifierOf, referenceTo } from './identifier.js';
import { NestedFigureSchema, ValueSchema } from './observation.js';
import { PART } from './part.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { TextSchema } from './text.js';
import { UnitSchema } from './unit.js';

/** The figure of another place or group, given beside a statistic for comparison. */
export const ComparatorSchema = z.strictObject({
  /** What the figure is of, as printed: "Birmingham". */
  name: TextSchema,
  /** The place. Default: none of the document's places. */
  place: z.optional(referenceTo('place')),
  /** The figure. */
  value: ValueSchema,
  /** The figure as printed. Default: none. */
  printed: z.optional(TextSchema),
  /** Where it stands. Default: where the statistic stands. */
  source: z.optional(SourceSchema),
});

/**
 * A figure that a document gives as background: population, languages, deprivation. It is no indicator, and is
 * never rated.
 *
 * @example
 * StatisticSchema.safeParse({
 *   id: 'languages',
 *   title: 'Languages spoken',
 *   unit: { kind: 'count', of: 'languages' },
 *   value: { kind: 'bound', bound: 'over', value: 100 },
 *   printed: 'over 100 languages',
 * }).success; // => true
 */
export const StatisticSchema = z.strictObject({
  /** The identifier, unique among statistics. */
  id: identifierOf('statistic'),
  /** What the figure is of, in a few words of our own. */
  title: TextSchema,
  /** What it counts in. */
  unit: UnitSchema,
  /** The figure, with its bound or "about". */
  value: ValueSchema,
  /** Other figures nested in it: 10 areas within 44. Default: none. */
  nested: z._default(z.array(NestedFigureSchema), []),
  /** Whether it was found, is projected, planned or aimed at. Default: `found`. */
  kind: z.optional(z.enum(['found', 'projected', 'planned', 'target', 'comparison'])),
  /** The place that it is about. Default: that of the strategy. */
  place: z.optional(referenceTo('place')),
  /** The people that it is about. Default: everybody. */
  group: z.optional(referenceTo('group')),
  /** The time that it is about. Default: the document does not say. */
  period: z.optional(PeriodSchema),
  /** The survey, return or study that it comes from. Default: not stated. */
  measuredBy: z.optional(TextSchema),
  /** The statistic of which it is a share or a part. Default: none, or the document leaves it unclear. */
  of: z.optional(referenceTo('statistic')),
  /** Figures given beside it for comparison. Default: none. */
  comparators: z._default(z.array(ComparatorSchema), []),
  /** Why the figure or its meaning is doubtful. Default: it is taken as it stands. */
  doubt: z.optional(BasisSchema),
  /** The words of the document, figure and qualifier. */
  printed: TextSchema,
  ...PART,
});

/** A figure given as background. */
export interface Statistic extends z.output<typeof StatisticSchema> {}
/** A statistic, before validation. */
export interface StatisticInput extends z.input<typeof StatisticSchema> {}
/** The figure of another place, for comparison. */
export interface Comparator extends z.output<typeof ComparatorSchema> {}
/** A comparator, before validation. */
export interface ComparatorInput extends z.input<typeof ComparatorSchema> {}
