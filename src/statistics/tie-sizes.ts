/**
 * How many times each repeated figure occurs in a list: [2] for 7, 8, 7. Figures that occur once are left out.
 *
 * @example
 * tieSizes([7, 8, 7, 9, 9, 9]); // => [2, 3]
 */
export function tieSizes(figures: readonly number[]): number[] {
  const counts = new Map<number, number>();
  for (const figure of figures) counts.set(figure, (counts.get(figure) ?? 0) + 1);
  return [...counts.values()].filter((count) => count > 1);
}
