import type { Way } from '../score/way-to-go.js';
import type { FigureWords } from './en.js';
import { inTurn } from './in-turn.js';
import { formatDifference, formatFigure, formatValue } from './value.js';

/**
 * The way to the next target in a few words: "3.2 points to go", "reached". Undefined where it is not known
 * and the target itself, or the reason why there is none, says all that there is to say.
 *
 * @example
 * wayWords(wayToGo(topEarnersWomen, '2009-03-31'), en); // => '2.04 points to go'
 */
export function wayWords(way: Way, words: FigureWords): string | undefined {
  if (way.state === 'unknown')
    return way.reasons[0].code === 'unit-differs' ? words.way.otherUnit : undefined;
  if (way.state === 'reached') return words.way.reached;
  const distances = way.distances.map(({ distance }) => Math.max(0, distance));
  return words.way.toGo({ distance: formatDifference(distances, way.unit, words) });
}

/**
 * The next target in words and figures: "41%", "15.1% or 11.451%" where a change can be read in two ways, "to be
 * established". Undefined where there is no next target.
 *
 * @example
 * wayTarget(wayToGo(topEarnersWomen, '2009-03-31'), en); // => '41%'
 */
export function wayTarget(way: Way, words: FigureWords): string | undefined {
  if (way.target === undefined) return undefined;
  if (way.state === 'unknown' || way.target.value.kind !== 'change') {
    return formatValue(way.target.value, way.unit, words);
  }
  const figures = way.distances.map(({ target }) => formatFigure(target, way.unit, words));
  return inTurn([...new Set(figures)], words.or);
}
