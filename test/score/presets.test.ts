// Each preset does what its council or body has published: figures in, the council's own word out.
import { expect } from 'chai';
import { RuleSchema } from '../../src/document/rule.js';
import type { Against } from '../../src/score/conditions/subject.js';
import { PRESETS } from '../../src/score/presets.js';
import { rateMeasure } from '../../src/score/rate-measure.js';
import type { Rating } from '../../src/score/rating.js';
import { deepFreeze } from '../support/deep-freeze.js';
import { measure, polarity, result, type ResultInput, target } from '../support/documents.js';

const basis = { kind: 'stated' } as const;
const absent = { kind: 'none', reason: 'no-survey' } as const;

interface Figures extends Against {
  /** Default: higher is better. */
  readonly direction?: 'higher' | 'lower' | 'unknown' | 'none';
  readonly target?: number | typeof absent;
  /** The result, or a series of which it is the last figure. */
  readonly found?: number | readonly number[] | typeof absent;
  /** The result of a year before. */
  readonly before?: number;
  readonly tolerance?: number;
  /** The tolerance as a share of the target. */
  readonly share?: number;
  readonly floor?: number;
  /** How far each limit of the interval lies below and above the figure, or the limits of the result. */
  readonly around?: readonly [number, number];
  readonly limits?: readonly [number, number];
  readonly sample?: number;
  /** How many months the figures of a series are apart. Default: 12. */
  readonly every?: number;
  /** The day of the result. Default: the last of March 2009. */
  readonly on?: string;
  /** When the target is due. Default: on the day of the result. */
  readonly due?: string;
}

/** The same day of the month, so many months before. */
function earlier(day: string, count: number): string {
  const months = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 - count;
  return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}${day.slice(7)}`;
}

function rated(id: string, figures: Figures): Rating {
  const { direction = 'higher', every = 12, before, around, limits, sample, peers, benchmark } = figures;
  const { on = every === 1 ? '2009-03-28' : '2009-03-31', due = on } = figures;
  const series: readonly (number | typeof absent)[] =
    figures.found === undefined
      ? []
      : typeof figures.found === 'object' && 'length' in figures.found
        ? figures.found
        : [figures.found];
  const results = series.map((value, index): ResultInput => {
    const isLast = index === series.length - 1;
    return {
      ...result(value, isLast ? on : earlier(on, (series.length - 1 - index) * every)),
      ...(around && typeof value === 'number'
        ? { interval: { low: value - around[0], high: value + around[1] } }
        : {}),
      ...(limits && isLast && { interval: { low: limits[0], high: limits[1] } }),
      ...(sample !== undefined && { sample }),
    };
  });
  const { tolerance, share, floor } = figures;
  const whole = measure({
    polarity: polarity(direction),
    ...(tolerance !== undefined && { tolerance: { amount: tolerance, basis } }),
    ...(share !== undefined && { tolerance: { amount: share, of: 'target', basis } }),
    ...(floor !== undefined && { floor: { value: floor, basis } }),
    targets: figures.target === undefined ? [] : [target(figures.target, due)],
    results: before === undefined ? results : [result(before, earlier(on, 12)), ...results],
  });
  const rule = PRESETS.find((preset) => preset.id === id);
  if (rule === undefined) throw new RangeError(`rated requires a preset, got "${id}"`);
  return rateMeasure(deepFreeze(whole), on, { rule, against: { peers, benchmark } });
}

/** The word of the level, or `none` and what is missing. */
function told(rating: Rating): string {
  if (rating.rating === 'none') {
    const [reason] = rating.reasons;
    return `none: ${reason.code === 'rule-undecided' ? reason.needs : reason.code}`;
  }
  return 'level' in rating ? rating.level.word : 'no level';
}

type Row = readonly [figures: Figures, expected: string, why: string];

const lower = { direction: 'lower' } as const;
// Fingertips 2019, `quantiles/06a`, where low is good: the quarters of 17 places, by their figures.
const places = [33.7, 80.2, 76, 43.2, 56.1, 26.3, 66.9, 50, 50.3, 69.4, 36, 56.3, 34.8, 45.8, 65.8, 20, 37.7];
const quarters = [1, 4, 4, 2, 3, 1, 4, 2, 3, 4, 1, 3, 1, 2, 3, 1, 2];
const quarterWords = ['', 'Best quarter', 'Second quarter', 'Third quarter', 'Last quarter'];
const without = (index: number): number[] => places.filter((_, other) => other !== index);
// NHSRplotthedots, `spc_xmr`.
const rising = [
  52.43, 51.09, 52.445, 50.056, 50.078, 45.385, 45.068, 50.945, 44.282, 51.817, 53.017, 54.217, 55.417,
  56.617, 57.817, 59.017, 60.217,
];
const chance = [
  53.124, 45.947, 51.748, 46.438, 53.346, 49.963, 51.276, 49.309, 50.439, 47.441, 49.204, 52.062, 47.747,
  54.272, 50.159, 48.337,
];
const step = [
  50.203, 46.488, 51.659, 48.265, 51.245, 51.605, 48.538, 48.244, 46.789, 47.149, 48.417, 51.065, 54.82,
  57.205, 51.309, 56.994, 54.937, 57.821, 55.198, 54.247,
];
const month = { every: 1 } as const;
const to2030 = { on: '2022-12-31', due: '2030-12-31', every: 84 } as const;
const in2022 = { on: '2022-12-31' } as const;

const havering = (limits: readonly [number, number, number, number, Figures]): readonly Row[] => {
  const [goal, onLimit, beyond, fartherBeyond, set] = limits;
  return [
    [{ ...set, target: goal, found: goal }, 'Green', 'on the target, and nothing known of last year'],
    [{ ...set, target: goal, found: onLimit }, 'Green', 'a tie with the limit'],
    [{ ...set, target: goal, found: beyond, before: fartherBeyond }, 'Amber', 'beyond it, but improved'],
    [{ ...set, target: goal, found: beyond, before: beyond }, 'Amber', 'beyond it, but held'],
    [{ ...set, target: goal, found: beyond, before: onLimit }, 'Red', 'beyond it, and worse than last year'],
    [
      { ...set, target: goal, found: beyond },
      'none: earlier-result',
      'beyond it, and nothing known of last year',
    ],
    [{ ...set, target: goal, found: absent, before: onLimit }, 'none: no-result', 'no result'],
    [{ ...set, found: onLimit, before: onLimit }, 'none: no-target-due', 'no target'],
  ];
};

const met = (miss: string): readonly Row[] => [
  [{ target: 10, found: 11 }, 'Green', 'better (target_single/12a)'],
  [{ target: 10, found: 10 }, 'Green', 'a tie (target_single/11a)'],
  [{ ...lower, target: 10, found: 9 }, 'Green', 'lower is better (target_single/01a)'],
  [{ ...lower, target: 10, found: 10 }, 'Green', 'lower is better, a tie (target_single/02a)'],
  [{ target: 0, found: 0 }, 'Green', 'a target of zero (target_single/23a)'],
  [{ target: -5, found: -4 }, 'Green', 'a target below zero (target_single/24a)'],
  [{ target: 0.1, found: 0.1 }, 'Green', 'a tie of decimals'],
  [{ target: 10, found: 9 }, miss, 'short (target_single/10a)'],
  [{ ...lower, target: 10, found: 11 }, miss, 'short, lower is better (target_single/03a)'],
  [{ ...lower, target: 0, found: 1 }, miss, 'short of zero'],
  [{ found: 5 }, 'none: no-target-due', 'no target (target_single/20a): never red'],
  [{ target: 10 }, 'none: no-result-yet', 'no result (target_single/19a)'],
  [{ direction: 'none', target: 10, found: 9 }, 'none: not-judged', 'no judgement (target_single/22a)'],
];

const TABLE: Readonly<Record<string, readonly Row[]>> = {
  'havering-2013': [
    ...havering([50, 45, 44.99, 44.98, {}]),
    ...havering([50, 55, 55.01, 55.02, lower]),
    ...havering([-20, -22, -22.1, -23, {}]),
    [{ ...lower, target: 0, found: 0 }, 'Green', 'a target of zero, met'],
    [{ ...lower, target: 0, found: 1, before: 2 }, 'Amber', 'a target of zero has no ten per cent'],
    [{ ...lower, target: 0, found: 1, before: 0 }, 'Red', 'a target of zero, missed and worse'],
    [{ target: 0.7, found: 0.63 }, 'Green', 'exactly nine tenths, in spite of binary numbers'],
  ],
  'havering-2015': [
    ...havering([50, 48, 47.99, 47, { tolerance: 2 }]),
    ...havering([50, 52, 52.01, 53, { ...lower, tolerance: 2 }]),
    ...havering([50, 47.5, 47.4, 47, { share: 0.05 }]),
    ...havering([50, 46, 45.9, 45, { floor: 46 }]),
    [{ target: 50, found: 50 }, 'Green', 'no tolerance, and none needed on the target'],
    [{ target: 50, found: 51 }, 'Green', 'no tolerance, and none needed beyond the target'],
    [
      { target: 50, found: 49, before: 40 },
      'none: tolerance',
      'no tolerance: nobody knows whether it is green',
    ],
    [{ ...lower, target: 0, found: 1, tolerance: 1 }, 'Green', 'a target of zero, within the tolerance'],
    [{ ...lower, target: 0, found: 1, before: 1, share: 0.1 }, 'Amber', 'a share of zero is nothing'],
  ],
  'thurrock-2014': [
    ...met('none: earlier-result'),
    [{ target: 10, found: 9, before: 8 }, 'Amber', 'missed, but better than last year'],
    [{ target: 10, found: 9, before: 9 }, 'Red', 'missed, and only held'],
    [{ target: 10, found: 9, before: 9.5 }, 'Red', 'missed, and worse'],
    [{ ...lower, target: 10, found: 11, before: 12 }, 'Amber', 'lower is better, and it fell'],
    [{ ...lower, target: 10, found: 11, before: 10 }, 'Red', 'lower is better, and it rose'],
    [{ ...lower, target: 0, found: 1, before: 2 }, 'Amber', 'short of zero, but better'],
  ],
  'kent-floor': [
    ...met('none: tolerance'),
    [{ target: 10, found: 9, floor: 8 }, 'Amber', 'between floor and target'],
    [{ target: 10, found: 8, floor: 8 }, 'Amber', 'on the floor'],
    [{ target: 10, found: 7.9, floor: 8 }, 'Red', 'below the floor'],
    [{ ...lower, target: 10, found: 12, floor: 12 }, 'Amber', 'lower is better, on the floor'],
    [{ ...lower, target: 10, found: 12.1, floor: 12 }, 'Red', 'lower is better, beyond the floor'],
    [{ ...lower, target: 0, found: 1, floor: 2 }, 'Amber', 'a target of zero'],
    [{ target: 10, found: 9, tolerance: 5 }, 'none: tolerance', 'a tolerance is no floor'],
  ],
  'reigate-tolerance': [
    ...met('none: tolerance'),
    [{ target: 10, found: 9, tolerance: 1 }, 'Amber', 'on the limit'],
    [{ target: 10, found: 8.9, tolerance: 1 }, 'Red', 'beyond it'],
    [{ ...lower, target: 10, found: 11, tolerance: 1 }, 'Amber', 'lower is better, on the limit'],
    [{ ...lower, target: 10, found: 11.1, tolerance: 1 }, 'Red', 'lower is better, beyond it'],
    [{ ...lower, target: 0, found: 1, tolerance: 1 }, 'Amber', 'a target of zero'],
    [{ target: 0.8, found: 0.7, tolerance: 0.1 }, 'Amber', 'on the limit, in spite of binary numbers'],
    [{ target: 10, found: 9, share: 0.1 }, 'Amber', 'a share of the target, on the limit'],
  ],
  'east-riding': [
    [{ target: 10, found: 11.1, tolerance: 1 }, 'Better than target', 'better by more than the tolerance'],
    [{ target: 10, found: 11, tolerance: 1 }, 'On target', 'better by the tolerance: a tie is on target'],
    [{ target: 10, found: 10, tolerance: 1 }, 'On target', 'on it'],
    [{ target: 10, found: 9, tolerance: 1 }, 'On target', 'worse by the tolerance: a tie is on target'],
    [{ target: 10, found: 8.9, tolerance: 1 }, 'Worse than target', 'worse by more than it'],
    [{ ...lower, target: 10, found: 8.9, tolerance: 1 }, 'Better than target', 'lower is better'],
    [{ ...lower, target: 10, found: 9, tolerance: 1 }, 'On target', 'lower is better, a tie'],
    [
      { ...lower, target: 10, found: 11.1, tolerance: 1 },
      'Worse than target',
      'lower is better, and it is high',
    ],
    [{ ...lower, target: 0, found: 1, tolerance: 1 }, 'On target', 'a target of zero'],
    [{ ...lower, target: 0, found: 2, tolerance: 1 }, 'Worse than target', 'a target of zero, missed'],
    [{ target: 10, found: 10, tolerance: 0 }, 'On target', 'no room, a tie'],
    [{ target: 10, found: 10.01, tolerance: 0 }, 'Better than target', 'no room'],
    [{ target: 10, found: 10 }, 'On target', 'on it, whatever the tolerance is'],
    [{ target: 10, found: 9 }, 'none: tolerance', 'short, and nobody knows of how much is much'],
    [{ target: 10, found: 11 }, 'none: tolerance', 'better, and nobody knows of how much is much'],
    [{ found: 5, tolerance: 1 }, 'none: no-target-due', 'no target'],
  ],
  'target-and-90-per-cent': [
    ...met('Red').filter(([, expected, why]) => expected !== 'Red' || why === 'short of zero'),
    [{ target: 10, found: 9 }, 'Amber', 'exactly nine tenths'],
    [{ target: 10, found: 8.99 }, 'Red', 'below nine tenths'],
    [{ ...lower, target: 10, found: 11 }, 'Amber', 'lower is better, exactly ten per cent off'],
    [{ ...lower, target: 10, found: 11.01 }, 'Red', 'lower is better, more than ten per cent off'],
    [{ target: -10, found: -11 }, 'Amber', 'below zero, ten per cent of its size off'],
    [{ target: -10, found: -11.01 }, 'Red', 'below zero, more than that'],
    [{ target: 95, found: 86 }, 'Amber', '95% who agree: nine points are close'],
    [{ ...lower, target: 5, found: 14 }, 'Red', 'the same fact as 5% who do not: nine points are far'],
  ],
  'met-or-not-met': met('Not met').map(([figures, expected, why]): Row => [
    figures,
    expected === 'Green' ? 'Met' : expected,
    why,
  ]),
  'cipfa-quartile': [
    ...places.map((found, index): Row => [
      { ...lower, found, peers: without(index) },
      quarterWords[quarters[index]!]!,
      'quantiles/06a, where low is good',
    ]),
    ...places.map((found, index): Row => [
      { found: -found, peers: without(index).map((other) => -other) },
      quarterWords[quarters[index]!]!,
      'the same with signs and direction turned round',
    ]),
    [{ found: 5, peers: [5, 5, 5] }, 'Best quarter', 'all are equal: nobody is behind'],
    [{ found: 0, peers: [1, 2, 3] }, 'Last quarter', 'four places, the lowest'],
    [{ found: 9, peers: [1, 2, 3] }, 'Best quarter', 'four places, the highest'],
    [{ found: 9, target: 100, peers: [1, 2, 3] }, 'Best quarter', 'a target plays no part'],
    [{ found: 9, peers: [1, 2] }, 'none: too-few', 'three places have no quarters'],
    [{ found: 9, peers: [] }, 'none: too-few', 'nobody to compare with'],
    [{ found: 9 }, 'none: missing', 'no figures of others'],
    [{ found: absent, peers: [1, 2, 3] }, 'none: no-result', 'no result'],
  ],
  'open-sdg-growth': [
    [
      { ...in2022, found: [50, 51, 52.02, 53.0604, 54.1216, 55.204, 56.3081, 57.4343] },
      'On track',
      'sdg_progress/01a',
    ],
    [
      { ...in2022, found: [50, 50.5, 51.005, 51.5151, 52.0302, 52.5505, 53.076, 53.6068] },
      'Progress needs acceleration',
      'sdg_progress/02a',
    ],
    [
      { ...in2022, found: [50, 50.15, 50.3004, 50.4514, 50.6027, 50.7545, 50.9068, 51.0595] },
      'Limited progress',
      'sdg_progress/03a',
    ],
    [
      { ...in2022, found: [50, 49.8, 49.6008, 49.4024, 49.2048, 49.008, 48.8119, 48.6167] },
      'Deterioration',
      'sdg_progress/04a',
    ],
    [
      { ...lower, ...in2022, found: [50, 49, 48.02, 47.0596, 46.1184, 45.196, 44.2921, 43.4063] },
      'On track',
      'sdg_progress/05a, where low is good',
    ],
    [
      { ...lower, ...in2022, found: [50, 50.5, 51.005, 51.5151, 52.0302, 52.5505, 53.076, 53.6068] },
      'Deterioration',
      'sdg_progress/08a, where low is good',
    ],
    ...(
      [
        [75, [50, 60], 'On track', '09a'],
        [75, [50, 56], 'Limited progress', '10a'],
        [75, [50, 52], 'Limited progress', '11a'],
        [75, [50, 48], 'Deterioration', '12a'],
        [75, [50, 76], 'Target achieved', '13a'],
        [60, [50, 50], 'Limited progress', '22a, no change'],
        [50, [50, 45], 'Deterioration', '21a, a target that is the baseline'],
      ] as const
    ).map(([goal, [from, found], expected, why]): Row => [
      { ...to2030, target: goal, found: [from, found] },
      expected,
      `sdg_progress/${why}`,
    ]),
    ...(
      [
        [30, [50, 40], 'Progress needs acceleration', '14a'],
        [30, [50, 46], 'Limited progress', '15a'],
        [30, [50, 53], 'Deterioration', '17a'],
        [30, [50, 29], 'Target achieved', '18a'],
      ] as const
    ).map(([goal, [from, found], expected, why]): Row => [
      { ...lower, ...to2030, target: goal, found: [from, found] },
      expected,
      `sdg_progress/${why}, where low is good`,
    ]),
    [
      { ...lower, ...to2030, target: 0, found: [50, 40] },
      'none: no-growth',
      'sdg_progress/19a: never to zero',
    ],
    [{ ...to2030, target: 10, found: [0, 4] }, 'none: no-growth', 'sdg_progress/20a: never from zero'],
    [{ ...to2030, target: 60, found: 50 }, 'none: too-few', 'sdg_progress/23a: one figure'],
    [{ target: 50, found: [40, 51] }, 'Target achieved', 'a target that is due'],
    [
      { target: 50, found: [40, 49] },
      'Progress needs acceleration',
      'a target that is due: nine tenths of the way',
    ],
  ],
  'fingertips-benchmark': [
    [{ ...lower, found: 3.3, limits: [3.2, 3.5], benchmark: 3 }, 'Worse', 'benchmark_ci_overlap/01a'],
    [{ found: 3.3, limits: [3.2, 3.5], benchmark: 3 }, 'Better', 'benchmark_ci_overlap/02a'],
    [{ ...lower, found: 2.5, limits: [2.2, 2.8], benchmark: 3 }, 'Better', 'benchmark_ci_overlap/03a'],
    [{ found: 2.5, limits: [2.2, 2.8], benchmark: 3 }, 'Worse', 'benchmark_ci_overlap/04a'],
    [{ ...lower, found: 3.05, limits: [2.7, 3.1], benchmark: 3 }, 'Similar', 'benchmark_ci_overlap/05a'],
    [{ found: 3.05, limits: [2.7, 3.1], benchmark: 3 }, 'Similar', 'benchmark_ci_overlap/06a'],
    [
      { ...lower, found: 3.3, limits: [3, 3.5], benchmark: 3 },
      'Similar',
      'benchmark_ci_overlap/07a, the lower limit',
    ],
    [
      { ...lower, found: 2.8, limits: [2.6, 3], benchmark: 3 },
      'Similar',
      'benchmark_ci_overlap/08a, the upper limit',
    ],
    [{ ...lower, found: 0, limits: [0, 3.7], benchmark: 0 }, 'Similar', 'benchmark_ci_overlap/09a, zeros'],
    [{ ...lower, found: 0, limits: [0, 3.7], benchmark: 4.1 }, 'Better', 'benchmark_ci_overlap/10a, a zero'],
    [{ found: -1, limits: [-2, -0.5], benchmark: 1 }, 'Worse', 'benchmark_ci_overlap/17a, a true -1'],
    [{ found: -2, limits: [-3, -1.5], benchmark: 1 }, 'Worse', 'benchmark_ci_overlap/18a, below zero'],
    [{ found: 74, sample: 1000, benchmark: 77 }, 'Worse', 'by the interval of a sample'],
    [{ found: 74, sample: 1000, benchmark: 76 }, 'Similar', 'by the interval of a sample'],
    [{ ...lower, found: absent, benchmark: 3 }, 'none: no-result', 'benchmark_ci_overlap/11a'],
    [{ ...lower, found: 2.5, limits: [2.2, 2.8] }, 'none: missing', 'benchmark_ci_overlap/12a, no benchmark'],
    [{ ...lower, found: 4, benchmark: 3 }, 'none: no-interval', 'benchmark_ci_overlap/13a, no limits'],
    [{ found: 4, limits: [5, 6], benchmark: 3 }, 'none: no-interval', 'limits that do not hold their figure'],
  ],
  'fingertips-target': [
    [{ ...lower, target: 10, found: 8.5, limits: [8, 9] }, 'Past the target', 'target_single/04a'],
    [{ ...lower, target: 10, found: 10, limits: [9, 11] }, 'Spans the target', 'target_single/05a'],
    [{ ...lower, target: 10, found: 11.5, limits: [11, 12] }, 'Short of the target', 'target_single/06a'],
    [
      { ...lower, target: 10, found: 10.5, limits: [10, 11] },
      'Spans the target',
      'target_single/07a, made symmetric',
    ],
    [{ ...lower, target: 10, found: 9.5, limits: [9, 10] }, 'Spans the target', 'target_single/08a'],
    [
      { ...lower, target: 10, found: 10, limits: [10, 10] },
      'Past the target',
      'target_single/09a, made symmetric',
    ],
    [{ target: 10, found: 8.5, limits: [8, 9] }, 'Short of the target', 'target_single/13a'],
    [{ target: 10, found: 10, limits: [9, 11] }, 'Spans the target', 'target_single/14a'],
    [{ target: 10, found: 11.5, limits: [11, 12] }, 'Past the target', 'target_single/15a'],
    [{ target: 10, found: 10.5, limits: [10, 11] }, 'Spans the target', 'target_single/16a, made symmetric'],
    [{ target: 10, found: 9.5, limits: [9, 10] }, 'Spans the target', 'target_single/17a'],
    [{ target: 10, found: 10, limits: [10, 10] }, 'Past the target', 'target_single/18a'],
    [{ ...lower, target: 0, found: 1, limits: [0, 2] }, 'Spans the target', 'a target of zero'],
    [{ ...lower, target: 0, found: 1, limits: [0.5, 2] }, 'Short of the target', 'a target of zero, missed'],
    [{ target: 10, found: 11 }, 'none: no-interval', 'target_single/21a, no limits'],
    [{ target: 10 }, 'none: no-result-yet', 'target_single/19a, no result'],
    [{ found: 5, limits: [4, 6] }, 'none: no-target-due', 'target_single/20a, no target: never red'],
  ],
  'fingertips-trend': [
    [
      { found: [30.02, 32.47, 34.36, 35.82, 37.68], around: [1.52, 1.68] },
      'Getting better',
      'recent_trend_ci/01a',
    ],
    [
      { ...lower, found: [30.02, 32.47, 34.36, 35.82, 37.68], around: [1.52, 1.68] },
      'Getting worse',
      'the same, low is good',
    ],
    [
      { found: [60.17, 57.48, 55.26, 52.36, 49.91], around: [1.9, 2.1] },
      'Getting worse',
      'recent_trend_ci/02a',
    ],
    [
      { ...lower, found: [60.17, 57.48, 55.26, 52.36, 49.91], around: [1.9, 2.1] },
      'Getting better',
      'the same, low is good',
    ],
    [
      { found: [43.75, 43.87, 44.87, 43.72, 44.99], around: [2.38, 2.63] },
      'No significant change',
      'recent_trend_ci/03a',
    ],
    [
      { found: [10, 10.1, 10, 9.9, 16], around: [0.2, 0.2] },
      'No significant change',
      'recent_trend_ci/12a: one year makes it',
    ],
    [{ found: [5, 5, 5, 5, 5], around: [1, 1] }, 'No significant change', 'recent_trend_ci/13a: flat'],
    [
      { found: [20, 20.8, 21.4, 22.3, 24], around: [1.9, 1.9] },
      'Getting better',
      'recent_trend_ci/25a: just significant',
    ],
    [
      { found: [20, 20.8, 21.4, 22.3, 24], around: [1.91, 1.91] },
      'No significant change',
      'recent_trend_ci/26a: just not',
    ],
    [
      { found: [-3.11, -1.5, -0.16, 1.55, 2.98], around: [1, 1] },
      'Getting better',
      'recent_trend_ci/19a: across zero',
    ],
    [
      { found: [29.81, 32.37, 33.98, 36.2], around: [1.5, 1.5] },
      'none: too-few',
      'recent_trend_ci/14a: four figures',
    ],
    [{ found: [1, 2, 3, 4, 5] }, 'none: no-interval', 'no limits'],
    [
      { found: [1, 2, 3, 4, 5], limits: [4, 6] },
      'none: no-interval',
      'recent_trend_ci/16a: limits of one alone',
    ],
    [
      { ...month, found: [1, 2, 3, 4, 5], around: [1, 1] },
      'none: same-time',
      'five months are no five years',
    ],
  ],
  'making-data-count-variation': [
    [{ ...month, found: rising }, 'Improvement', 'spc_xmr/10a: a run up'],
    [{ ...month, ...lower, found: rising }, 'Concern', 'the same, where low is good'],
    [{ ...month, found: chance }, 'Common cause', 'spc_xmr/26a'],
    [{ ...month, ...lower, found: chance }, 'Common cause', 'the same, where low is good'],
    [{ ...month, found: [1, 2, 3, 4, 5, 6, 7] }, 'Improvement', 'spc_xmr/20a: seven points'],
    [{ ...month, found: [1, 2, 3, 4, 5, 6] }, 'Common cause', 'spc_xmr/21a: six points'],
    [{ ...month, found: chance, target: 1000 }, 'Common cause', 'a target plays no part'],
    [{ ...month, found: 5 }, 'none: too-few', 'spc_xmr/18a: one point'],
    [{ ...month, found: [5, absent] as never }, 'none: no-result', 'the latest figure is missing'],
  ],
  'making-data-count-assurance': [
    [{ ...month, found: step, target: 70 }, 'Fails', 'spc_xmr/07a: the target lies above the limits'],
    [{ ...month, ...lower, found: step, target: 70 }, 'Passes', 'spc_xmr/08a'],
    [{ ...month, found: rising, target: 45 }, 'Passes', 'spc_xmr/10a'],
    [{ ...month, ...lower, found: rising, target: 45 }, 'Fails', 'the same, where low is good'],
    [{ ...month, found: chance, target: 50 }, 'Hit and miss', 'spc_xmr/26a'],
    [{ ...month, found: [1, 2, 3, 4, 5, 6, 7], target: 6.66 }, 'Hit and miss', 'a target on the limit'],
    [{ ...month, found: [1, 2, 3, 4, 5, 6, 7], target: 6.67 }, 'Fails', 'a target just beyond the limit'],
    [{ ...month, found: [10, 12, 11, 13, 12, 14], target: 11 }, 'Hit and miss', 'spc_xmr/16a'],
    [{ ...month, found: chance }, 'none: no-target-due', 'spc_xmr/05a: no target'],
    [{ ...month, found: 5, target: 4 }, 'none: too-few', 'one point has no limits'],
  ],
};

// The words of the levels and their colours, from the best to the worst.
const LEVELS = [
  ['havering-2013', 'Green: green', 'Amber: amber', 'Red: red'],
  ['havering-2015', 'Green: green', 'Amber: amber', 'Red: red'],
  ['thurrock-2014', 'Green: green', 'Amber: amber', 'Red: red'],
  ['kent-floor', 'Green: green', 'Amber: amber', 'Red: red'],
  ['reigate-tolerance', 'Green: green', 'Amber: amber', 'Red: red'],
  ['east-riding', 'Better than target: green', 'On target: blue', 'Worse than target: red'],
  ['target-and-90-per-cent', 'Green: green', 'Amber: amber', 'Red: red'],
  ['met-or-not-met', 'Met: green', 'Not met: red'],
  [
    'cipfa-quartile',
    'Best quarter: green',
    'Second quarter: amber-green',
    'Third quarter: amber-red',
    'Last quarter: red',
  ],
  [
    'open-sdg-growth',
    'Target achieved: green',
    'On track: green',
    'Progress needs acceleration: amber-green',
    'Limited progress: amber-red',
    'Deterioration: red',
  ],
  ['fingertips-benchmark', 'Better: green', 'Similar: amber', 'Worse: red'],
  ['fingertips-target', 'Past the target: green', 'Spans the target: amber', 'Short of the target: red'],
  ['fingertips-trend', 'Getting better: green', 'No significant change: grey', 'Getting worse: red'],
  ['making-data-count-variation', 'Improvement: blue', 'Common cause: grey', 'Concern: red'],
  ['making-data-count-assurance', 'Passes: blue', 'Hit and miss: grey', 'Fails: red'],
] as const;

describe('PRESETS', () => {
  for (const [id, rows] of Object.entries(TABLE)) {
    describe(id, () => {
      for (const [figures, expected, why] of rows) {
        it(`says ${expected} of ${JSON.stringify(figures).slice(0, 110)} (${why})`, () =>
          expect(told(rated(id, figures))).to.equal(expected));
      }

      it('says nothing where nobody has said which way is good, or where nothing is', () => {
        const [figures] = rows[0]!;
        expect(told(rated(id, { ...figures, direction: 'unknown' }))).to.equal('none: polarity-unknown');
        expect(told(rated(id, { ...figures, direction: 'none' }))).to.equal('none: not-judged');
      });

      it('says nothing of a missing result, whatever else is known', () => {
        for (const [figures] of rows) {
          expect(told(rated(id, { ...figures, found: absent })), JSON.stringify(figures)).to.match(
            /^none: no-/,
          );
        }
      });
    });
  }

  it('are all in the table of these tests, and no others', () => {
    expect(PRESETS.map(({ id }) => id)).to.deep.equal(Object.keys(TABLE));
  });

  for (const [id, ...expected] of LEVELS) {
    it(`${id} has the levels ${expected.join(', ')}`, () => {
      const { levels, otherwise } = PRESETS.find((preset) => preset.id === id)!;
      expect([...levels, otherwise].map(({ word, colour }) => `${word}: ${colour}`)).to.deep.equal(expected);
    });
  }

  for (const rule of PRESETS) {
    it(`${rule.id} is a valid rule as it stands, with version and source, and frozen in all its parts`, () => {
      expect(RuleSchema.parse(rule)).to.deep.equal(rule);
      expect(rule.version).to.equal('1.0.0');
      expect(rule.source).to.have.length.above(10);
      const open: string[] = [];
      JSON.stringify(rule, (key, value: unknown) => {
        if (typeof value === 'object' && !Object.isFrozen(value)) open.push(key);
        return value;
      });
      expect(open).to.deep.equal([]);
    });
  }

  it('is frozen, and no two presets have one name', () => {
    expect(Object.isFrozen(PRESETS)).to.equal(true);
    expect(new Set(PRESETS.map(({ id }) => id)).size).to.equal(15);
    expect(PRESETS).to.have.lengthOf(15);
  });

  it('names itself in every rating', () => {
    for (const { id, version, title, source } of PRESETS) {
      expect(rated(id, {}).rule).to.deep.equal({ id, version, title, source });
    }
  });
});

describe('five measures under all presets', () => {
  const measures: readonly Figures[] = [
    // The target is met, and everything is known of it.
    {
      target: 80,
      found: 82,
      before: 78,
      tolerance: 1,
      floor: 75,
      limits: [81, 83],
      peers: [60, 70, 75, 90],
      benchmark: 78,
    },
    // Close to the target.
    {
      target: 80,
      found: 79,
      before: 79,
      tolerance: 1,
      floor: 75,
      limits: [77, 81],
      peers: [80, 81, 75, 90],
      benchmark: 78,
    },
    // Lower is better: missed, but better than it was.
    {
      ...lower,
      target: 10,
      found: 12,
      before: 14,
      tolerance: 1,
      floor: 13,
      limits: [11, 13],
      peers: [3, 9, 10],
      benchmark: 9,
    },
    // Missed and worse, and neither tolerance, floor, interval nor others are known.
    { target: 80, found: 60, before: 65 },
    // Lower is better, and the target is zero.
    {
      ...lower,
      target: 0,
      found: 1,
      before: 2,
      tolerance: 1,
      floor: 2,
      limits: [0.2, 3],
      peers: [0, 0, 0, 0],
      benchmark: 5,
    },
  ];
  for (const [id, ...expected] of [
    ['havering-2013', 'Green', 'Green', 'Amber', 'Red', 'Amber'],
    ['havering-2015', 'Green', 'Green', 'Amber', 'none: tolerance', 'Green'],
    ['thurrock-2014', 'Green', 'Red', 'Amber', 'Red', 'Amber'],
    ['kent-floor', 'Green', 'Amber', 'Amber', 'none: tolerance', 'Amber'],
    ['reigate-tolerance', 'Green', 'Amber', 'Red', 'none: tolerance', 'Amber'],
    ['east-riding', 'Better than target', 'On target', 'Worse than target', 'none: tolerance', 'On target'],
    ['target-and-90-per-cent', 'Green', 'Amber', 'Red', 'Red', 'Red'],
    ['met-or-not-met', 'Met', 'Not met', 'Not met', 'Not met', 'Not met'],
    ['cipfa-quartile', 'Best quarter', 'Third quarter', 'Last quarter', 'none: missing', 'Last quarter'],
    [
      'open-sdg-growth',
      'Target achieved',
      'Limited progress',
      'Limited progress',
      'Deterioration',
      'none: no-growth',
    ],
    ['fingertips-benchmark', 'Better', 'Similar', 'Worse', 'none: missing', 'Better'],
    [
      'fingertips-target',
      'Past the target',
      'Spans the target',
      'Short of the target',
      'none: no-interval',
      'Short of the target',
    ],
    ['fingertips-trend', ...Array.from({ length: 5 }, () => 'none: too-few')],
    ['making-data-count-variation', ...Array.from({ length: 5 }, () => 'Common cause')],
    ['making-data-count-assurance', 'Hit and miss', 'Fails', 'Hit and miss', 'Fails', 'Hit and miss'],
  ] as const) {
    it(`${id}: ${expected.join(', ')}`, () =>
      expect(measures.map((figures) => told(rated(id, figures)))).to.deep.equal(expected));
  }
});
