import type { Value } from '../../document/observation.js';
import type { Polarity } from '../../document/polarity.js';
import type { Strategy } from '../../document/strategy.js';
import type { TargetValue } from '../../document/target.js';
import { baselines } from '../baselines.js';
import { eachMeasure } from '../each-measure.js';
import { type Finding, findingAt } from '../finding.js';
import { isWorse } from '../is-worse.js';

/** A target that asks for what the polarity calls worse. */
export interface ContraryTarget extends Finding {
  readonly asked: TargetValue;
  readonly polarity: Polarity;
  /** The figure that the target is worse than; undefined where the target itself points the wrong way. */
  readonly baseline: Value | undefined;
}

/** The targets that are worse than the baseline, or point the wrong way. A target at the baseline does neither. */
export function contraryTargets(strategy: Strategy): ContraryTarget[] {
  const contrary: ContraryTarget[] = [];
  eachMeasure(strategy, (measure, at) => {
    const { polarity, targets } = measure;
    const baselineFor = baselines(measure);
    targets.forEach((target, index) => {
      const asked = target.value;
      const baseline = pointsAway(asked, polarity) ? undefined : baselineFor(target);
      const isContrary =
        baseline === undefined ? pointsAway(asked, polarity) : isWorse(asked, baseline, polarity);
      if (isContrary) {
        contrary.push({ ...findingAt(at, 'targets', index, 'value'), asked, polarity, baseline });
      }
    });
  });
  return contrary;
}

/** The ways in which a target can point by itself, whatever the baseline. */
const DOWN: readonly string[] = ['down', 'under', 'at-most'];
const UP: readonly string[] = ['up', 'over', 'at-least'];

function pointsAway(asked: TargetValue, { direction }: Polarity): boolean {
  if (direction !== 'higher' && direction !== 'lower') return false;
  if (asked.kind === 'change') return direction === 'higher' ? asked.by < 0 : asked.by > 0;
  const way = asked.kind === 'direction' ? asked.direction : asked.kind === 'bound' ? asked.bound : '';
  return (direction === 'higher' ? DOWN : UP).includes(way);
}
