/**
 * Where each group stands among all people, from 0 for the worst placed to 1 for the best: the middle of its own share,
 * after the shares of the groups before it.
 *
 * @param shares - the share of all people in each group, in order
 *
 * @example
 * rankMidpoints([0.5, 0.25, 0.25]); // => [0.25, 0.625, 0.875]
 */
export function rankMidpoints(shares: readonly number[]): number[] {
  let before = 0;
  return shares.map((share) => {
    const middle = before + share / 2;
    before += share;
    return middle;
  });
}
