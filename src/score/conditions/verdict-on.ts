import type { Condition } from '../../document/condition.js';
import { chartSays } from './control-chart-conditions.js';
import { hasGrown } from './growth.js';
import { hasImproved } from './improved.js';
import { compares } from './interval-comparison.js';
import { isInBestQuarters } from './quartile.js';
import type { Subject, Verdict } from './subject.js';
import { isTooClose, meetsFloor, meetsLimit } from './target-conditions.js';
import { goesSo } from './trend.js';

/** Whether a measure meets a condition, or why nobody can tell. */
export function verdictOn(condition: Condition, subject: Subject): Verdict {
  switch (condition.kind) {
    case 'within':
    case 'beyond':
      return meetsLimit(condition, subject);
    case 'floor':
      return meetsFloor(condition, subject);
    case 'too-close':
      return isTooClose(subject);
    case 'improved':
      return hasImproved(condition, subject);
    case 'quartile':
      return isInBestQuarters(condition, subject);
    case 'growth':
      return hasGrown(condition, subject);
    case 'benchmark':
    case 'target':
      return compares(condition, subject);
    case 'trend':
      return goesSo(condition, subject);
    case 'variation':
    case 'assurance':
      return chartSays(condition, subject);
  }
}

/** Whether a condition cannot be decided without a target. */
export function asksTarget({ kind }: Condition): boolean {
  return ['within', 'beyond', 'too-close', 'target', 'assurance'].includes(kind);
}
