import { noFigure, type NoFigure } from './no-figure.js';

/** A logistic curve through shares: log odds that lie on a straight line. */
export interface LogisticLine {
  /** The log odds at 0. */
  readonly intercept: number;
  /** How much the log odds rise in one unit. */
  readonly slope: number;
  /** The curve at each place. */
  readonly fitted: readonly number[];
  /** Each share less the curve; all are zero where they are no more than rounding. */
  readonly residuals: readonly number[];
}

const MOST_STEPS = 100;

/** A change by this share of a figure is rounding. */
const NEAR = 1e-14;

/**
 * The logistic curve that makes shares likeliest, each counting by its weight: that of a binomial, or quasi-binomial,
 * generalised linear model.
 *
 * Newton's method from a level curve; a step that makes the shares less likely is halved.
 *
 * Source: P. McCullagh and J. A. Nelder, "Generalized Linear Models" (1989), chapter 4.
 *
 * @param places - finite, not all the same
 * @param shares - from 0 to 1, one for each place
 * @param weights - above zero, one for each place
 * @returns `all-alike` where no curve is the likeliest: all shares are 0, all are 1, or a place parts those of 0 from
 * those of 1
 *
 * @example
 * logisticLine([0, 1], [0.2, 0.8], [1, 1]); // => { intercept: -1.38629…, slope: 2.77258…, residuals: [0, 0], … }
 */
export function logisticLine(
  places: readonly number[],
  shares: readonly number[],
  weights: readonly number[],
): LogisticLine | NoFigure {
  if (isParted(places, shares)) return noFigure('all-alike');
  const data = { places, shares, weights };
  const first = shares[0]!;
  const level = sum(shares, (share, index) => weights[index]! * (share - first)) / sum(weights, (w) => w);
  let line: Line = { intercept: Math.log((first + level) / (1 - first - level)), slope: 0 };
  if (shares.some((share) => share !== first)) {
    for (let step = 0; step < MOST_STEPS; step++) {
      const next = nearer(data, line);
      if (next === undefined) break;
      line = next;
    }
  }
  const fitted = places.map((place) => shareAt(line, place));
  const residuals = shares.map((share, index) => share - fitted[index]!);
  const rounding = 8 * shares.length * Number.EPSILON;
  const isOnCurve = residuals.every((residual) => Math.abs(residual) <= rounding);
  return { ...line, fitted, residuals: isOnCurve ? residuals.map(() => 0) : residuals };
}

interface Line {
  readonly intercept: number;
  readonly slope: number;
}

interface Data {
  readonly places: readonly number[];
  readonly shares: readonly number[];
  readonly weights: readonly number[];
}

/** Whether a place has only shares of 0 on one side and of 1 on the other: a curve can then always be steeper. */
function isParted(places: readonly number[], shares: readonly number[]): boolean {
  const [below, above] = [0, 1].map((whole) => places.filter((_, index) => shares[index] !== 1 - whole));
  // `below` are the places at which somebody answers no, `above` those at which somebody answers yes.
  return Math.max(...below!) <= Math.min(...above!) || Math.max(...above!) <= Math.min(...below!);
}

/** Newton's step, as long as it makes the shares likelier; undefined where none does. */
function nearer(data: Data, line: Line): Line | undefined {
  const { places, shares, weights } = data;
  const fitted = places.map((place) => shareAt(line, place));
  const work = fitted.map((share, index) => weights[index]! * share * (1 - share));
  const mean = sum(places, (place, index) => work[index]! * place) / sum(work, (w) => w);
  const spread = sum(places, (place, index) => work[index]! * (place - mean) ** 2);
  const score = (of: (place: number) => number): number =>
    sum(places, (place, index) => weights[index]! * (shares[index]! - fitted[index]!) * of(place));
  const turn = score((place) => place - mean) / spread;
  const lift = score(() => 1) / sum(work, (w) => w) - turn * mean;
  const isThere =
    Math.abs(lift) <= NEAR * Math.abs(line.intercept) && Math.abs(turn) <= NEAR * Math.abs(line.slope);
  if (isThere || !Number.isFinite(lift + turn)) return undefined;
  // The likelihood is level at its height: close to it, rounding alone makes a good step look worse.
  const least = likelihood(data, line) * (1 + NEAR);
  for (let length = 1; length > NEAR; length /= 2) {
    const next = { intercept: line.intercept + length * lift, slope: line.slope + length * turn };
    if (likelihood(data, next) >= least) return next;
  }
  return undefined;
}

function likelihood({ places, shares, weights }: Data, line: Line): number {
  return sum(places, (place, index) => {
    const odds = line.intercept + line.slope * place;
    // ln(1 + e^odds), without leaving what numbers hold
    const either = Math.max(odds, 0) + Math.log1p(Math.exp(-Math.abs(odds)));
    return weights[index]! * (shares[index]! * odds - either);
  });
}

function shareAt({ intercept, slope }: Line, place: number): number {
  return 1 / (1 + Math.exp(-(intercept + slope * place)));
}

function sum(figures: readonly number[], of: (figure: number, index: number) => number): number {
  return figures.reduce((total, figure, index) => total + of(figure, index), 0);
}
