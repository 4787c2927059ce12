import type { Measure } from '../document/measure.js';
import { sameUnit } from '../document/same-unit.js';
import { exactProduct } from '../statistics/exact-product.js';
import { isJudged, shortfall } from './shortfall.js';
import type { TargetFigure } from './target-figures.js';

/**
 * How far short of a target a measure may fall by what the council set for it: its tolerance, or else the way from the
 * target to its floor.
 *
 * @returns in the unit of the target; undefined where nothing is set, or it is set in another unit and means nothing here
 */
export function ownTolerance(
  { floor, polarity, tolerance, unit }: Measure,
  { value, unit: counted }: TargetFigure,
): number | undefined {
  if (!sameUnit(counted, unit)) return undefined;
  if (tolerance !== undefined) {
    return tolerance.of === undefined ? tolerance.amount : exactProduct(tolerance.amount, Math.abs(value));
  }
  return floor !== undefined && isJudged(polarity)
    ? Math.max(0, shortfall(floor.value, value, polarity))
    : undefined;
}
