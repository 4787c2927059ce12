import type { HtmlWords } from '../../format/view/html-words.js';

const TOPICS = [
  'rating',
  'why',
  'actions',
  'scorecard',
  'html',
] as const satisfies readonly (keyof HtmlWords)[];

/**
 * Makes sure that what is given as a language has its words.
 *
 * @param more - the topics that are needed beside those of every view
 * @throws {RangeError} if it has not, as where the tag of a language is given instead
 *
 * @example
 * requireWords(welsh); // => undefined
 */
export function requireWords(words: unknown, more: readonly string[] = []): asserts words is HtmlWords {
  const given = words as Readonly<Record<string, unknown>> | null;
  const missing = [...TOPICS, ...more].filter((topic) => typeof given?.[topic] !== 'object');
  if (missing.length === 0) return;
  const got = typeof words === 'string' ? `"${words}"` : `words without ${missing.join(', ')}`;
  throw new RangeError(
    `htmlFragment requires as its language the words of one, as \`welsh\` of cohesion-kit/words/cy has them, got ${got}`,
  );
}
