import { poissonMass } from './poisson-mass.js';

/** The share of a distribution below a value, and the share above; they add up to one. */
export interface Tails {
  readonly lower: number;
  readonly upper: number;
}

/**
 * The shares of the gamma distribution below and above a value: the regularised incomplete gamma functions P and Q.
 *
 * The smaller of the two is computed and the other taken from one, so that a tail keeps its digits. Beyond a shape of 1e10
 * Wilson and Hilferty's approximation takes over, whose error is smaller there than that of the input.
 *
 * @param shape - above zero
 * @param value - zero or more, in units of the scale
 *
 * @example
 * gammaTails(1, 2); // => { lower: 0.86466471676338…, upper: 0.135335283236612… }
 */
export function gammaTails(shape: number, value: number): Tails {
  if (value <= 0) return { lower: 0, upper: 1 };
  if (value === Infinity) return { lower: 1, upper: 0 };
  if (shape > LARGE) return cubeRoot(shape, value);
  if (value < shape + 1) {
    const lower = series(shape, value);
    return { lower, upper: 1 - lower };
  }
  const upper = fraction(shape, value);
  return { lower: 1 - upper, upper };
}

/** From here on a sum would need hundreds of thousands of terms, and cube roots are as good. */
const LARGE = 1e10;

// E. B. Wilson and M. M. Hilferty (1931): the cube root of a gamma variable is nearly normal.
function cubeRoot(shape: number, value: number): Tails {
  const z = 3 * Math.sqrt(shape) * (Math.cbrt(value / shape) - 1 + 1 / (9 * shape));
  // Half the tail of a gamma variable of shape one half lies on each side of the normal one.
  const { lower, upper } = gammaTails(0.5, (z * z) / 2);
  const [beyond, before] = [upper / 2, 0.5 + lower / 2];
  return z >= 0 ? { lower: before, upper: beyond } : { lower: beyond, upper: before };
}

// The terms fall once the denominator has passed the value: some sqrt(shape) of them count.
function series(shape: number, value: number): number {
  let term = 1;
  let total = 1;
  for (let denominator = shape + 1; term > total * 1e-17; denominator += 1) {
    term *= value / denominator;
    total += term;
  }
  return poissonMass(shape, value) * total;
}

// The continued fraction for the upper tail, from the front, by Lentz's method.
function fraction(shape: number, value: number): number {
  let b = value + 1 - shape;
  let c = 1 / TINY;
  let d = 1 / b;
  let product = d;
  for (let step = 1; ; step += 1) {
    const a = -step * (step - shape);
    b += 2;
    d = 1 / away(a * d + b);
    c = away(b + a / c);
    const factor = c * d;
    product *= factor;
    if (Math.abs(factor - 1) < 1e-15) break;
  }
  return poissonMass(shape, value) * shape * product;
}

const TINY = 1e-300;

function away(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
