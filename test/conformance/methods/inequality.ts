import { absoluteConcentrationIndex } from '../../../src/statistics/absolute-concentration-index.js';
import { betweenGroupDeviation } from '../../../src/statistics/between-group-deviation.js';
import { betweenGroupVariance } from '../../../src/statistics/between-group-variance.js';
import { coefficientOfVariation } from '../../../src/statistics/coefficient-of-variation.js';
import type { Estimate, RatioEstimate } from '../../../src/statistics/estimate.js';
import type { FigureKind } from '../../../src/statistics/figure-scale.js';
import { gapDifference } from '../../../src/statistics/gap-difference.js';
import { gapRatio } from '../../../src/statistics/gap-ratio.js';
import { groupsToCompare } from '../../../src/statistics/groups-to-compare.js';
import { indexOfDisparity } from '../../../src/statistics/index-of-disparity.js';
import type { Interval } from '../../../src/statistics/interval.js';
import { meanDifferenceFromMean } from '../../../src/statistics/mean-difference-from-mean.js';
import { meanLogDeviation } from '../../../src/statistics/mean-log-deviation.js';
import { isNoFigure, type NoFigure } from '../../../src/statistics/no-figure.js';
import { populationAttributableFraction } from '../../../src/statistics/population-attributable-fraction.js';
import { populationAttributableRisk } from '../../../src/statistics/population-attributable-risk.js';
import { regressionSlopeIndex } from '../../../src/statistics/regression-slope-index.js';
import { relativeConcentrationIndex } from '../../../src/statistics/relative-concentration-index.js';
import {
  slopeIndexOfInequality,
  type SlopeIndexOfInequality,
} from '../../../src/statistics/slope-index-of-inequality.js';
import { standardErrors } from '../../../src/statistics/standard-errors.js';
import { theilIndex } from '../../../src/statistics/theil-index.js';
import type { Input, Method } from '../case-file.js';

type Figures = readonly (number | undefined)[];
type Given = readonly (number | null)[];

const figures = (values: unknown): Figures => (values as Given).map((value) => value ?? undefined);

/** What a figure becomes in the unit of the other implementation. */
const times = (figure: number | NoFigure, by: number): number | NoFigure =>
  isNoFigure(figure) ? figure : figure * by;

const KINDS: readonly FigureKind[] = ['value', 'rate', 'proportion'];

/** The rows in order of a list of their places. */
function inOrder<Row>(rows: readonly Row[], places: readonly number[]): Row[] {
  return rows
    .map((row, index) => [places[index]!, row] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, row]) => row);
}

function slopeIndices(input: Input): SlopeIndexOfInequality | NoFigure {
  const [population, value, lower, upper] = ['population', 'value', 'lower', 'upper'].map((name) =>
    figures(input[name]),
  ) as [Figures, Figures, Figures, Figures];
  const rows = population.map((people, index) => ({
    population: people,
    value: value[index],
    lower: lower[index],
    upper: upper[index],
  }));
  // Where several confidences are asked for, the files hold the limits of the first. The published table says 95 in two
  // rows whose name and limits are those of 98%.
  const asked = [/with (\d+)%/.exec(String(input['test'])), /(\d+)/.exec(String(input['confidence']))];
  const percent = asked.find((found) => found !== null)?.[1] ?? '95';
  return slopeIndexOfInequality(inOrder(rows, input['quantile'] as number[]), {
    kind: KINDS[input['valueType'] as number],
    transformed: input['transform'] as boolean,
    multiplier: input['multiplier'] as number,
    confidence: Number(percent) / 100,
  });
}

function siiAndRii(input: Input): unknown {
  const indices = slopeIndices(input);
  if (isNoFigure(indices)) return indices;
  const { slopeIndex, relativeIndex, intercept } = indices;
  const [slopeLimits, ratioLimits] = [limitsOf(slopeIndex), limitsOf(relativeIndex)];
  return {
    sii: slopeIndex.value,
    rii: isNoFigure(relativeIndex) ? relativeIndex : relativeIndex.value,
    intercept,
    simulated: {
      sii_lower: slopeLimits.lower,
      sii_upper: slopeLimits.upper,
      rii_lower: ratioLimits.lower,
      rii_upper: ratioLimits.upper,
    },
  };
}

/** The published table: the name of a test tells which figures it holds, and the others are not asked for. */
function publishedSii(input: Input): unknown {
  const answer = siiAndRii(input);
  if (isNoFigure(answer)) return answer;
  const { sii, rii, intercept, simulated } = answer as Record<string, unknown>;
  const { sii_lower, sii_upper, rii_lower, rii_upper } = simulated as Record<string, unknown>;
  const test = input['test'] as string;
  const [hasRatio, hasLimits] = [!test.includes('without rii'), !test.includes('quintiles')];
  return {
    sii,
    rii: hasRatio ? rii : undefined,
    intercept: /intercept|transform/.test(test) ? intercept : undefined,
    simulated: {
      ...(hasLimits ? { sii_lower, sii_upper } : {}),
      ...(hasLimits && hasRatio ? { rii_lower, rii_upper } : {}),
    },
  };
}

function limitsOf(
  estimate: Estimate | RatioEstimate | NoFigure,
): Readonly<Record<keyof Interval, number | NoFigure>> {
  const interval = isNoFigure(estimate) ? estimate : estimate.interval;
  return isNoFigure(interval) ? { lower: interval, upper: interval } : interval;
}

/** An estimate by the names of the other implementation; `scale` is the unit of all of it but its standard error. */
function named(estimate: Estimate | RatioEstimate | NoFigure, scale = 1): unknown {
  if (isNoFigure(estimate)) return estimate;
  const { lower, upper } = limitsOf(estimate);
  return {
    estimate: estimate.value * scale,
    se: 'standardError' in estimate ? estimate.standardError : estimate.logStandardError,
    lower: times(lower, scale),
    upper: times(upper, scale),
  };
}

function gap(input: Input): unknown {
  const [est, errors] = [figures(input['est']), input['se'] === null ? [] : figures(input['se'])];
  const marks = input['reference'] as readonly number[] | null;
  const order = input['order'] as number[] | null;
  const groups = est.map((value, index) => ({ value, standardError: errors[index] }));
  const sorted = order === null ? groups : inOrder(groups, order);
  const picked = groupsToCompare(
    sorted.map(({ value }) => value),
    {
      ordered: input['ordered'] === 1,
      reference: marks === null ? undefined : marks.indexOf(1),
      lowIsBest: input['favourable'] === 0,
    },
  );
  if (isNoFigure(picked)) return picked;
  const [first, second] = [sorted[picked.first]!, sorted[picked.second]!];
  return { difference: named(gapDifference(first, second)), ratio: named(gapRatio(first, second)) };
}

/**
 * The estimate × 1,000 with the limits of the other implementation. It leaves the standard error as it is, and so has
 * limits that are a thousand times too near: they are made of our standard error here, and are not our interval.
 */
function perThousand(estimate: Estimate | NoFigure): unknown {
  if (isNoFigure(estimate)) return estimate;
  const { value, standardError: se } = estimate;
  if (isNoFigure(se)) return { estimate: value * 1000, se, lower: se, upper: se };
  const reach = standardErrors('perThousand', 0.95) * se;
  return { estimate: value * 1000, se, lower: value * 1000 - reach, upper: value * 1000 + reach };
}

function summary(input: Input): unknown {
  const order = input['order'] as number[];
  const listOf = (name: string): Figures => inOrder(figures(input[name]), order);
  const [values, errors, people] = [listOf('est'), listOf('se'), listOf('pop')];
  const sure = { standardErrors: errors };
  const best = { reference: values.length - 1, lowIsBest: input['favourable'] === 0 };
  const unweighted = { weighted: false };
  return {
    bgv: named(betweenGroupVariance(values, people, sure)),
    bgsd: { estimate: betweenGroupDeviation(values, people) },
    covar: { estimate: times(coefficientOfVariation(values, people), 100) },
    theil: perThousand(theilIndex(values, people, sure)),
    mld: perThousand(meanLogDeviation(values, people, sure)),
    mdmw: meanDifferenceFromMean(values, people),
    mdmu: meanDifferenceFromMean(values, people, unweighted),
    idisw: times(indexOfDisparity(values, people), 100),
    idisu: times(indexOfDisparity(values, people, unweighted), 100),
    aci: named(absoluteConcentrationIndex(values, people)),
    rci: named(relativeConcentrationIndex(values, people)),
    paf: times(populationAttributableFraction(values, people, best), 100),
    par: populationAttributableRisk(values, people, best),
    ...regressions(values as readonly number[], people as readonly number[]),
  };
}

/** The regressions are made of shares; figures are per cent unless all are below 1. */
function regressions(values: readonly number[], people: readonly number[]): Record<string, unknown> {
  const scale = values.some((value) => value > 1) ? 100 : 1;
  const linear = regressionSlopeIndex(
    values.map((value) => value / scale),
    people,
  );
  // The other implementation rounds to whole people, once it has looked whether the figures differ, and counts the
  // people of a group twice: in its weight and as trials.
  const rounded = values.every((value) => value === values[0])
    ? (share: number): number => share
    : (share: number, count: number): number => Math.round(share * count) / count;
  const shares = people.map((count, group) => rounded(values[group]! / scale, count));
  const logit = regressionSlopeIndex(shares, people, {
    link: 'logit',
    weights: people.map((count) => count ** 2),
  });
  return {
    sii_linear: isNoFigure(linear) ? linear : named(linear.slopeIndex, scale),
    sii_logit: isNoFigure(logit) ? logit : named(logit.slopeIndex, scale),
    rii_logit: isNoFigure(logit) ? logit : named(logit.relativeIndex),
  };
}

/** The methods of this family, by the name that case files give them. */
export const INEQUALITY: Readonly<Record<string, Method>> = {
  sii_rii: siiAndRii,
  published_phe_sii: publishedSii,
  gap_difference_ratio: gap,
  inequality_summary: summary,
};
