import { noFigure, type NoFigure } from './no-figure.js';
import { normalUpperTail } from './normal-upper-tail.js';
import { notGiven } from './not-given.js';
import { requireSameLength } from './require-same-length.js';
import { tieSizes } from './tie-sizes.js';

/** How far two lists of figures have the same order, and how likely that is by chance. */
export interface KendallTau {
  /** From -1, where the one falls whenever the other rises, to 1, where they rise together. */
  readonly tau: number;
  /** How likely an association at least this strong is where there is none; both directions count. */
  readonly p: number;
}

/**
 * Whether a figure tends to rise, or to fall, with time, whatever the shape of the rise: Kendall's tau-b.
 *
 * tau = (C - D) / √((T - X)(T - Y)): of the T pairs of points, C have the same order in both lists and D the opposite
 * one; X and Y pairs are tied in the one and in the other. Without ties, and up to 33 points, p is exact: the share of
 * all orders with no more than min(C, D) pairs the wrong way round, doubled. So it is beyond 33 points where at most
 * one pair is the wrong way round. Otherwise p is that of the normal distribution, with the variance corrected for
 * ties; with few points and ties it is rough.
 *
 * Source: M. G. Kendall, "Rank Correlation Methods" (1970), chapters 3 to 5.
 *
 * @param first - the times, or any other figures
 * @param second - the figures, one for each time
 * @returns `missing` or `not-finite` where a figure is, `too-few` below two points, `no-spread` where all figures of a
 * list are the same
 * @throws {RangeError} if the lists differ in length
 *
 * @example
 * kendallTau([2006, 2007, 2008, 2009], [70, 71, 76, 75]); // => { tau: 0.66…, p: 0.33… }
 */
export function kendallTau(
  first: readonly (number | undefined)[],
  second: readonly (number | undefined)[],
): KendallTau | NoFigure {
  requireSameLength('kendallTau', first, second);
  const absent = notGiven(...first, ...second);
  if (absent) return absent;
  const [x, y] = [first as readonly number[], second as readonly number[]];
  const count = x.length;
  if (count < 2) return noFigure('too-few');
  const pairs = pairsOf(count);
  const ties = [tieSizes(x), tieSizes(y)] as const;
  const [ofX, ofY] = ties.map((sizes) => pairs - sumOf(sizes, pairsOf)) as [number, number];
  if (ofX === 0 || ofY === 0) return noFigure('no-spread');
  const { agreeing, opposed } = comparePairs(x, y);
  const tau = (agreeing - opposed) / Math.sqrt(ofX * ofY);
  const wrong = Math.min(agreeing, opposed);
  const untied = ofX === pairs && ofY === pairs;
  const p =
    untied && (count <= 33 || wrong <= 1)
      ? exactShare(count, wrong)
      : normalShare(agreeing - opposed, count, ties);
  return { tau, p };
}

function comparePairs(x: readonly number[], y: readonly number[]): { agreeing: number; opposed: number } {
  let [agreeing, opposed] = [0, 0];
  for (let one = 1; one < x.length; one += 1) {
    for (let other = 0; other < one; other += 1) {
      const sameWay = Math.sign(x[one]! - x[other]!) * Math.sign(y[one]! - y[other]!);
      if (sameWay > 0) agreeing += 1;
      if (sameWay < 0) opposed += 1;
    }
  }
  return { agreeing, opposed };
}

/** The share of all orders of some figures with at most so many pairs the wrong way round, in either direction. */
function exactShare(count: number, wrong: number): number {
  let shares = [1];
  for (let size = 2; size <= count; size += 1) {
    // A figure put among the others makes from none to all of them stand the wrong way round, equally often.
    const before = shares;
    shares = Array.from(
      { length: Math.min(wrong, pairsOf(size)) + 1 },
      (_, pairs) => sumOf(before.slice(Math.max(0, pairs - size + 1), pairs + 1), (share) => share) / size,
    );
  }
  return Math.min(1, 2 * sumOf(shares, (share) => share));
}

function normalShare(
  difference: number,
  count: number,
  [first, second]: readonly [readonly number[], readonly number[]],
): number {
  const ordered = count * (count - 1);
  const term = (size: number): number => size * (size - 1) * (2 * size + 5);
  const triples = (size: number): number => size * (size - 1) * (size - 2);
  const untied = (term(count) - sumOf(first, term) - sumOf(second, term)) / 18;
  const byPairs = (2 * sumOf(first, pairsOf) * sumOf(second, pairsOf)) / ordered;
  // Two points with a tie never come here, so the divisor is above zero.
  const byTriples = (sumOf(first, triples) * sumOf(second, triples)) / (9 * ordered * (count - 2));
  return Math.min(1, 2 * normalUpperTail(Math.abs(difference) / Math.sqrt(untied + byPairs + byTriples)));
}

function pairsOf(count: number): number {
  return (count * (count - 1)) / 2;
}

function sumOf(figures: readonly number[], of: (figure: number) => number): number {
  return figures.reduce((sum, figure) => sum + of(figure), 0);
}
