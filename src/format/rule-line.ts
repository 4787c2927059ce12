import type { Scorecard } from '../score/scorecard.js';
import type { Words } from './en.js';
import { formatDate } from './period.js';

/**
 * The date and the rule behind every rating of a view, as its last line.
 *
 * @example
 * ruleLine(scoreStrategy(leeds), en).slice(0, 70);
 * // => 'As of 31 March 2009. Rule: Distance to target (target-distance 2.0.0).'
 */
export function ruleLine({ asOf, rule }: Pick<Scorecard, 'asOf' | 'rule'>, words: Words): string {
  const { title = rule.title ?? rule.id, text = '' } = words.rules[rule.id] ?? {};
  const date = asOf === undefined ? '' : `${words.views.asOf(formatDate(asOf, words))} `;
  return `${date}${words.views.rule}: ${title} (${rule.id} ${rule.version}). ${text}`.trim();
}
