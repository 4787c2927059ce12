import type { Strategy } from '../../document/strategy.js';
import { eachMeasure } from '../each-measure.js';
import { type Finding, findingAt } from '../finding.js';
import { isOfSame } from '../is-of-same.js';

/** A target that is due when its baseline has only just been found, or before. */
export interface EarlyTarget extends Finding {
  /** The last day of the baseline's period. */
  readonly baseline: string;
  /** The last day on which the target is due. */
  readonly due: string;
}

/**
 * The targets that are not due after their baseline.
 *
 * Only figures are compared (a baseline still to be found and a target still to be set may share a year), only
 * where both have a last day, and only those of the same place and people.
 */
export function earlyTargets(strategy: Strategy): EarlyTarget[] {
  const early: EarlyTarget[] = [];
  eachMeasure(strategy, ({ baseline, targets }, at) => {
    const found = baseline?.period?.end;
    if (found === undefined || baseline?.value.kind === 'none') return;
    targets.forEach((target, index) => {
      const due = target.due.end;
      if (due === undefined || due > found || target.value.kind === 'none') return;
      if (isOfSame(target, baseline!))
        early.push({ ...findingAt(at, 'targets', index, 'due'), baseline: found, due });
    });
  });
  return early;
}
