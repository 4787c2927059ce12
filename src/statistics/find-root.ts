/**
 * Where a continuous function passes through zero between two values at which it has opposite signs.
 *
 * The search ends when the bracket is as narrow as numbers allow, so the answer has some 15 significant digits
 * wherever the function itself has.
 *
 * Source: T. R. Chandrupatla, "A new hybrid quadratic/bisection algorithm" (1997).
 *
 * @param low - one end of the bracket
 * @param high - the other end
 * @throws {RangeError} if the function has the same sign at both ends
 *
 * @example
 * findRoot((x) => x * x - 2, 0, 2); // => 1.4142135623730…
 */
export function findRoot(of: (x: number) => number, low: number, high: number): number {
  let [a, b] = [low, high];
  let [atA, atB] = [of(a), of(b)];
  if (atA === 0) return a;
  if (atB === 0) return b;
  if (Math.sign(atA) === Math.sign(atB) || Number.isNaN(atA) || Number.isNaN(atB)) {
    throw new RangeError(
      `findRoot requires opposite signs at the ends, got ${atA} at ${low} and ${atB} at ${high}`,
    );
  }
  let c: number;
  let atC: number;
  let step = 0.5;
  for (;;) {
    const x = a + step * (b - a);
    const atX = of(x);
    if (Math.sign(atX) === Math.sign(atA)) [c, atC] = [a, atA];
    else [c, b, atC, atB] = [b, a, atB, atA];
    [a, atA] = [x, atX];

    const [best, atBest] = Math.abs(atA) < Math.abs(atB) ? [a, atA] : [b, atB];
    const tolerance = 2 * Number.EPSILON * Math.abs(best) + Number.MIN_VALUE;
    const limit = tolerance / Math.abs(b - a);
    if (limit > 0.5 || atBest === 0) return best;

    const position = (a - b) / (c - b);
    const rise = (atA - atB) / (atC - atB);
    // Inverse quadratic interpolation where it can be trusted, halving elsewhere.
    step =
      rise ** 2 < position && (1 - rise) ** 2 < 1 - position
        ? (atA / (atB - atA)) * (atC / (atB - atC)) +
          ((c - a) / (b - a)) * (atA / (atC - atA)) * (atB / (atC - atB))
        : 0.5;
    step = Math.min(1 - limit, Math.max(limit, step));
  }
}
