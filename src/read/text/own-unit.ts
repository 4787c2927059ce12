import { sameUnit } from '../../document/same-unit.js';
import type { UnitInput } from '../../document/unit.js';

/**
 * The unit that a figure has to carry: the one that its words state, where that is not the unit of its measure. The sign
 * "%" stands for points in a measure that counts in percentage points.
 *
 * @param stated - the unit that the words state
 * @param measure - the unit of the measure
 *
 * @example
 * ownUnit({ kind: 'percent' }, { kind: 'rate', per: 100000 }); // => { kind: 'percent' }
 */
export function ownUnit(
  stated: UnitInput | undefined,
  measure: UnitInput | undefined,
): UnitInput | undefined {
  if (stated === undefined || measure === undefined) return stated;
  if (stated.kind === 'percent' && measure.kind === 'percentage-points') return undefined;
  return sameUnit(stated, measure) ? undefined : stated;
}
