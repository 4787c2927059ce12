import { arithmeticMean } from '../../../src/statistics/arithmetic-mean.js';
import { bordaPoints } from '../../../src/statistics/borda-points.js';
import { copelandRanking } from '../../../src/statistics/copeland-ranking.js';
import { dissimilarity } from '../../../src/statistics/dissimilarity.js';
import { distanceToReference } from '../../../src/statistics/distance-to-reference.js';
import type { FunnelLimits, FunnelPlace } from '../../../src/statistics/funnel-place.js';
import { geometricMean } from '../../../src/statistics/geometric-mean.js';
import { goalposts } from '../../../src/statistics/goalposts.js';
import { harmonicMean } from '../../../src/statistics/harmonic-mean.js';
import { minMaxScaled } from '../../../src/statistics/min-max-scaled.js';
import { isNoFigure } from '../../../src/statistics/no-figure.js';
import { percentageRanks } from '../../../src/statistics/percentage-ranks.js';
import { powerMean } from '../../../src/statistics/power-mean.js';
import { proportionFunnel } from '../../../src/statistics/proportion-funnel.js';
import { ranks } from '../../../src/statistics/ranks.js';
import { rateFunnelLimits } from '../../../src/statistics/rate-funnel-limits.js';
import { ratioFunnel } from '../../../src/statistics/ratio-funnel.js';
import { shareOfMaximum } from '../../../src/statistics/share-of-maximum.js';
import { standardised } from '../../../src/statistics/standardised.js';
import {
  type FunnelKind,
  transformedFunnelLimits,
} from '../../../src/statistics/transformed-funnel-limits.js';
import type { Input, Method } from '../case-file.js';

type Figures = (number | undefined)[];

const figures = (values: unknown): Figures =>
  (values as (number | null)[]).map((value) => value ?? undefined);

/** The options of a method, by the names of the other implementation. */
interface Parameters {
  readonly l_u?: readonly [number, number];
  readonly m_sd?: readonly [number, number];
  readonly npara?: readonly [number, number];
  readonly scale_factor?: number;
  readonly iref?: number;
  readonly targ?: number;
  readonly cap_max?: boolean;
  readonly direction?: number;
  readonly gposts?: readonly [number, number, number];
  readonly trunc2posts?: boolean;
}

const NORMALISED: Readonly<Record<string, (x: Figures, parameters: Parameters) => unknown>> = {
  minmax: (x, { l_u: [from, to] = [0, 100] }) => minMaxScaled(x, { from, to }),
  zscore: (x, { m_sd: [mean, deviation] = [0, 1] }) => standardised(x, { mean, deviation }),
  scaled: (x, { npara: [low, high] = [0, 1], scale_factor: scale }) =>
    x.map((value) => goalposts(value, { low, high, scale, capped: false })),
  dist2max: (x) => minMaxScaled(x),
  dist2ref: (x, { iref = 1, cap_max: capped }) => distanceToReference(x, x[iref - 1], { capped }),
  dist2targ: (x, { targ, cap_max: capped, direction }) =>
    distanceToReference(x, targ, { capped, lowIsBest: direction === -1 }),
  fracmax: (x) => shareOfMaximum(x),
  prank: (x) => percentageRanks(x),
  rank: (x) => ranks(x),
  borda: (x) => bordaPoints(x),
  goalposts: (x, parameters) => x.map((value) => goalpost(value, parameters)),
};

function goalpost(
  value: number | undefined,
  { gposts, direction, trunc2posts: capped }: Parameters,
): unknown {
  const [low, high, scale] = gposts!;
  return goalposts(value, { low, high, scale, capped, lowIsBest: direction === -1 });
}

function aggregate({ method, params, x, w, threshold }: Input): unknown {
  const options = { weights: figures(w), minimumShare: (threshold as number | null) ?? undefined };
  switch (method) {
    case 'a_amean':
      return arithmeticMean(figures(x), options);
    case 'a_gmean':
      return geometricMean(figures(x), options);
    case 'a_hmean':
      return harmonicMean(figures(x), options);
    case 'a_genmean':
      return powerMean(figures(x), (params as { p: number }).p, options);
    default:
      throw new TypeError(`no mean is called ${String(method)}`);
  }
}

const PLACES: Readonly<Record<FunnelPlace, string>> = {
  'far-low': 'Low (0.001)',
  low: 'Low (0.025)',
  within: 'Not significant',
  high: 'High (0.025)',
  'far-high': 'High (0.001)',
};

const KINDS: Readonly<Record<string, FunnelKind>> = {
  PR: 'proportion',
  SR: 'standardised-ratio',
  RC: 'ratio-of-counts',
};

/** The limits of all areas as lists, by the names of the other implementations. */
function limitLists(limits: readonly FunnelLimits[], multiplier = 1): Readonly<Record<string, number[]>> {
  return {
    lower95: limits.map(({ inner }) => inner.lower * multiplier),
    upper95: limits.map(({ inner }) => inner.upper * multiplier),
    lower998: limits.map(({ outer }) => outer.lower * multiplier),
    upper998: limits.map(({ outer }) => outer.upper * multiplier),
  };
}

function funnelOfProportions({ x, n, multiplier }: Input): unknown {
  const funnel = proportionFunnel(figures(x), figures(n), { multiplier: Number(multiplier) });
  if (isNoFigure(funnel)) return funnel;
  const { baseline, points } = funnel;
  return {
    baseline,
    significance: points.map(({ place }) => PLACES[place]),
    ...limitLists(points.map(({ limits }) => limits)),
  };
}

function funnelOfRatios({ observed, expected }: Input): unknown {
  const points = ratioFunnel(figures(observed), figures(expected));
  if (isNoFigure(points)) return points;
  return { significance: points.map(({ place }) => PLACES[place]), ...limitLists(points) };
}

/** The curve is drawn at numbers of events that the other implementation chose: they are read from its answer. */
function funnelOfRates({ x, n, multiplier }: Input, expected: unknown): unknown {
  const [events, people] = [figures(x), figures(n)] as [number[], number[]];
  const sum = (counts: readonly number[]): number => counts.reduce((total, count) => total + count, 0);
  const rate = sum(events) / sum(people);
  const points = ratioFunnel(
    events,
    people.map((count) => rate * count),
  );
  if (isNoFigure(points)) return points;
  const baseline = rate * Number(multiplier);
  const { curve } = expected as { curve: { events: readonly number[] } };
  const limits = curve.events.map((count) => rateFunnelLimits(count, baseline));
  const fault = limits.find(isNoFigure);
  return {
    significance: points.map(({ place }) => PLACES[place]),
    curve: fault ?? { events: curve.events, baseline, ...limitLists(limits as FunnelLimits[]) },
  };
}

/** Standard errors as this implementation rounds them. */
const ROUNDED = { inner: 1.959964, outer: 3.090232 };

function transformedFunnel({ type, denominators, target, multiplier, tau2 }: Input): unknown {
  const limits = figures(denominators).map((size) =>
    transformedFunnelLimits(KINDS[String(type)]!, size, Number(target), {
      betweenVariance: Number(tau2),
      reach: ROUNDED,
    }),
  );
  const fault = limits.find(isNoFigure);
  return fault ?? limitLists(limits as FunnelLimits[], Number(multiplier));
}

function copeland({ X, w }: Input): unknown {
  const rows = (X as unknown[]).map(figures);
  const ranking = copelandRanking(rows, figures(w));
  if (isNoFigure(ranking)) return ranking;
  const { points: score, outranking: outrank, dominantPairs: nDominant } = ranking;
  return { score, outrank, nDominant, fracDominant: nDominant / ((rows.length * (rows.length - 1)) / 2) };
}

/** The methods of this family, by the name that case files give them. */
export const COMPOSITES: Readonly<Record<string, Method>> = {
  normalise: ({ method, params, x }) => ({
    y: NORMALISED[String(method)]!(figures(x), params as Parameters),
  }),
  copeland,
  funnel_proportion: funnelOfProportions,
  funnel_ratio: funnelOfRatios,
  funnel_rate: funnelOfRates,
  funnel_limits_arcsine: transformedFunnel,
  aggregate: (input) => ({ y: aggregate(input) }),
  published_small_examples: (input) =>
    input['method'] === 'dissimilarity'
      ? { D: dissimilarity(figures(input['group']), figures(input['total'])) }
      : { y: goalpost(input['x'] as number, input) },
};
