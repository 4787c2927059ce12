// Made from gap.json by `npm run words`: change that.
import { number, plural } from '../runtime.js';
import { en } from '@messageformat/runtime/lib/cardinals';
export const gap = {
  titled: {
    place: (d: { readonly indicator: string }): string => d.indicator + ': places beside the whole',
    group: (d: { readonly indicator: string }): string => d.indicator + ': groups beside the whole',
  },
  columns: {
    place: 'Place',
    group: 'Group',
    figure: 'Figure',
    standing: 'Beside the whole',
    movement: 'Since before',
    picture: 'Figures',
    why: 'Why?',
    size: 'Of how many',
    funnel: 'In the funnel',
  },
  whole: (d: { readonly figure: string }): string => 'the whole ' + d.figure,
  cross: (d: { readonly place: string; readonly group: string }): string => d.place + ': ' + d.group,
  places: 'Places',
  groups: 'Groups',
  counts: {
    place: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' place',
        other: number('en', d.count, 0) + ' places',
      }),
    group: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' group',
        other: number('en', d.count, 0) + ' groups',
      }),
  },
  standings: {
    worse: 'Worse off',
    better: 'Better off',
    similar: 'Not told apart',
    lower: 'Lower',
    higher: 'Higher',
    'not-compared': 'Not compared',
    'no-figure': 'No figure',
  },
  noFigure: (d: { readonly period: string }): string => 'no figure for ' + d.period,
  promised: 'promised in the plan, which gives no figure',
  interval: (d: { readonly low: string; readonly high: string }): string => d.low + ' to ' + d.high,
  worse: (d: { readonly size: string }): string => d.size + ' worse off',
  better: (d: { readonly size: string }): string => d.size + ' better off',
  level: 'level with it',
  from: (d: { readonly figure: string; readonly period: string }): string => d.figure + ' in ' + d.period,
  finding: {
    dated: (d: {
      readonly parts: string;
      readonly whole: string;
      readonly period: string;
      readonly states: string;
    }): string => d.parts + ' beside the whole (' + d.whole + ', ' + d.period + '): ' + d.states + '.',
    undated: (d: { readonly parts: string; readonly whole: string; readonly states: string }): string =>
      d.parts + ' beside the whole (' + d.whole + '): ' + d.states + '.',
    noWhole: (d: { readonly parts: string; readonly states: string }): string =>
      d.parts + ': ' + d.states + '. The plan gives no figure of the whole to hold them against.',
    noFigures: (d: { readonly parts: string; readonly states: string }): string =>
      d.parts + ': ' + d.states + '.',
    farthest: (d: { readonly gap: string }): string => 'Farthest behind – ' + d.gap,
    movements: (d: { readonly movements: string }): string =>
      'Of those behind, since the figures before: ' + d.movements + '.',
    promised: (d: { readonly parts: string }): string =>
      'The plan promises these figures for ' + d.parts + ', and gives none.',
  },
  states: {
    worse: (d: { readonly n: string }): string => d.n + ' worse off by more than chance',
    similar: (d: { readonly n: string }): string => d.n + ' not told apart from it',
    better: (d: { readonly n: string }): string => d.n + ' better off by more than chance',
    lower: (d: { readonly n: string }): string => d.n + ' lower by more than chance',
    higher: (d: { readonly n: string }): string => d.n + ' higher by more than chance',
    'not-compared': (d: { readonly n: string }): string =>
      d.n + ' not compared, since nothing says how far chance reaches',
    'no-figure': (d: { readonly n: string }): string => d.n + ' without a figure',
  },
  notComparedAlone: (d: { readonly n: string }): string => d.n + ' not compared',
  movements: {
    widening: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' gap widens',
        other: number('en', d.count, 0) + ' gaps widen',
      }),
    narrowing: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' gap narrows',
        other: number('en', d.count, 0) + ' gaps narrow',
      }),
    'no-change': (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' gap shows no change',
        other: number('en', d.count, 0) + ' gaps show no change',
      }),
    wider: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' gap is wider',
        other: number('en', d.count, 0) + ' gaps are wider',
      }),
    narrower: (d: { readonly count: number }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' gap is narrower',
        other: number('en', d.count, 0) + ' gaps are narrower',
      }),
  },
  key: 'A filled shape is the figure, a line its interval, a ring the figure before.',
  keyShapes: 'A square is worse off, a triangle better off, a disc not told apart, a diamond not compared.',
  chance: 'Of twenty that do not differ from the whole, about one is told apart from it by chance.',
  others: (d: { readonly names: string }): string => 'Other measures with such figures: ' + d.names + '.',
  flag: 'The plan gives figures or counts that could tell of single people. They are not shown here, but the plan itself has them.',
  facts: {
    gap: 'Gap',
    closing: 'Rates of change',
    how: 'How compared',
    interval: 'Interval',
    counts: 'Counted',
    asked: 'Asked',
    before: 'Figure before',
    printed: 'As printed',
    provisional: 'Provisional',
    source: 'Line of the source',
  },
  how: {
    difference: (d: { readonly level: string }): string =>
      'by the interval of the difference from the whole, at ' + d.level,
    interval: (d: { readonly level: string }): string =>
      'by its own interval, at ' + d.level + ', with the whole taken as exact',
    size: (d: { readonly level: string }): string =>
      'by how far chance reaches for so many, at ' + d.level + ', with the whole taken as exact',
  },
  notCompared: {
    'no-figure': 'there is no figure',
    'no-whole': 'the whole has no figure for this time',
    unit: 'it counts in another unit than the whole',
    'no-error': 'nothing says how far chance reaches: no interval, no number asked, no denominator',
    direction: 'good is a value here, not more or less',
  },
  intervalFrom: {
    document: (d: { readonly interval: string; readonly level: string }): string =>
      d.interval + ', ' + d.level + ', as the plan gives it',
    sample: (d: { readonly interval: string; readonly level: string }): string =>
      d.interval + ', ' + d.level + ', from the number asked',
  },
  counted: (d: { readonly cases: string; readonly total: string }): string => d.cases + ' of ' + d.total,
  yes: 'to be revised',
  quoted: (d: { readonly words: string }): string => '“' + d.words + '”',
  funnel: {
    finding: (d: { readonly count: number; readonly parts: string; readonly names: string }): string =>
      plural(d.count, 0, en, {
        one: number('en', d.count, 0) + ' of ' + d.parts + ' lies outside the 95% limits: ' + d.names + '.',
        other: number('en', d.count, 0) + ' of ' + d.parts + ' lie outside the 95% limits: ' + d.names + '.',
      }),
    inside: (d: { readonly parts: string }): string => 'None of ' + d.parts + ' lies outside the 95% limits.',
    named: (d: { readonly name: string; readonly place: string }): string => d.name + ' (' + d.place + ')',
    places: {
      'far-low': 'far below: outside 99.8%',
      low: 'below: outside 95%',
      within: 'within the limits',
      high: 'above: outside 95%',
      'far-high': 'far above: outside 99.8%',
    },
    none: (d: { readonly why: string }): string => 'There is no funnel plot: ' + d.why + '.',
    why: {
      unit: 'the figures are neither shares nor rates',
      'no-sizes': 'it needs three figures or more of which the plan says of how many they are',
      impossible: 'the counts make no shares or rates',
      disclosure: 'it would show the counts from which something suppressed could be worked out',
    },
    leftOut: (d: { readonly names: string }): string =>
      'Not in the funnel, since nothing says of how many they are: ' + d.names + '.',
    baseline: (d: { readonly figure: string }): string => 'all together ' + d.figure,
    inner: '95%',
    outer: '99.8%',
    across: 'Of how many',
    notIn: 'not in the funnel',
    explained:
      'One of twenty figures lies outside the 95% limits by chance, one of five hundred outside the 99.8% limits. The smaller, the wider.',
    show: 'Show the data',
    hide: 'Hide the data',
  },
  since: (d: { readonly period: string }): string => 'Since ' + d.period,
  moves: {
    widening: 'gap widens',
    narrowing: 'gap narrows',
    wider: 'gap wider',
    narrower: 'gap narrower',
    'no-change': 'no change shown',
    unknown: 'no figure before',
    gaining: 'gains ground',
    losing: 'loses ground',
    gained: 'gained ground',
    lost: 'lost ground',
  },
  movesKey:
    'What widens, narrows, gains or loses does so by more than chance; of what is wider or narrower, or gained or lost, nothing says that.',
  earlier: (d: { readonly figure: string }): string => 'from ' + d.figure,
};
