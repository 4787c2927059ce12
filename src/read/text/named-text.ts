import { type BodyEdges, bodyEdges } from './body-edge.js';
import { type NameWord, nameWords } from './body-name.js';
import { type PeriodToken, periodTokens } from './period-token.js';
import { MOST_TOKENS } from './plain-text.js';

/** A text as names are looked for in it. It is made once for all lists of names. */
export interface NamedText {
  readonly text: string;
  readonly tokens: readonly PeriodToken[];
  readonly words: readonly NameWord[];
  /** Where names may begin and end. */
  readonly edges: BodyEdges;
  /** Whether it has more words and signs than names are looked for in: then it is read no further than to there. */
  readonly isOverfull: boolean;
}

/**
 * The words of a text, and where names may begin and end among them.
 *
 * @param text - at most `LONGEST_TEXT` characters
 *
 * @example
 * namedText('the Police & others').words.map(({ word }) => word); // => ['the', 'police', 'and', 'others']
 */
export function namedText(text: string): NamedText {
  const tokens = periodTokens(text, MOST_TOKENS + 1);
  const isOverfull = tokens.length > MOST_TOKENS;
  const words = isOverfull ? [] : nameWords(tokens);
  return { text, tokens, words, edges: bodyEdges(words), isOverfull };
}
