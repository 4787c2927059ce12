import type { Language } from '../../src/words/language.js';
import { besides } from './listed.js';

/** More names than these are counted. */
const MOST_NAMED = 12;

/** Names beside each other; of very many the first, and how many there are more. */
export function someNames(
  names: readonly string[],
  { map, rating }: Pick<Language, 'map' | 'rating'>,
): string {
  if (names.length <= MOST_NAMED) return besides(names, rating);
  const more = map.more({ count: names.length - MOST_NAMED });
  return besides([...names.slice(0, MOST_NAMED), more], rating);
}
