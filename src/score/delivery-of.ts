import type { Period } from '../document/period.js';
import { requireDay } from '../model/require-day.js';
import type { Delivery, DeliveryState, StatusReport } from './delivery.js';

/**
 * How something that is to be done by a time stands, as of a date.
 *
 * A time in words counts until the last day that the words may mean: "Autumn 2006" is not late on 30 November. What is
 * past its last day and of which nobody says how it stands is `not-reported`, and not late.
 *
 * | reported | last day ahead | last day passed |
 * | --- | --- | --- |
 * | done, by then | done on time | done on time, or done late |
 * | in progress | on time | late |
 * | planned | on time | missed |
 * | given up | cancelled | cancelled |
 * | nothing | on time | not reported |
 *
 * @param when - its time; undefined where it has none
 * @param reports - what was said of it, in the order of the document; of those made by the date, the latest counts
 * @param asOf - the date, `YYYY-MM-DD`; reports made after it are not looked at
 * @throws {RangeError} if the date is not a day of the calendar
 *
 * @example
 * deliveryOf({ printed: 'Autumn 2006', kind: 'season', start: '2006-09-01', end: '2006-11-30' }, [], '2006-11-30').state; // => 'on-time'
 */
export function deliveryOf(
  when: Period | undefined,
  reports: readonly StatusReport[],
  asOf: string,
): Delivery {
  requireDay('asOf', asOf);
  const known = inOrder(reports.filter(({ on }) => dayOf(on) <= asOf));
  // Done stays done: what is said of it afterwards does not undo it.
  const report = known.find(({ status }) => status === 'done') ?? known.at(-1);
  const lastDay = when === undefined || recurs(when) ? undefined : (when.end ?? when.start);
  const base = { asOf, when, lastDay, report };
  return { state: stateOf(base), ...base };
}

function stateOf({ asOf, when, lastDay, report }: Omit<Delivery, 'state'>): DeliveryState {
  if (report?.status === 'done') return doneState(report.on, lastDay);
  if (report?.status === 'cancelled') return 'cancelled';
  if (lastDay === undefined) return withoutDays(when);
  if (asOf <= lastDay) return 'on-time';
  if (report === undefined) return 'not-reported';
  return report.status === 'in-progress' ? 'late' : 'missed';
}

// In time or late only where every day on which it may have been reported says the same.
function doneState(on: Period | undefined, lastDay: string | undefined): DeliveryState {
  const [first, last] = [on?.start ?? on?.end, on?.end ?? on?.start];
  if (first === undefined || last === undefined || lastDay === undefined) return 'done';
  if (last <= lastDay) return 'done-on-time';
  return first > lastDay ? 'done-late' : 'done';
}

function withoutDays(when: Period | undefined): DeliveryState {
  if (when === undefined) return 'undated';
  if (when.document !== undefined || when.undated === 'in-another-document') return 'held-elsewhere';
  if (when.undated === 'to-be-agreed') return 'to-be-agreed';
  return recurs(when) ? 'recurring' : 'undated';
}

function recurs({ sense, every, undated }: Period): boolean {
  return sense === 'every' || every !== undefined || undated === 'recurrence-only';
}

// A report without a date counts as the first: the document said it when it was written.
function dayOf(on: Period | undefined): string {
  return on?.end ?? on?.start ?? '';
}

function inOrder(reports: readonly StatusReport[]): StatusReport[] {
  return [...reports].sort((a, b) => (dayOf(a.on) < dayOf(b.on) ? -1 : dayOf(a.on) > dayOf(b.on) ? 1 : 0));
}
