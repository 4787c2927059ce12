// Made from why.json by `npm run words`: change that.
import { select } from '../runtime.js';
export const why = {
  polarities: {
    higher: 'higher is better',
    lower: 'lower is better',
    nearest: 'nearer is better',
    within: 'within the range is good',
    none: 'not judged',
    unknown: 'which way is good is not known',
  },
  nearest: (d: { readonly to: string }): string => 'nearer to ' + d.to + ' is better',
  within: (d: { readonly low: string; readonly high: string }): string =>
    'between ' + d.low + ' and ' + d.high + ' is good',
  bases: {
    stated: 'stated in the plan',
    inferred: 'inferred',
    outside: 'from outside the plan',
  },
  reasons: {
    'no-target': (d: { readonly why: string }): string => 'no target (' + d.why + ')',
    'no-target-due': 'no target is due yet',
    'no-further-target': 'no further target',
    'no-result': (d: { readonly why: string }): string => 'no result (' + d.why + ')',
    'no-result-yet': 'no result yet',
    'result-before-target': 'the latest result is older than the target',
    'target-not-a-number': 'the target is not a single figure',
    'result-not-a-number': 'the result is not a single figure',
    'unit-differs': (d: { readonly result: string; readonly target: string }): string =>
      'the unit changes from ' + d.result + ' to ' + d.target + ', and the two cannot be compared',
    'no-baseline': 'the target is a change from a baseline that is not known',
    'readings-disagree': 'the target can be read in two ways, which give different ratings',
    'polarity-unknown': 'which way is good is not known',
    'not-judged': 'context, not judged',
    'rule-undecided': 'the rule is undecided',
    'no-target-for': (d: { readonly when: string; readonly why: string }): string =>
      'no target for ' + d.when + ' (' + d.why + ')',
    'no-result-for': (d: { readonly when: string; readonly why: string }): string =>
      'no result for ' + d.when + ' (' + d.why + ')',
  },
  resultInWords: 'the result is in words',
  units: {
    percent: 'per cent',
    'percentage-points': 'percentage points',
    count: 'a number',
    rate: (d: { readonly per: string }): string => 'a rate per ' + d.per,
    index: 'an index',
    ratio: 'a ratio',
    unstated: 'a unit that is not stated',
  },
  flags: {
    'next-target-already-met': (d: { readonly due: string; readonly target: string }): string =>
      'The ' + d.due + ' target of ' + d.target + ' is already passed: check the data or the definition.',
    'target-equals-baseline': 'The target asks for no change from the baseline.',
    'unit-changes': (d: { readonly due: string }): string =>
      'The ' + d.due + ' target is in another unit: the series ends here.',
    'at-limit': 'The result is as good as it can be.',
    'nested-figure': (d: { readonly value: string; readonly name: string }): string =>
      'Also printed, and not rated: ' + d.value + ' ' + d.name + '.',
    'too-close-to-call': 'Too close to call.',
    'polarity-doubtful': 'Which way is good is doubtful.',
  },
  sentences: {
    met: (d: { readonly facts: string }): string => 'On target: ' + d.facts + '.',
    close: (d: { readonly facts: string; readonly short: string; readonly why: string }): string =>
      'Close: ' + d.facts + '; ' + d.short + ' short, ' + d.why + '.',
    closeBy: {
      council: (d: { readonly tolerance: string }): string =>
        'within the tolerance of ' + d.tolerance + ' that the council set',
      interval: (d: { readonly tolerance: string }): string => 'within the survey’s margin of ' + d.tolerance,
      rounding: 'which rounds to the target as printed',
    },
    level: (d: { readonly word: string; readonly facts: string }): string => d.word + ': ' + d.facts + '.',
    missed: (d: { readonly facts: string; readonly short: string }): string =>
      'Off target: ' + d.facts + '; ' + d.short + ' short.',
    facts: (d: { readonly result: string; readonly target: string }): string =>
      d.result + ' against a target of ' + d.target,
    notRated: (d: { readonly reasons: string }): string => 'Not rated: ' + d.reasons + '.',
    metBy: (d: { readonly facts: string; readonly better: string }): string =>
      'On target: ' + d.facts + '; ' + d.better + ' better.',
    levelShort: (d: { readonly word: string; readonly facts: string; readonly short: string }): string =>
      d.word + ': ' + d.facts + '; ' + d.short + ' short.',
    resultIn: (d: { readonly result: string; readonly period: string }): string =>
      d.result + ' in ' + d.period,
    targetFor: (d: { readonly target: string; readonly period: string }): string =>
      d.target + ' for ' + d.period,
  },
  limit: (d: { readonly green: string; readonly tolerance: string }): string =>
    'On target at ' + d.green + '; close when short of it by ' + d.tolerance + ' or less.',
  limitFrom: {
    council: 'The tolerance is the council’s own.',
    interval: 'The tolerance is the survey’s margin.',
    rounding: 'No tolerance was set: close is what rounds to the target as printed.',
  },
  direction: (d: { readonly which: string; readonly how: string }): string => d.which + ' (' + d.how + ').',
  directionBecause: (d: { readonly which: string; readonly how: string; readonly because: string }): string =>
    d.which + ' (' + d.how + ': ' + d.because + ').',
  working: {
    limits: 'Limits',
    goodIs: 'Direction',
    figure: 'Figure',
    value: 'Read as',
    printed: 'Printed',
    where: 'Line',
    links: 'More',
    ruleName: (d: { readonly id: string; readonly version: string; readonly source: string }): string =>
      d.id + ' ' + d.version + ' (' + d.source + ')',
    notPrinted: 'not printed',
    emptyCell: 'empty cell',
  },
  movement: {
    states: {
      improved: 'Improved',
      better: 'Better',
      'no-change': 'No change',
      risen: 'Risen',
      higher: 'Higher',
      fallen: 'Fallen',
      lower: 'Lower',
      worse: 'Worse',
      worsened: 'Worsened',
    },
    chance: 'may be chance',
    first: 'one figure so far',
    uncompared: 'earlier figures cannot be compared',
    undated: 'the result has no date',
    baseline: 'the baseline',
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
        nothing: '. Nothing shows that this is more than chance',
        other: '',
      }) +
      '.',
    figures: (d: { readonly from: string; readonly to: string; readonly figures: string }): string =>
      'Figures ' + d.from + ' to ' + d.to + ': ' + d.figures,
    figure: (d: { readonly when: string; readonly figure: string }): string => d.when + ': ' + d.figure,
    many: (d: {
      readonly from: string;
      readonly to: string;
      readonly count: string;
      readonly low: string;
      readonly high: string;
      readonly last: string;
    }): string =>
      'Figures ' +
      d.from +
      ' to ' +
      d.to +
      ': ' +
      d.count +
      ' between ' +
      d.low +
      ' and ' +
      d.high +
      ', the last ' +
      d.last,
    none: 'none',
    cut: 'new series',
    after: (d: { readonly baseline: string; readonly said: string }): string =>
      'Baseline ' + d.baseline + '; ' + d.said,
    target: (d: { readonly said: string; readonly target: string; readonly due: string }): string =>
      d.said + '; target ' + d.target + ' (' + d.due + ')',
  },
};
