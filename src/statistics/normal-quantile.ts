import { normalUpperTail } from './normal-upper-tail.js';

/**
 * The value below which a share of the standard normal distribution lies: 1.96 for 0.975.
 *
 * It is accurate to some 15 significant digits between 1e-300 and 1 - 1e-16: Acklam's rational approximation,
 * mended by two steps of Halley's method.
 *
 * @param share - the share, between 0 and 1; 0 gives -Infinity and 1 gives Infinity
 * @throws {RangeError} if the share is not between 0 and 1
 *
 * @example
 * normalQuantile(0.975); // => 1.95996398454005…
 */
export function normalQuantile(share: number): number {
  if (!(share >= 0 && share <= 1)) {
    throw new RangeError(`normalQuantile requires a share between 0 and 1, got ${share}`);
  }
  if (share === 0 || share === 1) return share === 0 ? -Infinity : Infinity;
  // The lower half alone: 1 - share is exact from a half on, and the tail is where digits are lost.
  if (share > 0.5) return -normalQuantile(1 - share);
  let value = approximate(share);
  for (let step = 0; step < 2; step += 1) {
    const error = normalUpperTail(-value) - share;
    const move = error * Math.sqrt(2 * Math.PI) * Math.exp((value * value) / 2);
    value -= move / (1 + (value * move) / 2);
  }
  return value;
}

// P. J. Acklam's coefficients: a relative error below 1.2e-9 before it is mended.
const A = [
  -39.69683028665376, 220.9460984245205, -275.9285104469687, 138.357751867269, -30.66479806614716,
  2.506628277459239,
];
const B = [
  -54.47609879822406, 161.5858368580409, -155.6989798598866, 66.80131188771972, -13.28068155288572, 1,
];
const C = [
  -0.007784894002430293, -0.3223964580411365, -2.400758277161838, -2.549732539343734, 4.374664141464968,
  2.938163982698783,
];
const D = [0.007784695709041462, 0.3224671290700398, 2.445134137142996, 3.754408661907416, 1];

function approximate(share: number): number {
  if (share < 0.02425) {
    const tail = Math.sqrt(-2 * Math.log(share));
    return polynomial(C, tail) / polynomial(D, tail);
  }
  const centred = share - 0.5;
  const square = centred * centred;
  return (polynomial(A, square) * centred) / polynomial(B, square);
}

function polynomial(coefficients: readonly number[], x: number): number {
  return coefficients.reduce((sum, coefficient) => sum * x + coefficient);
}
