// Made from timeline.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const timeline = {
  titled: (d: { readonly title: string }): string => 'Timeline: ' + d.title,
  what: 'What',
  when: 'When',
  state: 'State',
  time: 'Time',
  why: 'Why?',
  stateFilter: 'State',
  noLead: 'No lead stated',
  noTime: 'no time stated',
  noDay: 'no day stated',
  notJudged: 'not judged: the document says no day as of which it speaks',
  count: (d: { readonly count: number }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' date',
      other: number('en', d.count, 0) + ' dates',
    }),
  deadline: (d: { readonly action: string }): string => 'Deadline: ' + d.action,
  finding: (d: { readonly count: number; readonly asOf: string; readonly states: string }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' date',
      other: number('en', d.count, 0) + ' dates',
    }) +
    ' as of ' +
    d.asOf +
    ': ' +
    d.states +
    '.',
  undatedFinding: (d: { readonly count: number; readonly dated: string }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' date',
      other: number('en', d.count, 0) + ' dates',
    }) +
    ', ' +
    d.dated +
    ' of them with days. The document says no day as of which it speaks.',
  states: {
    'done-on-time': (d: { readonly n: string }): string => d.n + ' done on time',
    'done-late': (d: { readonly n: string }): string => d.n + ' done late',
    done: (d: { readonly n: string }): string => d.n + ' done',
    'on-time': (d: { readonly n: string }): string => d.n + ' on time',
    late: (d: { readonly n: string }): string => d.n + ' late',
    missed: (d: { readonly n: string }): string => d.n + ' missed',
    'not-reported': (d: { readonly n: string }): string => d.n + ' past and not reported',
    cancelled: (d: { readonly n: string }): string => d.n + ' cancelled',
    recurring: (d: { readonly n: string }): string => d.n + ' recurring',
    undated: (d: { readonly n: string }): string => d.n + ' without a date',
    'held-elsewhere': (d: { readonly n: string }): string => d.n + ' dated in another document',
    'to-be-agreed': (d: { readonly n: string }): string => d.n + ' to be agreed',
    unclear: (d: { readonly n: string }): string => d.n + ' unclear',
  },
  asOf: (d: { readonly day: string }): string => 'as of ' + d.day,
  printed: 'Time as printed',
  working: 'State',
  basis: 'How we know',
  action: 'Action',
  source: 'Line of the source',
  shown: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' of ' +
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' date',
      other: number('en', d.count, 0) + ' dates',
    }),
  noneFound: 'No dates match. Clear the search and filters to see all.',
};
