import { noFigure, type NoFigure } from './no-figure.js';

/** How p values are adjusted for there being many of them. */
export const ADJUSTMENTS = [
  'bonferroni',
  'holm',
  'hochberg',
  'benjamini-hochberg',
  'benjamini-yekutieli',
] as const;

/** How p values are adjusted for there being many of them. */
export type Adjustment = (typeof ADJUSTMENTS)[number];

/**
 * P values adjusted for how many were tested: of twenty indicators without any change, one looks significant at 5%.
 *
 * Bonferroni, Holm and Hochberg keep the chance of any false finding; Benjamini and Hochberg, and Benjamini and Yekutieli,
 * the share of false ones among the findings.
 *
 * Source: S. Holm (1979); Y. Hochberg (1988); Y. Benjamini and Y. Hochberg (1995); Y. Benjamini and D. Yekutieli (2001).
 *
 * @param values - the p values, between 0 and 1; missing ones do not count and stay `missing`
 * @param method - how
 * @returns a p value for each, in the same order, never above 1
 * @throws {RangeError} if a p value is not between 0 and 1, or the method is unknown
 *
 * @example
 * adjustedPValues([0.01, undefined, 0.04], 'holm'); // => [0.02, { noFigure: 'missing' }, 0.04]
 */
export function adjustedPValues(
  values: readonly (number | undefined)[],
  method: Adjustment,
): (number | NoFigure)[] {
  if (!ADJUSTMENTS.includes(method)) {
    throw new RangeError(`adjustedPValues requires one of ${ADJUSTMENTS.join(', ')}, got ${String(method)}`);
  }
  const given = [...values.entries()].filter((entry): entry is [number, number] => entry[1] !== undefined);
  const strange = given.find(([, value]) => !(value >= 0 && value <= 1));
  if (strange) throw new RangeError(`adjustedPValues requires p values between 0 and 1, got ${strange[1]}`);

  const adjusted = values.map((): number | NoFigure => noFigure('missing'));
  const count = given.length;
  // From the smallest, no value may be less than one before it (Holm); from the largest, none more than one after it.
  const fromLargest = method !== 'holm' && method !== 'bonferroni';
  let bound = fromLargest ? 1 : 0;
  const order = given.toSorted((a, b) => (fromLargest ? b[1] - a[1] : a[1] - b[1]));
  for (const [step, [index, value]] of order.entries()) {
    const rank = fromLargest ? count - step : step + 1;
    const raw = Math.min(1, value * factor(method, rank, count));
    if (method !== 'bonferroni') bound = fromLargest ? Math.min(bound, raw) : Math.max(bound, raw);
    adjusted[index] = method === 'bonferroni' ? raw : bound;
  }
  return adjusted;
}

/** What the p value of a rank, the smallest first, is multiplied by. */
function factor(method: Adjustment, rank: number, count: number): number {
  switch (method) {
    case 'bonferroni':
      return count;
    case 'holm':
    case 'hochberg':
      return count - rank + 1;
    case 'benjamini-hochberg':
      return count / rank;
    case 'benjamini-yekutieli':
      return (
        (count / rank) *
        Array.from({ length: count }, (_, index) => 1 / (index + 1)).reduce((a, b) => a + b, 0)
      );
  }
}
