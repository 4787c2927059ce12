/**
 * The figure at a rank of an ordered list; between two ranks, as far between their two figures.
 *
 * @param ordered - the figures, lowest first, at least one
 * @param rank - from 1 for the lowest to the number of figures; it may be a fraction
 *
 * @example
 * valueAtRank([10, 20, 40], 2.5); // => 30
 */
export function valueAtRank(ordered: readonly number[], rank: number): number {
  const whole = Math.floor(rank);
  const below = ordered[whole - 1]!;
  if (rank === whole) return below;
  const above = ordered[whole]!;
  // Halves, since the difference of two finite figures may not be finite.
  return 2 * (below / 2 + (rank - whole) * (above / 2 - below / 2));
}
