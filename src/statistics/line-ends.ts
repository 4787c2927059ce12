/** What one group moves at the two ends of a line. */
export interface EndMoves {
  /** At 0, the end of the worst placed. */
  readonly worst: number;
  /** At 1, the end of the best placed. */
  readonly best: number;
}

/**
 * How far a weighted straight line over ranks from 0 to 1 moves at each end when weight × figure of one group rises by
 * one: 1/Σw + (x - mean)(xᵢ - mean)/S at x = 0 and 1, S being Σw(xᵢ - mean)².
 *
 * @param ranks - from 0 to 1, not all the same
 * @param weights - above zero, one for each rank
 *
 * @example
 * lineEnds([0, 1], [1, 1]); // => [{ worst: 1, best: 0 }, { worst: 0, best: 1 }]
 */
export function lineEnds(ranks: readonly number[], weights: readonly number[]): readonly EndMoves[] {
  const sum = (of: (rank: number) => number): number =>
    ranks.reduce((total, rank, group) => total + weights[group]! * of(rank), 0);
  const total = sum(() => 1);
  const mean = sum((rank) => rank) / total;
  const spread = sum((rank) => (rank - mean) ** 2);
  return ranks.map((rank) => {
    const at = (end: number): number => 1 / total + ((end - mean) * (rank - mean)) / spread;
    return { worst: at(0), best: at(1) };
  });
}
