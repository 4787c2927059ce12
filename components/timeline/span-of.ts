import { dueDays, type Period } from '../../src/index.js';
import type { Span } from '../shared/time-scale.js';

/** Words that name a time without saying where it begins and ends. */
const VAGUE: ReadonlySet<Period['kind']> = new Set(['season', 'relative', 'rolling-year']);

/**
 * The days that a time takes on a timeline, and which ends of it are open; undefined where it has no day.
 *
 * What is to be done by a day may be done before it, so it fades towards its beginning; what counts from a day fades towards its
 * end. Where the words name no days ("autumn"), or the days are inferred, both ends fade.
 */
export function spanOf(when: Period): Span | undefined {
  const due = dueDays(when);
  if (due === undefined) return undefined;
  const vague = VAGUE.has(when.kind) || when.basis?.kind === 'inferred';
  const { start, end, sense } = when;
  // the days of the words themselves, where there are two, say how far it fades
  const first = start ?? due.first;
  const last = end ?? due.last;
  return {
    first,
    last,
    fadesIn: vague || sense === 'by' || sense === 'until',
    fadesOut: vague || sense === 'from',
  };
}
