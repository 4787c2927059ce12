import type { Measure } from '../document/measure.js';
import type { Observation } from '../document/observation.js';
import type { NumberQuantity } from '../document/quantity.js';
import type { ChangeTarget, Target } from '../document/target.js';
import type { Unit } from '../document/unit.js';
import { decimalPlaces } from '../statistics/decimal-places.js';
import { exactDifference } from '../statistics/exact-difference.js';
import { exactProduct } from '../statistics/exact-product.js';
import type { Reason } from './rating.js';

/** A target as a number to compare with. */
export interface TargetFigure {
  readonly value: number;
  /** Decimal places in which it is printed, or follows from what is printed. */
  readonly decimals: number;
  readonly unit: Unit;
  /** How a change was read; undefined for a plain number. */
  readonly reading: 'points' | 'per-cent' | undefined;
}

/** An observation whose value is one number. */
export type NumberObservation = Observation & { readonly value: NumberQuantity };

/** Whether the value of an observation is one number. */
export function isNumberObservation(observation: Observation | undefined): observation is NumberObservation {
  return observation?.value.kind === 'number';
}

/** Decimal places in which a figure is printed: those stated, else those that it has. */
export function printedDecimals(figure: {
  readonly value: number;
  readonly decimals?: number | undefined;
}): number {
  return figure.decimals ?? decimalPlaces(figure.value);
}

/**
 * The baseline of a measure as a number: its baseline cell, or else the result that set it.
 *
 * @returns undefined where neither is a number
 */
export function numericBaseline(measure: Measure): NumberObservation | undefined {
  return [measure.baseline, ...measure.results.filter((result) => result.setsBaseline !== undefined)].find(
    isNumberObservation,
  );
}

/**
 * The figures that a target asks for: one, or one for each way of reading it; or the reason why there is none.
 *
 * A change of 4.1 on a baseline of 11 is 15.1 when read in points and 11.451 when read as per cent.
 */
export function targetFigures(target: Target, measure: Measure): readonly TargetFigure[] | Reason {
  const { value } = target;
  switch (value.kind) {
    case 'none':
      return { code: 'no-target', absence: value };
    case 'number':
      return [
        {
          value: value.value,
          decimals: printedDecimals(value),
          unit: value.unit ?? measure.unit,
          reading: undefined,
        },
      ];
    case 'change': {
      const baseline = numericBaseline(measure);
      if (baseline === undefined) return { code: 'no-baseline' };
      return value.readings.map((reading) => changed(baseline.value, value, reading, measure.unit));
    }
    default:
      return { code: 'target-not-a-number' };
  }
}

/** Whether `targetFigures` gave figures, and not the reason why there are none. */
export function isFigures(
  figures: readonly TargetFigure[] | Reason | undefined,
): figures is readonly TargetFigure[] {
  return Array.isArray(figures);
}

function changed(
  from: NumberQuantity,
  change: ChangeTarget,
  reading: 'points' | 'per-cent',
  unit: Unit,
): TargetFigure {
  const value =
    reading === 'points'
      ? exactDifference(from.value, -change.by)
      : exactDifference(from.value, -exactProduct(exactProduct(from.value, change.by), 0.01));
  return { value, decimals: decimalPlaces(value), unit: from.unit ?? unit, reading };
}
