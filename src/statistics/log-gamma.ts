/**
 * The natural logarithm of the gamma function: log((x - 1)!) for a whole number.
 *
 * Source: C. Lanczos (1964), with P. Godfrey's coefficients for g = 607/128; some 15 significant digits.
 *
 * @param x - above zero
 * @throws {RangeError} if it is not above zero
 *
 * @example
 * logGamma(5); // => 3.1780538303479…
 */
export function logGamma(x: number): number {
  if (!(x > 0)) throw new RangeError(`logGamma requires a number above zero, got ${x}`);
  // The recurrence keeps the small arguments, where the logarithm passes through zero, accurate.
  if (x < 0.5) return logGamma(x + 1) - Math.log(x);
  const [first = 0, ...rest] = COEFFICIENTS;
  const sum = rest.reduce((total, coefficient, index) => total + coefficient / (x + index), first);
  const base = x + 607 / 128 - 0.5;
  return (x - 0.5) * Math.log(base) - base + Math.log(Math.sqrt(2 * Math.PI) * sum);
}

const COEFFICIENTS = [
  0.9999999999999971, 57.15623566586292, -59.59796035547549, 14.136097974741746, -0.4919138160976202,
  0.00003399464998481189, 0.00004652362892704858, -0.00009837447530487956, 0.0001580887032249125,
  -0.00021026444172410488, 0.00021743961811521265, -0.0001643181065367639, 0.00008441822398385275,
  -0.000026190838401581408, 0.0000036899182659531625,
];
