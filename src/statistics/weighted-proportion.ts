import { betaQuantile } from './beta-quantile.js';
import type { ConfidenceOptions } from './confidence-options.js';
import { effectiveSample } from './effective-sample.js';
import type { Interval } from './interval.js';
import { isNoFigure, noFigure, type NoFigure } from './no-figure.js';
import { notGiven } from './not-given.js';
import { requireConfidence } from './require-confidence.js';
import { requireSameLength } from './require-same-length.js';
import { studentQuantile } from './student-quantile.js';
import { wilsonInterval } from './wilson-interval.js';

/** A share of a weighted survey, how sure it is, and its interval by six methods. */
export interface WeightedProportion {
  /** The weighted share, 0 to 1. */
  readonly proportion: number;
  /** Its standard error, by linearisation. */
  readonly standardError: number;
  /** Its variance over that of a simple random sample without replacement from as many people as the weights add up to. */
  readonly designEffect: number | NoFigure;
  /** Symmetric on the scale of log odds; keeps to 0 and 1. */
  readonly logit: Interval | NoFigure;
  /** Clopper and Pearson's on the effective sample, after Korn and Graubard. */
  readonly beta: Interval | NoFigure;
  /** Symmetric on the scale of arcsine roots. */
  readonly arcsine: Interval | NoFigure;
  /** Symmetric about the share; may leave 0 to 1. */
  readonly plain: Interval | NoFigure;
  /** Wilson's on the effective sample: by Kish's formula where all answers are alike. */
  readonly wilson: Interval | NoFigure;
}

/**
 * The share of people in a weighted survey who answered yes, with its standard error, design effect and intervals.
 *
 * The sample is taken as drawn with replacement: u = w(y - p) / Σw, variance n/(n - 1) Σu², t with n - 1 degrees of
 * freedom. Where all answers are alike the standard error is zero and only Wilson's interval says anything.
 *
 * Source: T. Lumley, "Complex Surveys" (2010); E. L. Korn and B. I. Graubard (1998).
 *
 * @param answers - 1 for yes and 0 for no, an answer a person
 * @param weights - a weight a person, zero or more; the design effect needs them to add up to the population
 * @returns the share; intervals that need spread are `all-alike`, the design effect is `no-denominator` where the weights add
 *   up to no more than the sample; or `too-few` under two people, `missing`, `not-finite`, `negative`, `no-denominator`
 * @throws {RangeError} if the lists differ in length, an answer is not 0 or 1, or the confidence is not between 0 and 1
 *
 * @example
 * weightedProportion([1, 0, 1, 0], [10, 10, 20, 10]); // => { proportion: 0.6, standardError: 0.2847220…, … }
 */
export function weightedProportion(
  answers: readonly (number | undefined)[],
  weights: readonly (number | undefined)[],
  { confidence = 0.95 }: ConfidenceOptions = {},
): WeightedProportion | NoFigure {
  requireConfidence('weightedProportion', confidence);
  requireSameLength('weightedProportion', answers, weights);
  const strange = answers.find((answer) => answer !== undefined && answer !== 0 && answer !== 1);
  if (strange !== undefined) {
    throw new RangeError(`weightedProportion requires answers of 0 or 1, got ${strange}`);
  }
  const fault = notGiven(...answers, ...weights);
  if (fault !== undefined) return fault;
  const kish = effectiveSample(weights);
  if (isNoFigure(kish)) return kish;
  const n = answers.length;
  if (n < 2) return noFigure('too-few');

  const population = sum(weights.map((weight) => weight!));
  const proportion = sum(answers.map((answer, index) => answer! * weights[index]!)) / population;
  const deviations = answers.map((answer, index) => [answer! - proportion, weights[index]!] as const);
  const variance =
    (n / (n - 1)) * sum(deviations.map(([deviation, weight]) => ((weight * deviation) / population) ** 2));
  const spread = sum(deviations.map(([deviation, weight]) => weight * deviation ** 2)) / population;
  const simple = ((n / (n - 1)) * spread * (population - n)) / (population * n);
  const estimate = { proportion, standardError: Math.sqrt(variance), degrees: n - 1, confidence };
  return {
    proportion,
    standardError: estimate.standardError,
    designEffect:
      spread === 0 ? noFigure('all-alike') : simple > 0 ? variance / simple : noFigure('no-denominator'),
    ...intervals(estimate, kish),
  };
}

interface Estimate {
  readonly proportion: number;
  readonly standardError: number;
  readonly degrees: number;
  readonly confidence: number;
}

function intervals(
  { proportion, standardError, degrees, confidence }: Estimate,
  kish: number,
): Pick<WeightedProportion, 'logit' | 'beta' | 'arcsine' | 'plain' | 'wilson'> {
  const spread = proportion * (1 - proportion);
  if (standardError === 0 || spread === 0) {
    const none = noFigure('all-alike');
    const wilson = wilsonInterval(proportion * kish, kish, { confidence });
    return { logit: none, beta: none, arcsine: none, plain: none, wilson };
  }
  const t = studentQuantile((1 + confidence) / 2, degrees);
  const within = (centre: number, error: number, back: (x: number) => number): Interval => ({
    lower: back(centre - t * error),
    upper: back(centre + t * error),
  });
  const effective = spread / standardError ** 2;
  const [yes, no] = [effective * proportion, effective * (1 - proportion)];
  const tail = (1 - confidence) / 2;
  return {
    logit: within(
      Math.log(proportion / (1 - proportion)),
      standardError / spread,
      (x) => 1 / (1 + Math.exp(-x)),
    ),
    beta: { lower: betaQuantile(yes, no + 1, tail), upper: 1 - betaQuantile(no, yes + 1, tail) },
    arcsine: within(
      Math.asin(Math.sqrt(proportion)),
      standardError / (2 * Math.sqrt(spread)),
      (x) => Math.sin(Math.min(Math.PI / 2, Math.max(0, x))) ** 2,
    ),
    plain: within(proportion, standardError, (x) => x),
    wilson: wilsonInterval(yes, effective, { confidence }),
  };
}

function sum(figures: readonly number[]): number {
  return figures.reduce((total, figure) => total + figure, 0);
}
