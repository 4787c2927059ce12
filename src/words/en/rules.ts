// Made from rules.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const rules = {
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
  },
  undecided: {
    tolerance: 'the rule asks for a tolerance or a floor, and none is set for this measure',
    'earlier-result': 'the rule asks whether it improved, and there is no earlier result to compare',
    method: (d: { readonly why: string }): string => 'the method of the rule has no answer: ' + d.why,
  },
  unknown: {
    'no-earlier-figure': (d: { readonly since: string }): string =>
      'there is no figure of ' + d.since + ' to compare',
    'no-dated-start': 'no earlier figure has a date',
    'target-undated': 'the target has no date',
    'result-undated': 'the result has no date',
    'too-few-figures': (d: { readonly figures: string; readonly needed: number }): string =>
      'the series has ' +
      d.figures +
      ' of the ' +
      plural(d.needed, 0, en, {
        one: number('en', d.needed, 0) + ' figure',
        other: number('en', d.needed, 0) + ' figures',
      }) +
      ' that it needs',
    'too-far-ahead': 'the target lies farther ahead than the series reaches back',
    'off-the-scale': 'the line leads out of the scale',
    'no-forecast': 'there is no forecast for its period',
    'forecast-not-a-number': 'the forecast is not a figure',
  },
  rule: {
    short: (d: { readonly difference: string }): string => d.difference + ' short',
    better: (d: { readonly difference: string }): string => d.difference + ' better',
    exactly: 'exactly on it',
    allowances: {
      none: 'the target',
      rounding: 'the rounding of the target',
      absolute: (d: { readonly amount: string }): string => d.amount + ' of the target',
      relative: (d: { readonly amount: string }): string => d.amount + ' of the target',
      measure: 'the tolerance of the measure',
    },
    met: 'the target is met',
    within: (d: { readonly allowance: string }): string => 'within ' + d.allowance,
    beyond: (d: { readonly allowance: string }): string =>
      'better than the target by more than ' + d.allowance,
    floor: 'not below the floor that the council set',
    improved: (d: { readonly earlier: string }): string => 'better than ' + d.earlier,
    held: (d: { readonly earlier: string }): string => 'no worse than ' + d.earlier,
    'too-close': 'too close to call',
    growth: 'by its growth',
    benchmark: 'by its interval against the benchmark',
    target: 'by its interval against the target',
    trend: 'by its latest five figures',
    variation: 'by its control chart',
    assurance: 'by its control chart against the target',
    otherwise: 'none of the better levels is reached',
    sentence: (d: {
      readonly word: string;
      readonly facts: string;
      readonly because: string;
      readonly title: string;
    }): string => d.word + ': ' + d.facts + '; ' + d.because + '. Rule: ' + d.title + '.',
    quartile: (d: { readonly best: string }): string =>
      select(d.best, {
        '1': 'in the best quarter',
        '2': 'in the better half',
        other: 'not in the last quarter',
      }),
    sentenceWithDifference: (d: {
      readonly word: string;
      readonly facts: string;
      readonly difference: string;
      readonly because: string;
      readonly title: string;
    }): string =>
      d.word + ': ' + d.facts + '; ' + d.difference + '; ' + d.because + '. Rule: ' + d.title + '.',
  },
  since: {
    'last-period': 'the period before',
    'last-year': 'the same period a year before',
    baseline: 'the baseline',
  },
  earlier: (d: { readonly figure: string; readonly when: string }): string => d.figure + ' in ' + d.when,
  colours: {
    green: 'green',
    amber: 'amber',
    red: 'red',
  },
  course: {
    states: {
      'on-course': 'On course',
      close: 'Nearly on course',
      'off-course': 'Off course',
    },
    sentence: (d: {
      readonly state: string;
      readonly result: string;
      readonly expected: string;
      readonly day: string;
      readonly difference: string;
      readonly target: string;
      readonly due: string;
    }): string =>
      d.state +
      ': ' +
      d.result +
      ' against ' +
      d.expected +
      ' on the straight line at ' +
      d.day +
      '; ' +
      d.difference +
      '. The line leads to ' +
      d.target +
      ' by ' +
      d.due +
      '.',
    unknown: (d: { readonly why: string }): string => 'Course not known: ' + d.why + '.',
  },
  projection: {
    states: {
      likely: 'Likely to be met',
      uncertain: 'May or may not be met',
      unlikely: 'Unlikely to be met',
    },
    sentence: (d: {
      readonly state: string;
      readonly figures: number;
      readonly value: string;
      readonly low: string;
      readonly high: string;
      readonly due: string;
      readonly target: string;
    }): string =>
      d.state +
      ': the line through ' +
      plural(d.figures, 0, en, {
        one: number('en', d.figures, 0) + ' figure',
        other: number('en', d.figures, 0) + ' figures',
      }) +
      ' leads to ' +
      d.value +
      ', between ' +
      d.low +
      ' and ' +
      d.high +
      ', by ' +
      d.due +
      '; the target is ' +
      d.target +
      '.',
    unknown: (d: { readonly why: string }): string => 'No forecast: ' + d.why + '.',
  },
  travel: {
    states: {
      improved: 'Improved',
      worsened: 'Worsened',
      risen: 'Risen',
      fallen: 'Fallen',
      'no-change': 'No change',
      changed: 'Changed',
    },
    sentence: (d: {
      readonly state: string;
      readonly since: string;
      readonly from: string;
      readonly to: string;
      readonly by: string;
    }): string =>
      d.state +
      ' since ' +
      d.since +
      ': from ' +
      d.from +
      ' to ' +
      d.to +
      select(d.by, {
        significance: ', by the error of both figures',
        threshold: ', by the threshold that the council states',
        nothing: '; significance unknown',
        other: '',
      }) +
      '.',
    unknown: (d: { readonly why: string }): string => 'Direction of travel not known: ' + d.why + '.',
  },
  progress: {
    sentence: (d: { readonly share: string; readonly baseline: string; readonly target: string }): string =>
      d.share + ' of the way from ' + d.baseline + ' to ' + d.target + '.',
    unknown: (d: { readonly why: string }): string => 'Progress not known: ' + d.why + '.',
  },
  gap: {
    sentence: (d: {
      readonly name: string;
      readonly size: string;
      readonly figure: string;
      readonly whole: string;
      readonly movement: string;
    }): string => d.name + ': ' + d.size + ' (' + d.figure + ' against ' + d.whole + '); ' + d.movement + '.',
    worse: (d: { readonly size: string }): string => d.size + ' worse off than the whole',
    better: (d: { readonly size: string }): string => d.size + ' better off than the whole',
    level: 'level with the whole',
    movements: {
      widening: 'the gap widens',
      narrowing: 'the gap narrows',
      'no-change': 'no change is shown',
      wider: 'wider than before, significance unknown',
      narrower: 'narrower than before, significance unknown',
      unknown: 'no earlier gap to compare',
    },
    closing: {
      closing: 'Improves faster than the whole: the gap closes',
      level: 'Improves as fast as the whole: the gap stays',
      'not-closing': 'Improves more slowly than the whole: the gap does not close',
    },
    rates: (d: { readonly state: string; readonly rate: string; readonly whole: string }): string =>
      d.state + ' (' + d.rate + ' against ' + d.whole + ' a year).',
    notKnown: (d: { readonly why: string }): string => 'Closing of the gap not known: ' + d.why + '.',
  },
  forecast: {
    states: {
      above: 'Above the forecast',
      'as-forecast': 'As forecast',
      below: 'Below the forecast',
    },
    sentence: (d: { readonly state: string; readonly result: string; readonly forecast: string }): string =>
      d.state + ': ' + d.result + ' against ' + d.forecast + '. Context, not judged.',
    unknown: (d: { readonly why: string }): string => 'Not compared with a forecast: ' + d.why + '.',
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
    },
    because: {
      'done-on-time': (d: { readonly due: string }): string => 'reported as done by its last day, ' + d.due,
      'done-late': (d: { readonly due: string }): string => 'reported as done after its last day, ' + d.due,
      done: 'reported as done, without saying exactly when',
      'on-time': (d: { readonly due: string }): string => 'its last day, ' + d.due + ', has not passed',
      late: (d: { readonly due: string }): string =>
        'its last day, ' + d.due + ', has passed, and it is in progress',
      missed: (d: { readonly due: string }): string =>
        'its last day, ' + d.due + ', has passed, and it was not begun',
      'not-reported': (d: { readonly due: string }): string =>
        'its last day, ' + d.due + ', has passed, and nobody says how it stands',
      cancelled: 'it was given up',
      recurring: 'it comes again and again',
      undated: 'it has no date',
      'held-elsewhere': 'its date stands in another document',
      'to-be-agreed': 'its date is still to be agreed',
      unclear: 'its deadline can be read in two ways, under which it stands differently',
    },
    sentence: (d: { readonly state: string; readonly asOf: string; readonly because: string }): string =>
      d.state + ' as of ' + d.asOf + ': ' + d.because + '.',
  },
  rollUp: {
    standings: {
      'on-target': 'All that could be rated are on target.',
      'gap-grows': 'All that could be rated are on target, but the gap to the worst-off grows.',
      mixed: 'Not all are on target.',
      'not-rated': 'Nothing could be rated.',
    },
    improve: (d: { readonly name: string; readonly to: string; readonly by: string }): string =>
      d.name + ' would be ' + d.to + ' if it were ' + d.by + ' better.',
    slip: (d: { readonly name: string; readonly to: string; readonly by: string }): string =>
      d.name + ' would be ' + d.to + ' if it were more than ' + d.by + ' worse.',
    slipAtOnce: (d: { readonly name: string; readonly to: string }): string =>
      d.name + ' would be ' + d.to + ' if it were any worse.',
    rate: (d: { readonly name: string; readonly why: string }): string =>
      d.name + ' could be rated but for this: ' + d.why + '.',
  },
  lights: {
    course: 'On course',
    forecast: 'Forecast',
    earlier: 'Targets before they were changed',
    was: (d: { readonly due: string; readonly value: string }): string => d.due + ': ' + d.value,
    wasWith: (d: { readonly due: string; readonly value: string; readonly more: string }): string =>
      d.due + ': ' + d.value + ' (' + d.more + ')',
    set: (d: { readonly when: string }): string => 'set ' + d.when,
    replaced: (d: { readonly when: string }): string => 'replaced ' + d.when,
  },
};
