import type { AbsenceReason } from '../document/absence.js';
import type { Polarity } from '../document/polarity.js';
import type { Flag, Rating, Reason } from '../score/rating.js';

/** The English words for everything that the library says to residents. */
export const en = {
  locale: 'en-GB',

  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
  date: (day: number, month: string, year: string) => `${day} ${month} ${year}`,
  month: (month: string, year: string) => `${month} ${year}`,

  ratings: {
    green: 'On target',
    amber: 'Close',
    red: 'Off target',
    none: 'Not rated',
  } satisfies Record<Rating['rating'], string>,

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
  } satisfies Record<AbsenceReason, string>,
  awaiting: (survey: string) => `awaiting ${survey}`,
  or: (words: readonly string[]) => words.join(' or '),

  polarities: {
    higher: 'higher is better',
    lower: 'lower is better',
    nearest: 'nearer is better',
    within: 'within the range is good',
    none: 'not judged',
    unknown: 'which way is good is not known',
  } satisfies Record<Polarity['direction'], string>,
  nearest: (to: string) => `nearer to ${to} is better`,
  within: (low: string, high: string) => `between ${low} and ${high} is good`,
  bases: { stated: 'stated in the plan', inferred: 'inferred', outside: 'from outside the plan' },

  bounds: { over: 'over', 'at-least': 'at least', under: 'under', 'at-most': 'up to', almost: 'almost' },
  about: (figure: string) => `about ${figure}`,
  range: (low: string, high: string) => `${low} to ${high}`,
  per: (figure: string, count: string) => `${figure} per ${count}`,
  points: (figure: string, one: boolean) => `${figure} ${one ? 'point' : 'points'}`,
  durations: { days: 'days', weeks: 'weeks', months: 'months', years: 'years' },
  change: {
    points: (figure: string) => `${figure} on the baseline`,
    'per-cent': (figure: string) => `${figure}% of the baseline`,
  },
  directions: { up: 'an increase', down: 'a decrease', hold: 'no change' },

  reasons: {
    'no-target': (when: string, why: string) => `no target${when} (${why})`,
    'no-target-due': () => 'no target is due yet',
    'no-further-target': () => 'no further target',
    'no-result': (when: string, why: string) => `no result${when} (${why})`,
    'no-result-yet': () => 'no result yet',
    'result-before-target': () => 'the latest result is older than the target',
    'target-not-a-number': () => 'the target is not a single figure',
    'result-not-a-number': () => 'the result is not a single figure',
    'unit-differs': (result: string, target: string) =>
      `the unit changes from ${result} to ${target}, and the two cannot be compared`,
    'no-baseline': () => 'the target is a change from a baseline that is not known',
    'readings-disagree': () => 'the target can be read in two ways, which give different ratings',
    'polarity-unknown': () => 'which way is good is not known',
    'not-judged': () => 'context, not judged',
    'rule-undecided': () => 'the rule is undecided',
  } satisfies Record<Reason['code'], (a: string, b: string) => string>,
  resultInWords: 'the result is in words',
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
  } satisfies Record<Reason['code'], string>,
  forPeriod: (period: string) => ` for ${period}`,
  units: {
    percent: 'per cent',
    'percentage-points': 'percentage points',
    count: 'a number',
    rate: (per: string) => `a rate per ${per}`,
    money: (currency: string) => currency,
    index: 'an index',
    ratio: 'a ratio',
    unstated: 'a unit that is not stated',
  },

  flags: {
    'next-target-already-met': (due: string, target: string) =>
      `The ${due} target of ${target} is already passed: check the data or the definition.`,
    'target-equals-baseline': () => 'The target asks for no change from the baseline.',
    'unit-changes': (due: string) => `The ${due} target is in another unit: the series ends here.`,
    'at-limit': () => 'The result is as good as it can be.',
    'nested-figure': (name: string, value: string) => `Also printed, and not rated: ${value} ${name}.`,
    'too-close-to-call': () => 'Too close to call.',
    'polarity-doubtful': () => 'Which way is good is doubtful.',
    caution: (text: string) => text,
  } satisfies Record<Flag['code'], (a: string, b: string) => string>,

  sentences: {
    met: (facts: string, better: string | undefined) =>
      `On target: ${facts}${better === undefined ? '' : `; ${better} better`}.`,
    close: (facts: string, short: string, why: string) => `Close: ${facts}; ${short} short, ${why}.`,
    closeBy: {
      council: (tolerance: string) => `within the tolerance of ${tolerance} that the council set`,
      interval: (margin: string) => `within the survey’s margin of ${margin}`,
      rounding: () => 'which rounds to the target as printed',
    },
    level: (word: string, facts: string, short: string | undefined) =>
      `${word}: ${facts}${short === undefined ? '' : `; ${short} short`}.`,
    missed: (facts: string, short: string) => `Off target: ${facts}; ${short} short.`,
    facts: (result: string, found: string, target: string, due: string) =>
      `${result}${found} against a target of ${target}${due}`,
    foundIn: (period: string) => ` in ${period}`,
    notRated: (reasons: readonly string[]) => `Not rated: ${reasons.join('; ')}.`,
  },

  way: {
    reached: 'reached',
    toGo: (distance: string) => `${distance} to go`,
    otherUnit: 'unit changes',
  },

  tally: {
    none: 'This plan has no measures yet.',
    all: (total: string, counts: string) => `All ${total} measures can be rated: ${counts}.`,
    only: (rated: boolean, what: string) => `The only measure ${rated ? 'can' : 'cannot'} be rated: ${what}.`,
    some: (total: string, rated: string, counts: string, none: string, why: string) =>
      `Of ${total} measures, ${rated} can be rated: ${counts}. ${none} cannot: ${why}.`,
    noneRated: (total: string, why: string) => `None of ${total} can be rated: ${why}.`,
    reason: (code: string, absences: string) => (absences === '' ? code : `${code} (${absences})`),
    absence: (n: string, absence: string) => `${n} ${absence}`,
    separator: '; ',
    level: (n: string, word: string) => `${n} ${word}`,
    counts: {
      green: (n: string) => `${n} on target`,
      amber: (n: string) => `${n} close`,
      red: (n: string) => `${n} off target`,
    },
  },

  rules: {
    'target-distance': {
      title: 'Distance to target',
      text: 'On target: at the target or better. Close: short of it by no more than the tolerance, or the survey’s margin. Off target: short by more. The tolerance is the council’s own, or else what rounds to the target as printed.',
    },
  } as Readonly<Record<string, { readonly title: string; readonly text: string }>>,

  views: {
    vacant: 'There is nothing to show here yet.',
    asOf: (date: string) => `As of ${date}.`,
    objective: 'Objective',
    noObjective: 'Under no objective',
    rule: 'Rule',
    notes: 'Notes',
    lead: 'Lead',
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
    limit: (green: string, tolerance: string) =>
      `On target at ${green}; close when short of it by ${tolerance} or less.`,
    limitFrom: {
      council: 'The tolerance is the council’s own.',
      interval: 'The tolerance is the survey’s margin.',
      rounding: 'No tolerance was set: close is what rounds to the target as printed.',
    },
    direction: (which: string, how: string, because: string | undefined) =>
      `${which} (${how}${because === undefined ? '' : `: ${because.replace(/\.$/, '')}`}).`,
  },
} as const;

/** The words of one language. */
export type Words = typeof en;
