import { judgedTrend, type JudgedTrend } from '../../../src/score/judged-trend.js';
import { chiSquaredTrend } from '../../../src/statistics/chi-squared-trend.js';
import { kendallTau } from '../../../src/statistics/kendall-tau.js';
import { leastSquaresLine } from '../../../src/statistics/least-squares-line.js';
import { linearProjection } from '../../../src/statistics/linear-projection.js';
import { isNoFigure, noFigure, type NoFigure } from '../../../src/statistics/no-figure.js';
import { normalQuantile } from '../../../src/statistics/normal-quantile.js';
import { recentTrendOfProportions } from '../../../src/statistics/recent-trend-of-proportions.js';
import {
  recentTrendOfValues,
  type RecentTrendOfValuesOptions,
} from '../../../src/statistics/recent-trend-of-values.js';
import type { RecentTrendOptions } from '../../../src/statistics/recent-points.js';
import type { RecentTrend } from '../../../src/statistics/recent-trend.js';
import { theilSenLine } from '../../../src/statistics/theil-sen-line.js';
import type { Trend } from '../../../src/statistics/trend.js';
import { twoPointTrend } from '../../../src/statistics/two-point-trend.js';
import type { ValueWithLimits } from '../../../src/statistics/value-with-limits.js';
import type { Method } from '../case-file.js';

/** The methods of this family, by the name that case files give them. */
export const TRENDS: Readonly<Record<string, Method>> = {
  chi2_trend: ({ x, n, scores }) => {
    const test = chiSquaredTrend(given(x), given(n), scores ? given(scores) : undefined);
    if (!isNoFigure(test)) return { chi2: test.chiSquared, df: 1, p: test.p };
    // R refuses groups that it cannot test; where the scores do not differ it gives NA and the degrees of freedom.
    return test.noFigure === 'no-spread' ? { chi2: test, df: 1, p: test } : test;
  },
  trend_linear: ({ x, y }) => {
    const [times, values] = [given(x), given(y)];
    return {
      linregress: leastSquares(times, values),
      theil_sen: theilSen(times, values),
      kendall: kendallTau(times, values),
    };
  },
  projection_linear: ({ x, y, target, level }) => {
    const projection = linearProjection(given(x), given(y), given([target])[0], {
      confidence: level as number,
    });
    if (isNoFigure(projection)) return projection;
    const { value, predictionInterval, confidenceInterval } = projection;
    return { fit: value, prediction: predictionInterval, confidence: confidenceInterval };
  },
  recent_trend_ci: ({ points }) => {
    const answer = ofValues(points);
    // The C# leaves zeros where it calculates nothing.
    if (isNoFigure(answer)) return { marker: cSharp(answer), chi2: 0, significant: false, slope: 0 };
    const { trend, chiSquared, slope } = answer;
    return { marker: cSharp(trend), chi2: chiSquared, significant: trend !== 'no-significant-change', slope };
  },
  recent_trend_proportion: ({ points }) =>
    // The R package scores proportions by their years.
    inR(ofProportions(points, { spacing: 'times' }), 'chi2', 'logit_slope'),
  trend_polarity: ({ trend, polarity }) => {
    if (trend === 'NotYetCalculated') return { trend: 'NotYetCalculated' }; // a state of the C# program, not a trend
    return { trend: cSharp(judgedTrend(fromCSharp(trend), directionOf(polarity))) };
  },
  two_point_trend: ({ previous, latest }) => ({
    marker: cSharp(twoPointTrend(withLimits(previous), withLimits(latest))),
  }),
  published_phe_trend_markers: ({ type, points }) => {
    // The sheets take the limits as 1.959964 standard errors away.
    const limitDistance = normalQuantile(0.975);
    const answer = type === 'proportion' ? ofProportions(points) : ofValues(points, { limitDistance });
    return inR(answer, 'chi2_4dp', 'slope_4dp');
  },
  published_fingertipsnext_trends: ({ points, polarity }) => {
    const answer = ofValues(points);
    const trend = isNoFigure(answer) ? answer : answer.trend;
    return { trend: cSharp(judgedTrend(trend, directionOf(polarity))) };
  },
};

type Figures = readonly (number | undefined)[];

function given(figures: unknown): Figures {
  return (figures as readonly (number | null)[]).map((figure) => figure ?? undefined);
}

function leastSquares(times: Figures, values: Figures): unknown {
  const line = leastSquaresLine(times, values);
  if (isNoFigure(line)) {
    // scipy refuses times that do not differ; for one point it writes the correlation as 0 and everything else as NaN.
    if (line.noFigure !== 'too-few') return line;
    return { slope: line, intercept: line, r: 0, p: line, slope_se: line };
  }
  const { slope, intercept, r, p, slopeStandardError } = line;
  return { slope, intercept, r, p, slope_se: slopeStandardError };
}

function theilSen(times: Figures, values: Figures): unknown {
  const line = theilSenLine(times, values);
  if (isNoFigure(line)) return line;
  const { slope, intercept, interval } = line;
  return isNoFigure(interval)
    ? { slope, intercept, lower: interval, upper: interval }
    : { slope, intercept, ...interval };
}

function ofValues(points: unknown, options?: RecentTrendOfValuesOptions): RecentTrend | NoFigure {
  const rows = rowsOf(points, ['year', 'value', 'lower', 'upper']);
  return recentTrendOfValues(
    rows.map(([time, value, lower, upper]) => ({ time, value, lower, upper })),
    options,
  );
}

function ofProportions(points: unknown, options?: RecentTrendOptions): RecentTrend | NoFigure {
  const rows = rowsOf(points, ['year', 'count', 'denominator']);
  return recentTrendOfProportions(
    rows.map(([time, count, denominator]) => ({ time, count, denominator })),
    options,
  );
}

function rowsOf(points: unknown, names: readonly string[]): Figures[] {
  return (points as readonly Record<string, number | null>[]).map((point) =>
    given(names.map((name) => point[name] ?? null)),
  );
}

function withLimits(figures: unknown): ValueWithLimits | undefined {
  if (!figures) return undefined;
  const [value, lower, upper] = given(figures);
  return { value, lower, upper };
}

function directionOf(polarity: unknown): 'higher' | 'lower' | 'none' {
  if (polarity === 'High is good') return 'higher';
  return polarity === 'Low is good' ? 'lower' : 'none';
}

/** The words of the C# programs. */
const C_SHARP: Readonly<Record<JudgedTrend, string>> = {
  increasing: 'Increasing',
  decreasing: 'Decreasing',
  'no-significant-change': 'NoChange',
  'increasing-and-getting-better': 'IncreasingAndGettingBetter',
  'increasing-and-getting-worse': 'IncreasingAndGettingWorse',
  'decreasing-and-getting-better': 'DecreasingAndGettingBetter',
  'decreasing-and-getting-worse': 'DecreasingAndGettingWorse',
};

function cSharp(trend: JudgedTrend | NoFigure): string {
  return isNoFigure(trend) ? 'CannotBeCalculated' : C_SHARP[trend];
}

function fromCSharp(word: unknown): JudgedTrend | NoFigure {
  const trend = (Object.keys(C_SHARP) as JudgedTrend[]).find((key) => C_SHARP[key] === word);
  return trend ?? noFigure('too-few');
}

/** The words of the R package. */
const IN_R: Readonly<Record<Trend, string>> = {
  increasing: 'Increasing',
  decreasing: 'Decreasing',
  'no-significant-change': 'No significant change',
};

/** Why the R package cannot calculate a trend; it stops with an error for all other reasons. */
const REASONS_IN_R: Readonly<Partial<Record<NoFigure['noFigure'], string>>> = {
  'too-few': 'Not enough data points',
  missing: 'Missing values',
  'no-interval': 'Missing at least one confidence interval value',
};

function inR(answer: RecentTrend | NoFigure, chi2: string, slope: string): unknown {
  if (isNoFigure(answer)) {
    const reason = REASONS_IN_R[answer.noFigure];
    return reason ? { trend: 'Cannot be calculated', reason, [chi2]: answer, [slope]: answer } : answer;
  }
  const steady = answer.steady ? 'No outliers and significant trend' : 'Outlier found';
  const reason = answer.significant ? steady : 'No significant trend';
  return { trend: IN_R[answer.trend], reason, [chi2]: answer.chiSquared, [slope]: answer.slope };
}
