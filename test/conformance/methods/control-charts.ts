import {
  assuranceIcon,
  makingDataCount,
  variationIcon,
  type Wanted,
} from '../../../src/score/making-data-count.js';
import { compoundGrowth } from '../../../src/statistics/compound-growth.js';
import { controlChart, type SpecialCause } from '../../../src/statistics/control-chart.js';
import { controlLimits, type ControlLimits } from '../../../src/statistics/control-limits.js';
import { growthProgress } from '../../../src/statistics/growth-progress.js';
import { growthProgressCategory } from '../../../src/statistics/growth-progress-category.js';
import { growthProgressMark } from '../../../src/statistics/growth-progress-mark.js';
import { isNoFigure, type NoFigure } from '../../../src/statistics/no-figure.js';
import { regressionGrowth } from '../../../src/statistics/regression-growth.js';
import { runEnds } from '../../../src/statistics/run-ends.js';
import { shareOfWay } from '../../../src/statistics/share-of-way.js';
import { sideOf, type Side } from '../../../src/statistics/side-of.js';
import { twoOfThreeNearLimit } from '../../../src/statistics/two-of-three-near-limit.js';
import { wholeRuns } from '../../../src/statistics/whole-runs.js';
import type { Input, Method } from '../case-file.js';

/** The methods of this family, by the name that case files give them. */
export const CONTROL_CHARTS: Readonly<Record<string, Method>> = {
  spc_xmr: xmr,
  published_nhs_spc_rules: rule,
  cagr: growth,
  sdg_progress: sdgProgress,
  published_sdg_score: sdgScore,
  progress_from_baseline: progressFromBaseline,
};

type Figures = readonly (number | undefined)[];

const orUndefined = <T>(value: T | null | undefined): T | undefined => value ?? undefined;
const figures = (values: unknown): Figures => (values as readonly (number | null)[]).map(orUndefined);
const percent = (share: number | NoFigure): number | NoFigure => (isNoFigure(share) ? share : 100 * share);

const WANTED: Readonly<Record<string, Wanted>> = { increase: 'higher', decrease: 'lower', neutral: 'none' };
const VARIATION = {
  improvement: 'special_cause_improvement',
  concern: 'special_cause_concern',
  'neutral-high': 'special_cause_neutral_high',
  'neutral-low': 'special_cause_neutral_low',
  'common-cause': 'common_cause',
};
const ASSURANCE = { pass: 'consistent_pass', fail: 'consistent_fail', 'hit-and-miss': 'inconsistent' };
const CAUSES: Readonly<Record<SpecialCause['rule'], Readonly<Record<Side, string>>>> = {
  'outside-limits': { higher: 'Above UCL', lower: 'Below LCL' },
  'trend-of-seven': { higher: '7 Point Trend (Increasing)', lower: '7 Point Trend (Decreasing)' },
  'two-of-three-near-limit': { higher: '2 in 3 Above CL', lower: '2 in 3 Below CL' },
  'seven-on-one-side': { higher: '7 Points Above CL', lower: '7 Points Below CL' },
};

function word<Name extends string>(
  answer: Name | NoFigure,
  words: Readonly<Record<Name, string>>,
): string | NoFigure {
  return isNoFigure(answer) ? answer : words[answer];
}

function limitsOf(limits: ControlLimits | NoFigure): Record<'mean' | 'lpl' | 'upl', number | NoFigure> {
  if (isNoFigure(limits)) return { mean: limits, lpl: limits, upl: limits };
  return { mean: limits.mean, lpl: limits.lower, upl: limits.upper };
}

function xmr(input: Input): unknown {
  const wanted = WANTED[input['improvementDirection'] as string]!;
  const rebaseAt = orUndefined(input['rebaseAt'] as number | readonly number[] | null | undefined);
  const chart = controlChart(figures(input['values']), {
    rebaseAt: rebaseAt === undefined ? [] : [rebaseAt].flat(),
    fixedAfter: orUndefined(input['fixAfter'] as number | null),
    screened: orUndefined(input['screenOutliers'] as boolean | null),
  });
  const { variation, assurance } = makingDataCount(
    chart,
    orUndefined(input['target'] as number | null),
    wanted,
  );
  const causes = chart.points.map(({ cause }) => cause);
  return {
    ...limitsOf(chart.segments.at(-1)!.limits),
    special_cause: causes.map((cause) => (cause ? CAUSES[cause.rule][cause.side] : 'Common Cause')),
    point_type: causes.map((cause) => VARIATION[variationIcon(cause, wanted)]),
    variation: word(variation, VARIATION),
    assurance: word(assurance, ASSURANCE),
    segments: chart.segments.map(({ from, to, limits }) => ({ ...limitsOf(limits), n: to - from })),
  };
}

const side = (sign: number): Side | undefined => sideOf(sign, 0);
const flags = (marks: readonly (Side | undefined)[]): number[] =>
  marks.map((mark) => (mark === undefined ? 0 : 1));

/** The rules of the unit tests, each put to the part of ours that answers it. */
function rule(input: Input): unknown {
  const name = (input['rule'] as string).split(' ')[0];
  switch (name) {
    case 'seven_one_side':
      return { flags: flags(runEnds((input['relativeToMean'] as number[]).map(side), 7)) };
    case 'part_of_seven':
      return { flags: flags(wholeRuns((input['endFlags'] as number[]).map(side), 7)) };
    case 'seven_point_trend': {
      const values = figures(input['values']);
      const steps = values.map((value, index) => sideOf(value, values[index - 1]));
      return { flags: runEnds(steps, 6).map((end) => (end === undefined ? 0 : end === 'higher' ? 1 : -1)) };
    }
    case 'two_in_three':
      return {
        flags: flags(threes(input['closeToLimits'] as number[], input['relativeToMean'] as number[])),
      };
    case 'assurance': {
      const limits = { lower: input['lpl'] as number, upper: input['upl'] as number };
      const target = orUndefined(input['target'] as number | null);
      const wanted = WANTED[input['improvementDirection'] as string]!;
      return { assurance: word(assuranceIcon(limits, target, wanted), ASSURANCE) };
    }
    default: {
      const screened = orUndefined(input['screenOutliers'] as boolean | null);
      const { mean, lpl, upl } = limitsOf(controlLimits(figures(input['values']), { screened }));
      return { mean_2dp: mean, upl_2dp: upl, lpl_2dp: lpl };
    }
  }
}

/** Points whose place is given in words, put on a chart with its near limits at 2 and its limits at 3. */
function threes(close: readonly number[], relative: readonly number[]): readonly (Side | undefined)[] {
  const limits = { mean: 0, lower: -3, upper: 3, nearLower: -2, nearUpper: 2 };
  const values = relative.map((sign, index) => (close[index] ? 2.5 : 1) * sign);
  return twoOfThreeNearLimit(values, limits, { marked: 'all' });
}

function growth(input: Input): unknown {
  const [times, values] = [input['x'] as number[], figures(input['y'])];
  return {
    cagr: compoundGrowth(times, values),
    prc_change_per_year: percent(regressionGrowth(times, values)),
  };
}

const CATEGORY = {
  'target-achieved': 'target_achieved',
  'on-track': 'on_track',
  'progress-needs-acceleration': 'progress_needs_acceleration',
  'limited-progress': 'limited_progress',
  deterioration: 'deterioration',
};

function sdgProgress(input: Input): unknown {
  const series = input['series'] as readonly (readonly [number, number | null])[];
  const thresholds = input['progress_thresholds'] as Partial<Record<string, number>> | undefined;
  const target = orUndefined(input['target'] as number | null);
  const progress = growthProgress(
    series.map(([time]) => time),
    series.map(([, value]) => orUndefined(value)),
    {
      wanted: input['direction'] === 'negative' ? 'lower' : 'higher',
      // The years of the Agenda, which the method takes where none are named.
      baseTime: orUndefined(input['base_year'] as number | null) ?? 2015,
      target:
        target === undefined
          ? undefined
          : { time: orUndefined(input['target_year'] as number | null) ?? 2030, value: target },
      thresholds: {
        onTrack: thresholds?.['high'],
        needsAcceleration: thresholds?.['med'],
        limitedProgress: thresholds?.['low'],
      },
    },
  );
  if (isNoFigure(progress)) return progress;
  return {
    status: word(progress.category, CATEGORY),
    cagr_observed: progress.observedGrowth,
    cagr_required: progress.requiredGrowth,
    ratio: progress.ratio,
  };
}

function sdgScore(input: Input): unknown {
  const kind = input['kind'] as string;
  const progress = input['progress'] as number;
  const by = kind.startsWith('no target') ? 'growth' : kind.startsWith('with target') ? 'ratio' : 'mark';
  return {
    score: by === 'mark' ? undefined : growthProgressMark(progress, by),
    status: word(growthProgressCategory(progress, by), CATEGORY),
  };
}

function progressFromBaseline(input: Input): unknown {
  const [baseline, current, target] = figures([input['baseline'], input['current'], input['target']]);
  return {
    percent: percent(shareOfWay(baseline, current, target)),
    percent_capped: percent(shareOfWay(baseline, current, target, { capped: true })),
  };
}
