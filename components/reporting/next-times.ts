import { type Due, dueBetween, dueDays, type DueSubjectTime, type StrategyModel } from '../../src/index.js';

/** When a part comes up next, as far as the plan says. */
export type NextTime =
  /** What is due first; several where they are due on the same days. */
  | { readonly state: 'dated'; readonly due: readonly DatedSubject[]; readonly day: string }
  /** The plan dates something, but nothing on the day or after it. */
  | { readonly state: 'nothing-later' }
  /** The plan gives no day. */
  | { readonly state: 'not-stated' };

/** Something due whose days are known. */
type DatedSubject = Pick<Due, 'when' | 'days'> & DueSubjectTime;

const [FIRST_DAY, LAST_DAY] = ['0001-01-01', '9999-12-31'];

/**
 * When each part of a plan comes up next: an action or a row by its milestones and its deadline, a measure and its
 * indicator by their targets, any other part by its own time. Nothing is worked out: what recurs without a day has none.
 *
 * @param asOf - the day to count from, `YYYY-MM-DD`; undefined gives the first time stated
 * @returns a function of a part of the model
 * @throws {RangeError} if it is not a day of the calendar
 */
export function nextTimes(strategy: StrategyModel, asOf: string | undefined): (part: object) => NextTime {
  const from = asOf ?? FIRST_DAY;
  const later = byPart(datedBetween(strategy, from), from);
  const ever = byPart(datedBetween(strategy, FIRST_DAY), FIRST_DAY);
  return (part) => later.get(part) ?? { state: ever.has(part) ? 'nothing-later' : 'not-stated' };
}

function datedBetween(strategy: StrategyModel, from: string): DatedSubject[] {
  const { due, recurring } = dueBetween(strategy, from, LAST_DAY);
  const again = recurring.flatMap((subject): DatedSubject[] => {
    const days = dueDays(subject.when);
    return days === undefined || days.last < from ? [] : [{ ...subject, days }];
  });
  return [...due, ...again].filter((subject) => !isOver(subject));
}

function byPart(subjects: readonly DatedSubject[], from: string): Map<object, NextTime> {
  const times = new Map<object, Extract<NextTime, { state: 'dated' }>>();
  for (const subject of subjects) {
    const day = comesUp(subject, from);
    for (const part of partsOf(subject)) {
      const known = times.get(part);
      if (known === undefined || day < known.day) times.set(part, { state: 'dated', due: [subject], day });
      else if (day === known.day) times.set(part, { ...known, due: [...known.due, subject] });
    }
  }
  return times;
}

// What has begun already ("in 2006/07", asked in September) comes up when it ends.
const comesUp = ({ days }: DatedSubject, from: string): string =>
  days.first < from ? days.last : days.first;

function isOver(subject: DatedSubject): boolean {
  const part =
    subject.what === 'milestone'
      ? subject.milestone
      : subject.what === 'deadline'
        ? subject.action
        : undefined;
  const status = part?.document.status;
  return status === 'done' || status === 'cancelled';
}

function partsOf(subject: DatedSubject): readonly object[] {
  switch (subject.what) {
    case 'milestone': {
      const { milestone } = subject;
      return [milestone, milestone.action, ...(milestone.row === undefined ? [] : [milestone.row])];
    }
    case 'deadline':
      return [subject.action, ...subject.action.rows];
    case 'target':
      return [subject.measure, subject.measure.indicator];
    case 'outcome':
      return [subject.outcome];
    case 'commitment':
      return [subject.commitment];
    case 'product':
      return [subject.phase];
    case 'corrective-action':
      return [subject.correctiveAction];
  }
}
