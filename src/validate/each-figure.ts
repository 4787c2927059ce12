import { ForecastSchema, type Measure, MeasureSchema } from '../document/measure.js';
import { type NestedFigure, ObservationSchema } from '../document/observation.js';
import type { Period } from '../document/period.js';
import type { BoundQuantity, NumberQuantity, RangeQuantity } from '../document/quantity.js';
import { TargetSchema, type TargetValue } from '../document/target.js';
import { type Cursor, walkTo } from './walk.js';

/** A quantity that counts in a unit. */
export type Figure = NumberQuantity | RangeQuantity | BoundQuantity;

/** Is told a figure, the time that it is for, and where it stands in the measure. */
export type HearFigure = (figure: Figure, period: Period | undefined, at: Cursor) => void;

interface Cell {
  readonly value: TargetValue;
  readonly nested?: readonly NestedFigure[];
  readonly period?: Period;
  readonly due?: Period;
}

const CELLS: ReadonlySet<unknown> = new Set([ObservationSchema, TargetSchema, ForecastSchema]);
const toCells = walkTo<true, Cell>((schema) => CELLS.has(schema) || undefined);

/** Tells every figure of a measure: of its baseline, targets, results and forecasts, and those nested in them. */
export function eachFigure(measure: Measure, hear: HearFigure): void {
  toCells(MeasureSchema, measure, ({ value, nested, period, due }, _tag, at) => {
    const time = period ?? due;
    at.path.push('value');
    if (isFigure(value)) hear(value, time, at);
    at.path.pop();
    nested?.forEach((figure, index) => {
      at.path.push('nested', index, 'value');
      if (isFigure(figure.value)) hear(figure.value, time, at);
      at.path.length -= 3;
    });
  });
}

const isFigure = (value: TargetValue): value is Figure =>
  value.kind === 'number' || value.kind === 'range' || value.kind === 'bound';
