import { agrestiCoullInterval } from '../../../src/statistics/agresti-coull-interval.js';
import { byarInterval } from '../../../src/statistics/byar-interval.js';
import { clopperPearsonInterval } from '../../../src/statistics/clopper-pearson-interval.js';
import { countInterval } from '../../../src/statistics/count-interval.js';
import { jeffreysInterval } from '../../../src/statistics/jeffreys-interval.js';
import { meanInterval } from '../../../src/statistics/mean-interval.js';
import { isNoFigure } from '../../../src/statistics/no-figure.js';
import { rateInterval } from '../../../src/statistics/rate-interval.js';
import { waldInterval } from '../../../src/statistics/wald-interval.js';
import { weightedProportion } from '../../../src/statistics/weighted-proportion.js';
import { wilsonInterval } from '../../../src/statistics/wilson-interval.js';
import type { Input, Method } from '../case-file.js';

const figure = (value: unknown): number | undefined => (value === null ? undefined : (value as number));
const figures = (values: unknown): (number | undefined)[] => (values as unknown[]).map(figure);

/** Public health writes a confidence as 0.95 or as 95. */
const share = (confidence: unknown): number => {
  const level = Number(confidence);
  return level > 1 ? level / 100 : level;
};

const NAMES = { exact: 'Exact', byar: 'Byars' } as const;

function proportionBy({ x, n, alpha, method }: Input, clipped: boolean): unknown {
  const [cases, total, confidence] = [figure(x), figure(n), 1 - Number(alpha)];
  switch (method) {
    case 'normal':
      return waldInterval(cases, total, { confidence, clipped });
    case 'agresti_coull':
      return agrestiCoullInterval(cases, total, { confidence, clipped });
    case 'beta':
      return clopperPearsonInterval(cases, total, { confidence });
    case 'jeffreys':
      return jeffreysInterval(cases, total, { confidence });
    case 'wilson':
      return wilsonInterval(cases, total, { confidence });
    case 'wilson_cc':
      return wilsonInterval(cases, total, { confidence, continuity: true });
    default:
      throw new TypeError(`no interval is called ${String(method)}`);
  }
}

function wilson(x: unknown, n: unknown, confidence: unknown, multiplier: unknown): unknown {
  const [cases, total] = [figure(x), figure(n)];
  // Everything is sure to lie between none and all.
  const interval =
    share(confidence) === 1
      ? { lower: 0, upper: 1 }
      : wilsonInterval(cases, total, { confidence: share(confidence) });
  if (isNoFigure(interval)) return interval;
  const scaled = (part: number): number => part * Number(multiplier);
  return {
    value: scaled(cases! / total!),
    lower: scaled(interval.lower),
    upper: scaled(interval.upper),
  };
}

function rate(x: unknown, n: unknown, per: unknown, confidence: unknown): unknown {
  const answer = rateInterval(figure(x), figure(n), { per: Number(per), confidence: share(confidence) });
  return isNoFigure(answer) ? answer : { ...answer, method: NAMES[answer.method] };
}

function mean(list: unknown, confidence: unknown): unknown {
  const values = figures(list);
  const answer = meanInterval(values, { confidence: share(confidence) });
  // A mean that does not exist is still one of so many values.
  if (isNoFigure(answer))
    return { value: answer, stdev: answer, n: values.length, lower: answer, upper: answer };
  const { mean: value, standardDeviation: stdev, count: n, interval } = answer;
  const limits = isNoFigure(interval) ? { lower: interval, upper: interval } : interval;
  return { value, stdev, n, ...limits };
}

/** The same figure with the limits of both public-health levels. */
function atBothLevels(of: (confidence: number) => unknown): unknown {
  const [usual, wide] = [of(0.95), of(0.998)] as Record<string, unknown>[];
  if (isNoFigure(usual)) return usual;
  const { lower: lower95, upper: upper95, ...rest } = usual!;
  return { ...rest, lower95, upper95, lower998: wide!['lower'], upper998: wide!['upper'] };
}

/** The methods of this family, by the name that case files give them. */
export const PROPORTIONS: Readonly<Record<string, Method>> = {
  ci_proportion_wilson: ({ x, n, confidence, multiplier }) => wilson(x, n, confidence, multiplier),
  ci_proportion_methods: (input) => proportionBy(input, true),
  published_binom_confint: (input) => proportionBy(input, false),
  published_phe_proportion: ({ x, n, multiplier }) =>
    atBothLevels((confidence) => wilson(x, n, confidence, multiplier)),
  published_phe_byars_wilson: ({ method, x, n, confidence }) =>
    method === 'Byars'
      ? byarInterval(figure(x), { confidence: share(confidence) })
      : wilsonInterval(figure(x), figure(n), { confidence: share(confidence) }),
  ci_count: ({ x, confidence }) => {
    const answer = countInterval(figure(x), { confidence: share(confidence) });
    return isNoFigure(answer) ? answer : { ...answer, method: NAMES[answer.method] };
  },
  ci_rate: ({ x, n, multiplier, confidence }) => rate(x, n, multiplier, confidence),
  published_phe_rate: ({ x, n, multiplier }) =>
    atBothLevels((confidence) => rate(x, n, multiplier, confidence)),
  ci_mean: ({ values, confidence }) => mean(values, confidence),
  published_phe_mean: ({ values }) => atBothLevels((confidence) => mean(values, confidence)),
  ci_survey_weighted: ({ y, w, level }) => {
    const answer = weightedProportion(figures(y), figures(w), { confidence: share(level) });
    if (isNoFigure(answer)) return answer;
    const {
      proportion: p,
      standardError: se,
      designEffect: deff,
      logit,
      beta,
      arcsine: asin,
      plain,
    } = answer;
    return { p, se, deff, logit, beta, asin, mean: plain, xlogit: logit, wilson: answer.wilson };
  },
};
