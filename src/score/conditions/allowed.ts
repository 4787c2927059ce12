import type { Allowance } from '../../document/allowance.js';
import type { Measure } from '../../document/measure.js';
import { sameUnit } from '../../document/same-unit.js';
import { exactProduct } from '../../statistics/exact-product.js';
import { ownTolerance } from '../own-tolerance.js';
import type { TargetFigure } from '../target-figures.js';

/**
 * An allowance as an amount, for one measure and one of its targets.
 *
 * @returns in the unit of the target, zero or more; undefined where it is to be that of the measure and the measure has
 * none, or is in another unit
 */
export function allowed(allowance: Allowance, measure: Measure, figure: TargetFigure): number | undefined {
  switch (allowance.kind) {
    case 'none':
      return 0;
    case 'rounding':
      return 5 / 10 ** (figure.decimals + 1);
    case 'absolute':
      return sameUnit(allowance.unit, figure.unit) ? allowance.amount : undefined;
    case 'relative':
      return exactProduct(allowance.share, Math.abs(figure.value));
    case 'measure': {
      const { otherwise } = allowance;
      return (
        ownTolerance(measure, figure) ??
        (otherwise === undefined ? undefined : allowed({ kind: otherwise }, measure, figure))
      );
    }
  }
}
