import type { Strategy } from '../../document/strategy.js';
import { type Finding, findingAt } from '../finding.js';

/** A milestone that nobody knows when to expect, nor why not. */
export interface UndatedMilestone extends Finding {
  /** Its time, as printed. */
  readonly printed: string;
}

/**
 * The milestones that have neither days nor the reason why there are none, nor a document that holds their date.
 *
 * A time that is only told from another one ("over the coming year") says itself why it has none.
 */
export function undatedMilestones({ actions }: Strategy): UndatedMilestone[] {
  const found: UndatedMilestone[] = [];
  for (const [index, { id: action, milestones }] of actions.entries()) {
    for (const [milestone, { id = action, when }] of milestones.entries()) {
      const { printed, kind, start, end, undated, document } = when;
      if (kind === 'relative' || (start ?? end ?? undated ?? document) !== undefined) continue;
      const at = { path: ['actions', index, 'milestones', milestone], within: id };
      found.push({ ...findingAt(at, 'when'), printed });
    }
  }
  return found;
}
