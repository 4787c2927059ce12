import { type Days, dueDays } from './due-days.js';
import { dueSubjects, type DueSubjectTime } from './due-subjects.js';
import { indexOf } from './model-index.js';
import { requireDay } from './require-day.js';
import type { StrategyModel } from './strategy-model.js';

/** Something that is due in an interval. */
export type Due = DueSubjectTime & {
  /** The days on which it is due: see `dueDays`. */
  readonly days: Days;
  /** Whether all those days lie in the interval, or only some: then it may be due before or after. */
  readonly fit: 'within' | 'overlapping';
};

/** What is due in an interval, and what cannot be placed in time. */
export interface DueBetween {
  /** In order of the first day, then of the last, then of the document. */
  readonly due: readonly Due[];
  /** What comes again and again, with days or without, in the order of the document. */
  readonly recurring: readonly DueSubjectTime[];
  /** What has no day, in the order of the document: `when.undated` says why where a reason is known. */
  readonly undated: readonly DueSubjectTime[];
}

/**
 * What is due from one day to another: milestones, deadlines and targets, and also outcomes, commitments, products
 * of phases and corrective actions that have a time.
 *
 * Both days are included. A time of several days ("Autumn 2006") is there as soon as one of them lies in the
 * interval; `fit` says whether all do. What recurs or has no day is given apart, whatever the interval.
 *
 * @param from - the first day, `YYYY-MM-DD`
 * @param to - the last day, `YYYY-MM-DD`, not before the first
 * @throws {RangeError} if one of them is no day of the calendar, or if they are in the wrong order
 * @throws {TypeError} if the model does not come from `buildModel`
 *
 * @example
 * const { due, recurring, undated } = dueBetween(coventry, '2006-09-01', '2006-12-31');
 * [due.length, recurring.length, undated.length]; // => [32, 2, 16]
 */
export function dueBetween(model: StrategyModel, from: string, to: string): DueBetween {
  indexOf(model, 'dueBetween');
  requireDay('from', from);
  requireDay('to', to);
  if (to < from) throw new RangeError(`to requires a day not before from (${from}), got "${to}"`);
  const subjects = dueSubjects(model);
  const once = subjects.filter((subject) => !recurs(subject));
  return {
    due: once
      .flatMap((subject): Due[] => {
        const days = dueDays(subject.when);
        if (days === undefined || days.last < from || days.first > to) return [];
        return [{ ...subject, days, fit: days.first >= from && days.last <= to ? 'within' : 'overlapping' }];
      })
      .sort(inOrder),
    recurring: subjects.filter(recurs),
    undated: once.filter(({ when }) => dueDays(when) === undefined),
  };
}

const recurs = ({ when }: DueSubjectTime): boolean =>
  when.every !== undefined || when.sense === 'every' || when.undated === 'recurrence-only';

// Days as YYYY-MM-DD sort as words; a stable sort keeps the order of the document among equals.
function inOrder({ days: a }: Due, { days: b }: Due): number {
  const [left, right] = [`${a.first} ${a.last}`, `${b.first} ${b.last}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
