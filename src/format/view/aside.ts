import { inTurn } from '../in-turn.js';
import type { HtmlWords } from './html-words.js';

/**
 * What stands in brackets: it is said by us and not by the plan.
 *
 * @example
 * aside(['dim cod', 'dim targed'], welsh); // => '(dim cod, dim targed)'
 */
export const aside = (
  said: readonly string[],
  { html, rating }: Pick<HtmlWords, 'html' | 'rating'>,
): string => html.aside({ words: inTurn(said, rating.list) });
