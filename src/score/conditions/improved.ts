import type { Condition } from '../../document/condition.js';
import { earlierResult } from '../earlier-result.js';
import { improvement } from '../improvement.js';
import type { Subject, Verdict } from './subject.js';

/** Whether the result is better than an earlier one, or as good where that is enough. */
export function hasImproved(
  { since, held }: Extract<Condition, { kind: 'improved' }>,
  { asOf, measure, polarity, result }: Subject,
): Verdict {
  const earlier = earlierResult(measure, result, since, asOf);
  if (earlier === undefined) return { code: 'rule-undecided', needs: 'earlier-result' };
  const by = improvement(earlier.value.value, result.value.value, polarity);
  return by > 0 || (by === 0 && held);
}
