import type { Way } from '../score/way-to-go.js';
import type { Words } from './en.js';
import { formatDifference } from './value.js';

/**
 * The way to the next target in a few words: "3.2 points to go", "reached". Undefined where it is not known
 * and the target itself, or the reason why there is none, says all that there is to say.
 *
 * @example
 * wayWords(wayToGo(topEarnersWomen, '2009-03-31'), en); // => '2.04 points to go'
 */
export function wayWords(way: Way, words: Words): string | undefined {
  if (way.state === 'unknown') return way.reasons[0].code === 'unit-differs' ? words.way.otherUnit : undefined;
  if (way.state === 'reached') return words.way.reached;
  const distances = way.distances.map(({ distance }) => formatDifference(Math.max(0, distance), way.unit, words));
  return words.way.toGo(words.or([...new Set(distances)]));
}
