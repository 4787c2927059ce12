import type { Scorecard } from '../score/scorecard.js';
import type { FigureWords } from './en.js';
import { formatDate } from './period.js';

/**
 * The date and the rule behind every rating of a view, as its last line.
 *
 * @example
 * ruleLine(scoreStrategy(leeds), en).slice(0, 70);
 * // => 'As of 31 March 2009. Rule: Distance to target (target-distance 2.0.0).'
 */
export function ruleLine({ asOf, rule }: Pick<Scorecard, 'asOf' | 'rule'>, words: FigureWords): string {
  const { title = rule.title ?? rule.id, text = '' } = ownWords(rule.id, words);
  const date = asOf === undefined ? '' : `${words.views.asOf({ date: formatDate(asOf, words) })} `;
  return `${date}${words.views.ruleLine({ title, id: rule.id, version: rule.version })} ${text}`.trim();
}

/**
 * The title and the text of a rule of the library, in the language of the reader; nothing for a council's own.
 *
 * @param id - the identifier of the rule
 *
 * @example
 * ownWords('target-distance', en).title; // => 'Distance to target'
 */
export function ownWords(
  id: string,
  { rules }: FigureWords,
): { readonly title?: string; readonly text?: string } {
  return Object.hasOwn(rules, id) ? rules[id as keyof typeof rules] : {};
}
