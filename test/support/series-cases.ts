// Measures with a baseline, yearly results and two targets, for what holds whatever the figures are.
import * as fc from 'fast-check';
import type { Measure } from '../../src/document/measure.js';
import type { Unit } from '../../src/document/unit.js';
import { toNumber } from './decimal.js';
import { deepFreeze } from './deep-freeze.js';
import { measure, number, polarity, result, target } from './documents.js';

/** Figures in hundredths. The baseline is of March 2003, the results are of March 2004 and of each year after it. */
export interface SeriesCase {
  readonly direction: 'higher' | 'lower';
  readonly baseline: number;
  readonly results: readonly number[];
  /** The targets of March 2010 and of March 2012. */
  readonly targets: readonly number[];
  /** The allowance that the council has set. */
  readonly tolerance: number;
}

/** The day as of which the cases are told: all results are in and no target is due. */
export const CASES_AS_OF = '2009-12-31';

// Small figures, so that ties come up, and all that a percentage may be.
const figure = fc.oneof(fc.nat(60), fc.nat(10_000));

/** Between 1 and 6 results. */
export const seriesCases: fc.Arbitrary<SeriesCase> = fc.record({
  direction: fc.constantFrom('higher', 'lower'),
  baseline: figure,
  results: fc.array(figure, { minLength: 1, maxLength: 6 }),
  targets: fc.array(figure, { minLength: 2, maxLength: 2 }),
  tolerance: fc.nat(500),
});

/** How a case is written as a measure. */
export interface SeriesForm {
  readonly unit?: Unit;
  /** Decimal places: 2 is the figure itself, 1 is ten times as much. */
  readonly places?: number;
  /** Whether results and targets stand in the other order. */
  readonly reversed?: boolean;
}

/** A case as a measure, frozen. */
export function seriesMeasure(
  { direction, baseline, results, targets, tolerance }: SeriesCase,
  { unit = { kind: 'percent' }, places = 2, reversed = false }: SeriesForm = {},
): Measure {
  const figureOf = (digits: number) => number(toNumber({ digits, places }), { decimals: places });
  const ordered = <Part>(parts: Part[]): Part[] => (reversed ? parts.toReversed() : parts);
  return deepFreeze(
    measure({
      unit,
      polarity: polarity(direction),
      tolerance: { amount: toNumber({ digits: tolerance, places }), basis: { kind: 'stated' } },
      baseline: result(figureOf(baseline), '2003-03-31'),
      results: ordered(results.map((digits, year) => result(figureOf(digits), `${2004 + year}-03-31`))),
      targets: ordered(targets.map((digits, at) => target(figureOf(digits), `${2010 + 2 * at}-03-31`))),
    }),
  );
}

/** Those who do not, where a case tells of those who do: 100 less every figure, and the other way is good. */
export function complement({ direction, baseline, results, targets, tolerance }: SeriesCase): SeriesCase {
  const less = (digits: number): number => 10_000 - digits;
  return {
    direction: direction === 'higher' ? 'lower' : 'higher',
    baseline: less(baseline),
    results: results.map(less),
    targets: targets.map(less),
    tolerance,
  };
}
