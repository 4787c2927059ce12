import type { Allowance } from '../document/allowance.js';
import type { AgainstForecastKnown } from '../score/against-forecast.js';
import type { ClosingGapKnown } from '../score/closing-gap.js';
import type { CourseKnown } from '../score/course-of.js';
import type { DeliveryState } from '../score/delivery.js';
import type { TravelKnown } from '../score/direction-of-travel.js';
import type { Since } from '../score/earlier-result.js';
import type { GapScore } from '../score/gaps-of.js';
import type { ProjectionKnown } from '../score/projection-of.js';
import type { Colour } from '../score/rating.js';
import type { RollUp } from '../score/roll-up.js';
import type { UnknownReason } from '../score/unknown.js';
import type { NoFigureReason } from '../statistics/no-figure.js';
import { en } from './en.js';

type OnlyUnknown = Exclude<UnknownReason['code'], keyof typeof en.reasons>;

/** `en` with the words for rules, lights, gaps, roll-ups and deliveries, which a page of ratings alone need not load. */
export const english = {
  ...en,

  noFigure: {
    missing: 'a figure is missing',
    'not-finite': 'a figure is no number',
    negative: 'a figure is below zero',
    'not-positive': 'a figure is not above zero',
    'no-denominator': 'there is nothing to divide by',
    'exceeds-whole': 'a part is greater than its whole',
    'too-few': 'there are too few figures',
    'too-many': 'there are too many groups',
    'no-spread': 'the figures do not stray',
    'all-alike': 'all answers are alike',
    'no-interval': 'an interval is not known',
    'limits-reversed': 'the limits are the wrong way round',
    'target-is-baseline': 'the target asks for no more than the baseline',
    'no-growth': 'growth has no meaning from zero or below',
    'same-time': 'two figures are for the same time',
    gap: 'the series has a gap',
    'group-absent': 'the group lives nowhere here',
    'group-is-everyone': 'the group is everybody here',
    'share-too-small': 'too little of the weight is known',
    'not-judged': 'it judges only where more, or less, is good throughout',
  } satisfies Record<NoFigureReason, string>,
  undecided: {
    tolerance: 'the rule asks for a tolerance or a floor, and none is set for this measure',
    'earlier-result': 'the rule asks whether it improved, and there is no earlier result to compare',
    method: (why: string) => `the method of the rule has no answer: ${why}`,
  },
  unknown: {
    'no-earlier-figure': (since: string) => `there is no figure of ${since} to compare`,
    'no-dated-start': 'no earlier figure has a date',
    'target-undated': 'the target has no date',
    'result-undated': 'the result has no date',
    'too-few-figures': (figures: string, needed: string) =>
      `the series has ${figures} of the ${needed} figures that it needs`,
    'too-far-ahead': 'the target lies farther ahead than the series reaches back',
    'off-the-scale': 'the line leads out of the scale',
    'no-forecast': 'there is no forecast for its period',
    'forecast-not-a-number': 'the forecast is not a figure',
    'no-answer': (why: string) => why,
  } satisfies Record<OnlyUnknown, string | ((a: string, b: string) => string)>,

  rule: {
    short: (difference: string) => `${difference} short`,
    better: (difference: string) => `${difference} better`,
    exactly: 'exactly on it',
    allowances: {
      none: () => 'the target',
      rounding: () => 'the rounding of the target',
      absolute: (amount: string) => `${amount} of the target`,
      relative: (amount: string) => `${amount} of the target`,
      measure: () => 'the tolerance of the measure',
    } satisfies Record<Allowance['kind'], (amount: string) => string>,
    met: 'the target is met',
    within: (allowance: string) => `within ${allowance}`,
    beyond: (allowance: string) => `better than the target by more than ${allowance}`,
    floor: 'not below the floor that the council set',
    improved: (earlier: string) => `better than ${earlier}`,
    held: (earlier: string) => `no worse than ${earlier}`,
    'too-close': 'too close to call',
    quartile: (best: number) =>
      ['in the best quarter', 'in the better half', 'not in the last quarter'][best - 1]!,
    growth: 'by its growth',
    benchmark: 'by its interval against the benchmark',
    target: 'by its interval against the target',
    trend: 'by its latest five figures',
    variation: 'by its control chart',
    assurance: 'by its control chart against the target',
    otherwise: 'none of the better levels is reached',
    sentence: (word: string, facts: string, difference: string, because: string, title: string) =>
      `${word}: ${facts}${difference === '' ? '' : `; ${difference}`}; ${because}. Rule: ${title}.`,
    facts: (result: string, found: string) => `${result}${found}`,
  },
  since: {
    'last-period': 'the period before',
    'last-year': 'the same period a year before',
    baseline: 'the baseline',
  } satisfies Record<Since, string>,
  earlier: (figure: string, when: string) => `${figure} in ${when}`,
  colours: { green: 'green', amber: 'amber', red: 'red' } satisfies Record<Colour, string>,

  course: {
    states: {
      'on-course': 'On course',
      close: 'Nearly on course',
      'off-course': 'Off course',
    } satisfies Record<CourseKnown['state'], string>,
    sentence: (
      state: string,
      result: string,
      expected: string,
      day: string,
      difference: string,
      target: string,
      due: string,
    ) =>
      `${state}: ${result} against ${expected} on the straight line at ${day}; ${difference}. The line leads to ${target} by ${due}.`,
    unknown: (why: string) => `Course not known: ${why}.`,
  },
  projection: {
    states: {
      likely: 'Likely to be met',
      uncertain: 'May or may not be met',
      unlikely: 'Unlikely to be met',
    } satisfies Record<ProjectionKnown['state'], string>,
    sentence: (
      state: string,
      target: string,
      due: string,
      value: string,
      low: string,
      high: string,
      figures: string,
    ) =>
      `${state}: the line through ${figures} figures leads to ${value}, between ${low} and ${high}, by ${due}; the target is ${target}.`,
    unknown: (why: string) => `No forecast: ${why}.`,
  },
  travel: {
    states: {
      improved: 'Improved',
      worsened: 'Worsened',
      risen: 'Risen',
      fallen: 'Fallen',
      'no-change': 'No change',
      changed: 'Changed',
    } satisfies Record<TravelKnown['state'], string>,
    sentence: (state: string, from: string, to: string, since: string, how: string) =>
      `${state} since ${since}: from ${from} to ${to}${how}.`,
    by: {
      significance: ', by the error of both figures',
      threshold: ', by the threshold that the council states',
      equality: '',
      nothing: '; significance unknown',
    } satisfies Record<TravelKnown['by'], string>,
    unknown: (why: string) => `Direction of travel not known: ${why}.`,
  },
  progress: {
    sentence: (share: string, baseline: string, target: string) =>
      `${share} of the way from ${baseline} to ${target}.`,
    unknown: (why: string) => `Progress not known: ${why}.`,
  },
  gap: {
    sentence: (name: string, size: string, figure: string, whole: string, movement: string) =>
      `${name}: ${size} (${figure} against ${whole}); ${movement}.`,
    worse: (size: string) => `${size} worse off than the whole`,
    better: (size: string) => `${size} better off than the whole`,
    level: 'level with the whole',
    movements: {
      widening: 'the gap widens',
      narrowing: 'the gap narrows',
      'no-change': 'no change is shown',
      wider: 'wider than before, significance unknown',
      narrower: 'narrower than before, significance unknown',
      unknown: 'no earlier gap to compare',
    } satisfies Record<GapScore['movement'], string>,
    closing: {
      closing: 'Improves faster than the whole: the gap closes',
      level: 'Improves as fast as the whole: the gap stays',
      'not-closing': 'Improves more slowly than the whole: the gap does not close',
    } satisfies Record<ClosingGapKnown['state'], string>,
    rates: (state: string, rate: string, whole: string) => `${state} (${rate} against ${whole} a year).`,
    notKnown: (why: string) => `Closing of the gap not known: ${why}.`,
  },
  forecast: {
    states: {
      above: 'Above the forecast',
      'as-forecast': 'As forecast',
      below: 'Below the forecast',
    } satisfies Record<AgainstForecastKnown['state'], string>,
    sentence: (state: string, result: string, forecast: string) =>
      `${state}: ${result} against ${forecast}. Context, not judged.`,
    unknown: (why: string) => `Not compared with a forecast: ${why}.`,
  },
  delivery: {
    states: {
      'done-on-time': 'Done on time',
      'done-late': 'Done late',
      done: 'Done',
      'on-time': 'On time',
      late: 'Late',
      missed: 'Missed',
      'not-reported': 'Not reported',
      cancelled: 'Cancelled',
      recurring: 'Recurring',
      undated: 'Undated',
      'held-elsewhere': 'Dated in another document',
      'to-be-agreed': 'Date to be agreed',
      unclear: 'Unclear',
    } satisfies Record<DeliveryState, string>,
    because: {
      'done-on-time': (due: string) => `reported as done by its last day, ${due}`,
      'done-late': (due: string) => `reported as done after its last day, ${due}`,
      done: () => 'reported as done, without saying exactly when',
      'on-time': (due: string) => `its last day, ${due}, has not passed`,
      late: (due: string) => `its last day, ${due}, has passed, and it is in progress`,
      missed: (due: string) => `its last day, ${due}, has passed, and it was not begun`,
      'not-reported': (due: string) => `its last day, ${due}, has passed, and nobody says how it stands`,
      cancelled: () => 'it was given up',
      recurring: () => 'it comes again and again',
      undated: () => 'it has no date',
      'held-elsewhere': () => 'its date stands in another document',
      'to-be-agreed': () => 'its date is still to be agreed',
      unclear: () => 'its deadline can be read in two ways, under which it stands differently',
    } satisfies Record<DeliveryState, (due: string) => string>,
    sentence: (state: string, because: string, asOf: string) => `${state} as of ${asOf}: ${because}.`,
  },
  rollUp: {
    standings: {
      'on-target': 'All that could be rated are on target.',
      'gap-grows': 'All that could be rated are on target, but the gap to the worst-off grows.',
      mixed: 'Not all are on target.',
      'not-rated': 'Nothing could be rated.',
    } satisfies Record<RollUp<unknown>['standing'], string>,
    improve: (name: string, by: string, to: string) => `${name} would be ${to} if it were ${by} better.`,
    slip: (name: string, by: string, to: string) =>
      `${name} would be ${to} if it were more than ${by} worse.`,
    slipAtOnce: (name: string, to: string) => `${name} would be ${to} if it were any worse.`,
    rate: (name: string, why: string) => `${name} could be rated but for this: ${why}.`,
  },
} as const;

/** The words of one language, for everything. */
export type AllWords = typeof english;
