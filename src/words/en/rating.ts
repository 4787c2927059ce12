// Made from rating.json by `npm run words`: change that.
import { en } from '@messageformat/runtime/lib/cardinals';
import { number, plural } from '../runtime.js';
export const rating = {
  locale: 'en-GB',
  months: {
    '10': 'October',
    '11': 'November',
    '12': 'December',
    '01': 'January',
    '02': 'February',
    '03': 'March',
    '04': 'April',
    '05': 'May',
    '06': 'June',
    '07': 'July',
    '08': 'August',
    '09': 'September',
  },
  date: (d: { readonly day: string; readonly month: string; readonly year: string }): string =>
    d.day + ' ' + d.month + ' ' + d.year,
  month: (d: { readonly month: string; readonly year: string }): string => d.month + ' ' + d.year,
  ratings: {
    green: 'On target',
    amber: 'Close',
    red: 'Off target',
    none: 'Not rated',
  },
  absences: {
    'awaiting-survey': 'awaiting survey',
    'baseline-year': 'baseline year',
    'new-collection': 'new data return',
    'new-indicator': 'new indicator',
    'to-be-agreed': 'to be agreed',
    'to-be-confirmed': 'to be confirmed',
    'to-be-established': 'to be established',
    'not-applicable': 'not applicable',
    'not-available': 'not available',
    'no-survey': 'no survey',
    'not-reported': 'not reported',
    'not-collected': 'not collected',
    suppressed: 'suppressed',
    withdrawn: 'withdrawn',
    'not-due': 'not due yet',
    late: 'late',
    'not-stated': 'not stated',
    unclear: 'reason unclear',
  },
  awaiting: (d: { readonly survey: string }): string => 'awaiting ' + d.survey,
  or: (d: { readonly first: string; readonly second: string }): string => d.first + ' or ' + d.second,
  list: (d: { readonly first: string; readonly second: string }): string => d.first + ', ' + d.second,
  also: (d: { readonly first: string; readonly second: string }): string => d.first + '; ' + d.second,
  bounds: {
    over: (d: { readonly figure: string }): string => 'over ' + d.figure,
    'at-least': (d: { readonly figure: string }): string => 'at least ' + d.figure,
    under: (d: { readonly figure: string }): string => 'under ' + d.figure,
    'at-most': (d: { readonly figure: string }): string => 'up to ' + d.figure,
    almost: (d: { readonly figure: string }): string => 'almost ' + d.figure,
  },
  about: (d: { readonly figure: string }): string => 'about ' + d.figure,
  range: (d: { readonly low: string; readonly high: string }): string => d.low + ' to ' + d.high,
  per: (d: { readonly figure: string; readonly count: string }): string => d.figure + ' per ' + d.count,
  points: (d: { readonly count: number; readonly figure: string }): string =>
    plural(d.count, 0, en, { one: d.figure + ' point', other: d.figure + ' points' }),
  durations: {
    days: {
      name: 'days',
      of: (d: { readonly count: number; readonly figure: string }): string =>
        plural(d.count, 0, en, { one: d.figure + ' day', other: d.figure + ' days' }),
    },
    weeks: {
      name: 'weeks',
      of: (d: { readonly count: number; readonly figure: string }): string =>
        plural(d.count, 0, en, { one: d.figure + ' week', other: d.figure + ' weeks' }),
    },
    months: {
      name: 'months',
      of: (d: { readonly count: number; readonly figure: string }): string =>
        plural(d.count, 0, en, { one: d.figure + ' month', other: d.figure + ' months' }),
    },
    years: {
      name: 'years',
      of: (d: { readonly count: number; readonly figure: string }): string =>
        plural(d.count, 0, en, { one: d.figure + ' year', other: d.figure + ' years' }),
    },
  },
  change: {
    points: (d: { readonly figure: string }): string => d.figure + ' on the baseline',
    'per-cent': (d: { readonly figure: string }): string => d.figure + '% of the baseline',
  },
  directions: {
    up: 'an increase',
    down: 'a decrease',
    hold: 'no change',
  },
  shortReasons: {
    'no-target': 'no target',
    'no-target-due': 'no target due yet',
    'no-further-target': 'no further target',
    'no-result': 'no result',
    'no-result-yet': 'no result yet',
    'result-before-target': 'result older than target',
    'target-not-a-number': 'target not a single figure',
    'result-not-a-number': 'result not a single figure',
    'unit-differs': 'units differ',
    'no-baseline': 'no baseline',
    'readings-disagree': 'target ambiguous',
    'polarity-unknown': 'which way is good is not known',
    'not-judged': 'context, not judged',
    'rule-undecided': 'rule is undecided',
  },
  way: {
    reached: 'reached',
    toGo: (d: { readonly distance: string }): string => d.distance + ' to go',
    otherUnit: 'unit changes',
  },
  tally: {
    none: 'This plan has no measures yet.',
    all: (d: { readonly total: number; readonly counts: string }): string =>
      'All ' +
      plural(d.total, 0, en, {
        one: number('en', d.total, 0) + ' measure',
        other: number('en', d.total, 0) + ' measures',
      }) +
      ' can be rated: ' +
      d.counts +
      '.',
    only: (d: { readonly counts: string }): string => 'The only measure can be rated: ' + d.counts + '.',
    some: (d: {
      readonly total: number;
      readonly rated: string;
      readonly counts: string;
      readonly none: string;
      readonly why: string;
    }): string =>
      'Of ' +
      plural(d.total, 0, en, {
        one: number('en', d.total, 0) + ' measure',
        other: number('en', d.total, 0) + ' measures',
      }) +
      ', ' +
      d.rated +
      ' can be rated: ' +
      d.counts +
      '. ' +
      d.none +
      ' cannot: ' +
      d.why +
      '.',
    noneRated: (d: { readonly total: string; readonly why: string }): string =>
      'None of ' + d.total + ' can be rated: ' + d.why + '.',
    reason: (d: { readonly reason: string; readonly absences: string }): string =>
      d.reason + ' (' + d.absences + ')',
    absence: (d: { readonly n: string; readonly absence: string }): string => d.n + ' ' + d.absence,
    level: (d: { readonly n: string; readonly word: string }): string => d.n + ' ' + d.word,
    counts: {
      green: (d: { readonly n: string }): string => d.n + ' on target',
      amber: (d: { readonly n: string }): string => d.n + ' close',
      red: (d: { readonly n: string }): string => d.n + ' off target',
    },
    onlyNot: (d: { readonly why: string }): string => 'The only measure cannot be rated: ' + d.why + '.',
  },
  rules: {
    'target-distance': {
      title: 'Distance to target',
      text: 'On target: at the target or better. Close: short of it by no more than the tolerance, or the survey’s margin. Off target: short by more. The tolerance is the council’s own, or else what rounds to the target as printed.',
    },
  },
  views: {
    vacant: 'There is nothing to show here yet.',
    asOf: (d: { readonly date: string }): string => 'As of ' + d.date + '.',
    objective: 'Objective',
    noObjective: 'Under no objective',
    rule: 'Rule',
    notes: 'Notes',
    lead: 'Lead',
    ruleLine: (d: { readonly title: string; readonly id: string; readonly version: string }): string =>
      'Rule: ' + d.title + ' (' + d.id + ' ' + d.version + ').',
  },
  indicators: {
    code: 'Code',
    indicator: 'Indicator',
    baseline: 'Baseline',
    result: 'Result',
    target: 'Target',
    rating: 'Rating',
    why: 'Why?',
    checkData: 'check the data',
    noCode: 'no code',
    noResult: 'no result yet',
    noTarget: 'no target due',
  },
  absenceIn: (d: { readonly absence: string; readonly period: string }): string => d.absence + ' ' + d.period,
};
