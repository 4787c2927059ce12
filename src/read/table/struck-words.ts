// Words that were struck out are told by their first signs, and not kept.
const [MOST_PARTS, LONGEST_PART] = [1_000, 40];

/**
 * Begins a part of words that are struck out; after the thousandth, what comes belongs to that.
 *
 * @example
 * const parts = ['45'];
 * startStruck(parts);
 * parts; // => ['45', '']
 */
export function startStruck(parts: string[]): void {
  if (parts.length < MOST_PARTS) parts.push('');
}

/**
 * Adds words to the last part, as long as it is short.
 *
 * @example
 * const parts = ['4'];
 * addStruck(parts, '5');
 * parts; // => ['45']
 */
export function addStruck(parts: string[], words: string): void {
  const last = parts.length - 1;
  if (last >= 0 && parts[last]!.length < LONGEST_PART) parts[last] += words.slice(0, LONGEST_PART);
}
