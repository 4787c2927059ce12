import { sameUnit } from '../../document/same-unit.js';
import type { Strategy } from '../../document/strategy.js';
import type { Unit } from '../../document/unit.js';
import { eachFigure } from '../each-figure.js';
import { eachMeasure } from '../each-measure.js';
import { type Finding, findingAt } from '../finding.js';
import { stretches } from '../stretches.js';

/** A figure in another unit than the figures that it stands with. */
export interface MixedUnit extends Finding {
  readonly unit: Unit;
  readonly others: Unit;
}

/**
 * The figures in another unit than that of their measure, where no break explains it.
 *
 * A break of the unit cuts a measure into stretches, each of which may have a unit of its own: that of the measure
 * where one of its figures has that, else that of its first figure. A figure that cannot be said to lie before or
 * after a break is explained by it.
 */
export function mixedUnits(strategy: Strategy): MixedUnit[] {
  const mixed: MixedUnit[] = [];
  eachMeasure(strategy, (measure, { path, within }) => {
    const cuts = measure.breaks.filter(({ change }) => change === 'unit');
    const stretchOf = stretches(cuts);
    const units = new Map<number | undefined, Unit>();
    if (cuts.length === 0) units.set(0, measure.unit);
    else {
      eachFigure(measure, ({ unit = measure.unit }, period) => {
        const stretch = stretchOf(period);
        if (!units.has(stretch) || sameUnit(unit, measure.unit)) units.set(stretch, unit);
      });
    }
    eachFigure(measure, ({ unit }, period, at) => {
      if (unit === undefined) return;
      const stretch = stretchOf(period);
      const others = units.get(stretch)!;
      if (stretch === undefined || sameUnit(unit, others)) return;
      mixed.push({ ...findingAt({ path, within }, ...at.path), unit, others });
    });
  });
  return mixed;
}
