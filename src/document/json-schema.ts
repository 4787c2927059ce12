import * as z from 'zod/mini';
import { AbsenceSchema } from './absence.js';
import { BasisSchema } from './basis.js';
import { DaySchema } from './day.js';
import { DurationSchema } from './duration.js';
import { ExternalIdentifierSchema } from './external-identifier.js';
import { LeadSchema } from './lead.js';
import { LinkSchema } from './link.js';
import { MeasureSchema } from './measure.js';
import { NoteSchema } from './note.js';
import { NestedFigureSchema, ObservationSchema, ValueSchema } from './observation.js';
import { PartReferenceSchema } from './part-reference.js';
import { PeriodSchema } from './period.js';
import { SourceSchema } from './source.js';
import { StrategySchema } from './strategy.js';
import { TargetSchema } from './target.js';
import { UnitSchema } from './unit.js';
import { isWhole } from './whole-number.js';

/** The shapes that stand in many places: each is given once, under `$defs`, by the name of its type. */
const SHARED = {
  Absence: AbsenceSchema,
  Basis: BasisSchema,
  Duration: DurationSchema,
  ExternalIdentifier: ExternalIdentifierSchema,
  Lead: LeadSchema,
  Link: LinkSchema,
  Measure: MeasureSchema,
  NestedFigure: NestedFigureSchema,
  Note: NoteSchema,
  Observation: ObservationSchema,
  PartReference: PartReferenceSchema,
  Period: PeriodSchema,
  Source: SourceSchema,
  Target: TargetSchema,
  Unit: UnitSchema,
  Value: ValueSchema,
};

/**
 * The JSON Schema (draft 2020-12) of a strategy as it is written, for editors and for other languages.
 *
 * It holds what one part alone can show; rules that need the whole document (unique identifiers, known
 * references, safe addresses) are in `validateStrategy`.
 *
 * @example
 * strategyJsonSchema().title; // => 'Community-cohesion strategy'
 */
export function strategyJsonSchema(): Record<string, unknown> {
  const metadata = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(SHARED)) metadata.add(schema, { id });
  const schema = z.toJSONSchema(StrategySchema, {
    io: 'input',
    target: 'draft-2020-12',
    metadata,
    override: ({ zodSchema, jsonSchema }) => {
      if (isWhole(zodSchema)) {
        jsonSchema.type = 'integer';
        jsonSchema.maximum ??= Number.MAX_SAFE_INTEGER;
      }
      if (zodSchema === (DaySchema as unknown)) jsonSchema.format = 'date';
    },
  });
  return { ...schema, title: 'Community-cohesion strategy' };
}
