// Made from trend.json by `npm run words`: change that.
import { number, plural, select } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const trend = {
  finding: {
    improved: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string => 'Getting better: from ' + d.from + ' (' + d.before + ') to ' + d.to + ' (' + d.when + ').',
    worsened: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string => 'Getting worse: from ' + d.from + ' (' + d.before + ') to ' + d.to + ' (' + d.when + ').',
    risen: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Risen: from ' +
      d.from +
      ' (' +
      d.before +
      ') to ' +
      d.to +
      ' (' +
      d.when +
      '). Nothing says which way is good.',
    fallen: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Fallen: from ' +
      d.from +
      ' (' +
      d.before +
      ') to ' +
      d.to +
      ' (' +
      d.when +
      '). Nothing says which way is good.',
    'no-change': (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string => 'No change shown: ' + d.from + ' (' + d.before + '), then ' + d.to + ' (' + d.when + ').',
    better: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Better, but nothing shows that this is more than chance: from ' +
      d.from +
      ' (' +
      d.before +
      ') to ' +
      d.to +
      ' (' +
      d.when +
      ').',
    worse: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Worse, but nothing shows that this is more than chance: from ' +
      d.from +
      ' (' +
      d.before +
      ') to ' +
      d.to +
      ' (' +
      d.when +
      ').',
    changed: (d: {
      readonly from: string;
      readonly before: string;
      readonly to: string;
      readonly when: string;
    }): string =>
      'Changed: from ' +
      d.from +
      ' (' +
      d.before +
      ') to ' +
      d.to +
      ' (' +
      d.when +
      '). Nothing shows that this is more than chance, or which way is good.',
    first: (d: { readonly to: string; readonly when: string }): string =>
      'One figure so far: ' + d.to + ' (' + d.when + ').',
    uncompared: (d: { readonly to: string; readonly when: string }): string =>
      d.to + ' (' + d.when + '). No earlier figure can be compared with it.',
    words: (d: { readonly to: string; readonly when: string }): string =>
      'Not a single figure: ' + d.to + ' (' + d.when + ').',
    absent: (d: { readonly when: string; readonly why: string }): string =>
      'No figure for ' + d.when + ': ' + d.why + '.',
    none: 'No result yet.',
  },
  target: {
    way: (d: { readonly target: string; readonly due: string; readonly way: string }): string =>
      'Target of ' + d.target + ' for ' + d.due + ': ' + d.way + '.',
    asked: (d: { readonly due: string; readonly target: string }): string =>
      'Target for ' + d.due + ': ' + d.target + '.',
    none: 'No further target.',
  },
  said: (d: { readonly words: string }): string => d.words + '.',
  noTime: 'no date',
  tally: (d: { readonly count: number; readonly states: string }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' measure',
      other: number('en', d.count, 0) + ' measures',
    }) +
    ': ' +
    d.states +
    '.',
  states: {
    better: (d: { readonly n: string }): string => d.n + ' better',
    worse: (d: { readonly n: string }): string => d.n + ' worse',
    'no-change': (d: { readonly n: string }): string => d.n + ' with no change shown',
    other: (d: { readonly n: string }): string =>
      d.n + ' changed, of which nothing says whether for the better',
    first: (d: { readonly n: string }): string => d.n + ' with nothing to compare',
  },
  part: (d: {
    readonly heading: string;
    readonly from: string;
    readonly to: string;
    readonly total: string;
  }): string => d.heading + ', ' + d.from + ' to ' + d.to + ' of ' + d.total,
  count: (d: { readonly shown: string; readonly count: number }): string =>
    d.shown +
    ' of ' +
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' indicator',
      other: number('en', d.count, 0) + ' indicators',
    }),
  unit: (d: { readonly unit: string }): string => 'Unit: ' + d.unit,
  data: 'Show the data',
  dataOf: (d: { readonly name: string }): string => 'Figures: ' + d.name,
  columns: {
    when: 'Time',
    what: 'What',
    of: 'Of',
    value: 'Figure',
    printed: 'As printed',
  },
  whole: 'the whole',
  kinds: {
    baseline: 'baseline',
    result: 'result',
    target: 'target',
    earlier: 'target before it was changed',
    expected: 'expected',
    cut: 'the series is cut',
    missing: 'no figure in the plan',
  },
  labels: {
    baseline: (d: { readonly figure: string }): string => 'baseline ' + d.figure,
    target: (d: { readonly figure: string }): string => 'target ' + d.figure,
    forecast: (d: { readonly figure: string }): string => 'forecast ' + d.figure,
    mean: (d: { readonly figure: string }): string => 'mean ' + d.figure,
    upper: 'upper limit',
    lower: 'lower limit',
    series: (d: { readonly name: string; readonly figure: string }): string => d.name + ' ' + d.figure,
    range: (d: { readonly low: string; readonly high: string }): string => d.low + ' to ' + d.high,
  },
  cuts: {
    unit: 'unit changes',
    definition: 'definition changes',
    survey: 'survey changes',
    boundary: 'boundary changes',
    source: 'source changes',
  },
  provisional: 'provisional',
  setsBaseline: 'sets the baseline',
  nested: (d: { readonly name: string; readonly figure: string }): string => d.name + ': ' + d.figure,
  between: (d: { readonly from: string; readonly to: string }): string => d.from + ' to ' + d.to,
  remarks: {
    notZero: 'The axis of values does not begin at zero.',
    baselineUndated: 'The baseline has no date: it stands at the left edge, apart from the days.',
    gap: (d: { readonly count: number; readonly from: string; readonly to: string }): string =>
      plural(d.count, 0, en, {
        one:
          'Nothing joins ' +
          d.from +
          ' and ' +
          d.to +
          ': ' +
          number('en', d.count, 0) +
          ' period between them has no figure.',
        other:
          'Nothing joins ' +
          d.from +
          ' and ' +
          d.to +
          ': ' +
          number('en', d.count, 0) +
          ' periods between them have no figure.',
      }),
    absent: (d: { readonly when: string; readonly why: string }): string =>
      'Marked by a cross: ' + d.when + ' (' + d.why + ').',
    cut: (d: { readonly when: string; readonly what: string }): string =>
      'At ' +
      d.when +
      ' the ' +
      select(d.what, {
        unit: 'unit',
        definition: 'definition',
        survey: 'survey',
        boundary: 'boundary',
        other: 'source',
      }) +
      ' changes: figures on the two sides are not compared.',
    cutUndated: (d: { readonly what: string }): string =>
      'The ' +
      select(d.what, {
        unit: 'unit',
        definition: 'definition',
        survey: 'survey',
        boundary: 'boundary',
        other: 'source',
      }) +
      ' changes at a time that is not stated: no figures are joined.',
    otherUnit: (d: { readonly due: string }): string =>
      'The target for ' + d.due + ' is in another unit, and is not drawn.',
    provisional: 'A hollow point is provisional.',
    interval: 'The tint shows between which limits a figure may really lie.',
    earlier: 'A thin dotted line is the way to a target before it was changed.',
    expected: 'A plus sign is what the council expected.',
    limits: (d: { readonly count: number }): string =>
      'The hairlines are the mean and the limits of chance, from ' +
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' figure',
        other: number('en', d.count, 0) + ' figures',
      }) +
      '.',
    noSignals: 'No figure is more than chance.',
    unsteady: (d: { readonly signals: string; readonly count: string }): string =>
      d.signals +
      ' of ' +
      d.count +
      ' figures are more than chance, one way or the other: the series moves as a whole, and none is ringed.',
    signal: {
      'outside-limits': (d: { readonly side: string; readonly when: string }): string =>
        select(d.side, { higher: 'Above', other: 'Below' }) + ' the limits, ringed: ' + d.when + '.',
      'trend-of-seven': (d: { readonly side: string; readonly when: string }): string =>
        'Seven or more in a row ' +
        select(d.side, { higher: 'upwards', other: 'downwards' }) +
        ', ringed: ' +
        d.when +
        '.',
      'two-of-three-near-limit': (d: { readonly side: string; readonly when: string }): string =>
        'Two of three near the ' +
        select(d.side, { higher: 'upper', other: 'lower' }) +
        ' limit, ringed: ' +
        d.when +
        '.',
      'seven-on-one-side': (d: { readonly side: string; readonly when: string }): string =>
        'Seven or more in a row ' +
        select(d.side, { higher: 'above', other: 'below' }) +
        ' the mean, ringed: ' +
        d.when +
        '.',
    },
    aside: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one:
          number('en', d.count, 0) +
          ' figure has no day or is no single number: it stands in the table alone.',
        other:
          number('en', d.count, 0) +
          ' figures have no day or are no single numbers: they stand in the table alone.',
      }),
    later: (d: { readonly count: number; readonly day: string }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' result after ' + d.day + ' is not shown.',
        other: number('en', d.count, 0) + ' results after ' + d.day + ' are not shown.',
      }),
    more: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' more series stands in the table alone.',
        other: number('en', d.count, 0) + ' more series stand in the table alone.',
      }),
    empty: 'Nothing here can be drawn: no figure is one number with a day.',
  },
  notPrinted: 'not printed',
  emptyCell: 'an empty cell',
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  level: (d: { readonly percent: string }): string => d.percent + '%',
  interval: (d: { readonly low: string; readonly high: string; readonly level: string }): string =>
    'between ' + d.low + ' and ' + d.high + ' (' + d.level + ' confidence)',
  intervalSample: (d: { readonly low: string; readonly high: string; readonly level: string }): string =>
    'between ' + d.low + ' and ' + d.high + ' (' + d.level + ' confidence, from the sample)',
  missing: (d: { readonly count: number }): string =>
    plural(d.count, 0, en, {
      one: number('en', d.count, 0) + ' period without a figure',
      other: number('en', d.count, 0) + ' periods without a figure',
    }),
  notDrawn: 'not drawn',
  figureAt: (d: { readonly figure: string; readonly when: string }): string =>
    d.figure + ' (' + d.when + ').',
  all: 'all',
};
