import { judgedComparison } from '../../../src/score/judged-comparison.js';
import { comparisonByInterval } from '../../../src/statistics/comparison-by-interval.js';
import { comparisonByOverlap } from '../../../src/statistics/comparison-by-overlap.js';
import { comparisonByProportionLimits } from '../../../src/statistics/comparison-by-proportion-limits.js';
import { comparisonByRateLimits } from '../../../src/statistics/comparison-by-rate-limits.js';
import { comparisonByTwoIntervals } from '../../../src/statistics/comparison-by-two-intervals.js';
import { comparisonWithTargetRange } from '../../../src/statistics/comparison-with-target-range.js';
import { comparisonWithTarget } from '../../../src/statistics/comparison-with-target.js';
import { isNoFigure } from '../../../src/statistics/no-figure.js';
import { percentiles } from '../../../src/statistics/percentiles.js';
import { quantileByRank } from '../../../src/statistics/quantile-by-rank.js';
import { quantileByTile } from '../../../src/statistics/quantile-by-tile.js';
import type { ValueWithLimits } from '../../../src/statistics/value-with-limits.js';
import type { Input, Method } from '../case-file.js';

/** The methods of this family, by the name that case files give them. */
export const BENCHMARKS: Readonly<Record<string, Method>> = {
  benchmark_ci_overlap: significant((input) =>
    comparisonByInterval(limits(input), given(input['benchmark'])),
  ),
  benchmark_two_ci_levels: significant((input) =>
    comparisonByTwoIntervals(limits(input, '95'), limits(input, '998'), given(input['benchmark'])),
  ),
  benchmark_double_ci: significant((input) =>
    comparisonByOverlap(limits(input), {
      value: given(input['benchmark']),
      lower: given(input['benchmarkLower']),
      upper: given(input['benchmarkUpper']),
    }),
  ),
  benchmark_spc_proportion: significant(({ value, denominator, benchmark, z, unit }) =>
    comparisonByProportionLimits(given(value), given(denominator), given(benchmark), {
      z: given(z),
      multiplier: given(unit),
    }),
  ),
  benchmark_spc_rate: significant(({ value, denominator, benchmark, tail, unit }) =>
    comparisonByRateLimits(given(value), given(denominator), given(benchmark), {
      tail: given(tail),
      multiplier: given(unit),
    }),
  ),
  target_single: significant((input) =>
    comparisonWithTarget(input['useCi'] ? limits(input) : given(input['value']), given(input['target'])),
  ),
  target_range: significant((input) => comparisonWithTargetRange(given(input['value']), limits(input))),
  quantiles: ({ values, k, polarity }) => {
    const invert = polarity === 'low';
    return {
      phe_quantile: quantileByRank(listed(values), k as number, { highestFirst: invert }),
      invert,
      ntile: quantileByTile(listed(values), k as number),
    };
  },
  percentiles: ({ values }) => {
    const found = percentiles(listed(values));
    if (isNoFigure(found)) return { percentiles: found };
    return {
      min: found.minimum,
      p5: found.fifth,
      p25: found.lowerQuartile,
      p50: found.median,
      p75: found.upperQuartile,
      p95: found.ninetyFifth,
      max: found.maximum,
    };
  },
  published_phe_quantiles: ({ values, k, invert }) => ({
    quantile: quantileByRank(listed(values), k as number, { highestFirst: invert as boolean }),
  }),
  published_fingertips_comparisons: (input) => BENCHMARKS[input['method'] as string]!(input),
  published_fingertipsnext_benchmark: (input) => {
    const judged = judgedComparison(
      comparisonByInterval(limits(input), given(input['benchmark'])),
      directionOf(input),
    );
    return { outcome: isNoFigure(judged) ? judged : OUTCOMES[judged] };
  },
};

const DIRECTIONS: Readonly<Record<string, 'higher' | 'lower' | 'none' | 'unknown'>> = {
  high: 'higher',
  low: 'lower',
  bob: 'none',
  'no judgement': 'none',
  none: 'unknown',
};

/** The words of Fingertips, which has no others where nothing is judged. */
const SIGNIFICANCES = {
  best: 'Best',
  'much-higher': 'Best',
  better: 'Better',
  higher: 'Better',
  similar: 'Same',
  worse: 'Worse',
  lower: 'Worse',
  worst: 'Worst',
  'much-lower': 'Worst',
};

const OUTCOMES = {
  ...SIGNIFICANCES,
  similar: 'Similar',
  higher: 'Higher',
  lower: 'Lower',
};

function significant(compare: (input: Input) => Parameters<typeof judgedComparison>[0]): Method {
  return (input) => {
    const judged = judgedComparison(compare(input), directionOf(input));
    return { significance: isNoFigure(judged) ? judged : SIGNIFICANCES[judged] };
  };
}

function directionOf({ polarity }: Input): 'higher' | 'lower' | 'none' | 'unknown' {
  return DIRECTIONS[polarity as string] ?? 'unknown';
}

function limits(input: Input, level = ''): ValueWithLimits {
  return {
    value: given(input['value']),
    lower: given(input[`lower${level}`]),
    upper: given(input[`upper${level}`]),
  };
}

function listed(figures: unknown): (number | undefined)[] {
  return (figures as unknown[]).map(given);
}

function given(figure: unknown): number | undefined {
  return (figure as number | null | undefined) ?? undefined;
}
