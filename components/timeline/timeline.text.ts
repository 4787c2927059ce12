import type { DeliveryState } from '../../src/index.js';

/** The English words of the timeline. */
export const timelineText = {
  titled: (title: string) => `Timeline: ${title}`,
  what: 'What',
  when: 'When',
  state: 'State',
  time: 'Time',
  why: 'Why?',
  noun: 'dates',
  stateFilter: 'State',
  noLead: 'No lead stated',
  noTime: 'no time stated',
  noDay: 'no day stated',
  notJudged: 'not judged: the document says no day as of which it speaks',
  count: (count: number) => (count === 1 ? '1 date' : `${count} dates`),
  deadline: (action: string) => `Deadline: ${action}`,
  /** "60 dates as of 31 March 2007: 29 past and not reported, 13 on time." */
  finding: (count: number, asOf: string, states: readonly string[]) =>
    `${timelineText.count(count)} as of ${asOf}: ${states.join(', ')}.`,
  undatedFinding: (count: number, withDays: number) =>
    `${timelineText.count(count)}, ${withDays} of them with days. The document says no day as of which it speaks.`,
  states: {
    'done-on-time': (n: number) => `${n} done on time`,
    'done-late': (n: number) => `${n} done late`,
    done: (n: number) => `${n} done`,
    'on-time': (n: number) => `${n} on time`,
    late: (n: number) => `${n} late`,
    missed: (n: number) => `${n} missed`,
    'not-reported': (n: number) => `${n} past and not reported`,
    cancelled: (n: number) => `${n} cancelled`,
    recurring: (n: number) => `${n} recurring`,
    undated: (n: number) => `${n} without a date`,
    'held-elsewhere': (n: number) => `${n} dated in another document`,
    'to-be-agreed': (n: number) => `${n} to be agreed`,
    unclear: (n: number) => `${n} unclear`,
  } satisfies Record<DeliveryState, (count: number) => string>,
  asOf: (day: string) => `as of ${day}`,
  printed: 'Time as printed',
  working: 'State',
  basis: 'How we know',
  action: 'Action',
  source: 'Line of the source',
} as const;
